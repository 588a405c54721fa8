import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import { freezeVersion } from '../freeze-version.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import { storeChange, storedText, tellCoWriters } from '../text/stored-text.js';
import { roundOverBoxes } from './boxes.js';
import { consultingFacts } from './consulting-facts.js';
import { type HandlingForm, handlingProblems, oneLine } from './consulting.rules.js';
import { rewriteLine } from './line-text.rules.js';

export interface HandleMinutesOpinionInput extends ActOn, HandlingForm {
  readonly shareId: string;
  readonly line: string;
  /** How the line is to read; absent where the text stays, or was changed by hand. */
  readonly text?: string | null;
  /** How the line read when that was decided. */
  readonly seen?: string | null;
}

/** Under this name the text is told of what an act has changed in it: no process has that already. */
const BY_ACT = 'act';

/**
 * 处理意见: a suggestion is taken up, in part, or not, with the reason. What is taken up goes into the shared text as if somebody had typed it:
 * only the words that differ, beside whatever others are typing there.
 */
@Injectable()
export class HandleMinutesOpinion {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NO_OPINIONS, NOT_FOUND, LINE_GONE, LINE_REWRITTEN, INVALID_INPUT, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: HandleMinutesOpinionInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'HANDLE', MINUTES_ACTS.HANDLE, async ({ minutes }) => {
      const found = await remarkAt(tx, minutes.id, input);
      if (!found) return notFound();
      const refusal = invalid(handlingProblems(input)) ?? await rewritten(tx, minutes.id, input);
      if (refusal) return refusal;
      const text = input.text == null ? null : oneLine(input.text);
      await tx.query(
        `insert into minutes_handling (share_id, line, minutes_id, outcome, reason, text, at, person_name, seat_title) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (share_id, line) do update set outcome = excluded.outcome, reason = excluded.reason, text = excluded.text, at = excluded.at,
           person_name = excluded.person_name, seat_title = excluded.seat_title`,
        [input.shareId, input.line, minutes.id, input.outcome, input.reason?.trim() || null, text, tx.now, actor.personName, actor.seatTitle]);
      await closeBook(tx, minutes.id, found);
      return { text: input.reason ?? null, detail: { round: found.no, agencyId: found.agencyId, outcome: input.outcome, changed: text !== null } };
    }));
  }
}

interface Remark { readonly roundId: string; readonly no: number; readonly agencyId: string }

async function remarkAt(tx: Tx, minutesId: string, { shareId, line }: HandleMinutesOpinionInput): Promise<Remark | null> {
  const [found] = isId(shareId) ? await tx.query<Remark>(
    `select s.round_id as "roundId", s.round_no as no, s.agency_id as "agencyId" from minutes_opinion o join minutes_share s on s.id = o.share_id
      where o.share_id = $1 and o.line = $2 and s.minutes_id = $3 and o.opinion <> 'AGREE'`, [shareId, line, minutesId]) : [];
  return found ?? null;
}

/** Puts the wording that was decided into the shared text. The minutes are locked: what is read of it now is what stands there. */
async function rewritten(tx: Tx, minutesId: string, { line, text, seen }: HandleMinutesOpinionInput): Promise<Refusal | null> {
  if (text == null || seen == null) return null;
  const stored = (await storedText(tx, minutesId)).map(({ data }) => new Uint8Array(data));
  const done = rewriteLine(stored, line, seen, oneLine(text));
  if (done.kind === 'GONE') return refuse('LINE_GONE');
  if (done.kind === 'OTHERWISE') return refuse('LINE_REWRITTEN');
  if (done.change) {
    await storeChange(tx, minutesId, done.change);
    await tellCoWriters(tx, minutesId, BY_ACT);
  }
  return null;
}

/** When nothing of the round is left to deal with, the text as it then stands is kept: with what was sent it shows what the round has changed. */
async function closeBook(tx: Tx, minutesId: string, { roundId, no }: Remark): Promise<void> {
  const [left] = await tx.query<{ n: number }>(
    `select count(*)::int as n from minutes_share s join minutes_opinion o on o.share_id = s.id and o.opinion <> 'AGREE'
       left join minutes_handling h on h.share_id = o.share_id and h.line = o.line where s.round_id = $1 and h.line is null`, [roundId]);
  if (left?.n === 0) {
    const version = await freezeVersion(tx, minutesId, 'NAMED', `会签修改稿（第${no}轮）`);
    await tx.query('update minutes_round set final_version_id = $2 where id = $1', [roundId, version.id]);
  }
  await roundOverBoxes(tx, minutesId, (await consultingFacts(tx, minutesId)).has('unhandled'));
}
