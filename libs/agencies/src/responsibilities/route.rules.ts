import type { AgencyKind } from '@portal/platform';
import { regionAbove } from '../competent-office.rules.js';
import { BY_STATUTE, type DutyMatter, type DutyProblem, type DutyRole } from './duties.js';

/** An entry of a list in force, with the unit whose list it is. */
export interface DutyClaim {
  readonly listId: string; readonly edition: number; readonly entryId: string; readonly no: number;
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string; readonly kind: AgencyKind; readonly kinds: readonly AgencyKind[]; readonly regionCode: string };
  readonly duty: string; readonly basis: string; readonly department: string; readonly contactSeatId: string; readonly contact: string;
  readonly role: DutyRole; readonly matters: readonly DutyMatter[]; readonly problems: readonly DutyProblem[];
  /** The region it answers for, and whether for those below it as well. */
  readonly regionCode: string; readonly below: boolean;
  readonly inForceFrom: string;
}

export interface RouteQuestion {
  readonly matter: DutyMatter; readonly problem: DutyProblem; readonly regionCode: string;
  /** Kinds of agency that may receive such a matter. */
  readonly receivers: readonly AgencyKind[];
  /** The unit that hands it over: nothing is proposed to itself. */
  readonly notTo?: string | null;
}

/**
 * LIST: a list in force names the unit. SAME_LEVEL: the lists of that level are silent; one above says which kind of agency it is for, and the
 * competent office of the same level has it. STATUTE: no list says anything, a statute does. NONE: nobody is known to answer for it.
 */
export type JudgedRoute =
  | { readonly way: 'LIST'; readonly claim: DutyClaim; readonly alsoClaimed: readonly DutyClaim[] }
  | { readonly way: 'SAME_LEVEL'; readonly claim: DutyClaim; readonly kind: AgencyKind }
  | { readonly way: 'STATUTE'; readonly kind: AgencyKind; readonly basis: string }
  | { readonly way: 'NONE' };

const ORDER: Readonly<Record<DutyRole, number>> = { LEAD: 0, SHARED: 1, SUPPORT: 2 };

/** 440106 → 440106, 440100, 440000. */
export function regionsUpwards(code: string): string[] {
  const above = regionAbove(code);
  return above === null ? [code] : [code, ...regionsUpwards(above)];
}

/** Who is to receive a matter by the lists in force: of the same level first, then the nearest above that answers for what is below it too. */
export function judgeRoute({ matter, problem, regionCode, receivers, notTo }: RouteQuestion, inForce: readonly DutyClaim[]): JudgedRoute {
  const upwards = regionsUpwards(regionCode);
  const far = ({ regionCode: at }: DutyClaim): number => upwards.indexOf(at);
  const takes = inForce
    .filter((claim) => claim.role !== 'SUPPORT' && claim.matters.includes(matter) && claim.problems.includes(problem) && far(claim) >= 0)
    .filter(({ unit }) => unit.id !== notTo && unit.kinds.some((kind) => receivers.includes(kind)))
    .sort((one, other) => far(one) - far(other) || ORDER[one.role] - ORDER[other.role] || compare(one.inForceFrom, other.inForceFrom) || compare(one.unit.id, other.unit.id) || one.no - other.no);
  const answering = takes.filter((claim) => far(claim) === 0 || claim.below);
  const [claim] = answering;
  if (claim) return { way: 'LIST', claim, alsoClaimed: answering.filter((other) => other.unit.id !== claim.unit.id && far(other) === far(claim)) };
  const [above] = takes;
  if (above) return { way: 'SAME_LEVEL', claim: above, kind: above.unit.kind };
  const statute = BY_STATUTE[problem];
  return statute && receivers.includes(statute.kind) ? { way: 'STATUTE', ...statute } : { way: 'NONE' };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The entry by which a unit takes such a matter, whoever else does: for the contact of a recipient that is given. */
export const contactOf = (unitId: string, matter: DutyMatter, inForce: readonly DutyClaim[]): DutyClaim | null =>
  [...inForce].filter(({ unit, matters }) => unit.id === unitId && matters.includes(matter)).sort((one, other) => ORDER[one.role] - ORDER[other.role] || one.no - other.no)[0] ?? null;
