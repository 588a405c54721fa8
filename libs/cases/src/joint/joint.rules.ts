import { type Permission, refuse, type Refusal } from '@portal/platform';
import { isJoined, isWorking, NEXT_STAGES, type TrackStage } from './track-stages.table.js';

/** A row of the matrix, as the rules look at it. */
export interface TrackStanding {
  readonly agencyId: string;
  readonly stage: TrackStage;
  readonly outcomes: number;
  readonly proposedDay?: string | null;
}

/** Who asks, and where the joint investigation stands. */
export interface JointStanding {
  readonly state: 'OPEN' | 'CLOSED';
  readonly ownerAgencyId: string;
  readonly viewerAgencyId: string | null;
  readonly permissions: ReadonlySet<Permission>;
}

/** A row is answered for: with an outcome (不予处理 with its reason is one), or by an agency that gave its reason to stay away. */
export const isSettled = ({ stage, outcomes }: Pick<TrackStanding, 'stage' | 'outcomes'>): boolean =>
  stage === 'DECLINED' || stage === 'LEFT' || (stage !== 'INVITED' && outcomes > 0);

/** The rows that keep the parent open. */
export const missingOf = <Track extends TrackStanding>(tracks: readonly Track[]): Track[] => tracks.filter((track) => !isSettled(track));

const open = ({ state }: JointStanding): Refusal | null => (state === 'CLOSED' ? refuse('JOINT_CLOSED') : null);
const may = ({ permissions }: JointStanding, right: Permission): Refusal | null => (permissions.has(right) ? null : refuse('SEAT_LACKS_RIGHT'));
const first = (...checks: readonly (() => Refusal | null)[]): Refusal | null => {
  for (const check of checks) {
    const refusal = check();
    if (refusal) return refusal;
  }
  return null;
};

/** Each agency edits only its own row. */
const own = (joint: JointStanding, track: TrackStanding): Refusal | null => (track.agencyId === joint.viewerAgencyId ? null : refuse('NOT_YOUR_ROW'));
const inStage = (track: TrackStanding, fits: (stage: TrackStage) => boolean): Refusal | null =>
  (fits(track.stage) ? null : refuse('TRACK_WRONG_STAGE', { stage: track.stage }));

/** What can be done with one row, by its own agency. */
export const TRACK_ACTIONS = ['joinInvestigation', 'declineInvestigation', 'proposeReplyDay', 'editTrack', 'shareTrackFacts', 'leaveInvestigation'] as const;
export type TrackAction = (typeof TRACK_ACTIONS)[number];

const FITS: Readonly<Record<TrackAction, (stage: TrackStage) => boolean>> = {
  joinInvestigation: (stage) => stage === 'INVITED', declineInvestigation: (stage) => stage === 'INVITED', proposeReplyDay: (stage) => stage === 'INVITED',
  editTrack: isJoined, shareTrackFacts: isJoined, leaveInvestigation: isWorking,
};

/** Why an act on a row is refused, or null. */
export function trackObstacle(action: TrackAction, joint: JointStanding, track: TrackStanding): Refusal | null {
  return first(
    () => own(joint, track), () => open(joint), () => inStage(track, FITS[action]), () => may(joint, 'joint.work'),
    () => (action === 'leaveInvestigation' && joint.viewerAgencyId === joint.ownerAgencyId ? refuse('OWNER_STAYS') : null),
    () => (action === 'leaveInvestigation' && track.outcomes > 0 ? refuse('OUTCOME_STANDS') : null),
  );
}

/** Whether a row may be moved on to a stage; staying where one is is always possible. */
export function stageObstacle(track: TrackStanding, stage: TrackStage): Refusal | null {
  if (stage === track.stage) return null;
  if (!NEXT_STAGES[track.stage].includes(stage)) return refuse('STAGE_NOT_NEXT', { stage: track.stage, next: stage });
  return stage === 'COMPLETED' && track.outcomes === 0 ? refuse('OUTCOME_MISSING') : null;
}

export const JOINT_ACTIONS = ['inviteToInvestigation', 'settleReplyDay', 'commentOnInvestigation', 'closeInvestigation'] as const;
export type JointAction = (typeof JOINT_ACTIONS)[number];

/**
 * Why an act on the whole is refused, or null. Rows that are not answered for are named by whoever asks: `values.missing`
 * holds their agencies' ids until they are put into words.
 */
export function jointObstacle(action: JointAction, joint: JointStanding, tracks: readonly TrackStanding[]): Refusal | null {
  const mine = tracks.find(({ agencyId }) => agencyId === joint.viewerAgencyId);
  const isOwner = joint.viewerAgencyId === joint.ownerAgencyId;
  const joined = (): Refusal | null => (mine && isJoined(mine.stage) ? null : refuse('NOT_JOINED'));
  const owner = (): Refusal | null => (isOwner ? null : refuse('OWNER_ONLY'));
  switch (action) {
    case 'inviteToInvestigation': return first(joined, () => open(joint), () => may(joint, 'joint.work'));
    case 'commentOnInvestigation': return first(joined, () => may(joint, 'joint.work'));
    case 'settleReplyDay': return first(owner, () => open(joint), () => may(joint, 'joint.lead'),
      () => (tracks.some(({ proposedDay }) => proposedDay) ? null : refuse('NO_DAY_PROPOSED')));
    case 'closeInvestigation': return first(owner, () => open(joint), () => may(joint, 'joint.lead'), () => {
      const missing = missingOf(tracks);
      return missing.length === 0 ? null : refuse('TRACKS_MISSING', { missing: missing.map(({ agencyId }) => agencyId).join(','), count: missing.length });
    });
  }
}
