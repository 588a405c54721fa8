import { Injectable } from '@nestjs/common';
import { contactFor, type DutyMatter, type DutyProblem, type Route, routeMatters } from '@portal/agencies';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database, type Tx } from '@portal/platform';
import type { ReferralKind } from '../../referrals/referral-table.js';
import { tableOf } from '../../referrals/referral-tables.js';

export interface RouteAsked {
  readonly matter: DutyMatter;
  /** What it is about; not needed where the agency is given. */
  readonly problem?: DutyProblem | null;
  /** Absent: the region of who asks. */
  readonly regionCode?: string | null;
  /** The recipient, where it is given by something else: then its own entry is looked for. */
  readonly agencyId?: string | null;
}

const REFERRED: ReadonlySet<string> = new Set(['CRIMINAL', 'EARLY_NOTICE', 'ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE']);
const EVERY_KIND = ['HEALTHCARE_SECURITY', 'PUBLIC_SECURITY', 'HEALTH', 'AUDIT', 'MARKET_REGULATION', 'DRUG_ADMINISTRATION', 'FINANCE', 'HANDLING_AGENCY', 'PROCURATORATE'] as const;

/** Kinds of agency that may receive such a matter. */
export const receiversOf = (matter: DutyMatter) => (REFERRED.has(matter) ? tableOf(matter as ReferralKind).sides.RECEIVER : EVERY_KIND);

/** 由谁承办: who is to receive a matter by the lists in force today, and on what that rests. */
@Injectable()
export class ProposeRoute {
  constructor(private readonly db: Database) {}

  /** @returns way NONE where nobody is known to answer for it */
  run(actor: Actor, asked: RouteAsked): Promise<Route> {
    return this.db.tx(actor, (tx) => propose(tx, asked));
  }
}

const NOBODY: Route = { way: 'NONE', office: null, claim: null, alsoClaimed: [], statute: null };

async function propose(tx: Tx, { matter, problem, regionCode, agencyId }: RouteAsked): Promise<Route> {
  const day = dayOf(tx.now);
  if (agencyId) {
    const claim = isId(agencyId) ? await contactFor(tx, agencyId, matter, day) : null;
    return claim ? { ...NOBODY, way: 'LIST', office: claim.unit, claim } : NOBODY;
  }
  const region = regionCode || tx.actor.regionCode;
  if (!problem || !region) return NOBODY;
  return (await routeMatters(tx, [{ matter, problem, regionCode: region, receivers: receiversOf(matter), notTo: tx.actor.agencyId }], day))[0] ?? NOBODY;
}
