import { Button, Input, Segmented } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { AgenciesByIdDocument, type MinutesLineKind } from '../../../generated/graphql';
import { AddAgency } from '../../../shared/agencies';
import { DayField } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import type { LineMarks } from './line-formats';
import css from './editor.module.css';

interface Props { marks: LineMarks; onMark: (changes: Readonly<Record<string, string | undefined>>) => void; onMove: (by: -1 | 1) => void }
const KINDS = ['TEXT', 'SECTION', 'HEADING', 'DECISION'] as const;

/** What the line of the cursor is, and of a decision: who leads and supports, by when, what is to be delivered. */
export function LinePanel({ marks, onMark, onMove }: Props) {
  const t = useT();
  const kind = marks.kind ?? 'TEXT';
  return (
    <div className={css.panel}>
      <div className={css.tools} role="group" aria-label={t('minutes.kind')}>
        <Segmented<MinutesLineKind> value={kind} onChange={(next) => onMark({ kind: next })} options={KINDS.map((value) => ({ value, label: t(`MinutesLineKind.${value}`) }))} />
        <span>
          <Button size="small" onClick={() => onMove(-1)} aria-label={t('minutes.up')} title={t('minutes.up')}>↑</Button>{' '}
          <Button size="small" onClick={() => onMove(1)} aria-label={t('minutes.down')} title={t('minutes.down')}>↓</Button>
        </span>
      </div>
      {(kind === 'DECISION' || marks.units) && <Units key={marks.line} units={marks.units} leads={kind === 'DECISION'} onChange={(units) => onMark({ units })} />}
      {kind === 'DECISION' && (
        <div className={css.duty}>
          <label><span>{t('minutes.due')}</span><DayField value={marks.due} onChange={(due) => onMark({ due })} /></label>
          <label><span>{t('minutes.deliverable')}</span>
            <Input key={marks.line} defaultValue={marks.deliverable} maxLength={200} onBlur={({ target }) => { if (target.value.trim() !== (marks.deliverable ?? '')) onMark({ deliverable: target.value.trim() || undefined }); }} /></label>
        </div>
      )}
    </div>
  );
}

function Units({ units, leads, onChange }: { units: string | undefined; leads: boolean; onChange: (units: string | undefined) => void }) {
  const t = useT();
  const ids = useMemo(() => (units ? units.split(' ') : []), [units]);
  const [{ data }] = useQuery({ query: AgenciesByIdDocument, variables: { ids }, pause: ids.length === 0 });
  const names = new Map(data?.agenciesById.map((agency) => [agency.id, agency.shortName]));
  return (
    <div className={css.units}>
      <span>{t('minutes.units')}</span>
      <ul>
        {ids.map((id, index) => (
          <li key={id}>{leads && <b>{t(index === 0 ? 'minutes.lead' : 'minutes.support')}</b>} {names.get(id) ?? '…'}
            <button type="button" aria-label={t('minutes.removeUnit', { name: names.get(id) ?? '' })} onClick={() => onChange(ids.filter((other) => other !== id).join(' ') || undefined)}>×</button></li>
        ))}
      </ul>
      <AddAgency listed={ids.map((id) => ({ id }))} onAdd={({ id }) => onChange([...ids, id].join(' '))} />
      {leads && <small>{t('minutes.unitsHint')}</small>}
    </div>
  );
}
