import { Button } from 'antd';
import { useT } from '../../../shared/messages';
import { serverNow } from '../../../shared/session';
import { Conflict } from './conflict';
import { Kept } from './kept';
import { nameInOrder } from './name-in-order';
import type { Day, DayItem } from './use-day';
import type { Outbox, ResolutionValue } from './use-outbox';
import css from './day.module.css';

const BLANK: ResolutionValue = { text: '', leadId: null, supportingIds: [], dueDay: null, deliverable: '', removed: false };

/** 议定事项: what, who leads, who supports, by which day, what is handed in. */
export function Resolutions({ day, item, outbox }: { day: Day; item: DayItem; outbox: Outbox }) {
  const t = useT();
  const typed = outbox.entries.filter(({ kind, line }) => kind === 'RESOLUTION' && line === item.line).map(({ about }) => about);
  const ids = [...new Set([...item.resolutions.map(({ id }) => id), ...typed])].filter((id) => !outbox.valueOf('RESOLUTION', item.line, id)?.removed);
  return (
    <div className={css.part}>
      <h3>{t('day.resolved')}</h3>
      {ids.map((id, index) => <One key={id} id={id} index={index} day={day} line={item.line} outbox={outbox} />)}
      <Button onClick={() => outbox.put('RESOLUTION', item.line, nameInOrder(serverNow()), BLANK)}>{t('day.addResolution')}</Button>
    </div>
  );
}

function One({ id, index, day, line, outbox }: { id: string; index: number; day: Day; line: string; outbox: Outbox }) {
  const t = useT();
  const value = outbox.valueOf('RESOLUTION', line, id) ?? BLANK;
  const entry = outbox.entry('RESOLUTION', line, id);
  const put = (more: Partial<ResolutionValue>): void => outbox.put('RESOLUTION', line, id, { ...value, ...more });
  const units = day.asked.map(({ agency }) => agency);
  return (
    <fieldset className={css.resolution}>
      <legend>{t('day.resolutionNo', { no: index + 1 })}</legend>
      <textarea className={css.text} rows={2} maxLength={2000} aria-label={t('day.what')} placeholder={t('day.what')} value={value.text} onChange={(event) => put({ text: event.target.value })} />
      <div className={css.fields}>
        <label>{t('day.lead')}<select value={value.leadId ?? ''} onChange={(event) => put({ leadId: event.target.value || null, supportingIds: value.supportingIds.filter((one) => one !== event.target.value) })}>
          <option value="">—</option>{units.map((unit) => <option key={unit.id} value={unit.id}>{unit.shortName}</option>)}
        </select></label>
        <label>{t('day.due')}<input type="date" value={value.dueDay ?? ''} onChange={(event) => put({ dueDay: event.target.value || null })} /></label>
        <label>{t('day.deliverable')}<input maxLength={200} value={value.deliverable} onChange={(event) => put({ deliverable: event.target.value })} /></label>
      </div>
      <div className={css.choices} role="group" aria-label={t('day.supporting')}>
        <span className="muted">{t('day.supporting')}</span>
        {units.filter((unit) => unit.id !== value.leadId).map((unit) => (
          <label key={unit.id} className={css.check}><input type="checkbox" checked={value.supportingIds.includes(unit.id)}
            onChange={(event) => put({ supportingIds: event.target.checked ? [...value.supportingIds, unit.id] : value.supportingIds.filter((one) => one !== unit.id) })} />{unit.shortName}</label>
        ))}
      </div>
      <p className={css.ticks}><Button size="small" disabled={value.text.trim() === ''} onClick={() => put({ removed: true })}>{t('day.takeBack')}</Button></p>
      <Kept entry={value.text.trim() === '' ? undefined : entry} />
      <Conflict entry={entry} outbox={outbox} />
    </fieldset>
  );
}
