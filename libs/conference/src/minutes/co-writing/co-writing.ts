import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Connection, type Document, Hocuspocus } from '@hocuspocus/server';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ActorResolver, CheckSession } from '@portal/agencies';
import { isId, newId } from '@portal/kernel';
import { CONFIG, type Config, Database, isRefusal, PostgresListener } from '@portal/platform';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { FindWritingRight } from '../find-writing-right.js';
import { AppendChange } from '../text/append-change.js';
import { LoadText } from '../text/load-text.js';
import { type End, Guest, LIMITS } from './guest.js';
import { readMessage, showsHimself } from './message.rules.js';

const PATH = /^\/co-writing\/([0-9a-f-]{36})$/;
/** Before a change is shown, each reader's right to it was looked at no longer ago than this. */
const RIGHT_HOLDS_MS = 2_000;
const LOOK_AROUND_MS = 15_000;
/** What another process stored is fetched together. */
const GATHER_MS = 50;
/** Tells the pages that somebody has acted on the minutes: they ask again. */
const NEWS = 'news';
/** Thrown to the library: it lets go of the connection; the reason travels to the client. */
interface LetGo { readonly reason: End }

/**
 * Several people in one text, over WebSocket. Who comes in is known by his session cookie and must come from our own pages; his right is
 * asked of the database when he comes, with each change that he sends, and before each change that he is shown. A change is stored before
 * anybody is shown it and before its writer is told so: the memory of this process holds nothing that would be missed.
 */
@Injectable()
export class CoWriting implements OnModuleDestroy {
  private readonly log = new Logger('co-writing');
  private readonly process = newId();
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.message, perMessageDeflate: false });
  private readonly attempts = new RateLimiterMemory({ points: LIMITS.attempts, duration: 60 });
  private readonly guests = new Set<Guest>();
  /** The last stored change that each open text holds, and its size. */
  private readonly held = new Map<string, { upto: string; bytes: number }>();
  private readonly gathering = new Map<string, NodeJS.Timeout>();
  private readonly texts: Hocuspocus;
  private readonly listener: PostgresListener;
  private lookAround: NodeJS.Timeout | undefined;
  private closing = false;
  private readonly find: FindWritingRight;
  private readonly append: AppendChange;
  private readonly load: LoadText;

  constructor(
    private readonly actors: ActorResolver,
    private readonly sessions: CheckSession,
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.find = new FindWritingRight(db);
    this.append = new AppendChange(db);
    this.load = new LoadText(db);
    this.listener = new PostgresListener(config.databaseUrl, 'co_writing', {
      notify: (payload) => this.told(payload), ready: () => this.resync(), log: (text) => this.log.warn(text),
    });
    this.texts = new Hocuspocus({
      quiet: true, debounce: 0, maxDebounce: 0,
      onConnect: async ({ documentName, context }) => { if (documentName !== guestOf(context).textId) throw letGo('NO_RIGHT'); },
      onAuthenticate: async ({ context, connectionConfig }) => { connectionConfig.readOnly = await this.admit(guestOf(context)) === 'READ'; },
      onLoadDocument: async ({ context, document }) => { await this.open(guestOf(context), document); },
      beforeHandleMessage: async ({ context, document, connection, update }) => { await this.take(guestOf(context), document, connection, update); },
      // A writer asks with a mark of his own, after his changes, whether all of them are stored: marks are answered in turn.
      onStateless: async ({ connection, payload }) => { if (payload.length <= 64) connection.sendStateless(payload); },
      afterUnloadDocument: async ({ documentName }) => { this.held.delete(documentName); },
    });
  }

  /** Answers at `/co-writing/<id of the minutes>` of a server. */
  async mount(server: Server): Promise<void> {
    server.on('upgrade', (request, socket, head) => void this.knock(request, socket, head));
    this.lookAround = setInterval(() => void this.recheck([...this.guests], 0), LOOK_AROUND_MS).unref();
    await this.listener.start();
  }

  /** Lets everybody go, when all that they have sent is stored; they come back by themselves. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    clearInterval(this.lookAround);
    await this.listener.stop();
    const guests = [...this.guests];
    for (const guest of guests) guest.end('RESTART');
    await Promise.allSettled(guests.map(({ turn }) => turn));
    for (const { socket } of guests) socket.terminate();
    this.sockets.close();
  }

  /** How many connections are open. */
  get connections(): number {
    return this.guests.size;
  }

  private async knock(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const [, textId] = PATH.exec(request.url ?? '') ?? [];
    if (textId === undefined || !isId(textId)) return refuse(socket, '404 Not Found');
    if (!fromOurPages(request)) return refuse(socket, '403 Forbidden');
    if (this.closing) return refuse(socket, '503 Service Unavailable');
    try {
      const actor = await this.actors.fromRequest(request);
      const { personId } = actor;
      if (personId === null) return refuse(socket, '401 Unauthorized');
      const open = [...this.guests].filter((guest) => guest.actor.personId === personId).length;
      if (open >= LIMITS.connections || !await this.attempts.consume(personId).then(() => true, () => false)) return refuse(socket, '429 Too Many Requests');
      this.sockets.handleUpgrade(request, socket, head, (connection) => {
        const guest = new Guest(connection, request, textId, actor, this.db.now());
        this.guests.add(guest);
        connection.on('close', () => this.guests.delete(guest));
        connection.on('error', () => connection.terminate());
        this.texts.handleConnection(connection, request, { guest });
      });
    } catch (fault) {
      this.log.error(fault instanceof Error ? fault.message : String(fault));
      refuse(socket, '503 Service Unavailable');
    }
  }

  /** What somebody who came in may do. Nobody stays who may do nothing. */
  private async admit(guest: Guest): Promise<'WRITE' | 'READ'> {
    const right = await this.find.run(guest.actor, guest.textId).catch(() => 'UNKNOWN' as const);
    if (right === 'WRITE' || right === 'READ') {
      guest.readOnly = right === 'READ';
      return right;
    }
    const why = right === null ? 'NO_RIGHT' : 'TRY_AGAIN';
    setTimeout(() => guest.end(why), 200).unref();
    throw letGo(why);
  }

  private async open(guest: Guest, document: Document): Promise<void> {
    try {
      const { state, upto } = await this.load.run(guest.actor, guest.textId);
      Y.applyUpdate(document, state);
      this.held.set(document.name, { upto, bytes: state.length });
    } catch (fault) {
      this.log.error(`a text was not opened: ${fault instanceof Error ? fault.message : String(fault)}`);
      guest.end('TRY_AGAIN');
      throw letGo('TRY_AGAIN');
    }
  }

  private take(guest: Guest, document: Document, connection: Connection, message: Uint8Array): Promise<void> {
    return guest.inTurn(async () => {
      const why = guest.ended ?? await this.deal(guest, document, connection, message).catch((fault: unknown): End => {
        this.log.error(`a change was not stored: ${fault instanceof Error ? fault.message : String(fault)}`);
        return 'TRY_AGAIN';
      });
      if (why === null) return;
      guest.end(why);
      throw letGo(why);
    });
  }

  /** @returns why the connection must end; null when the message may be dealt with */
  private async deal(guest: Guest, document: Document, connection: Connection, message: Uint8Array): Promise<End | null> {
    const asked = readable(message);
    if (asked.kind === 'FORBIDDEN') return 'UNREADABLE';
    if (asked.kind === 'PRESENCE') return asked.shown.every((one) => showsHimself(one, guest.actor.personName, document.awareness.getStates())) ? null : 'UNREADABLE';
    if (asked.kind === 'OTHER' || connection.readOnly) return null;
    // Whoever comes back sends all that we may lack, and mostly we lack nothing.
    if (asked.whole && Y.snapshotContainsUpdate(Y.snapshot(document), asked.data)) return null;
    const known = this.held.get(document.name);
    if (known && known.bytes + asked.data.length > LIMITS.text) return 'TOO_MUCH';
    guest.actor = await this.actors.fromRequest(guest.request);
    if (guest.actor.personId === null) return 'SESSION_ENDED';
    const stored = await this.append.run(guest.actor, guest.textId, asked.data, this.process);
    if (isRefusal(stored)) return stored.code === 'TEXT_IS_CLOSED' ? 'RIGHT_CHANGED' : stored.code === 'UNREADABLE_CHANGE' ? 'UNREADABLE' : 'NO_RIGHT';
    guest.checkedAt = this.db.now().getTime();
    // Up to where it was read from the store is left as it is: another process may have stored something before this.
    if (known) known.bytes += asked.data.length;
    await this.recheck(this.inText(guest.textId).filter((other) => other !== guest), RIGHT_HOLDS_MS);
    await this.alsoHere(document, asked.data);
    return null;
  }

  /** A text that was let go and opened again while a change of it was being stored gets the change too. */
  private async alsoHere(document: Document, change: Uint8Array): Promise<void> {
    const here = await this.texts.loadingDocuments.get(document.name) ?? this.texts.documents.get(document.name);
    if (here && here !== document) Y.applyUpdate(here, change);
  }

  /** Whoever may no longer be here goes: whose session has ended, who was taken away from the text, whose right is another. */
  private async recheck(guests: readonly Guest[], olderThanMs: number): Promise<void> {
    const now = this.db.now().getTime();
    await Promise.all(guests.filter(({ checkedAt }) => now - checkedAt >= olderThanMs).map(async (guest) => {
      try {
        if (!await this.sessions.run(guest.actor)) return guest.end('SESSION_ENDED');
        const right = await this.find.run(guest.actor, guest.textId);
        if (right === null) return guest.end('NO_RIGHT');
        if ((right === 'READ') !== guest.readOnly) return guest.end('RIGHT_CHANGED');
        guest.checkedAt = now;
      } catch (fault) {
        this.log.error(`a right could not be looked up: ${fault instanceof Error ? fault.message : String(fault)}`);
        guest.end('TRY_AGAIN');
      }
    }));
  }

  /** `<id> <process>`: that process has stored a change. `<id> `: rights or state of the text are others now. */
  private told(payload: string): void {
    const [textId = '', from = ''] = payload.split(' ');
    if (from === '') void this.recheck(this.inText(textId), 0).then(() => this.texts.documents.get(textId)?.broadcastStateless(NEWS));
    else if (from !== this.process && this.texts.documents.has(textId) && !this.gathering.has(textId)) {
      this.gathering.set(textId, setTimeout(() => void this.fetch(textId), GATHER_MS));
    }
  }

  /** Takes over what other processes have stored. */
  private async fetch(textId: string): Promise<void> {
    this.gathering.delete(textId);
    const document = this.texts.documents.get(textId);
    const held = this.held.get(textId);
    await this.recheck(this.inText(textId), RIGHT_HOLDS_MS);
    const [reader] = this.inText(textId).filter(({ ended }) => ended === null);
    if (!document || !held || !reader) return;
    try {
      const { state, upto } = await this.load.run(reader.actor, textId, held.upto);
      if (BigInt(upto) > BigInt(held.upto)) this.held.set(textId, { upto, bytes: held.bytes + state.length });
      Y.applyUpdate(document, state);
    } catch (fault) {
      this.log.error(`a change of another process was not fetched: ${fault instanceof Error ? fault.message : String(fault)}`);
      reader.end('TRY_AGAIN');
    }
  }

  /** The line to the database was broken: what was said meanwhile is looked for. */
  private resync(): void {
    void this.recheck([...this.guests], 0);
    for (const textId of this.texts.documents.keys()) void this.fetch(textId);
  }

  private inText(textId: string): Guest[] {
    return [...this.guests].filter((guest) => guest.textId === textId);
  }
}

const guestOf = (context: unknown): Guest => (context as { guest: Guest }).guest;
const letGo = (reason: End): LetGo => ({ reason });

function readable(message: Uint8Array) {
  try {
    return readMessage(message);
  } catch {
    return { kind: 'FORBIDDEN' } as const;
  }
}

/** A page of another site cannot open a text with our cookie. Browsers name the page's origin with every WebSocket. */
function fromOurPages({ headers }: IncomingMessage): boolean {
  try {
    return headers.origin !== undefined && new URL(headers.origin).host === headers.host;
  } catch {
    return false;
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
