import { isId } from '@portal/kernel';
import { type EditConflict, isRefusal, notFound, refuse, type Refusal, type Tx } from '@portal/platform';
import { isJoined } from '../joint/track-stages.table.js';
import { changeTrack, loadTrack, staleTrack, takeTurn, type TrackRow } from '../joint/joint-store.js';

/** Where an outcome is recorded: in the agency's row of a joint investigation, or on its own case. */
export type PlaceInput = { readonly trackId?: string | null; readonly caseId?: string | null; readonly expectedVersion: number };

export interface OutcomePlace {
  readonly placeId: string;
  readonly jointId: string | null;
  readonly caseId: string | null;
  readonly track: TrackRow | null;
  /** To whom it is echoed; null when the case is one's own. */
  readonly originAgencyId: string | null;
  readonly subjectName: string;
  readonly subjectCode: string;
  /** What an outcome here can be about. */
  readonly factIds: readonly string[];
}

/** Finds the place, its turn taken. An outcome lies in one's own row, or on one's own case. */
export async function findPlace(tx: Tx, input: PlaceInput): Promise<OutcomePlace | Refusal | EditConflict> {
  return input.trackId ? trackPlace(tx, input.trackId, input.expectedVersion) : casePlace(tx, input.caseId ?? '', input.expectedVersion);
}

async function trackPlace(tx: Tx, trackId: string, expectedVersion: number): Promise<OutcomePlace | Refusal | EditConflict> {
  const loaded = await loadTrack(tx, trackId);
  if (isRefusal(loaded)) return loaded;
  const { joint, track } = loaded;
  if (track.agencyId !== tx.actor.agencyId) return refuse('NOT_YOUR_ROW');
  if (joint.standing.state === 'CLOSED') return refuse('JOINT_CLOSED');
  if (!isJoined(track.stage)) return refuse('NOT_JOINED');
  if (track.version !== expectedVersion) return staleTrack(tx, track);
  const [about] = await tx.query<{ name: string; code: string; facts: string[] }>(
    `select c.subject_name as name, c.subject_code as code, array(select f.id::text from violation_fact f where f.joint_id = c.joint_id order by f.position) as facts
       from joint_content c where c.joint_id = $1`, [joint.id]);
  if (!about) throw new Error(`joint investigation ${joint.id} says nothing of its subject`);
  return {
    placeId: track.id, jointId: joint.id, caseId: null, track, originAgencyId: joint.ownerAgencyId === track.agencyId ? null : joint.ownerAgencyId,
    subjectName: about.name, subjectCode: about.code, factIds: about.facts,
  };
}

async function casePlace(tx: Tx, caseId: string, expectedVersion: number): Promise<OutcomePlace | Refusal | EditConflict> {
  if (!isId(caseId)) return notFound();
  await takeTurn(tx, caseId);
  const [found] = await tx.query<{ id: string; number: string; state: string; version: number; name: string; code: string; changedAt: Date }>(
    `select k.id, k.number, k.state, k.version, s.name, s.code, k.changed_at as "changedAt"
       from case_record k join subject s on s.id = k.subject_id where k.id = $1 and k.agency_id = $2 for update of k`, [caseId, tx.actor.agencyId]);
  if (!found) return notFound();
  if (found.state === 'CLOSED') return refuse('CASE_CLOSED', { number: found.number });
  const [joint] = await tx.query<{ number: string }>(`select number from joint_investigation where case_id = $1 and state = 'OPEN'`, [found.id]);
  if (joint) return refuse('RECORD_IN_JOINT', { number: joint.number });
  if (found.version !== expectedVersion) {
    return { kind: 'conflict', currentVersion: found.version, changedBy: null, changedAt: found.changedAt, differences: [{ field: 'version', yours: String(expectedVersion), theirs: String(found.version) }] };
  }
  return { placeId: found.id, jointId: null, caseId: found.id, track: null, originAgencyId: null, subjectName: found.name, subjectCode: found.code, factIds: [found.id] };
}

/** Notes at the place which kinds of outcome stand there now, and moves its version on. */
export async function touchPlace(tx: Tx, place: Pick<OutcomePlace, 'placeId' | 'track'>, stage: string | null): Promise<void> {
  if (place.track === null) {
    await tx.query('update case_record set version = version + 1 where id = $1', [place.placeId]);
    return;
  }
  const kinds = await tx.query<{ kind: string }>(`select distinct kind from outcome where place_id = $1 and state = 'STANDING' order by kind`, [place.placeId]);
  await changeTrack(tx, place.track, { outcome_kinds: kinds.map(({ kind }) => kind), ...(stage && { stage }) });
}
