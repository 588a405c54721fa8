import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, refuse, type Refusal, type Tx } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { agendaProblems, type ItemInput } from './agenda.rules.js';
import { MEETING, type MeetingRow } from './load-meeting.js';
import { MEETING_ACTS } from './meeting.table.js';
import { writeItems } from './write-agenda.js';

export interface SaveAgendaInput extends ActOn { readonly items: readonly ItemInput[] }

/** 编排议程: the lines of the version that is being written, in their order. */
@Injectable()
export class SaveAgenda {
  constructor(private readonly db: Database) {}

  /** @returns the act; or AGENDA_LOCKED, INVALID_INPUT, TOPIC_NOT_APPROVED, ATTENDEE_NOT_OF_CONFERENCE, … */
  run(actor: Actor, input: SaveAgendaInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, MEETING, input, 'SAVE_AGENDA', MEETING_ACTS.SAVE_AGENDA, async ({ row }) => {
      const refusal = invalid(agendaProblems(input.items)) ?? await namedRefusal(tx, row, input.items);
      if (refusal) return refusal;
      await writeItems(tx, row.id, row.agendas.open?.version ?? 0, input.items);
      return { facts: { items: input.items.length } };
    }));
  }
}

/** Whether what the lines name is there: approved topics of this conference, agencies at this table, lines of this agenda. */
async function namedRefusal(tx: Tx, { id, conferenceId, agencyId, leadId }: MeetingRow, items: readonly ItemInput[]): Promise<Refusal | null> {
  const topics = items.flatMap(({ topicId }) => (topicId ? [topicId] : []));
  const [found] = topics.every(isId) ? await tx.query<{ n: number }>(
    `select count(*)::int as n from topic where id = any($1) and conference_id = $2 and (state = 'APPROVED' or (state = 'ON_AGENDA' and meeting_id = $3))`, [topics, conferenceId, id]) : [];
  if (found?.n !== topics.length) return refuse('TOPIC_NOT_APPROVED');
  const seated = await tx.query<{ agencyId: string }>('select agency_id as "agencyId" from meeting_attendee where meeting_id = $1', [id]);
  const atTable = new Set([agencyId, leadId, ...seated.map((one) => one.agencyId)]);
  const named = items.flatMap(({ presenterId, visibility, visibleTo }) => [...(presenterId ? [presenterId] : []), ...(visibility === 'NAMED' ? visibleTo : [])]);
  if (named.some((one) => !atTable.has(one))) return refuse('ATTENDEE_NOT_OF_CONFERENCE');
  const lines = items.flatMap(({ line }) => (line ? [line] : []));
  const [kept] = lines.every(isId) ? await tx.query<{ n: number }>('select count(distinct line)::int as n from agenda_item where meeting_id = $1 and line = any($2)', [id, lines]) : [];
  return kept?.n === lines.length ? null : refuse('LINE_UNKNOWN');
}
