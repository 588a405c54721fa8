import { Injectable } from '@nestjs/common';
import { type Acted, invalid, LINE, required, writeMatterAct } from '@portal/cases';
import { newId } from '@portal/kernel';
import { type Actor, Database, notFound, putParties, record, type Refusal, type Tx } from '@portal/platform';
import { headProblems, headValues, type MinutesHead } from './minutes-head.rules.js';
import { firstLines, type MinutesLine } from './text/minutes-line.rules.js';
import { stateOf } from './text/shared-text.rules.js';
import { storeChange } from './text/stored-text.js';

export interface OpenMinutesInput extends MinutesHead {
  /** The points of the meeting: each becomes a section of the text. */
  readonly points: readonly string[];
}

const MOST_POINTS = 60;

/** 起草纪要: begins the minutes of a meeting, with its points as sections to write under. */
@Injectable()
export class OpenMinutes {
  constructor(private readonly db: Database) {}

  /** @returns the minutes; or NOT_FOUND for whoever is not the office of a conference, INVALID_INPUT */
  run(actor: Actor, input: OpenMinutesInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => open(tx, input));
  }
}

async function open(tx: Tx, input: OpenMinutesInput): Promise<Acted | Refusal> {
  const [office] = await tx.query('select 1 from joint_conference where office_agency_id = $1 limit 1', [tx.actor.agencyId]);
  if (!office) return notFound();
  const refusal = invalid(headProblems(input), input.points.flatMap((point, index) => required(`points.${index}`, point, LINE)),
    input.points.length > MOST_POINTS ? [{ field: 'points', code: 'TOO_MANY', values: { max: MOST_POINTS } }] : []);
  if (refusal) return refusal;

  return beginMinutes(tx, input, firstLines(input.points.map((point) => point.trim())), null);
}

/** Seats the drafting agency and writes head, first lines and record. What is handed in was looked at. */
export async function beginMinutes(tx: Tx, head: MinutesHead, lines: readonly MinutesLine[], meetingId: string | null): Promise<Acted> {
  const id = newId();
  const agencyId = tx.actor.agencyId ?? '';
  await putParties(tx, [{ objectId: id, objectKind: 'MINUTES', agencyId, role: 'OWNER', content: true, box: 'STARTED' }]);
  await tx.query(`insert into minutes (id, meeting_id, agency_id, state, opened_at, last_act_at) values ($1, $2, $3, 'DRAFTING', $4, $4)`, [id, meetingId, agencyId, tx.now]);
  await tx.query('insert into minutes_content (minutes_id, title, meeting, held_on, place, chair, attendance) values ($1, $2, $3, $4, $5, $6, $7)', [id, ...headValues(head)]);
  const points = lines.filter(({ kind }) => kind === 'SECTION').length;
  await storeChange(tx, id, stateOf(lines));
  const actId = await writeMatterAct(tx, { objectKind: 'MINUTES', objectId: id, act: 'OPEN', state: 'DRAFTING', audience: 'PARTIES', facts: { points } });
  await record(tx, 'minutes.opened', { objectKind: 'MINUTES', objectId: id, actId, detail: { points, ...(meetingId !== null && { meetingId }) } });
  return { kind: 'acted', id, actId, version: 1 };
}
