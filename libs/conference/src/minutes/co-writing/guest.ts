import type { IncomingMessage } from 'node:http';
import type { Actor } from '@portal/platform';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { WebSocket } from 'ws';

/** Limits of one open text. A whole text, pasted or written while the network was away, goes through in one message. */
export const LIMITS = {
  /** Bytes of one message. */
  message: 1024 * 1024,
  /** Of one connection, in ten seconds. */
  messages: 600, bytes: 4 * 1024 * 1024,
  /** Open at once by one person, over all texts and windows. */
  connections: 8,
  /** Connections begun by one person in a minute. */
  attempts: 120,
  /** Bytes of one stored text. */
  text: 8 * 1024 * 1024,
} as const;

/** Why a connection ends: the close code that the client understands, and a word for the log. */
export const ENDS = {
  TOO_MUCH: [1008, 'TOO_MUCH'], RESTART: [1012, 'RESTART'], TRY_AGAIN: [1013, 'TRY_AGAIN'],
  SESSION_ENDED: [4401, 'SESSION_ENDED'], NO_RIGHT: [4403, 'NO_RIGHT'], RIGHT_CHANGED: [4409, 'RIGHT_CHANGED'], UNREADABLE: [4400, 'UNREADABLE'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
export type End = keyof typeof ENDS;

/** One open connection of one person to one text. */
export class Guest {
  /** Messages are dealt with one after the other, each stored before the next is looked at. */
  turn: Promise<unknown> = Promise.resolve();
  checkedAt: number;
  readOnly = false;
  ended: End | null = null;
  private readonly messages = new RateLimiterMemory({ points: LIMITS.messages, duration: 10 });
  private readonly bytes = new RateLimiterMemory({ points: LIMITS.bytes, duration: 10 });

  constructor(readonly socket: WebSocket, readonly request: IncomingMessage, readonly textId: string, public actor: Actor, now: Date) {
    this.checkedAt = now.getTime();
    socket.on('message', (data: Buffer) => {
      Promise.all([this.messages.consume('all'), this.bytes.consume('all', data.length)]).catch(() => this.end('TOO_MUCH'));
    });
  }

  /** Ends the connection: whoever may come back does so by himself, and everything that he still holds comes with him. */
  end(why: End): void {
    this.ended ??= why;
    const [code, word] = ENDS[why];
    this.socket.close(code, word);
    setTimeout(() => this.socket.terminate(), 2_000).unref();
  }

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
