import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { sessionStore } from '../../../shared/session';

/**
 * LOADING: not here yet. SAVED: everything typed so far is stored on the server. SAVING: some of it is on its way. OFFLINE: no line;
 * what is typed stays on this computer. READING: may be read only. KEPT_HERE: read only, and this computer holds changes that came too
 * late. DENIED: not his to see any more.
 */
export type TextState = 'LOADING' | 'SAVED' | 'SAVING' | 'OFFLINE' | 'READING' | 'KEPT_HERE' | 'DENIED';
export interface TextStanding { readonly state: TextState; /** What is typed survives closing the page. */ readonly keptHere: boolean; readonly others: readonly string[] }

/** Under this name the text lies in its document; the server reads it there. */
const TEXT_NAME = 'minutes';
const ASK_AFTER_MS = 120;
/** Server's word that the line ends because the right is gone. */
const NO_RIGHT = 4403;

interface Options { readonly id: string; readonly person: { readonly id: string; readonly displayName: string }; /** The server has let go of us: look at what has become of the page. */ readonly onLost: () => void; /** Somebody has acted on the minutes. */ readonly onNews: () => void }

/**
 * One text that several people write at once: its copy here, the line to the server, and what of it lies on this computer. A change
 * counts as saved when the server answers a mark that was sent after it: marks are answered in turn, and only after what came before
 * them is stored.
 */
export class CoText {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText(TEXT_NAME);
  readonly awareness: Awareness;
  private local: IndexeddbPersistence | null = null;
  private readonly socket: HocuspocusProviderWebsocket;
  private readonly provider: HocuspocusProvider;
  private readonly listeners = new Set<() => void>();
  private readonly stopSession: () => void;
  private standing: TextStanding = { state: 'LOADING', keptHere: false, others: [] };
  /** What lay on this computer counts as not handed in until the server says otherwise. */
  private revision = 1;
  private answered = 0;
  private asking: number | undefined;
  private writing = true;
  private denied = false;
  private wasHere = false;
  private keptHere = false;

  constructor({ id, person, onLost, onNews }: Options) {
    if (typeof indexedDB !== 'undefined') this.keepHere(`portal-minutes:${person.id}:${id}`);
    this.socket = new HocuspocusProviderWebsocket({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/co-writing/${id}`, delay: 500, minDelay: 300, maxDelay: 8_000,
      onClose: ({ event }) => {
        if (event.code === NO_RIGHT) this.deny();
        onLost();
        this.look();
      },
    });
    this.provider = new HocuspocusProvider({
      name: id, document: this.doc, websocketProvider: this.socket, token: 'session',
      // The library may put a new connection in the place of one that it never said was closed; what was asked over that one is asked again.
      onOpen: () => { this.provider.synced = false; },
      onAuthenticated: ({ scope }) => { this.writing = scope !== 'readonly'; },
      onAuthenticationFailed: ({ reason }) => { if (reason === 'NO_RIGHT') this.deny(); onLost(); },
      onSynced: () => { this.wasHere = true; this.ask(); this.look(); },
      onStateless: ({ payload }) => {
        if (payload === 'news') { onNews(); return; }
        this.answered = Math.max(this.answered, Number(payload.replace('mark:', '')) || 0);
        this.look();
      },
      onAwarenessChange: () => this.look(),
    });
    this.provider.attach();
    this.awareness = this.provider.awareness as Awareness;
    this.awareness.setLocalStateField('user', { name: person.displayName, color: colourOf(person.id) });
    this.doc.on('update', (_: Uint8Array, origin: unknown) => {
      if (origin === this.provider || origin === this.local) return;
      this.revision += 1;
      window.clearTimeout(this.asking);
      this.asking = window.setTimeout(() => this.ask(), ASK_AFTER_MS);
      this.look();
    });
    // A session that has ended is not knocked at again until somebody has signed in.
    this.stopSession = sessionStore.subscribe(() => {
      const { status } = sessionStore.get();
      if (status === 'expired') this.socket.disconnect();
      if (status === 'active' && !this.denied) void this.socket.connect();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): TextStanding => this.standing;

  /** Goes. What is stored need not lie on this computer any longer; what is not stays here for the next time. */
  leave(): void {
    const saved = this.standing.state === 'SAVED' || (this.standing.state === 'READING' && this.revision === 1);
    this.stopSession();
    window.clearTimeout(this.asking);
    this.provider.destroy();
    this.socket.destroy();
    if (saved) void this.local?.clearData();
    else void this.local?.destroy();
    this.doc.destroy();
  }

  /** Keeps the text on this computer. Whoever leaves it in another tab throws away the copy of both: then this one is written anew. */
  private keepHere(name: string): void {
    const local = new IndexeddbPersistence(name, this.doc);
    this.local = local;
    let goes = false;
    const anew = (): void => {
      if (goes) return;
      goes = true;
      this.keptHere = false;
      this.look();
      void local.destroy().then(() => this.keepHere(name));
    };
    void local._db.then((db) => { db.onversionchange = db.onclose = anew; });
    void local.whenSynced.then(() => {
      if (goes) return;
      this.keptHere = true;
      this.look();
    });
  }

  private deny(): void {
    this.denied = true;
    this.socket.disconnect();
  }

  private ask(): void {
    if (this.provider.isSynced && this.writing && this.answered < this.revision) this.provider.sendStateless(`mark:${this.revision}`);
  }

  private look(): void {
    const others = [...this.awareness?.getStates() ?? []].flatMap(([client, { user }]) =>
      (client === this.doc.clientID || !user ? [] : [(user as { name: string }).name])).sort();
    const state = this.stateNow();
    const before = this.standing;
    if (state === before.state && this.keptHere === before.keptHere && others.join() === before.others.join()) return;
    this.standing = { state, keptHere: this.keptHere, others };
    this.listeners.forEach((listener) => listener());
  }

  private stateNow(): TextState {
    if (this.denied) return 'DENIED';
    if (!this.provider.isSynced) return this.wasHere || this.text.length > 0 ? 'OFFLINE' : 'LOADING';
    if (!this.writing) return this.answered < this.revision && this.revision > 1 ? 'KEPT_HERE' : 'READING';
    return this.answered < this.revision ? 'SAVING' : 'SAVED';
  }
}

/** The same colour for the same person, dark enough for white letters. */
function colourOf(id: string): string {
  const colours = ['#9a3412', '#166534', '#1e40af', '#6b21a8', '#9f1239', '#155e75', '#854d0e', '#3f3f46'];
  return colours[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours.length] as string;
}
