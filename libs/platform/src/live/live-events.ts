import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { PostgresListener } from './listener.js';

/** Something that just became visible in one seat's inbox. Ids only: what it is, the receiver reads for itself. */
export interface LiveEvent { readonly notificationId: string; readonly agencyId: string; readonly seatId: string }
/** Something changed about a matter that screens have open. Who listens asks whether he may know. */
export interface LiveChange { readonly objectId: string }

/** RESYNC: the line was broken for a while; look for yourself what was missed. */
export type LiveSignal = LiveEvent | 'RESYNC';

/** Signals for one reader. `close` ends it at once, also while it waits. */
export interface LiveSignals<Event = LiveEvent> extends AsyncIterable<Event | 'RESYNC'> {
  /**
   * The next signal, for whoever has to look also when none comes.
   *
   * @param withinMs how long to wait, at most 2^31 - 1 ms
   * @returns TIME when none came so long; null when no more will come
   */
  next(withinMs: number): Promise<Event | 'RESYNC' | 'TIME' | null>;
  close(): void;
}

/** A reader this far behind has lost the thread: it is told to look for itself instead. */
const MOST_WAITING = 100;

class Reader<Event> implements LiveSignals<Event> {
  private readonly waiting: (Event | 'RESYNC')[] = [];
  private wake: (() => void) | null = null;
  private closed = false;

  /** @param about the seat, or the matter, that is listened to */
  constructor(readonly about: string, private readonly leave: (reader: Reader<Event>) => void) {}

  push(signal: Event | 'RESYNC'): void {
    if (this.waiting.length >= MOST_WAITING) this.waiting.splice(0, this.waiting.length, 'RESYNC');
    else this.waiting.push(signal);
    this.wake?.();
  }

  close(): void {
    this.closed = true;
    this.leave(this);
    this.wake?.();
  }

  async next(withinMs: number): Promise<Event | 'RESYNC' | 'TIME' | null> {
    if (!this.closed && this.waiting.length === 0) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        timer = setTimeout(resolve, withinMs);
      });
      clearTimeout(timer);
    }
    return this.closed ? null : this.waiting.shift() ?? 'TIME';
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event | 'RESYNC'> {
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
  private readonly readers = new Set<Reader<LiveEvent>>();
  private readonly lookers = new Set<Reader<LiveChange>>();
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
    for (const reader of [...this.readers, ...this.lookers]) reader.close();
    await this.listener.stop();
  }

  /** Signals for one seat, from now on. */
  signalsFor(seatId: string): LiveSignals {
    const reader = new Reader<LiveEvent>(seatId, (closed) => this.readers.delete(closed));
    this.readers.add(reader);
    return reader;
  }

  /** Signals about one matter, from now on. They say nothing of it but that it changed. */
  signalsAbout(objectId: string): LiveSignals<LiveChange> {
    const looker = new Reader<LiveChange>(objectId, (closed) => this.lookers.delete(closed));
    this.lookers.add(looker);
    return looker;
  }

  /** How many screens listen. */
  get listeners(): number {
    return this.readers.size + this.lookers.size;
  }

  private fanOut(payload: string): void {
    const event = JSON.parse(payload) as LiveEvent | LiveChange;
    if ('objectId' in event) for (const looker of this.lookers) { if (looker.about === event.objectId) looker.push(event); }
    else for (const reader of this.readers) if (reader.about === event.seatId) reader.push(event);
  }

  private resync(): void {
    if (this.wasReady) for (const reader of [...this.readers, ...this.lookers]) reader.push('RESYNC');
    this.wasReady = true;
  }
}
