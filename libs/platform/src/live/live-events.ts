import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { PostgresListener } from './listener.js';

/** Something that just became visible in one seat's inbox. Ids only: what it is, the receiver reads for itself. */
export interface LiveEvent { readonly notificationId: string; readonly agencyId: string; readonly seatId: string }

/** RESYNC: the line was broken for a while; look for yourself what was missed. */
export type LiveSignal = LiveEvent | 'RESYNC';

/** Signals for one reader. `close` ends it at once, also while it waits. */
export interface LiveSignals extends AsyncIterable<LiveSignal> { close(): void }

/** A reader this far behind has lost the thread: it is told to look for itself instead. */
const MOST_WAITING = 100;

class Reader implements LiveSignals {
  private readonly waiting: LiveSignal[] = [];
  private wake: (() => void) | null = null;
  private closed = false;

  constructor(readonly seatId: string, private readonly leave: (reader: Reader) => void) {}

  push(signal: LiveSignal): void {
    if (this.waiting.length >= MOST_WAITING) this.waiting.splice(0, this.waiting.length, 'RESYNC');
    else this.waiting.push(signal);
    this.wake?.();
  }

  close(): void {
    this.closed = true;
    this.leave(this);
    this.wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<LiveSignal> {
    while (!this.closed) {
      const next = this.waiting.shift();
      if (next !== undefined) yield next;
      else await new Promise<void>((resolve) => { this.wake = resolve; });
    }
  }
}

/** One listening connection per process, fanned out to every open screen. */
@Injectable()
export class LiveEvents implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('live');
  private readonly readers = new Set<Reader>();
  private readonly listener: PostgresListener;
  private wasReady = false;

  constructor(@Inject(CONFIG) config: Config) {
    this.listener = new PostgresListener(config.databaseUrl, 'live', {
      notify: (payload) => this.fanOut(payload), ready: () => this.resync(), log: (text) => this.log.warn(text),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.listener.start();
  }

  async onModuleDestroy(): Promise<void> {
    for (const reader of [...this.readers]) reader.close();
    await this.listener.stop();
  }

  /** Signals for one seat, from now on. */
  signalsFor(seatId: string): LiveSignals {
    const reader = new Reader(seatId, (closed) => this.readers.delete(closed));
    this.readers.add(reader);
    return reader;
  }

  /** How many screens listen. */
  get listeners(): number {
    return this.readers.size;
  }

  private fanOut(payload: string): void {
    const event = JSON.parse(payload) as LiveEvent;
    for (const reader of this.readers) if (reader.seatId === event.seatId) reader.push(event);
  }

  private resync(): void {
    if (this.wasReady) for (const reader of this.readers) reader.push('RESYNC');
    this.wasReady = true;
  }
}
