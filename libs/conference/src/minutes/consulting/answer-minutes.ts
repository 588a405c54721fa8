import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, hindranceTo, invalid, obstacleTo, writeMatterAct } from '@portal/cases';
import { meetDeadline } from '@portal/deadlines';
import { type Actor, Database, isRefusal, record, refuse, type Tx } from '@portal/platform';
import { tellCoWriters } from '../text/stored-text.js';
import { answeredBox } from './boxes.js';
import { answerProblems, type LineAnswer, nameOf, oneLine, shareFacts } from './consulting.rules.js';
import { COMMENT_CLOCK, SHARE_ACTS } from './consulting.table.js';
import { loadShare, type LoadedShare, type SentLine } from './load-share.js';

export interface AnswerMinutesInput extends ActOn {
  /** What is not named here stays as it was said, or unsaid. */
  readonly answers: readonly LineAnswer[];
}

/**
 * 逐条会签: what a unit says of lines that it was sent. Until its last day is over it may think again; afterwards it may still say what it
 * had not said, marked as late, while the round goes on.
 */
@Injectable()
export class AnswerMinutes {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, ROUND_CLOSED, ANSWERS_STAND, INVALID_INPUT, SEAT_LACKS_RIGHT */
  run(actor: Actor, input: AnswerMinutesInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => answer(tx, input));
  }
}

async function answer(tx: Tx, input: AnswerMinutesInput): Promise<ActResult> {
  const loaded = await loadShare(tx, input.id);
  if (isRefusal(loaded)) return loaded;
  const { share, lines } = loaded;
  const { actor } = tx;
  const viewer = { side: share.agencyId === actor.agencyId ? 'UNIT' as const : null, seatKind: actor.seatKind, permissions: actor.permissions };
  const obstacle = obstacleTo(SHARE_ACTS.ANSWER, { state: share.state, facts: shareFacts(share, tx.now) }, viewer);
  const hindrance = await hindranceTo(tx, { id: share.minutesId, version: share.version, state: share.state }, input.expectedVersion, obstacle);
  if (hindrance) return hindrance;
  const refusal = invalid(answerProblems(input.answers, new Map(lines.map(({ line, text }) => [line, text]))));
  if (refusal) return refusal;
  const late = tx.now >= share.dueAt;
  const said = new Set(lines.filter(({ answered }) => answered).map(({ line }) => line));
  if (late && input.answers.some(({ line }) => said.has(line))) return refuse('ANSWERS_STAND');
  return write(tx, share, lines, input.answers, late);
}

async function write(tx: Tx, share: LoadedShare, lines: readonly SentLine[], answers: readonly LineAnswer[], late: boolean): Promise<ActResult> {
  const { id, minutesId, version } = share;
  const { actor } = tx;
  await tx.query(
    `insert into minutes_opinion (share_id, line, minutes_id, opinion, proposal, reason, late, at, person_name, seat_title)
     select $1, o.line, $2, o.opinion, o.proposal, o.reason, $3, $4, $5, $6 from jsonb_to_recordset($7) as o (line text, opinion text, proposal text, reason text)
     on conflict (share_id, line) do update set opinion = excluded.opinion, proposal = excluded.proposal, reason = excluded.reason, late = excluded.late, at = excluded.at,
       person_name = excluded.person_name, seat_title = excluded.seat_title`,
    [id, minutesId, late, tx.now, actor.personName, actor.seatTitle, JSON.stringify(answers.map(({ line, opinion, proposal, reason }) => ({
      line, opinion, proposal: opinion === 'SUGGEST' ? oneLine(proposal ?? '') : null, reason: opinion === 'AGREE' ? null : reason?.trim() || null,
    })))]);
  const now = new Set(answers.map(({ line }) => line));
  const first = share.answeredAt === null && lines.every(({ line, answered }) => answered || now.has(line));
  if (first) {
    await tx.query('update minutes_share set answered_at = $2, answered_by = $3 where id = $1', [id, tx.now, nameOf(actor)]);
    await meetDeadline(tx, { objectId: id, ruleCode: COMMENT_CLOCK });
    await answeredBox(tx, minutesId);
  }
  await tx.query('update minutes_share set version = version + 1 where id = $1', [id]);
  const count = (opinion: LineAnswer['opinion']): number => answers.filter((one) => one.opinion === opinion).length;
  const facts = { round: share.roundNo, agree: count('AGREE'), suggest: count('SUGGEST'), reserve: count('RESERVE'), late };
  const place = { objectKind: 'MINUTES', objectId: minutesId } as const;
  const actId = await writeMatterAct(tx, { ...place, act: 'ANSWER', state: share.state, audience: 'PARTIES', facts });
  await record(tx, first ? 'minutes.answered' : 'minutes.answer-changed', { ...place, actId, detail: facts });
  await tellCoWriters(tx, minutesId);
  return { kind: 'acted', id, actId, version: version + 1 };
}
