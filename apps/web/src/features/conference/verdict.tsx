import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { ActOutcome } from '../../shared/acts';
import { useOnline } from '../../shared/states';
import css from './conference.module.css';

interface Choice {
  label: string;
  /** Not to be said without saying why. */
  because?: boolean;
  decide: (reason: string | null) => void;
}
interface Props {
  act: Parameters<typeof ActOutcome>[0]['act'] & { pending: boolean; conflict: unknown };
  /** The first stands out. */
  choices: readonly Choice[];
  /** What is written beside the decision. */
  label: string;
  placeholder?: string;
  /** What to say to him who gives no reason where one is due, and to him before whom somebody else has acted. */
  needed: string;
  changed: string;
  children?: ReactNode;
}

/** What somebody decides of what stands above it: one tap, and a reason where one is due. */
export function Verdict({ act, choices, label, placeholder = label, needed, changed, children }: Props) {
  const online = useOnline();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const say = ({ because, decide }: Choice): void => {
    if (because && !reason.trim()) { setMissing(true); return; }
    decide(reason.trim() || null);
  };
  return (
    <div className={css.verdict}>
      <Input.TextArea value={reason} status={missing ? 'error' : undefined} autoSize={{ minRows: 1, maxRows: 4 }} aria-label={label} placeholder={missing ? needed : placeholder} onChange={(event) => { setReason(event.target.value); setMissing(false); }} />
      {missing && <p role="alert" className={css.small}>{needed}</p>}
      <ActOutcome act={act} />
      {act.conflict !== null && <p role="alert" className={css.small}>{changed}</p>}
      <div className={css.three}>
        {choices.map((choice, index) => <Button key={choice.label} {...(index === 0 ? { type: 'primary', loading: act.pending, disabled: !online } : { disabled: !online || act.pending })} onClick={() => say(choice)}>{choice.label}</Button>)}
      </div>
      {children}
    </div>
  );
}
