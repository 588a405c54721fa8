import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, optional, REASON, required } from '@portal/cases';
import { type Day } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, putParties, refuse, type Refusal, type Tx } from '@portal/platform';
import { loadTable } from '../../conferences/conference-table.js';
import { type Particulars, perform } from '../../matters/perform.js';
import { MEETING, type MeetingRow } from '../load-meeting.js';
import { attendeesOf } from '../meeting-places.js';
import { MEETING_ACTS } from '../meeting.table.js';
import { startAnswers, stopAnswers } from '../rsvp/clocks.js';
import { putTopicsOn } from '../topics-of-meeting.js';
import { type MeetingPlan, planRefusal } from '../write-meeting.js';
import { changeOf, nothingChanged, rsvpDayProblems, type SittingChange, toldOf } from './notice.rules.js';
import { writeNotice } from './write-notice.js';

export interface ChangeMeetingInput extends ActOn, Omit<MeetingPlan, 'kind'> {
  readonly link?: string | null;
  /** As when it was planned: of a meeting of some, who is asked; otherwise, who is asked beside all members. */
  readonly attendeeIds: readonly string[];
  /** Needed where a new time leaves the old day behind. */
  readonly rsvpBy?: Day | null;
  readonly reason: string;
  /** How the convener agreed, where time or form of an approved meeting change: they are the convener's to fix. */
  readonly consent?: string | null;
}

/** 变更会议: time, place, form, link, and who is asked. An agenda that was approved stays; what would contradict it is refused. */
@Injectable()
export class ChangeMeeting {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOTHING_CHANGED, MEETING_IN_PAST, CONSENT_NEEDED, ATTENDEE_ON_AGENDA, ATTENDEES_NEEDED, INVALID_INPUT, … */
  run(actor: Actor, input: ChangeMeetingInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'CHANGE', MEETING_ACTS.CHANGE, ({ row }) => change(tx, row, input)));
  }
}

async function change(tx: Tx, row: MeetingRow, input: ChangeMeetingInput): Promise<Particulars | Refusal> {
  const table = await loadTable(tx, row.conferenceId);
  if (!table) return notFound();
  const refusal = planRefusal({ ...input, kind: row.kind }) ?? invalid(required('reason', input.reason, REASON), optional('consent', input.consent, REASON), optional('link', input.link, LINE));
  if (refusal) return refusal;
  if (input.startsAt <= tx.now) return refuse('MEETING_IN_PAST');
  const attendeeIds = await attendeesOf(tx, table, row.kind, input.attendeeIds);
  if (isRefusal(attendeeIds)) return attendeeIds;
  const [content] = await tx.query<{ title: string; place: string | null; link: string | null }>('select title, place, link from meeting_content where meeting_id = $1', [row.id]);
  const before = { ...row, place: content?.place ?? null, link: content?.link ?? null };
  const after = { form: input.form, startsAt: input.startsAt, endsAt: input.endsAt, place: input.place?.trim() || null, link: input.link?.trim() || null, attendeeIds };
  const what = changeOf(before, after);
  const renamed = input.title.trim() !== content?.title;
  if (nothingChanged(what) && !renamed) return refuse('NOTHING_CHANGED');
  const rsvpBy = input.rsvpBy ?? row.rsvpDueOn;
  const hindrance = consentRefusal(row, what, input.consent) ?? await agendaRefusal(tx, row, what.removed) ?? rsvpRefusal(tx, row, what, rsvpBy, input.startsAt);
  if (hindrance) return hindrance;

  await tx.query('update meeting_content set title = $2, place = $3, link = $4 where meeting_id = $1', [row.id, input.title.trim(), after.place, after.link]);
  await tx.query('update meeting set form = $2, starts_at = $3, ends_at = $4 where id = $1', [row.id, after.form, after.startsAt, after.endsAt]);
  await reseat(tx, row, what, attendeeIds);
  const sequence = row.sequence + (nothingChanged(what) ? 0 : 1);
  if (row.state === 'NOTICED' && sequence > row.sequence) {
    await writeNotice(tx, row.id, { sequence, act: 'CHANGE', rsvpDueOn: rsvpBy, ...toldOf(what, attendeeIds) });
    await owe(tx, row, what, attendeeIds, rsvpBy);
  }
  const consent = input.consent?.trim();
  return {
    text: consent ? `${input.reason.trim()}（召集人意见：${consent}）` : input.reason,
    facts: { sequence, time: Number(what.time), added: what.added.length, removed: what.removed.length },
    set: { sequence, rsvp_due_on: rsvpBy ?? null, ...(what.time && { timed_sequence: sequence }) },
  };
}

/** 会议时间及形式 are the convener's to fix (粤医保发〔2020〕26号 四(一)): a change of what he approved says how he agreed. */
const consentRefusal = ({ agendas }: MeetingRow, { time, form }: SittingChange, consent: string | null | undefined): Refusal | null =>
  ((time || form) && agendas.inForce !== null && !consent?.trim() ? refuse('CONSENT_NEEDED', undefined, [{ field: 'consent', code: 'REQUIRED' }]) : null);

/** Whoever presents an item, or is the only one it is for, stays until the agenda says otherwise. */
async function agendaRefusal(tx: Tx, { id, agendas }: MeetingRow, removed: readonly string[]): Promise<Refusal | null> {
  const versions = [agendas.inForce, agendas.open?.version].filter((version) => typeof version === 'number');
  const on = await tx.query<{ name: string }>(
    `select distinct g.short_name as name from agenda_item i join agency g on g.id = any($3) and (i.presenter_id = g.id or i.visible_to <@ $3 and g.id = any(i.visible_to))
      where i.meeting_id = $1 and i.agenda_version = any($2)`, [id, versions, removed]);
  return on.length === 0 ? null : refuse('ATTENDEE_ON_AGENDA', { agencies: on.map(({ name }) => name).join('、') });
}

function rsvpRefusal(tx: Tx, { state }: MeetingRow, { time, added }: SittingChange, rsvpBy: Day | null, startsAt: Date): Refusal | null {
  return state === 'NOTICED' && (time || added.length > 0) ? invalid(rsvpDayProblems(rsvpBy, tx.now, startsAt)) : null;
}

/** Who is asked; who is not any more knows that it takes place, and reads nothing of it from now on. */
async function reseat(tx: Tx, row: MeetingRow, { added, removed }: SittingChange, attendeeIds: readonly string[]): Promise<void> {
  if (added.length === 0 && removed.length === 0) return;
  await tx.query('delete from meeting_attendee where meeting_id = $1 and agency_id = any($2)', [row.id, removed]);
  await tx.query(`insert into meeting_attendee (meeting_id, agency_id, role) select $1, unnest($2::uuid[]), 'ATTEND'`, [row.id, added]);
  const fixed = (id: string): boolean => id === row.agencyId || id === row.leadId;
  const place = (objectId: string, objectKind: 'MEETING' | 'TOPIC', agencyId: string, content: boolean) => ({ objectId, objectKind, agencyId, role: 'PARTICIPANT', content, box: 'COPIED' }) as const;
  await putParties(tx, [...added.map((id) => [id, true] as const), ...removed.map((id) => [id, false] as const)].filter(([id]) => !fixed(id)).map(([id, content]) => place(row.id, 'MEETING', id, content)));
  if (removed.length > 0) {
    const lost = await tx.query<{ topicId: string; agencyId: string }>(
      `select t.id as "topicId", l.agency_id as "agencyId" from topic t cross join lateral party_list(t.id) l
        where t.meeting_id = $1 and l.role = 'PARTICIPANT' and l.content and l.agency_id = any($2)
          and not exists (select 1 from topic o where o.merged_into = t.id and o.agency_id = l.agency_id)`, [row.id, removed]);
    await putParties(tx, lost.map(({ topicId, agencyId }) => place(topicId, 'TOPIC', agencyId, false)));
  }
  if (row.agendas.inForce !== null && attendeeIds.length > 0 && added.length > 0) await putTopicsOn(tx, row, row.agendas.inForce);
}

/** A new time asks everybody anew; otherwise only who is new owes an answer, and who is off owes none. */
async function owe(tx: Tx, row: MeetingRow, { time, added, removed }: SittingChange, attendeeIds: readonly string[], until: Day | null): Promise<void> {
  if (time) await stopAnswers(tx, row.id);
  else for (const agencyId of removed) await stopAnswers(tx, row.id, agencyId);
  if (until !== null) await startAnswers(tx, row.id, time ? attendeeIds : added, until);
}
