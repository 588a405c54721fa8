import { Link } from 'react-router';
import type { FindingItemFieldsFragment, FindingSide } from '../../generated/graphql';
import { Lamp } from '../../shared/clocks';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import css from './findings.module.css';

interface Props {
  findings: readonly FindingItemFieldsFragment[];
  side: FindingSide;
}

/** A line for each finding; it is reported on at the referral it came with. */
export function FindingTable({ findings, side }: Props) {
  const t = useT();
  const format = useFormat();
  const money = (yuan: string | null | undefined): string => (yuan ? format.money(yuan) : '—');
  return (
    <ScrollBox label={t('findings.title')} className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t('letter.finding.dueOn')}</th><th>{t('letter.finding.title')}</th><th>{t(side === 'SENT' ? 'letter.toAgency' : 'findings.from')}</th>
            <th>{t('letter.finding.state')}</th><th className={css.sum}>{t('letter.finding.amount')}</th><th className={css.sum}>{t('letter.finding.rectified')}</th>
            <th className={css.sum}>{t('letter.finding.balance')}</th><th>{t('letter.finding.receiptNo')}</th><th>{t('letter.finding.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.id}>
              <td data-label={t('letter.finding.dueOn')} className={css.tight}><Lamp lamp={finding.lamp} /> <span className="num">{finding.dueOn ? format.day(finding.dueOn) : '—'}</span></td>
              <td className={css.first}>
                <Link to={`/referrals/${finding.referralId}`}>{finding.no}　{finding.title}</Link>
                <p className="muted num">{finding.referralNumber}</p>
              </td>
              <td data-label={t(side === 'SENT' ? 'letter.toAgency' : 'findings.from')}>{side === 'SENT' ? finding.toAgency : finding.fromAgency}</td>
              <td data-label={t('letter.finding.state')} className={css.tight}>
                {t(`FindingState.${finding.state}`)}
                {finding.reopenings > 0 && <p className="muted">{t('letter.finding.reopened', { count: finding.reopenings })}</p>}
              </td>
              <td data-label={t('letter.finding.amount')} className={`${css.sum} num`}>{money(finding.amount)}</td>
              <td data-label={t('letter.finding.rectified')} className={`${css.sum} num`}>{money(finding.rectifiedAmount)}</td>
              <td data-label={t('letter.finding.balance')} className={`${css.sum} num`}>{money(finding.balance)}</td>
              <td data-label={t('letter.finding.receiptNo')} className="num">{finding.receiptNo ?? '—'}</td>
              <td data-label={t('letter.finding.answer')} className={css.whole}>{[finding.replyNo, finding.note].filter(Boolean).join('　') || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
