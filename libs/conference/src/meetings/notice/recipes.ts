import { CONVENERS, OFFICE_SEATS } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import type { Notice, NotificationRecipe, RecordedFact } from '@portal/notifications';
import type { SeatKind, Tx } from '@portal/platform';

interface Told {
  readonly number: string; readonly from: string; readonly officeId: string; readonly leadId: string | null; readonly startsAt: Date; readonly rsvpDueOn: string | null;
  readonly asked: readonly string[]; readonly told: readonly string[]; readonly dropped: readonly string[]; readonly act: 'NOTICE' | 'CHANGE' | 'CANCEL' | null;
  /** Units that have no liaison seat: they are told through who works for them. */
  readonly unliaised: readonly string[];
}

/** What was told under SEQUENCE $2; a change of a meeting that nobody was asked to yet told nobody anything. */
const TOLD = `
  select m.number, g.short_name as "from", m.agency_id as "officeId", coalesce(n.starts_at, m.starts_at) as "startsAt", n.rsvp_due_on as "rsvpDueOn", n.act,
         (select k.agency_id from conference_membership k where k.conference_id = m.conference_id and k.role = 'LEAD' and k.to_day is null limit 1) as "leadId",
         coalesce(n.asked, '{}') as asked, coalesce(n.told, '{}') as told, coalesce(n.dropped, '{}') as dropped,
         (select coalesce(array_agg(a.id), '{}') from agency a where (a.id = any(n.dropped) or exists (select 1 from meeting_attendee x where x.meeting_id = m.id and x.agency_id = a.id)) and not exists (select 1 from seat s where s.agency_id = a.id and s.kind = 'LIAISON')) as unliaised
    from meeting m join agency g on g.id = m.agency_id left join meeting_notice n on n.meeting_id = m.id and n.sequence = $2 where m.id = $1`;

const LIAISON: readonly SeatKind[] = ['LIAISON'];
const HANDLER: readonly SeatKind[] = ['HANDLER'];
const moment = (instant: Date): string => `${dayOf(instant)} ${instant.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })}`;

/** One notice for each unit: to its liaison seat, which B角 and 主持工作 hold as well. `invite` tells what its e-mail encloses: an invitation, its end, or only the way to answer. */
function forUnits(told: Told, agencies: readonly string[], text: string, sequence: number, invite: 'REQUEST' | 'CANCEL' | 'LINK', urgent: boolean): Notice[] {
  return agencies.map((agencyId) => ({
    agencyId, to: { seatKinds: told.unliaised.includes(agencyId) ? HANDLER : LIAISON }, urgent, email: true,
    titleKey: `notice.meeting.${text}.title`, bodyKey: `notice.meeting.${text}.body`, reasonKey: 'notice.reason.MEETING_UNIT',
    params: { number: told.number, from: told.from, when: moment(told.startsAt), dueOn: told.rsvpDueOn ?? '', sequence, invite },
  }));
}

const plain = (told: Told, agencyId: string, seatKinds: readonly SeatKind[], text: string, reason: string, email: boolean): Notice => ({
  agencyId, to: { seatKinds }, urgent: false, email, titleKey: `notice.meeting.${text}.title`, bodyKey: `notice.meeting.${text}.body`, reasonKey: `notice.reason.${reason}`,
  params: { number: told.number, from: told.from, when: moment(told.startsAt) },
});
const conveners = (told: Told, text: string): Notice[] => (told.leadId === null ? [] : [plain(told, told.leadId, CONVENERS, text, 'MEETING_CONVENER', true)]);

async function toldUnder(tx: Tx, { objectId, detail }: RecordedFact): Promise<{ told: Told; sequence: number } | null> {
  const sequence = Number(detail['sequence'] ?? -1);
  const [told] = await tx.query<Told>(TOLD, [objectId, sequence]);
  return told ? { told, sequence } : null;
}

const recipe = (topic: string, notices: (told: Told, sequence: number, tx: Tx, fact: RecordedFact) => Notice[] | Promise<Notice[]>): NotificationRecipe => ({
  topic,
  compose: async (tx, fact) => {
    const found = await toldUnder(tx, fact);
    return found ? notices(found.told, found.sequence, tx, fact) : [];
  },
});

/** Who still owes an answer, now that the reminder goes out. */
const OWING = `select d.party_agency_id as "agencyId" from deadline d where d.object_id = $1 and d.rule_code = 'H30' and d.state in ('RUNNING', 'MISSED')`;

export const NOTICE_RECIPES: readonly NotificationRecipe[] = [
  recipe('meeting.noticed', (told, sequence) => forUnits(told, told.asked, 'noticed', sequence, 'REQUEST', false)),
  recipe('meeting.changed', (told, sequence) => (told.act === null ? [] : [
    ...forUnits(told, told.asked, 'noticed', sequence, 'REQUEST', false), ...forUnits(told, told.told, 'changed', sequence, 'REQUEST', true),
    ...forUnits(told, told.dropped, 'dropped', sequence, 'CANCEL', false), ...(told.told.length > 0 ? conveners(told, 'changed.convener') : []),
  ])),
  recipe('meeting.cancelled', (told, sequence) => [...conveners(told, 'cancelled'), ...forUnits(told, told.told, 'cancelled.unit', sequence, 'CANCEL', true)]),
  recipe('meeting.urged', async (told, sequence, tx, fact) => {
    const owing = (await tx.query<{ agencyId: string }>(OWING, [fact.objectId])).map(({ agencyId }) => agencyId);
    const [{ dueOn } = { dueOn: '' }] = await tx.query<{ dueOn: string }>('select rsvp_due_on as "dueOn" from meeting where id = $1', [fact.objectId]);
    return forUnits({ ...told, rsvpDueOn: dueOn }, owing, 'urged', sequence, 'LINK', true);
  }),
  recipe('meeting.answered', (told) => [plain(told, told.officeId, OFFICE_SEATS, 'answered', 'CONFERENCE_OFFICE', false)]),
];
