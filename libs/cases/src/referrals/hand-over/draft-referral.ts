import { Injectable } from '@nestjs/common';
import { type DutyProblem, PROBLEM_OF } from '@portal/agencies';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, refuse, type Refusal, t, type Tx } from '@portal/platform';
import { departureRefusal, type Routed, routed, writeRoutes } from '../../responsibilities/routing/record-route.js';
import { DEFAULT_LEGAL_BASIS, DEFAULT_OFFENCE } from '../offences.js';
import type { Acted } from '../perform-act.js';
import { agencyKinds, namedSeatProblem, receiverProblem } from '../referral-agencies.js';
import type { ReferralKind } from '../referral-table.js';
import { tableOf } from '../referral-tables.js';
import { newDraft } from './new-draft.js';

export interface DraftReferralInput {
  readonly caseId: string;
  readonly toAgencyId: string;
  /** Absent: 行刑移送. */
  readonly kind?: ReferralKind;
  /** The one seat a sealed referral is for. */
  readonly toSeatId?: string | null;
  /** What it is about: by this the lists of responsibilities name the recipient. 行刑移送 and 提前通报 are about fraud by themselves. */
  readonly problem?: DutyProblem | null;
  /** Why it goes to another than the list names. */
  readonly routeReason?: string | null;
}

/** Begins a referral of one of the agency's own cases. Nobody else learns of it until it is sent. */
@Injectable()
export class DraftReferral {
  constructor(private readonly db: Database) {}

  /** @returns the draft; or NOT_FOUND, CASE_CLOSED, RECEIVER_NOT_COMPETENT, RECEIVER_IS_SELF, ROUTE_REASON_REQUIRED, SENDER_NOT_COMPETENT, …_OF_OTHER_KIND, SEAT_REQUIRED */
  run(actor: Actor, input: DraftReferralInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draftReferral(tx, input));
  }
}

interface CaseRow { number: string; title: string; facts: string; amountInvolved: string | null; state: string }

/** Within a transaction that may draft more than one. Refuses before it writes. */
export async function draftReferral(
  tx: Tx, { caseId, toAgencyId, kind = 'CRIMINAL', toSeatId, problem: about, routeReason }: DraftReferralInput, batchId: string | null = null,
): Promise<Acted | Refusal> {
  const { agencyId, agencyKind } = tx.actor;
  if (agencyId === null || agencyKind === null || !isId(caseId)) return notFound();
  const [found] = await tx.query<CaseRow>(
    'select number, title, facts, amount_involved as "amountInvolved", state from case_record where id = $1 and agency_id = $2', [caseId, agencyId]);
  if (!found) return notFound();
  if (found.state === 'CLOSED') return refuse('CASE_CLOSED', { number: found.number });
  const table = tableOf(kind);
  if (!table.sides.SENDER.includes(agencyKind)) {
    if (kind === 'CRIMINAL') return refuse('SENDER_NOT_COMPETENT');
    return refuse('SENDER_OF_OTHER_KIND', { kind: t(tx.actor.locale, `referral.kind.${kind}`), senders: agencyKinds(table.sides.SENDER, tx.actor.locale) });
  }
  const problem = await receiverProblem(tx, toAgencyId, table.sides.RECEIVER)
    ?? (table.sealed ? await namedSeatProblem(tx, toAgencyId, toSeatId ?? null) : null);
  if (problem) return problem;
  const routes = await routesOf(tx, kind, about ?? PROBLEM_OF[kind] ?? null, toAgencyId, routeReason ?? null);
  const departure = departureRefusal(tx, routes);
  if (departure) return departure;
  // A kind with a form of its own tells the facts itself, beginning from what the case says; the other reads them from the case.
  const own = table.draft.fields.length > 0;
  const drafted = await newDraft(tx, {
    table, caseId, toAgencyId, batchId, toSeatId: table.sealed ? toSeatId ?? null : null,
    content: {
      title: found.title, amountInvolved: found.amountInvolved,
      ...(own ? { facts: found.facts } : { offenceCode: DEFAULT_OFFENCE.code, offence: DEFAULT_OFFENCE.name, legalBasis: DEFAULT_LEGAL_BASIS }),
    },
  });
  await writeRoutes(tx, { objectKind: 'REFERRAL', objectId: drafted.id }, routes);
  return drafted;
}

/** What the lists in force say to the whole; nothing where it is not said what it is about, and nothing of a sealed matter. */
async function routesOf(tx: Tx, kind: ReferralKind, problem: DutyProblem | null, chosenId: string, reason: string | null): Promise<Routed[]> {
  const { sealed, sides } = tableOf(kind);
  const regionCode = tx.actor.regionCode;
  if (problem === null || regionCode === null || sealed || !isRouted(kind)) return [];
  return routed(tx, [{ part: '', matter: kind, problem, regionCode, receivers: sides.RECEIVER, chosenId, reason, field: 'routeReason' }]);
}

const isRouted = (kind: ReferralKind): kind is Exclude<ReferralKind, 'DISCIPLINE'> => kind !== 'DISCIPLINE';

