import { type EditConflict, isConflict, isRefusal, record, type Refusal, type Tx } from '@portal/platform';
import { type TrackAction, trackObstacle } from './joint.rules.js';
import { type JointDeed, type JointResult, type LoadedJoint, loadTrack, staleTrack, syncJoint, type TrackRow, writeDeed } from './joint-store.js';

/** What every act on a row is told: which row, and the version the person saw. */
export interface OnTrack { readonly id: string; readonly expectedVersion: number }

/** What an act on a row did: the fact it is, and what was said with it. */
export interface TrackDeed extends Omit<JointDeed, 'trackId'> {
  readonly topic: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Does the act. Refuses before it writes anything, or not at all. */
type Perform = (joint: LoadedJoint, track: TrackRow) => Promise<TrackDeed | Refusal>;
type Differences = (track: TrackRow) => Promise<EditConflict['differences']>;

/**
 * The one way a row changes: take the turn at the parent, let the rules decide, compare the version that was seen, do it,
 * write who did what, move everybody's box, record the fact.
 */
export async function actOnTrack(tx: Tx, action: TrackAction, { id, expectedVersion }: OnTrack, perform: Perform, differences?: Differences): Promise<JointResult> {
  const loaded = await loadTrack(tx, id);
  if (isRefusal(loaded)) return loaded;
  const { joint, track } = loaded;
  const refusal = trackObstacle(action, joint.standing, track);
  // Somebody of the same agency was quicker: that is more useful to know than that the row has moved on.
  const stale = track.version !== expectedVersion && (refusal === null || refusal.code === 'TRACK_WRONG_STAGE');
  if (stale) return staleTrack(tx, track, await differences?.(track));
  if (refusal) return refusal;
  const deed = await perform(joint, track);
  if (isRefusal(deed) || isConflict(deed)) return deed;
  const { topic, detail, ...said } = deed;
  const actId = await writeDeed(tx, joint.id, { ...said, trackId: track.id });
  await syncJoint(tx, joint.id);
  await record(tx, topic, {
    objectKind: 'JOINT_INVESTIGATION', objectId: joint.id, actId, detail: { trackId: track.id, agencyId: track.agencyId, stage: deed.stage ?? track.stage, ...detail },
  });
  return { kind: 'acted', id: joint.id, version: joint.version };
}
