import { isRefusal, type ObjectKind, type Party, partiesOf, putParties, record, type Refusal, type Tx } from '@portal/platform';
import type { Acted, ActOn, ActResult } from './acted.js';
import { hindranceTo } from './hindrance.js';
import { type MatterAct, type MatterStanding, type MatterViewer, obstacleTo, stateAfter } from './matter.rules.js';
import { writeMatterAct } from './write-matter-act.js';

/** A matter, loaded and locked. */
export interface Loaded<Row extends MatterRow = MatterRow> {
  readonly row: Row;
  readonly standing: MatterStanding<string, string>;
  readonly viewer: MatterViewer<string>;
}
export interface MatterRow { readonly id: string; readonly number: string; readonly state: string; readonly version: number }

/** What an act says, and which columns of the matter it sets beside its state. Refuses before it writes anything, or not at all. */
export interface Particulars {
  readonly text?: string | null;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly set?: Readonly<Record<string, unknown>>;
}

/** A kind of matter: where it lies, how it is loaded, and in whose boxes it lies in which state. */
export interface MatterOf<Row extends MatterRow> {
  readonly kind: ObjectKind;
  readonly table: string;
  readonly load: (tx: Tx, id: string) => Promise<Loaded<Row> | Refusal>;
  /** The matter as it stands after an act, where its boxes depend on more than its state. */
  readonly afresh?: (tx: Tx, row: Row) => Promise<Row>;
  readonly boxOf: (party: Pick<Party, 'role' | 'agencyId'>, state: string, row: Row) => Pick<Party, 'box' | 'dueAt' | 'deadlineId'>;
}

/** An act that touches only what is the acting agency's own at a matter: what others did in between does not matter to it. */
export interface OwnAct { readonly id: string; readonly expectedVersion?: undefined }

export type Prepare<Row extends MatterRow> = (loaded: Loaded<Row>) => Particulars | Refusal | Promise<Particulars | Refusal>;

/** The one way a matter of the conference, or of sharing, changes: load and lock, let the table decide, prepare, write, bring the boxes up to date, record. */
export async function perform<Row extends MatterRow>(
  tx: Tx, of: MatterOf<Row>, { id, expectedVersion }: ActOn | OwnAct, name: string, act: MatterAct, prepare: Prepare<Row>,
): Promise<ActResult> {
  const loaded = await of.load(tx, id);
  if (isRefusal(loaded)) return loaded;
  const { row, standing, viewer } = loaded;
  const hindrance = await hindranceTo(tx, row, expectedVersion ?? row.version, obstacleTo(act, standing, viewer));
  if (hindrance) return hindrance;
  const said = await prepare(loaded);
  if (isRefusal(said)) return said;
  return write(tx, of, row, { name, topic: act.topic, audience: act.audience, state: stateAfter(act, row.state) }, said);
}

interface Doing { readonly name: string; readonly topic: string; readonly audience: 'PARTIES' | 'AGENCY'; readonly state: string }

async function write<Row extends MatterRow>(tx: Tx, of: MatterOf<Row>, row: Row, { name, topic, audience, state }: Doing, said: Particulars): Promise<Acted> {
  const set = Object.entries(said.set ?? {});
  await tx.query(
    `update ${of.table} set state = $2, version = version + 1, last_act_at = $3${set.map(([column], index) => `, ${column} = $${index + 4}`).join('')} where id = $1`,
    [row.id, state, tx.now, ...set.map(([, value]) => value)]);
  const place = { objectKind: of.kind, objectId: row.id };
  const actId = await writeMatterAct(tx, { ...place, act: name, state, audience, text: said.text ?? null, ...(said.facts && { facts: said.facts }) });
  const after = await of.load(tx, row.id);
  if (isRefusal(after)) throw new Error(`${of.kind} ${row.id} was written and cannot be read`);
  await syncBoxes(tx, of, after.row, state);
  await record(tx, topic, { ...place, actId, audience, detail: { state, ...said.facts } });
  return { kind: 'acted', id: row.id, actId, version: row.version + 1 };
}

/** Brings the boxes of all parties up to date. */
export async function syncBoxes<Row extends MatterRow>(tx: Tx, of: MatterOf<Row>, row: Row, state: string): Promise<void> {
  const [parties, now] = [await partiesOf(tx, row.id), await of.afresh?.(tx, row) ?? row];
  await putParties(tx, parties.map((party): Party => ({ ...party, objectId: row.id, objectKind: of.kind, dueAt: null, ...of.boxOf(party, state, now) })));
}

/** Seats the acting agency first, then the others: the first party of a matter is oneself. */
export async function seat(tx: Tx, objectKind: ObjectKind, objectId: string, places: readonly Omit<Party, 'objectKind' | 'objectId'>[]): Promise<void> {
  const own = places.filter(({ agencyId }) => agencyId === tx.actor.agencyId);
  const others = places.filter(({ agencyId }) => agencyId !== tx.actor.agencyId);
  for (const group of [own, others]) if (group.length > 0) await putParties(tx, group.map((place) => ({ ...place, objectKind, objectId })));
}
