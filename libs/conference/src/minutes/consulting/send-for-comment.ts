import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, daysUntil, invalid } from '@portal/cases';
import { type DeadlineRow, startDeadline } from '@portal/deadlines';
import { type Day, dayOf, newId } from '@portal/kernel';
import { type Actor, Database, putParties, refuse, type Refusal, type Tx } from '@portal/platform';
import { actOnMinutes } from '../act-on-minutes.js';
import { freezeVersion, type FrozenVersion, presentLines } from '../freeze-version.js';
import { MINUTES_ACTS } from '../minutes.table.js';
import type { MinutesLine } from '../text/minutes-line.rules.js';
import { askedBox, layAside } from './boxes.js';
import { type AssignedLine, canBeAsked, nameOf, sendProblems } from './consulting.rules.js';
import { COMMENT_CLOCK } from './consulting.table.js';

export interface SendMinutesForCommentInput extends ActOn {
  /** Last day for answers; the clocks run until its end. */
  readonly dueOn: Day;
  readonly note?: string | null;
  /** Each line that somebody is asked about, and whom. */
  readonly lines: readonly AssignedLine[];
}

/** 送会签: the draft as it stands goes out, to each unit the lines that name it and no others. */
@Injectable()
export class SendMinutesForComment {
  constructor(private readonly db: Database) {}

  /** @returns the act; or INVALID_INPUT, LINE_GONE, ASKED_SELF, AGENCY_UNKNOWN, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: SendMinutesForCommentInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => actOnMinutes(tx, input, 'SEND', MINUTES_ACTS.SEND, async ({ minutes }) => {
      const refusal = invalid(sendProblems(input.dueOn, input.note, input.lines, dayOf(tx.now))) ?? await askedRefusal(tx, minutes.id, input.lines);
      if (refusal) return refusal;
      const units = [...new Set(input.lines.flatMap(({ agencyIds }) => agencyIds))];
      const [last] = await tx.query<{ no: number }>('select coalesce(max(no), 0)::int as no from minutes_round where minutes_id = $1', [minutes.id]);
      const no = (last?.no ?? 0) + 1;
      const sent = await freezeVersion(tx, minutes.id, 'SENT', `征求意见稿（第${no}轮）`);
      await openRound(tx, { minutesId: minutes.id, no, sent, units, input });
      return { text: input.note ?? null, detail: { no: sent.no, round: no, units, hash: sent.hash } };
    }));
  }
}

/** Only lines that say something, and units of the directory other than the drafter. */
async function askedRefusal(tx: Tx, minutesId: string, lines: readonly AssignedLine[]): Promise<Refusal | null> {
  const there = new Set((await presentLines(tx, minutesId)).filter(canBeAsked).map(({ line }) => line));
  if (!lines.every(({ line }) => there.has(line))) return refuse('LINE_GONE');
  const ids = [...new Set(lines.flatMap(({ agencyIds }) => agencyIds))];
  if (ids.includes(tx.actor.agencyId ?? '')) return refuse('ASKED_SELF');
  const [known] = await tx.query<{ n: number }>('select count(*)::int as n from agency where id = any($1)', [ids]);
  return known?.n === ids.length ? null : refuse('AGENCY_UNKNOWN');
}

interface Round { readonly minutesId: string; readonly no: number; readonly sent: FrozenVersion; readonly units: readonly string[]; readonly input: SendMinutesForCommentInput }
interface Share { readonly id: string; readonly agencyId: string; readonly clock: DeadlineRow }

async function openRound(tx: Tx, { minutesId, no, sent, units, input }: Round): Promise<void> {
  const shares: Share[] = [];
  for (const agencyId of units) shares.push(await seatAt(tx, agencyId, input.dueOn));
  const [first] = shares;
  if (!first) throw new Error('a round asks somebody');
  // A day that is off has moved on: what the clock says is the day.
  const { dueOn, dueAt } = first.clock;
  const roundId = newId();
  const note = input.note?.trim() || null;
  await tx.query(
    `insert into minutes_round (id, minutes_id, no, state, version_id, due_on, due_at, note, opened_at, opened_by) values ($1, $2, $3, 'OPEN', $4, $5, $6, $7, $8, $9)`,
    [roundId, minutesId, no, sent.id, dueOn, dueAt, note, tx.now, nameOf(tx.actor)]);
  await tx.query(
    `insert into minutes_share (id, minutes_id, round_id, round_no, agency_id, title, meeting, held_on, due_on, due_at, note, asked_at)
     select s.id, $1, $2, $3, s.agency, c.title, c.meeting, c.held_on, $4, $5, $6, $7
       from unnest($8::uuid[], $9::uuid[]) as s (id, agency), minutes_content c where c.minutes_id = $1`,
    [minutesId, roundId, no, dueOn, dueAt, note, tx.now, shares.map(({ id }) => id), units]);
  await writeLines(tx, minutesId, sent.lines, shares, input.lines);
  await layAside(tx, minutesId);
  await putParties(tx, await askedBox(tx, minutesId, shares.map(({ agencyId, clock }) => ({ agencyId, dueAt: new Date(clock.dueAt ?? dueAt ?? tx.now), deadlineId: clock.id }))));
}

/** The place at which the office and one unit sit, with the unit's own clock. */
async function seatAt(tx: Tx, agencyId: string, dueOn: Day): Promise<Share> {
  const id = newId();
  const place = { objectId: id, objectKind: 'MINUTES_SHARE', content: true, box: 'COPIED' } as const;
  await putParties(tx, [{ ...place, agencyId: tx.actor.agencyId ?? '', role: 'OWNER' }]);
  await putParties(tx, [{ ...place, agencyId, role: 'RECEIVER' }]);
  const clock = await startDeadline(tx, {
    ruleCode: COMMENT_CLOCK, objectKind: 'MINUTES_SHARE', objectId: id, partyAgencyId: agencyId, startEvent: 'minutes.sent-for-comment', ...daysUntil(dueOn, tx.now),
  });
  return { id, agencyId, clock };
}

async function writeLines(tx: Tx, minutesId: string, text: readonly MinutesLine[], shares: readonly Share[], asked: readonly AssignedLine[]): Promise<void> {
  const idOf = new Map(shares.map(({ id, agencyId }) => [agencyId, id]));
  const rows = asked.flatMap(({ line, agencyIds }) => {
    const index = text.findIndex((one) => one.line === line);
    return agencyIds.map((agencyId) => ({ shareId: idOf.get(agencyId), position: index + 1, ...text[index] }));
  });
  await tx.query(
    `insert into minutes_share_line (share_id, minutes_id, line, position, kind, text, units, due_on, deliverable)
     select l."shareId", $1, l.line, l.position, l.kind, l.text, array(select jsonb_array_elements_text(l.units)::uuid), l."dueOn", l.deliverable
       from jsonb_to_recordset($2) as l ("shareId" uuid, line text, position int, kind text, text text, units jsonb, "dueOn" text, deliverable text)`,
    [minutesId, JSON.stringify(rows)]);
}
