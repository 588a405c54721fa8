import type { MeFieldsFragment } from '../../generated/graphql';

export type Me = MeFieldsFragment;

/**
 * `unknown`: not asked yet. `expired`: the server has ended the session while a page is open; the page
 * stays, half-filled forms stay, and a dialog asks to sign in again.
 */
export type Session =
  | { status: 'unknown' }
  | { status: 'anonymous' }
  | { status: 'active'; me: Me }
  | { status: 'expired'; me: Me };

let session: Session = { status: 'unknown' };
const listeners = new Set<() => void>();

function set(next: Session): void {
  session = next;
  listeners.forEach((listener) => listener());
}

export const sessionStore = {
  get: (): Session => session,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Somebody is signed in. Another person than before gets a fresh page: nothing of the first may be shown. */
  signedIn(me: Me): void {
    const before = session.status === 'expired' ? session.me.person.id : me.person.id;
    if (before === me.person.id) set({ status: 'active', me });
    else location.assign('/');
  },
  signedOut(): void {
    set({ status: 'anonymous' });
  },
  /** The server no longer knows this session. */
  ended(): void {
    if (session.status === 'active') set({ status: 'expired', me: session.me });
    else if (session.status === 'unknown') set({ status: 'anonymous' });
  },
  /** Resolves when somebody is signed in again; used to hold back reads, never acts. */
  whenActive(): Promise<void> {
    if (session.status === 'active') return Promise.resolve();
    return new Promise((resolve) => {
      const stop = sessionStore.subscribe(() => {
        if (session.status !== 'active') return;
        stop();
        resolve();
      });
    });
  },
};
