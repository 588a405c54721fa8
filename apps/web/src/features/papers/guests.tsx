import type { MeetingGuestFieldsFragment, MeetingPapersFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { useServerNow } from '../../shared/session';
import type { PaperTask } from './paper-dialogs';
import css from './papers.module.css';

interface Props { papers: MeetingPapersFieldsFragment; onTask: (task: PaperTask) => void }

/** 列席人员, for the office and the lead agency: who may read which line, for how long, and whether he has. */
export function Guests({ papers, onTask }: Props) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow();
  const stand = ({ fromAt, toAt, revokedAt }: MeetingGuestFieldsFragment): 'REVOKED' | 'EXPIRED' | 'NOT_YET' | 'OPEN' =>
    (revokedAt ? 'REVOKED' : Date.parse(toAt) <= now ? 'EXPIRED' : Date.parse(fromAt) > now ? 'NOT_YET' : 'OPEN');
  return (
    <section className="card" aria-labelledby="guests">
      <header><h2 id="guests">{t('guests.title')}（{papers.guests.length}）</h2></header>
      <ul className={css.papers}>
        {papers.guests.map((guest) => (
          <li key={guest.id} className={css.paper}>
            <span className={css.number}>{t(`GuestStand.${stand(guest)}`)}</span>
            <div>
              <p className={css.title}>{guest.unit}　{guest.post}</p>
              <p className={css.meta}>{papers.lines.find(({ line }) => line === guest.line)?.title ?? t('guests.lineGone')}　{format.instant(guest.fromAt)} – {format.instant(guest.toAt)}</p>
              <p className={css.meta}>{guest.lastReadAt ? t('guests.read', { count: guest.readingCount, when: format.instant(guest.lastReadAt) }) : t('guests.unread')}</p>
              <div className={css.tools}><ActionBar actions={guest.availableActions.filter(({ allowed }) => allowed)} labels={{ revokeGuest: t('guests.revoke') }} onAct={() => onTask({ kind: 'revoke', guest })} /></div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
