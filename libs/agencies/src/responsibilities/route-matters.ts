import type { Day } from '@portal/kernel';
import type { AgencyKind, Tx } from '@portal/platform';
import { CLAIM_COLUMNS, CLAIM_TABLES, inForceOn, stillSits } from './claims.sql.js';
import type { DutyMatter, DutyProblem } from './duties.js';
import { contactOf, type DutyClaim, judgeRoute, regionsUpwards, type RouteQuestion } from './route.rules.js';

/** An agency that a matter can be handed to. */
export interface Office { readonly id: string; readonly name: string; readonly shortName: string; readonly kinds: readonly AgencyKind[] }

export type RouteWay = 'LIST' | 'SAME_LEVEL' | 'STATUTE' | 'NONE';
/** Who is proposed to receive a matter, and on what that rests. */
export interface Route {
  readonly way: RouteWay;
  readonly office: Office | null;
  /** LIST: the entry it rests on. SAME_LEVEL: the entry above that says which kind of agency it is for. */
  readonly claim: DutyClaim | null;
  readonly alsoClaimed: readonly DutyClaim[];
  readonly statute: string | null;
}
export const NO_ROUTE: Route = { way: 'NONE', office: null, claim: null, alsoClaimed: [], statute: null };

const IN_FORCE = `
  select ${CLAIM_COLUMNS} from ${CLAIM_TABLES}
   where ${inForceOn('$1::date')} and ${stillSits('a.id', '$1::date')} and e.region_code = any($2) and e.problems && $3 and e.matters && $4
   order by e.id`;

const OF_UNIT = `select ${CLAIM_COLUMNS} from ${CLAIM_TABLES} where l.agency_id = $2 and ${inForceOn('$1::date')} and $3 = any(e.matters) order by e.no`;

/** For each question, by the lists in force on the day: in two statements, however many there are. */
export async function routeMatters(tx: Tx, questions: readonly RouteQuestion[], day: Day): Promise<Route[]> {
  if (questions.length === 0) return [];
  const claims = await tx.query<DutyClaim>(IN_FORCE, [
    day, [...new Set(questions.flatMap(({ regionCode }) => regionsUpwards(regionCode)))], [...new Set<DutyProblem>(questions.map(({ problem }) => problem))], [...new Set<DutyMatter>(questions.map(({ matter }) => matter))]]);
  const judged = questions.map((question) => judgeRoute(question, claims));
  const offices = await officesOf(tx, judged.map((one, index) => ({ kind: 'kind' in one ? one.kind : null, region: questions[index]?.regionCode ?? null })));
  return judged.map((one, index): Route => {
    if (one.way === 'NONE') return NO_ROUTE;
    if (one.way === 'LIST') return { way: 'LIST', office: one.claim.unit, claim: one.claim, alsoClaimed: one.alsoClaimed, statute: null };
    const office = offices[index] ?? null;
    if (office === null || office.id === questions[index]?.notTo) return NO_ROUTE;
    return one.way === 'SAME_LEVEL' ? { way: 'SAME_LEVEL', office, claim: one.claim, alsoClaimed: [], statute: null } : { way: 'STATUTE', office, claim: null, alsoClaimed: [], statute: one.basis };
  });
}

/** The entry by which a unit that is given takes such a matter; null where its list is silent. */
export async function contactFor(tx: Tx, unitId: string, matter: DutyMatter, day: Day): Promise<DutyClaim | null> {
  return contactOf(unitId, matter, await tx.query<DutyClaim>(OF_UNIT, [day, unitId, matter]));
}

/** For each pair of a kind and a region, the office that answers there: of the same level (国务院令310号 第五条), or where that has none, of the next above. */
async function officesOf(tx: Tx, wanted: readonly { readonly kind: AgencyKind | null; readonly region: string | null }[]): Promise<(Office | null)[]> {
  const rows = await tx.query<Office & { place: number }>(
    `select w.place::int, a.* from unnest($1::text[], $2::text[]) with ordinality w (kind, region, place)
      cross join lateral (
        select id, name, short_name as "shortName", array_prepend(kind, also_kinds) as kinds from agency a
         where a.region_code in (w.region, left(w.region, 4) || '00', left(w.region, 2) || '0000') and (a.kind = w.kind or w.kind = any(a.also_kinds))
         order by (a.region_code = w.region) desc, (a.region_code = left(w.region, 4) || '00') desc, a.kind <> w.kind, a.id limit 1) a
      where w.kind is not null and w.region is not null`,
    [wanted.map(({ kind }) => kind), wanted.map(({ region }) => region)]);
  return wanted.map((_, index) => rows.find(({ place }) => place === index + 1) ?? null);
}
