import type { ReactNode } from 'react';
import type { RefusalFieldsFragment } from '../../../generated/graphql';
import css from './wizard.module.css';

export type Problems = RefusalFieldsFragment['fields'];

interface Props {
  label: string;
  id: string;
  /** The server's names of the fields that stand here. */
  names: readonly string[];
  problems: Problems;
  hint?: ReactNode;
  children: ReactNode;
}

const about = (problems: Problems, names: readonly string[]): Problems =>
  problems.filter((problem) => names.some((name) => problem.field === name || problem.field.startsWith(`${name}.`)));

/** A label, a control, what to write there, and what the server found wrong with it. */
export function WizardField({ label, id, names, problems, hint, children }: Props) {
  const wrong = about(problems, names);
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && <p className={css.hint}>{hint}</p>}
      {wrong.map((problem) => <p key={problem.field + problem.code} className={css.problem} role="alert">{problem.message}</p>)}
    </div>
  );
}
