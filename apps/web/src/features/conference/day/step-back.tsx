import { Button } from 'antd';
import { useState } from 'react';
import { RecordStepBackDocument } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import type { Day, DayItem } from './use-day';
import shared from '../conference.module.css';
import css from './day.module.css';

/** 回避: who must leave before the item comes on; who left; and whoever says in the room that he keeps away. */
export function StepBack({ day, item }: { day: Day; item: DayItem }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const act = useAct(RecordStepBackDocument);
  const [who, setWho] = useState('');
  const may = day.availableActions.some(({ action, allowed }) => action === 'recordStepBack' && allowed);
  const present = day.attendance.filter(({ role, struckWhy }) => role !== 'LEAVE' && !struckWhy);
  const left = (input: { attendanceId?: string; agencyId?: string }) => act.run({ input: { meetingId: day.id, line: item.line, attendanceId: null, agencyId: null, ...input } });
  if (item.mustLeave.length === 0 && item.steppedBack.length === 0 && !may) return null;
  return (
    <div className={css.part}>
      <h3>{t('day.recusal')}</h3>
      {item.mustLeave.length > 0 && <p className={css.over} role="alert">{t('day.mustLeaveText')}</p>}
      <ul className={css.plain}>
        {item.mustLeave.map((one) => <li key={one.attendanceId} className={shared.line}><b>{one.who}</b><Button size="small" danger disabled={!online || act.pending} onClick={() => void left({ attendanceId: one.attendanceId })}>{t('day.hasLeft')}</Button></li>)}
        {item.steppedBack.map((one) => <li key={one.id} className={shared.line}><span>{one.who}{one.wholeUnit && t('day.wholeUnit')}</span><span className="muted">{one.leftAt ? t('day.leftAt', { when: format.instant(one.leftAt) }) : t('day.stays', { by: one.overriddenBy ?? '', reason: one.overrideReason ?? '' })}</span></li>)}
      </ul>
      {may && (
        <p className={css.ticks}>
          <label>{t('day.someoneElse')} <select value={who} onChange={(event) => setWho(event.target.value)}>
            <option value="">—</option>
            {day.asked.map(({ agency }) => <option key={agency.id} value={`unit:${agency.id}`}>{agency.shortName}{t('day.wholeUnit')}</option>)}
            {present.map((one) => <option key={one.id} value={`person:${one.id}`}>{one.agency?.shortName ?? one.unit} {one.post} {one.name}</option>)}
          </select></label>
          <Button size="small" disabled={!who || !online || act.pending} onClick={() => void left(who.startsWith('unit:') ? { agencyId: who.slice(5) } : { attendanceId: who.slice(7) }).then((done) => { if (done) setWho(''); })}>{t('day.hasLeft')}</Button>
        </p>
      )}
      <ActOutcome act={act} />
    </div>
  );
}
