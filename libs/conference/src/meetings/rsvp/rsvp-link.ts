import { Injectable } from '@nestjs/common';
import { ActorOfHolder, hashToken } from '@portal/agencies';
import { obstacleTo } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, isConflict, isRefusal, record, type Refusal, type Tx } from '@portal/platform';
import { MEETING } from '../load-meeting.js';
import { MEETING_ACTS } from '../meeting.table.js';
import type { RsvpAnswer, RsvpForm } from './rsvp.rules.js';
import { writeAnswer } from './write-answer.js';

/** So often within an hour one link may be used; who answers needs two. */
export const MOST_USES = 30;
const SECRET = /^[A-Za-z0-9_-]{43}$/;

interface Link { readonly id: string; readonly meetingId: string; readonly agencyId: string; readonly personId: string; readonly seatId: string; readonly uses: number }
const SPEND = { name: 'meeting-link-spend', text: `select id, meeting_id as "meetingId", agency_id as "agencyId", person_id as "personId", seat_id as "seatId", uses from meeting_link_spend($1, $2)` };

/** What the page behind a link shows, and nothing else: which meeting, when, where, and what the unit has answered. */
export interface RsvpView {
  readonly kind: 'view'; readonly number: string; readonly startsAt: Date; readonly endsAt: Date; readonly place: string | null;
  readonly unit: string; readonly locale: Actor['locale']; readonly answer: RsvpAnswer | null;
}
/** GONE: unknown, or it holds no longer; the two are not told apart. BUSY: used too often. */
export type RsvpUse = RsvpView | { readonly kind: 'GONE' } | { readonly kind: 'BUSY' } | { readonly kind: 'REFUSED'; readonly refusal: Refusal; readonly view: RsvpView };
const GONE = { kind: 'GONE' } as const;

/**
 * The link in an e-mail about a meeting. It stands for the person it was sent to, on the seat it was sent to, and for one thing only: to
 * answer for that unit to that meeting. So it ends when the meeting begins or is cancelled, when the unit is no longer asked, when
 * the person leaves the seat, and when the account is disabled. Looking never answers: programs that check e-mails open links.
 */
@Injectable()
export class RsvpLink {
  constructor(private readonly db: Database, private readonly actors: ActorOfHolder) {}

  /** @param form what is answered; absent: the page is looked at */
  async run(secret: string, form?: RsvpForm): Promise<RsvpUse> {
    const [link] = SECRET.test(secret) ? await this.db.readGlobal<Link>(SPEND, [hashToken(secret), this.db.now()]) : [];
    if (!link) return GONE;
    if (link.uses > MOST_USES) return { kind: 'BUSY' };
    const actor = await this.actors.run(link.personId, link.seatId, newId(), ['conference.read', 'meeting.answer']);
    if (!actor || actor.agencyId !== link.agencyId) return GONE;
    return this.db.tx(actor, async (tx) => {
      const view = await viewOf(tx, link);
      if (view === null) return GONE;
      const note = (topic: string, detail: Record<string, string>): Promise<string> =>
        record(tx, topic, { objectKind: 'MEETING', objectId: link.meetingId, audience: 'AGENCY', detail: { linkId: link.id, ...detail } });
      if (form === undefined) {
        await note('meeting.link-opened', {});
        return view;
      }
      // A person of the directory is not named by a page that shows no directory.
      const result = await writeAnswer(tx, link.meetingId, { ...form, standInId: null }, 'MAIL');
      if (isConflict(result)) throw new Error('an answer of one’s own met a version');
      if (!isRefusal(result)) return { ...view, answer: form.answer };
      await note('meeting.link-refused', { code: result.code });
      return { kind: 'REFUSED', refusal: result, view };
    });
  }
}

/** The meeting, if the unit may answer to it now. */
async function viewOf(tx: Tx, { meetingId, agencyId }: Link): Promise<RsvpView | null> {
  const loaded = await MEETING.load(tx, meetingId);
  if (isRefusal(loaded) || obstacleTo(MEETING_ACTS.ANSWER, loaded.standing, loaded.viewer) !== null) return null;
  const { number, startsAt, endsAt } = loaded.row;
  const [said] = await tx.query<{ place: string | null; answer: RsvpAnswer | null }>(
    `select k.place, (select r.answer from meeting_rsvp r where r.meeting_id = k.meeting_id and r.agency_id = $2 order by r.at desc, r.id desc limit 1) as answer
       from meeting_content k where k.meeting_id = $1`, [meetingId, agencyId]);
  return said ? { kind: 'view', number, startsAt, endsAt, place: said.place, answer: said.answer, unit: tx.actor.agencyName ?? '', locale: tx.actor.locale } : null;
}
