import { useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import type { Entry } from './use-outbox';
import css from './day.module.css';

/** Whether the server has it; where it would not take it, why. */
export function Kept({ entry }: { entry: Entry | undefined }) {
  const t = useT();
  const online = useOnline();
  if (!entry || entry.saved || entry.conflict !== undefined) return null;
  if (entry.refusal) return <p className={css.refused} role="alert">{entry.refusal.fields[0]?.message ?? entry.refusal.message}</p>;
  return <p className={css.pending}>{t(online ? 'day.savingOne' : 'day.keptOne')}</p>;
}
