import { Link } from 'react-router';
import type { UnansweredFieldsFragment } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import css from './findings.module.css';

/** The latest first; a referral with several late findings stands once for each. */
export function UnansweredTable({ items }: { items: readonly UnansweredFieldsFragment[] }) {
  const t = useT();
  const format = useFormat();
  const proposes = useMay('topic.propose');
  return (
    <ScrollBox label={t('unanswered.title')} className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t('unanswered.col.late')}</th><th>{t('unanswered.col.matter')}</th><th>{t('unanswered.col.from')}</th><th>{t('unanswered.col.to')}</th><th>{t('unanswered.col.due')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <tr key={`${item.id}:${index}`}>
              <td data-label={t('unanswered.col.late')} className={css.late}>{item.daysLate > 0 ? t('unanswered.days', { days: item.daysLate }) : t('unanswered.today')}</td>
              <td className={`${css.tight} ${css.first}`}>
                <Link to={`/referrals/${item.id}`}>{item.number ?? t(`ReferralKind.${item.kind}`)}</Link>
                <p className="muted">{t(`ReferralKind.${item.kind}`)}{proposes && <>　<Link to={`/topics/new?link=REFERRAL:${item.id}`}>{t('about.bring')}</Link></>}</p>
              </td>
              <td data-label={t('unanswered.col.from')} className={css.tight}>{item.fromAgency}</td>
              <td data-label={t('unanswered.col.to')} className={css.tight}>{item.toAgency}</td>
              <td data-label={t('unanswered.col.due')} className={css.whole}><span className="num">{format.due(item.dueAt)}</span><p className="muted">{item.deadlineLabel}　{item.legalBasis}</p></td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
