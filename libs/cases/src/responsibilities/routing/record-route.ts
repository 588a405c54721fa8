import { contactFor, type DutyMatter, type DutyProblem, type Route, routeMatters } from '@portal/agencies';
import { dayOf } from '@portal/kernel';
import { type AgencyKind, type FieldProblem, type ObjectKind, refuse, type Refusal, type Tx } from '@portal/platform';
import { departs, groundWords } from './ground.rules.js';
import { receiversOf } from './propose-route.js';

/** A matter, or a part of one, that goes to an agency, and what it is about. */
export interface Routing {
  /** The number of a finding; empty for the whole. */
  readonly part: string;
  readonly matter: DutyMatter; readonly problem: DutyProblem; readonly regionCode: string; readonly receivers: readonly AgencyKind[];
  readonly chosenId: string;
  /** Why the choice departs from the list. */
  readonly reason: string | null;
  /** The field that the reason lies in. */
  readonly field: string;
}
export interface Routed extends Routing { readonly route: Route }

/** What the lists in force today say to each. */
export async function routed(tx: Tx, routings: readonly Routing[]): Promise<Routed[]> {
  const routes = await routeMatters(tx, routings.map((routing) => ({ ...routing, notTo: tx.actor.agencyId })), dayOf(tx.now));
  return routings.map((routing, index) => ({ ...routing, route: routes[index] as Route }));
}

/** Refuses a choice that departs from the list without a reason (ROUTE_REASON_REQUIRED, ROUTE_REASON_AMONG_SEVERAL); null when all are well. */
export function departureRefusal(tx: Tx, all: readonly Routed[]): Refusal | null {
  const silent = all.filter(({ route, chosenId, reason }) => departs({ way: route.way, proposedId: route.office?.id ?? null }, chosenId) && !reason?.trim());
  const [first] = silent;
  if (!first) return null;
  const { claim, office } = first.route;
  const ground = groundWords(tx.actor.locale, { way: 'LIST', unit: claim?.unit.shortName ?? null, edition: claim?.edition ?? null, entryNo: claim?.no ?? null, basis: claim?.basis ?? null });
  return reasonRefusal({ proposed: office?.shortName ?? null, ground, among: amongClaimants(first.route, first.chosenId), fields: silent.map(({ field }) => field) });
}

/** The name of the chosen unit where its list claims the matter too: then it is one among several, and no stranger to it. */
const amongClaimants = ({ office, alsoClaimed }: Route, chosenId: string): string | null =>
  (office?.id === chosenId ? office : alsoClaimed.find(({ unit }) => unit.id === chosenId)?.unit)?.shortName ?? null;

const reasonRefusal = ({ proposed, ground, among, fields }: { readonly proposed: string | null; readonly ground: string; readonly among: string | null; readonly fields: readonly string[] }): Refusal =>
  refuse(among === null ? 'ROUTE_REASON_REQUIRED' : 'ROUTE_REASON_AMONG_SEVERAL', { unit: proposed ?? '', ground, ...(among !== null && { chosen: among }) }, fields.map((field): FieldProblem => ({ field, code: 'REQUIRED' })));

/** Keeps with the matter who was proposed by which entry of which version, and who was chosen: a later version changes nothing of it. */
export async function writeRoutes(tx: Tx, place: { readonly objectKind: ObjectKind; readonly objectId: string }, all: readonly Routed[]): Promise<void> {
  const rows = all.map(({ part, matter, problem, regionCode, chosenId, reason, route: { way, office, claim, statute } }) => ({
    part, matter, problem, region_code: regionCode, chosen_id: chosenId, way, list_id: claim?.listId ?? null, edition: claim?.edition ?? null, entry_no: claim?.no ?? null, unit: claim?.unit.name ?? null,
    duty: claim?.duty ?? null, basis: claim?.basis ?? statute, department: way === 'LIST' ? claim?.department : null, contact_seat_id: way === 'LIST' ? claim?.contactSeatId : null,
    contact: way === 'LIST' ? claim?.contact : null, proposed_id: office?.id ?? null, reason: departs({ way, proposedId: office?.id ?? null }, chosenId) ? reason?.trim() ?? null : null,
  }));
  await tx.query('delete from matter_route where object_id = $1 and part = any($2)', [place.objectId, rows.map(({ part }) => part)]);
  await tx.query(
    `insert into matter_route (object_id, object_kind, part, at, day, agency_id, matter, problem, region_code, way, list_id, edition, entry_no, unit, duty, basis, department, contact_seat_id, contact, proposed_id, chosen_id, reason)
     select $1, $2, r.part, $3, $4, $5, r.matter, r.problem, r.region_code, r.way, r.list_id, r.edition, r.entry_no, r.unit, r.duty, r.basis, r.department, r.contact_seat_id, r.contact, r.proposed_id, r.chosen_id, r.reason
       from jsonb_to_recordset($6::jsonb) as r(part text, matter text, problem text, region_code text, way text, list_id uuid, edition int, entry_no int, unit text, duty text, basis text, department text,
                                               contact_seat_id uuid, contact text, proposed_id uuid, chosen_id uuid, reason text)`,
    [place.objectId, place.objectKind, tx.now, dayOf(tx.now), tx.actor.agencyId, JSON.stringify(rows)]);
}

interface Kept { readonly part: string; readonly matter: DutyMatter; readonly problem: DutyProblem; readonly regionCode: string; readonly way: Route['way']; readonly proposedId: string | null; readonly chosenId: string; readonly unit: string | null; readonly edition: number | null; readonly entryNo: number | null; readonly basis: string | null; readonly proposed: string | null; readonly reason: string | null }

/**
 * A draft that was routed goes to somebody else now: what was proposed stays, for the whole and for each finding that is not routed anew.
 *
 * @returns ROUTE_REASON_REQUIRED where the choice departs without a reason, ROUTE_REASON_AMONG_SEVERAL where the list of the chosen unit claims it too
 */
export async function rerouted(tx: Tx, objectId: string, chosenId: string, reason: string | null, anew: readonly string[] = []): Promise<Refusal | null> {
  const kept = (await tx.query<Kept>(
    `select r.part, r.matter, r.problem, r.region_code as "regionCode", r.way, r.proposed_id as "proposedId", r.chosen_id as "chosenId", r.unit, r.edition, r.entry_no as "entryNo", r.basis, a.short_name as proposed, r.reason
       from matter_route r left join agency a on a.id = r.proposed_id where r.object_id = $1 order by r.part`, [objectId]))
    .filter((one) => one.chosenId !== chosenId && !anew.includes(one.part));
  const silent = kept.find((one) => departs(one, chosenId) && !reason?.trim());
  if (silent) {
    const [now] = await routeMatters(tx, [{ ...silent, receivers: receiversOf(silent.matter), notTo: tx.actor.agencyId }], dayOf(tx.now));
    // Lists may have changed since: of one that was proposed and claims it no longer it is not said that several do.
    const among = now?.way === 'LIST' && silent.proposedId !== null && amongClaimants(now, silent.proposedId) !== null ? amongClaimants(now, chosenId) : null;
    return reasonRefusal({ proposed: silent.proposed, ground: groundWords(tx.actor.locale, silent), among, fields: ['routeReason'] });
  }
  const rows = kept.map((one) => ({ part: one.part, reason: departs(one, chosenId) ? reason?.trim() ?? null : null }));
  if (rows.length > 0) await tx.query('update matter_route m set chosen_id = $2, reason = r.reason from jsonb_to_recordset($3::jsonb) as r(part text, reason text) where m.object_id = $1 and m.part = r.part', [objectId, chosenId, JSON.stringify(rows)]);
  return null;
}

/** A matter whose recipient is given by something else (the agency that holds the data): the entry by which that unit takes it, where its list has one. */
export async function writeContact(tx: Tx, place: { readonly objectKind: ObjectKind; readonly objectId: string }, { matter, problem, agencyId }: { readonly matter: DutyMatter; readonly problem: DutyProblem; readonly agencyId: string }): Promise<void> {
  const claim = await contactFor(tx, agencyId, matter, dayOf(tx.now));
  if (claim === null) return;
  const route: Route = { way: 'LIST', office: claim.unit, claim, alsoClaimed: [], statute: null };
  await writeRoutes(tx, place, [{ part: '', matter, problem, regionCode: claim.regionCode, receivers: claim.unit.kinds, chosenId: agencyId, reason: null, field: '', route }]);
}
