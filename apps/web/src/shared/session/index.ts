export { sessionStore, type Me, type Session } from './session-store';
export { useMay, useMe, useSession } from './use-session';
export { serverNow } from './server-clock';
export { useServerNow } from './use-server-now';
