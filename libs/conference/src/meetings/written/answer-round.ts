import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, writeMatterAct } from '@portal/cases';
import { type Actor, Database, isRefusal, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { notedBy } from '../day/corrections.js';
import { tellTable } from '../day/load-day.js';
import { hindranceInRound, linesFor, type LoadedRound, loadRound } from './load-written.js';
import { settleUnit } from './settle-unit.js';
import { answerProblems, type ItemAnswer } from './written.rules.js';
import { WRITTEN_ACTS } from './written.table.js';

export interface AnswerWrittenRoundInput extends ActOn {
  /** What is not named here stays as it was said, or unsaid. */
  readonly answers: readonly ItemAnswer[];
}

/**
 * 书面反馈: what a unit says of items. Until its last day is over it may think again; afterwards it may still say what it had not said, marked as late, while the
 * round is open. Who keeps away from the matter of an item does not answer it: somebody else of the unit does.
 */
@Injectable()
export class AnswerWrittenRound {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_ASKED, WRITTEN_ROUND_NOT_OPEN, WRITTEN_ANSWER_STANDS, RECUSED_FROM_ITEM, INVALID_INPUT, …; `expectedVersion` is of the unit's own answers */
  run(actor: Actor, input: AnswerWrittenRoundInput): Promise<ActResult> {
    return this.db.tx(actor, async (tx) => {
      const loaded = await loadRound(tx, input.id);
      if (isRefusal(loaded)) return loaded;
      const hindrance = await hindranceInRound(tx, WRITTEN_ACTS.ANSWER, loaded, loaded.share?.version ?? 0, input.expectedVersion) ?? invalid(answerProblems(input.answers));
      if (hindrance) return hindrance;
      const late = loaded.round !== null && tx.now >= loaded.round.dueAt;
      return await problemOf(tx, input, late) ?? write(tx, loaded, input, late);
    });
  }
}

const said = async (tx: Tx, meetingId: string): Promise<string[]> =>
  (await tx.query<{ line: string }>('select line from meeting_opinion where meeting_id = $1 and agency_id = $2', [meetingId, tx.actor.agencyId])).map(({ line }) => line);

async function problemOf(tx: Tx, { id, answers }: AnswerWrittenRoundInput, late: boolean): Promise<Refusal | null> {
  const { owed, read } = await linesFor(tx, id);
  if (answers.some(({ line }) => !owed.includes(line))) return notFound();
  if (answers.some(({ line }) => !read.includes(line))) return refuse('RECUSED_FROM_ITEM');
  if (!late) return null;
  const stands = await said(tx, id);
  return answers.some(({ line }) => stands.includes(line)) ? refuse('WRITTEN_ANSWER_STANDS') : null;
}

async function write(tx: Tx, { meeting: { row }, share }: LoadedRound, { answers }: AnswerWrittenRoundInput, late: boolean): Promise<ActResult> {
  const { agencyId } = tx.actor;
  await tx.query(
    `insert into meeting_opinion (meeting_id, line, agency_id, opinion, text, late, said_at, noted_by)
     select $1, o.line, $2, o.opinion, o.text, $3, $4, $5 from jsonb_to_recordset($6) as o (line uuid, opinion text, text text)
     on conflict (meeting_id, line, agency_id) do update set opinion = excluded.opinion, text = excluded.text, late = excluded.late, version = meeting_opinion.version + 1,
       said_at = excluded.said_at, noted_by = excluded.noted_by`,
    [row.id, agencyId, late, tx.now, notedBy(tx), JSON.stringify(answers.map(({ line, opinion, text }) => ({ line, opinion, text: text?.trim() || null })))]);
  const version = (share?.version ?? 0) + 1;
  await tx.query('update written_share set version = $3 where meeting_id = $1 and agency_id = $2', [row.id, agencyId, version]);
  const complete = await settleUnit(tx, row.id, agencyId ?? '');
  const count = (opinion: ItemAnswer['opinion']): number => answers.filter((one) => one.opinion === opinion).length;
  const facts = { agree: count('AGREE'), disagree: count('DISAGREE'), amend: count('AMEND'), late: String(late), complete: String(complete) };
  const place = { objectKind: 'MEETING', objectId: row.id } as const;
  const actId = await writeMatterAct(tx, { ...place, act: 'ANSWER_ROUND', state: row.state, audience: 'AGENCY', facts });
  await record(tx, 'meeting.round-answered', { ...place, actId, audience: 'AGENCY', detail: facts });
  await tellTable(tx, row.id);
  return { kind: 'acted', id: row.id, actId, version };
}
