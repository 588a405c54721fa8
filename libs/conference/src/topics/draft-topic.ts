import { Injectable } from '@nestjs/common';
import { type Acted, invalid, writeMatterAct } from '@portal/cases';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { loadTable, placeAt } from '../conferences/conference-table.js';
import { seat } from '../matters/perform.js';
import { takeNumber } from '../matters/take-number.js';
import { checkForm, writeForm } from './topic-content.js';
import { type TopicForm, topicProblems } from './topic.rules.js';

export interface DraftTopicInput extends TopicForm {
  readonly conferenceId: string;
  /** The call it answers; a topic may also be proposed without one. */
  readonly callId?: string | null;
}

/** 起草议题: a member unit, or the office, writes down what the conference is to discuss. Nobody else sees it before it is handed in. */
@Injectable()
export class DraftTopic {
  constructor(private readonly db: Database) {}

  /** @returns the topic; or NOT_FOUND, NOT_A_MEMBER, INVALID_INPUT, AGENCY_UNKNOWN, FILE_NOT_FOUND */
  run(actor: Actor, input: DraftTopicInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draft(tx, input));
  }
}

async function draft(tx: Tx, input: DraftTopicInput): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  const table = await loadTable(tx, input.conferenceId);
  if (agencyId === null || !table) return notFound();
  if (placeAt(tx.actor, table) === null) return refuse('NOT_A_MEMBER');
  const callId = input.callId ?? null;
  if (callId !== null) {
    const [call] = isId(callId) ? await tx.query('select 1 from topic_call where id = $1 and conference_id = $2', [callId, table.id]) : [];
    if (!call) return notFound();
  }
  const checked = invalid(topicProblems(input)) ?? await checkForm(tx, input);
  if (isRefusal(checked)) return checked;

  const id = newId();
  const place = { objectKind: 'TOPIC', objectId: id } as const;
  await seat(tx, 'TOPIC', id, [{ agencyId, role: 'OWNER', content: true, box: 'TODO' }]);
  await tx.query(
    `insert into topic (id, number, conference_id, call_id, agency_id, state, opened_at, last_act_at) values ($1, $2, $3, $4, $5, 'DRAFT', $6, $6)`,
    [id, await takeNumber(tx, '议题'), table.id, callId, agencyId, tx.now]);
  await writeForm(tx, id, checked);
  const actId = await writeMatterAct(tx, { ...place, act: 'DRAFT', state: 'DRAFT', audience: 'AGENCY', text: null });
  await record(tx, 'topic.drafted', { ...place, actId, audience: 'AGENCY', detail: { state: 'DRAFT', conferenceId: table.id } });
  return { kind: 'acted', id, actId, version: 1 };
}
