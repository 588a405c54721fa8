import { useFormat, useT } from '../../../shared/messages';
import type { Day, DayItem } from './use-day';
import shared from '../conference.module.css';

/** What stood there before. */
export function Corrections({ day, item }: { day: Day; item: DayItem }) {
  const t = useT();
  const format = useFormat();
  if (item.corrections.length === 0) return null;
  const word = ({ what, code }: DayItem['corrections'][number]): string =>
    (code === null || code === undefined ? '' : what === 'OPINION' ? t(`MeetingOpinionKind.${code}` as 'MeetingOpinionKind.AGREE') : t(`ItemOutcomeKind.${code}` as 'ItemOutcomeKind.PASSED'));
  return (
    <details className={shared.note}>
      <summary>{t('day.corrections', { count: item.corrections.length })}</summary>
      <ul>{item.corrections.map((one) => (
        <li key={`${one.aboutId}${one.at}`} className="muted">{t(`CorrectedThing.${one.what}`)}　{day.asked.find(({ agency }) => agency.id === one.aboutId)?.agency.shortName} {word(one)} {one.text}　{format.instant(one.at)} {one.by}</li>
      ))}</ul>
    </details>
  );
}
