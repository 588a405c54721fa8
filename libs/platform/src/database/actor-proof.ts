import type { Statement } from './statement.js';

/**
 * What must still be found true of an actor who is known from his last request: that his session lives and that he is who he
 * was. It is asked in the same transaction as the first thing read for him, so that session and read are one turn on the
 * database. Until it holds nothing that was read may leave, and nothing may be written.
 */
export class ActorProof {
  private state: 'OPEN' | 'ASKED' | 'HELD' | 'FAILED' = 'OPEN';

  /** @param holds whether the rows of the statement say so */
  constructor(readonly statement: Statement, readonly values: readonly unknown[], private readonly holds: (rows: readonly unknown[]) => boolean) {}

  get held(): boolean {
    return this.state === 'HELD';
  }

  /** For whoever reads first: the question is asked once. @returns whether it is the caller who asks it */
  take(): boolean {
    const first = this.state === 'OPEN';
    if (first) this.state = 'ASKED';
    return first;
  }

  answer(rows: readonly unknown[]): void {
    this.state = this.holds(rows) ? 'HELD' : 'FAILED';
  }
}
