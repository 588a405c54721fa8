import { Button } from 'antd';
import { useT } from '../../../shared/messages';
import { OPINIONS } from './choices';
import { Conflict } from './conflict';
import { Kept } from './kept';
import type { Day, DayItem } from './use-day';
import type { Outbox } from './use-outbox';
import css from './day.module.css';

/** 各单位意见. A unit that stepped back has none. */
export function Opinions({ day, item, outbox }: { day: Day; item: DayItem; outbox: Outbox }) {
  const t = useT();
  const gone = new Set(item.steppedBack.filter(({ wholeUnit, leftAt }) => wholeUnit && leftAt).map(({ who }) => who));
  return (
    <div className={css.part}>
      <h3>{t('day.opinions')}</h3>
      <ul className={css.plain}>
        {day.asked.filter(({ agency }) => !gone.has(agency.shortName)).map(({ agency }) => {
          const value = outbox.valueOf('OPINION', item.line, agency.id);
          const entry = outbox.entry('OPINION', item.line, agency.id);
          const put = (more: Partial<NonNullable<typeof value>>): void => outbox.put('OPINION', item.line, agency.id, { opinion: value?.opinion ?? 'SUPPLEMENT', text: value?.text ?? '', ...more });
          return (
            <li key={agency.id} className={css.opinion}>
              <span className={css.unit}>{agency.shortName}</span>
              <div>
                <div className={css.choices} role="group" aria-label={agency.shortName}>
                  {OPINIONS.map((one) => <Button key={one} size="small" type={value?.opinion === one ? 'primary' : 'default'} aria-pressed={value?.opinion === one} onClick={() => put({ opinion: one })}>{t(`MeetingOpinionKind.${one}`)}</Button>)}
                </div>
                {value && <textarea className={css.text} rows={1} maxLength={2000} aria-label={t('day.opinionOf', { unit: agency.shortName })} value={value.text} onChange={(event) => put({ text: event.target.value })} />}
                <Kept entry={entry} />
                <Conflict entry={entry} outbox={outbox} />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
