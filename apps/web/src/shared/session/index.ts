export { sessionStore, type Me, type Session } from './session-store';
export { useMay, useMe, useSession } from './use-session';
export { useSessionStart } from './use-session-start';
export { serverNow } from './server-clock';
export { useReached } from './use-reached';
export { useServerNow } from './use-server-now';
