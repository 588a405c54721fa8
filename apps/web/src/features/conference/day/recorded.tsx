import { useT } from '../../../shared/messages';
import type { DayItem } from './use-day';
import shared from '../conference.module.css';
import css from './day.module.css';

/** What fell under an item, to be read: what came of it, what was resolved. */
export function CameOf({ item }: { item: DayItem }) {
  const t = useT();
  return (
    <>
      {item.outcome && <p className={shared.small}>{t(`ItemOutcomeKind.${item.outcome.outcome}`)}{item.outcome.text && <>{t('common.colon')}{item.outcome.text}</>}</p>}
      {item.resolutions.map((one) => <p key={one.id} className={shared.small}>{t('day.resolved')}{t('common.colon')}{one.text}{one.lead && t('common.aside', { text: one.lead.shortName })}</p>)}
    </>
  );
}

/** The same, with what each unit said, where nothing more is written down. */
export function Recorded({ item }: { item: DayItem }) {
  const t = useT();
  if (!item.outcome && item.resolutions.length === 0 && item.opinions.length === 0) return null;
  return (
    <div className={css.part}>
      <CameOf item={item} />
      {item.opinions.map(({ agency, opinion, text }) => <p key={agency.id} className={shared.small}><b>{agency.shortName}</b>　{t(`MeetingOpinionKind.${opinion}`)}{text && <>{t('common.colon')}{text}</>}</p>)}
    </div>
  );
}
