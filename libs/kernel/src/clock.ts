/**
 * The one source of the present. Everything that asks "what time is it" receives a Clock;
 * this file is the only one in the product that reads the machine's clock.
 * An abstract class rather than an interface, so that it is also its own injection token.
 */
export abstract class Clock {
  abstract now(): Date;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved: for tests and for loading demo data in the past. */
export class ManualClock extends Clock {
  #at: Date;

  constructor(at: Date) {
    super();
    this.#at = new Date(at);
  }

  now(): Date {
    return new Date(this.#at);
  }

  set(at: Date): void {
    this.#at = new Date(at);
  }

  advance(milliseconds: number): void {
    this.#at = new Date(this.#at.getTime() + milliseconds);
  }
}
