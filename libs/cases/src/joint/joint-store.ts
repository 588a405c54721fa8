import { isId, newId } from '@portal/kernel';
import { type Actor, type EditConflict, isRefusal, notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import type { JointStanding, TrackStanding } from './joint.rules.js';
import type { TrackStage } from './track-stages.table.js';

/** A joint investigation as the acting agency finds it. The lock is the one its journal chain uses: all acts on one parent wait in line. */
export interface LoadedJoint {
  readonly id: string;
  readonly number: string;
  readonly caseId: string;
  readonly ownerAgencyId: string;
  readonly version: number;
  readonly role: PartyRole;
  readonly standing: JointStanding;
  /** Every row the acting agency may see. */
  readonly tracks: readonly TrackRow[];
}

export interface TrackRow extends TrackStanding {
  readonly id: string;
  readonly version: number;
  readonly agencyName: string;
  readonly replyBy: string | null;
  readonly proposedDay: string | null;
}

/** How an act ends: done on this joint investigation, refused, or stopped because somebody acted in between. */
export interface JointActed { readonly kind: 'acted'; readonly id: string; readonly version: number }
export type JointResult = JointActed | Refusal | EditConflict;

const JOINT = `
  select i.id, i.number, i.case_id as "caseId", i.owner_agency_id as "ownerAgencyId", i.version, i.state, me.role
    from joint_investigation i join party me on me.object_id = i.id and me.agency_id = $2 where i.id = $1`;

const TRACKS = `
  select t.id, t.agency_id as "agencyId", a.short_name as "agencyName", t.stage, t.version, cardinality(t.outcome_kinds) as outcomes,
         t.reply_by as "replyBy", t.proposed_day as "proposedDay"
    from investigation_track t join agency a on a.id = t.agency_id where t.joint_id = $1 order by t.position`;

export const standingOf = (actor: Actor, joint: { readonly state: 'OPEN' | 'CLOSED'; readonly ownerAgencyId: string }): JointStanding =>
  ({ state: joint.state, ownerAgencyId: joint.ownerAgencyId, viewerAgencyId: actor.agencyId, permissions: actor.permissions });

/** Waits for its turn at a matter, and then finds it as the one before left it. */
export const takeTurn = (tx: Tx, id: string): Promise<unknown> => tx.query('select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 0))', [id]);

/** Loads a joint investigation the acting agency is a party to, its turn taken. "Not yours" and "not there" are one answer. */
export async function loadJoint(tx: Tx, id: string): Promise<LoadedJoint | Refusal> {
  if (!isId(id)) return notFound();
  await takeTurn(tx, id);
  const [joint] = await tx.query<Omit<LoadedJoint, 'standing' | 'tracks'> & { state: 'OPEN' | 'CLOSED' }>(JOINT, [id, tx.actor.agencyId]);
  if (!joint) return notFound();
  const tracks = await tx.query<TrackRow>(TRACKS, [id]);
  return { ...joint, standing: standingOf(tx.actor, joint), tracks };
}

/** Loads the joint investigation of a row, and the row. */
export async function loadTrack(tx: Tx, trackId: string): Promise<{ joint: LoadedJoint; track: TrackRow } | Refusal> {
  if (!isId(trackId)) return notFound();
  const [found] = await tx.query<{ jointId: string }>('select joint_id as "jointId" from investigation_track where id = $1', [trackId]);
  if (!found) return notFound();
  const joint = await loadJoint(tx, found.jointId);
  if (isRefusal(joint)) return joint;
  const track = joint.tracks.find(({ id }) => id === trackId.toLowerCase());
  return track ? { joint, track } : notFound();
}

/** What was done to a row or to the whole, and what was said with it. */
export interface JointDeed {
  readonly act: string;
  readonly trackId?: string | null;
  readonly stage?: TrackStage | null;
  readonly code?: string | null;
  readonly text?: string | null;
  readonly day?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes who did what under the names of the day; append-only. */
export async function writeDeed(tx: Tx, jointId: string, deed: JointDeed): Promise<string> {
  const { actor } = tx;
  if (actor.agencyId === null) throw new Error('an act is done by an agency');
  const id = newId();
  await tx.query(
    `insert into joint_act (id, joint_id, track_id, act, at, agency_id, agency_name, person_id, person_name, seat_title, on_behalf_of, stage, code, text, day, data)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [id, jointId, deed.trackId ?? null, deed.act, tx.now, actor.agencyId, actor.agencyName, actor.personId, actor.personName, actor.seatTitle, actor.onBehalfOf,
      deed.stage ?? null, deed.code ?? null, deed.text ?? null, deed.day ?? null, JSON.stringify(deed.data ?? {})]);
  return id;
}

/** Seats everybody who belongs at the table, and moves everybody's box. */
export const syncJoint = (tx: Tx, jointId: string): Promise<unknown> => tx.query('select joint_sync($1, $2)', [jointId, tx.now]);

/** Who acted last on a row, for those who come too late. */
export async function staleTrack(tx: Tx, track: Pick<TrackRow, 'id' | 'version' | 'stage'>, differences: EditConflict['differences'] = []): Promise<EditConflict> {
  const [last] = await tx.query<{ by: string; at: Date }>(
    `select agency_name || ' ' || person_name as by, at from joint_act where track_id = $1 order by at desc, id desc limit 1`, [track.id]);
  return {
    kind: 'conflict', currentVersion: track.version, changedBy: last?.by ?? null, changedAt: last?.at ?? null,
    differences: differences.length > 0 ? differences : [{ field: 'stage', yours: null, theirs: track.stage }],
  };
}

/** Moves a row of the acting agency on. The row was seen at `track.version` under the turn taken: nobody came between. */
export async function changeTrack(tx: Tx, track: Pick<TrackRow, 'id' | 'version'>, columns: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys(columns);
  const rows = await tx.query<{ id: string }>(
    `with changed as (update investigation_track set version = version + 1, last_act_at = $3${names.map((name, i) => `, ${name} = $${i + 4}`).join('')}
       where id = $1 and version = $2 returning id) select id from changed`,
    [track.id, track.version, tx.now, ...Object.values(columns)]);
  if (rows.length !== 1) throw new Error(`track ${track.id} changed under its lock`);
}
