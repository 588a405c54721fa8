import type { BulletinFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import shared from '../conference/conference.module.css';
import css from './bulletins.module.css';

/** 签收情况: for the sender each unit with its receipt, those that are missing first; for a unit who else it went to. */
export function ReceiptsCard({ bulletin }: { bulletin: BulletinFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const { audience, ours, sentAt } = bulletin;
  const received = audience.filter(({ receivedAt }) => receivedAt !== null).length;
  if (!ours || sentAt === null) {
    return (
      <section className="card" aria-labelledby="units">
        <header><h2 id="units">{t('bulletin.units')}</h2></header>
        <p className={shared.note}>{audience.length === 0 ? t('bulletin.nobody') : audience.map(({ agency }) => agency.shortName).join(t('common.comma'))}</p>
      </section>
    );
  }
  return (
    <section className="card" aria-labelledby="receipts">
      <header><h2 id="receipts">{t('bulletin.receipts')}</h2></header>
      <p className={shared.note} aria-live="polite">{t('bulletin.receivedOf', { count: received, of: audience.length })}{bulletin.kind === 'URGENT_NOTICE' && `　${t('bulletin.agreed')}`}</p>
      <table className={css.receipts}>
        <thead><tr><th scope="col">{t('bulletin.unit')}</th><th scope="col">{t('bulletin.receipt')}</th></tr></thead>
        <tbody>
          {audience.map((unit) => (
            <tr key={unit.agency.id}>
              <td>{unit.agency.shortName}</td>
              <td>{unit.receivedAt ? <><span className="num">{format.instant(unit.receivedAt)}</span>　{unit.receivedBy}</> : (
                <span className={unit.overdue ? css.late : undefined}>
                  {unit.receivedNo !== null ? t('bulletin.receivedBefore', { no: unit.receivedNo }) : t('bulletin.notReceived')}{unit.dueAt && `　${t(unit.overdue ? 'bulletin.overdueSince' : 'bulletin.due', { at: format.instant(unit.dueAt) })}`}
                </span>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
