import { Button } from 'antd';
import { useT } from '../../../shared/messages';
import { ITEM_OUTCOMES } from './choices';
import { Conflict } from './conflict';
import { Corrections } from './corrections';
import { Kept } from './kept';
import { Opinions } from './opinions';
import { Recorded } from './recorded';
import { Resolutions } from './resolutions';
import { StepBack } from './step-back';
import type { Day, DayItem } from './use-day';
import type { Outbox } from './use-outbox';
import shared from '../conference.module.css';
import css from './day.module.css';

interface Props { day: Day; item: DayItem; outbox: Outbox }

/** What falls under one item: who steps back, who says what, what comes of it, what is resolved. Nothing needs a button to be kept. */
export function ItemPanel({ day, item, outbox }: Props) {
  const t = useT();
  const may = (name: string): boolean => day.availableActions.some(({ action, allowed }) => action === name && allowed);
  // In writing the units have said themselves what they think: what is left to note is what came of it.
  const writes = may('captureResolution');
  return (
    <section className="card" aria-labelledby="item">
      <header><h2 id="item">{item.title}</h2></header>
      <StepBack day={day} item={item} />
      {!writes && <p className={`${shared.note} muted`}>{day.state !== 'HELD' && !day.startedAt ? t('day.notBegun') : day.availableActions.find(({ action }) => action === 'captureResolution')?.reason}</p>}
      {!writes && <Recorded item={item} />}
      {writes && <><OutcomeFields item={item} outbox={outbox} /><Resolutions day={day} item={item} outbox={outbox} />{may('recordOpinion') && <Opinions day={day} item={item} outbox={outbox} />}</>}
      <Corrections day={day} item={item} />
    </section>
  );
}

function OutcomeFields({ item, outbox }: Omit<Props, 'day'>) {
  const t = useT();
  const value = outbox.valueOf('OUTCOME', item.line, item.line);
  const entry = outbox.entry('OUTCOME', item.line, item.line);
  return (
    <div className={css.part}>
      <h3>{t('day.outcome')}</h3>
      <div className={css.choices} role="group" aria-label={t('day.outcome')}>
        {ITEM_OUTCOMES.map((one) => (
          <Button key={one} type={value?.outcome === one ? 'primary' : 'default'} aria-pressed={value?.outcome === one} onClick={() => outbox.put('OUTCOME', item.line, item.line, { outcome: one, text: value?.text ?? '' })}>{t(`ItemOutcomeKind.${one}`)}</Button>
        ))}
      </div>
      {value && <textarea className={css.text} rows={2} maxLength={2000} aria-label={t('day.outcomeText')} placeholder={t('day.outcomeText')} value={value.text} onChange={(event) => outbox.put('OUTCOME', item.line, item.line, { ...value, text: event.target.value })} />}
      <Kept entry={entry} />
      <Conflict entry={entry} outbox={outbox} />
    </div>
  );
}
