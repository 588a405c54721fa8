import { Link } from 'react-router';
import type { ResolutionRowFragment } from '../../generated/graphql';
import { Lamp } from '../../shared/clocks';
import { useFormat, useT } from '../../shared/messages';
import shared from '../conference/conference.module.css';
import { standingOf } from './standing';
import css from './resolutions.module.css';

export type Row = ResolutionRowFragment & { carriedOver?: number };

const TONE = { WAITING: css.open, LATE: css.bad, SILENT: css.open, OBJECTED: css.bad, SIGNED: undefined, REPORTED: undefined, AGREED: undefined };
const LONGEST = 120;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Resolutions in a list: lamp, day, how far each unit is, and what was said last. */
export function ResolutionRows({ rows }: { rows: readonly Row[] }) {
  return <ul className={shared.list}>{rows.map((row) => <li key={row.id}><ResolutionLine row={row} /></li>)}</ul>;
}

function ResolutionLine({ row }: { row: Row }) {
  const t = useT();
  const format = useFormat();
  const ended = row.state === 'CLOSED' || row.state === 'CANCELLED';
  return (
    <>
      <p className={shared.line}>
        {row.state !== 'CANCELLED' && <Lamp lamp={row.lamp} {...(row.state === 'REPORTED' && { text: t('ResolutionState.REPORTED') })} />}<Link to={`/resolutions/${row.id}`}>{row.title}</Link><span className={shared.tag}>{t(`ResolutionState.${row.state}`)}</span>
        {row.overdue && <span className={`${shared.tag} ${shared.late}`}>{t('res.overdue')}</span>}{row.mine && <span className={shared.tag}>{t('res.mine')}</span>}
      </p>
      <p className={shared.small}>
        <span className="num">{row.number}</span>　{ended ? t('res.row.ended', { when: format.instant(row.closedAt) }) : t('res.row.due', { day: format.day(row.dueOn) })}
        {row.firstDueOn !== row.dueOn && row.deferralCount + row.returns > 0 && <>　{t('res.row.first', { day: row.firstDueOn })}</>}{row.deferralCount > 0 && <>　{t('res.row.deferred', { count: row.deferralCount })}</>}
        {row.returns > 0 && <>　{t('res.row.returned', { count: row.returns })}</>}{(row.carriedOver ?? 0) > 0 && <>　<b>{t('res.row.carried', { count: row.carriedOver ?? 0 })}</b></>}
      </p>
      <ul className={css.units} aria-label={t('res.units')}>
        {row.units.map((unit) => {
          const standing = standingOf(unit, row.state);
          return <li key={unit.agency.id}>{t(`ResolutionUnitRole.${unit.role}`)} {unit.agency.shortName}{!ended && <span className={TONE[standing]}>{t('common.aside', { text: t(`UnitStanding.${standing}`) })}</span>}</li>;
        })}
      </ul>
      {row.lastSaid && row.lastSaidAt && <p className={css.said}>{t('res.row.said', { when: format.short(row.lastSaidAt), text: cut(row.lastSaid) })}</p>}
    </>
  );
}
