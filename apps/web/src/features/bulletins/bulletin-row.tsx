import { Link } from 'react-router';
import type { BulletinsQuery } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import shared from '../conference/conference.module.css';

/** One bulletin in a list: what it says of whom, from whom, and whether it is received. */
export function BulletinRow({ row }: { row: BulletinsQuery['bulletins']['edges'][number]['node'] }) {
  const t = useT();
  const format = useFormat();
  const withdrawn = row.state === 'WITHDRAWN';
  const signed = row.state === 'SENT' || withdrawn;
  const stand = !signed ? t(`BulletinState.${row.state}`) : row.ours ? t('bulletin.receivedOf', { count: row.receivedCount ?? 0, of: row.unitCount }) : t(row.received ? 'bulletin.isReceived' : 'bulletin.toReceive');
  return (
    <>
      <p className={shared.line}>
        <Link to={`/bulletins/${row.id}`}>{row.title}</Link>
        <span className={row.kind === 'URGENT_NOTICE' ? `${shared.tag} ${shared.late}` : shared.tag}>{t(`BulletinKind.${row.kind}`)}</span>
        {withdrawn && <span className={shared.tag}>{t('BulletinState.WITHDRAWN')}</span>}
        <span className={shared.tag}>{stand}</span>
        {row.no > 1 && !withdrawn && <span className={shared.tag}>{t('bulletin.corrected')}</span>}
        {row.dueAt && <span className="num">{t('bulletin.due', { at: format.instant(row.dueAt) })}</span>}
      </p>
      <p className={`${shared.line} ${shared.small}`}>
        <span className="num">{row.number}</span><span>{row.sender.shortName}</span>{row.subjectName && <span>{row.subjectName}</span>}{row.sentAt && <span className="num">{format.instant(row.sentAt)}</span>}
      </p>
    </>
  );
}
