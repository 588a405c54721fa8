import { useSyncExternalStore } from 'react';
import { sessionStore, type Me, type Session } from './session-store';

export const useSession = (): Session => useSyncExternalStore(sessionStore.subscribe, sessionStore.get);

/** Who is signed in. Only for components under the shell, where somebody always is. */
export function useMe(): Me {
  const session = useSession();
  if (session.status !== 'active' && session.status !== 'expired') throw new Error('useMe outside the shell');
  return session.me;
}

/** Whether the present seat holds a permission. For hiding navigation only: acts are drawn from availableActions. */
export const useMay = (permission: string): boolean => useMe().permissions.includes(permission);
