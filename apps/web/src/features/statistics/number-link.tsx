import { createContext, useContext } from 'react';
import { Link } from 'react-router';
import { useT } from '../../shared/messages';
import { listPath, type NumberRef, type Row, type Source } from './numbers';
import css from './statistics.module.css';

/** Whose numbers the tables below show. */
export const SourceContext = createContext<Source | null>(null);

/** A number that opens its list. Nothing lies behind a nought. */
export function NumberLink({ row, number, value, what }: { row: Row; number: NumberRef; value: number; what: string }) {
  const t = useT();
  const source = useContext(SourceContext);
  if (value === 0 || !source) return <span className="num">{value}</span>;
  return <Link className={`${css.number} num`} to={listPath(source, row, number)} aria-label={t('stats.open', { what, value })}>{value}</Link>;
}
