import type { RefusalFieldsFragment } from '../../generated/graphql';
import type { Fault } from '../graphql-client/fault';
import { useT } from '../messages';
import css from './acts.module.css';

/** Why it was not done: the sentence, the article, what to do next, and the code to quote on the phone. */
export function RefusalAlert({ refusal }: { refusal: RefusalFieldsFragment }) {
  const t = useT();
  return (
    <div className={css.refusal} role="alert">
      <p className={css.message}>{refusal.message}</p>
      {refusal.fields.length > 0 && (
        <ul className={css.fields}>{refusal.fields.map((field) => <li key={field.field + field.message}>{field.message}</li>)}</ul>
      )}
      <dl className={css.more}>
        {refusal.rule && <><dt>{t('acts.rule')}</dt><dd>{refusal.rule}</dd></>}
        {refusal.nextStep && <><dt>{t('acts.next')}</dt><dd>{refusal.nextStep}</dd></>}
      </dl>
      <p className={css.code}>{t('acts.code', { code: refusal.code })}</p>
    </div>
  );
}

/** No answer came: the session ended, the network broke, or the server failed. */
export function FaultAlert({ fault }: { fault: Fault }) {
  const t = useT();
  return (
    <div className={css.refusal} role="alert">
      <p className={css.message}>{fault.text ?? t(fault.kind === 'session' ? 'acts.sessionEnded' : fault.kind === 'network' ? 'acts.network' : 'shell.state.errorText')}</p>
      {fault.id && <p className={css.code}>{t('shell.state.errorNo', { id: fault.id })}</p>}
    </div>
  );
}

/** What became of an act that was not done. Shows nothing while there is nothing to say. */
export function ActOutcome({ act }: { act: { refusal: RefusalFieldsFragment | null; fault: Fault | null } }) {
  if (act.refusal) return <RefusalAlert refusal={act.refusal} />;
  if (act.fault) return <FaultAlert fault={act.fault} />;
  return null;
}
