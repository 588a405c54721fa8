import { Injectable } from '@nestjs/common';
import { type Acted, invalid, LINE, required, writeMatterAct } from '@portal/cases';
import { addDays, type Day, dayOf, endOfDay, isDay, newId } from '@portal/kernel';
import { type Actor, Database, type FieldProblem, notFound, record, type Refusal, type Tx } from '@portal/platform';
import { loadTable } from '../conferences/conference-table.js';
import { seat } from '../matters/perform.js';
import { takeNumber } from '../matters/take-number.js';
import { runCallUntil } from './call-clock.js';

export interface OpenTopicCallInput {
  readonly conferenceId: string;
  readonly title: string;
  readonly note: string;
  /** Topics are handed in until the end of this day. */
  readonly dueOn: Day;
}

const LATEST_DAYS = 180;

/** The last day of a call: today or later. */
export const dueProblems = (dueOn: Day, today: Day): FieldProblem[] =>
  (!isDay(dueOn) ? [{ field: 'dueOn', code: 'NOT_A_DAY' }] : dueOn < today || dueOn > addDays(today, LATEST_DAYS) ? [{ field: 'dueOn', code: 'NOT_IN_HALF_YEAR' }] : []);

/** 征集议题: the office asks all members for topics, by a day. */
@Injectable()
export class OpenTopicCall {
  constructor(private readonly db: Database) {}

  /** @returns the call; or NOT_FOUND, INVALID_INPUT */
  run(actor: Actor, input: OpenTopicCallInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => open(tx, input));
  }
}

async function open(tx: Tx, input: OpenTopicCallInput): Promise<Acted | Refusal> {
  const table = await loadTable(tx, input.conferenceId);
  if (!table || tx.actor.agencyId !== table.officeId) return notFound();
  const problem = invalid(required('title', input.title, LINE), required('note', input.note), dueProblems(input.dueOn, dayOf(tx.now)));
  if (problem) return problem;
  const id = newId();
  const place = { objectKind: 'TOPIC_CALL', objectId: id } as const;
  const dueAt = endOfDay(input.dueOn);
  await seat(tx, 'TOPIC_CALL', id, [
    { agencyId: table.officeId, role: 'OWNER', content: true, box: 'STARTED' },
    ...table.members.filter(({ role }) => role !== 'INVITED').map(({ agencyId }) => ({ agencyId, role: 'PARTICIPANT' as const, content: true, box: 'TODO' as const, dueAt })),
  ]);
  await tx.query(
    `insert into topic_call (id, number, conference_id, agency_id, state, title, note, due_at, opened_at, last_act_at) values ($1, $2, $3, $4, 'OPEN', $5, $6, $7, $8, $8)`,
    [id, await takeNumber(tx, '征集'), table.id, table.officeId, input.title.trim(), input.note.trim(), dueAt, tx.now]);
  await runCallUntil(tx, id, input.dueOn, table.members.filter(({ role, agencyId }) => role !== 'INVITED' && agencyId !== table.officeId).map(({ agencyId }) => agencyId));
  const actId = await writeMatterAct(tx, { ...place, act: 'OPEN', state: 'OPEN', audience: 'PARTIES', text: input.note });
  await record(tx, 'call.opened', { ...place, actId, detail: { state: 'OPEN', conferenceId: table.id } });
  return { kind: 'acted', id, actId, version: 1 };
}
