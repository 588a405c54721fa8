import type { ReactNode } from 'react';
import { useT } from '../messages';
import css from './forms.module.css';

interface Props {
  /** id of the control inside. */
  id: string;
  label: string;
  required?: boolean;
  /** Why the server (or the form) did not accept it. */
  problem?: string;
  hint?: string;
  wide?: boolean;
  children: ReactNode;
}

/** A label, its control, and the problem under it, tied together for screen readers. */
export function Field({ id, label, required, problem, hint, wide, children }: Props) {
  const t = useT();
  return (
    <div className={wide ? `${css.field} ${css.wide}` : css.field}>
      <label htmlFor={id}>
        {required && <span className={css.star} title={t('common.required')}>*</span>}
        {label}
      </label>
      {children}
      {hint && !problem && <p className={css.hint}>{hint}</p>}
      {problem && <p id={`${id}-problem`} className={css.problem}>{problem}</p>}
    </div>
  );
}
