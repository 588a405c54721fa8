import { Injectable } from '@nestjs/common';
import { startDeadline } from '@portal/deadlines';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, partiesOf, putParties, refuse, type Refusal, type Tx } from '@portal/platform';
import type { ActOn, ActResult } from '../../matters/acted.js';
import { invalid, optional, LONG_TEXT, required } from '../../referrals/act-input.rules.js';
import { listingProblems, type MeasureInput } from './listed.rules.js';
import { MEASURE_CLOCK, REPORT_CLOCK, type SupervisionLevel } from './listed.table.js';
import type { ListedRow } from './load-listed.js';
import { performListed } from './perform-listed.js';

export interface DecideListingInput extends ActOn {
  readonly approve: boolean;
  /** Needed to return a nomination. */
  readonly reason?: string | null;
  readonly level?: SupervisionLevel | null;
  /** Who does what, and by when. */
  readonly measures?: readonly MeasureInput[] | null;
  /** Working days from one progress report to the next; none are asked for when absent. */
  readonly reportDays?: number | null;
}

/** 是否挂牌督办: the convener, or a vice convener in his place, decides; with the decision go measures, owners and terms. */
@Injectable()
export class DecideListing {
  constructor(private readonly db: Database) {}

  /** @returns the act; or CONVENER_ONLY, REASON_REQUIRED, INVALID_INPUT, AGENCY_UNKNOWN, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: DecideListingInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => performListed(tx, input, input.approve ? 'APPROVE' : 'RETURN', async ({ listed }) =>
      (input.approve ? list(tx, listed, input) : sendBack(input))));
  }
}

function sendBack({ reason }: DecideListingInput): { text: string } | Refusal {
  const problem = invalid(required('reason', reason ?? ''));
  return problem ?? { text: reason ?? '' };
}

async function list(tx: Tx, listed: ListedRow, input: DecideListingInput): Promise<{ text: string | null; facts: { level: string; measures: number } } | Refusal> {
  const measures = input.measures ?? [];
  const problem = invalid(listingProblems({ measures, reportDays: input.reportDays ?? null }), optional('reason', input.reason, LONG_TEXT));
  if (problem) return problem;
  const owners = [...new Set(measures.map(({ agencyId }) => agencyId))];
  const [known] = owners.every(isId) ? await tx.query<{ n: number }>('select count(*)::int as n from agency where id = any($1)', [owners]) : [];
  if (known?.n !== owners.length) return refuse('AGENCY_UNKNOWN');

  const level = input.level ?? listed.level;
  await tx.query('update listed_supervision set level = $2, report_days = $3 where id = $1', [listed.id, level, input.reportDays ?? null]);
  await tx.query('update listed_supervision_content set decision = $2 where supervision_id = $1', [listed.id, input.reason?.trim() || null]);
  const seated = await partiesOf(tx, listed.id);
  await putParties(tx, owners.flatMap((agencyId) => {
    const there = seated.find((party) => party.agencyId === agencyId);
    if (there && there.role !== 'OFFICE') return [];
    return [{ objectId: listed.id, objectKind: 'LISTED_SUPERVISION', agencyId, role: there?.role ?? 'PARTICIPANT', content: true, box: 'TODO' as const }];
  }));
  for (const [position, measure] of measures.entries()) await addMeasure(tx, listed, position, measure, input.reportDays ?? null);
  return { text: input.reason ?? null, facts: { level, measures: measures.length } };
}

/** A measure has parties of its own, so that its owner's clocks are the owner's, the nominator's and the convener's to see. */
async function addMeasure(tx: Tx, listed: ListedRow, position: number, { agencyId, text, workingDays }: MeasureInput, reportDays: number | null): Promise<void> {
  const id = newId();
  const parties = await partiesOf(tx, listed.id);
  const place = { objectId: id, objectKind: 'SUPERVISION_MEASURE', box: 'COPIED' } as const;
  const here = parties.filter((party) => party.agencyId === agencyId || party.role !== 'PARTICIPANT');
  const own = here.filter((party) => party.agencyId === tx.actor.agencyId);
  for (const group of [own, here.filter((party) => party.agencyId !== tx.actor.agencyId)]) {
    await putParties(tx, group.map((party) => ({ ...place, agencyId: party.agencyId, role: party.role, content: party.content })));
  }
  const start = { objectKind: 'SUPERVISION_MEASURE', objectId: id, partyAgencyId: agencyId, startEvent: 'supervision.listed' };
  const clock = await startDeadline(tx, { ...start, ruleCode: MEASURE_CLOCK, amount: workingDays });
  if (reportDays !== null) await startDeadline(tx, { ...start, ruleCode: REPORT_CLOCK, amount: reportDays });
  await tx.query('insert into supervision_measure (id, supervision_id, agency_id, position, due_at) values ($1, $2, $3, $4, $5)', [id, listed.id, agencyId, position, clock.dueAt]);
  await tx.query('insert into supervision_measure_content (measure_id, supervision_id, text) values ($1, $2, $3)', [id, listed.id, text.trim()]);
}
