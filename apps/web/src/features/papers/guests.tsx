import { DecideGuestDocument, type MeetingGuestFieldsFragment, type MeetingPapersFieldsFragment } from '../../generated/graphql';
import { ActionBar, ActOutcome, useAct } from '../../shared/acts';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { useServerNow } from '../../shared/session';
import type { PaperTask } from './paper-dialogs';
import css from './papers.module.css';

interface Props { papers: MeetingPapersFieldsFragment; onTask: (task: PaperTask) => void }

/** 列席人员, for the office and the lead agency: who may read which line, for how long, whether the convener agrees, and what the guest said. */
export function Guests({ papers, onTask }: Props) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="guests">
      <header><ListHeading id="guests" title={t('guests.title')} count={papers.guests.length} /></header>
      <ul className={css.papers}>
        {papers.guests.map((guest) => <Guest key={guest.id} guest={guest} title={papers.lines.find(({ line }) => line === guest.line)?.title ?? t('guests.lineGone')} onTask={onTask} />)}
      </ul>
    </section>
  );
}

type Stand = 'REVOKED' | 'DECLINED' | 'EXPIRED' | 'WAITING' | 'NOT_YET' | 'OPEN';
function standOf({ fromAt, toAt, revokedAt, approved }: MeetingGuestFieldsFragment, now: number): Stand {
  if (revokedAt) return approved === false ? 'DECLINED' : 'REVOKED';
  if (Date.parse(toAt) <= now) return 'EXPIRED';
  if (!approved) return 'WAITING';
  return Date.parse(fromAt) > now ? 'NOT_YET' : 'OPEN';
}

function Guest({ guest, title, onTask }: { guest: MeetingGuestFieldsFragment; title: string; onTask: (task: PaperTask) => void }) {
  const t = useT();
  const format = useFormat();
  const stand = standOf(guest, useServerNow());
  const deciding = useAct(DecideGuestDocument);
  const onAct = (action: string): void => {
    if (action === 'decideGuest:APPROVE') void deciding.run({ input: { id: guest.id, expectedVersion: guest.version, approve: true } });
    else onTask({ kind: action === 'revokeGuest' ? 'revoke' : 'decline', guest });
  };
  return (
    <li className={css.paper}>
      <span className={css.number}>{t(`GuestStand.${stand}`)}</span>
      <div>
        <p className={css.title}>{guest.unit}　{guest.post}</p>
        <p className={css.meta}>{title}　{format.instant(guest.fromAt)} – {format.instant(guest.toAt)}</p>
        {guest.decidedAt && guest.decidedSeat && <p className={css.meta}>{t(guest.approved ? 'guests.approvedBy' : 'guests.declinedBy', { who: guest.decidedSeat, when: format.instant(guest.decidedAt) })}{guest.reason && `${t('common.colon')}${guest.reason}`}</p>}
        <p className={css.meta}>{guest.lastReadAt ? t('guests.read', { count: guest.readingCount, when: format.instant(guest.lastReadAt) }) : t('guests.unread')}{guest.answeredAt && `　${t(guest.coming ? 'guests.comes' : 'guests.stays', { when: format.instant(guest.answeredAt) })}`}</p>
        {guest.opinion && <p className={css.opinion}>{t('guests.opinion')}{t('common.colon')}{guest.opinion}</p>}
        <div className={css.tools}>
          <ActionBar actions={guest.availableActions.filter(({ allowed }) => allowed)} primary="decideGuest:APPROVE" onAct={onAct}
            labels={{ 'decideGuest:APPROVE': t('guests.approve'), 'decideGuest:DECLINE': t('guests.decline'), revokeGuest: t('guests.revoke') }} />
        </div>
        <ActOutcome act={deciding} />
      </div>
    </li>
  );
}
