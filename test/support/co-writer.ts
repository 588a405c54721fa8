/** Somebody who writes minutes together with others, as the browser's client does it, over a line that can be cut. */
import { createServer, connect, type Server, type Socket } from 'node:net';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import WebSocket from 'ws';
import * as Y from 'yjs';
import type { PortalClient } from './client.js';
import { until } from './wait.js';

/** A line to the portal that breaks when told to. */
export class Line {
  private readonly sockets = new Set<Socket>();
  /** Nothing gets through until it is mended. */
  broken = false;
  private constructor(private readonly server: Server, readonly port: number) {}

  static async to(baseUrl: string): Promise<Line> {
    const target = Number(new URL(baseUrl).port);
    const server = createServer((here) => {
      if (line.broken) { here.destroy(); return; }
      const there = connect(target, '127.0.0.1');
      for (const [socket, other] of [[here, there], [there, here]] as const) {
        line.sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => { line.sockets.delete(socket); other.destroy(); });
      }
      here.pipe(there).pipe(here);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const line = new Line(server, (server.address() as { port: number }).port);
    return line;
  }

  /** In the middle of whatever is on its way. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  break(): void {
    this.broken = true;
    this.cut();
  }

  mend(): void {
    this.broken = false;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  close(): void {
    this.cut();
    this.server.close();
  }
}

export class CoWriter {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText('minutes');
  /** Codes and reasons with which connections ended. */
  readonly ends: string[] = [];
  readonly denied: string[] = [];
  private readonly socket: HocuspocusProviderWebsocket;
  private readonly provider: HocuspocusProvider;
  private marks = 0;
  private answered = 0;
  private opened = 0;

  /** @param name how he shows himself to the others; as a rule his own name */
  constructor(client: PortalClient, textId: string, options: { readonly line?: Line; readonly origin?: string; readonly name?: string; readonly readsAs?: string } = {}) {
    const port = options.line?.port ?? new URL(client.baseUrl).port;
    const { host } = new URL(client.baseUrl);
    const headers = { cookie: client.cookieHeader, host, origin: options.origin ?? client.baseUrl };
    class Signed extends WebSocket {
      constructor(url: string) {
        super(url, { headers });
        this.on('error', () => undefined);
      }
    }
    this.socket = new HocuspocusProviderWebsocket({
      url: `ws://127.0.0.1:${port}/co-writing/${textId}`, WebSocketPolyfill: Signed, delay: 50, minDelay: 50, maxDelay: 400,
      onClose: ({ event }) => { this.ends.push(`${event.code} ${event.reason}`); },
    });
    this.provider = new HocuspocusProvider({
      name: options.readsAs ?? textId, document: this.doc, websocketProvider: this.socket, token: 'session',
      // The library may put a new connection in the place of one that it never said was closed.
      onOpen: () => { this.opened += 1; this.provider.synced = false; },
      onAuthenticationFailed: ({ reason }) => { this.denied.push(reason); },
      onStateless: ({ payload }) => { if (payload.startsWith('mark:')) this.answered = Math.max(this.answered, Number(payload.slice(5))); },
    });
    this.provider.attach();
    if (options.name !== undefined) this.provider.setAwarenessField('user', { name: options.name });
  }

  get synced(): boolean {
    return this.provider.isSynced;
  }

  /** Names of those who are in the text, as this one sees them. */
  get present(): string[] {
    return [...(this.provider.awareness?.getStates().values() ?? [])].flatMap(({ user }) => (user ? [(user as { name: string }).name] : [])).sort();
  }

  type(place: number, letters: string): void {
    this.text.insert(Math.min(place, Math.max(this.text.length - 1, 0)), letters);
  }

  /** Until the portal says that everything typed so far is stored. */
  async saved(): Promise<void> {
    const mark = (this.marks += 1);
    let asked = -1;
    await until('what was typed is stored', () => {
      if (this.synced && this.opened !== asked) {
        asked = this.opened;
        this.provider.sendStateless(`mark:${mark}`);
      }
      return Promise.resolve(this.answered >= mark);
    }, 90_000);
  }

  leave(): void {
    this.provider.destroy();
    this.socket.destroy();
  }
}
