import { Injectable } from '@nestjs/common';
import { type Actor, Database, putParties, refuse } from '@portal/platform';
import { actOnTrack, type OnTrack } from './act-on-track.js';
import { changeTrack, type JointResult } from './joint-store.js';
import { isJoined } from './track-stages.table.js';

export interface ShareTrackFactsInput extends OnTrack { readonly agencyIds: readonly string[] }

/** Chooses who may read the agency's working facts: exactly these, of those who have joined. */
@Injectable()
export class ShareTrackFacts {
  constructor(private readonly db: Database) {}

  /** @returns NOT_AT_THE_TABLE when one of them has not joined */
  run(actor: Actor, { agencyIds, ...on }: ShareTrackFactsInput): Promise<JointResult> {
    return this.db.tx(actor, (tx) => actOnTrack(tx, 'shareTrackFacts', on, async (joint, track) => {
      const others = joint.tracks.filter(({ agencyId, stage }) => agencyId !== track.agencyId && isJoined(stage));
      const chosen = new Set(agencyIds.map((id) => id.toLowerCase()));
      if ([...chosen].some((id) => !others.some(({ agencyId }) => agencyId === id))) return refuse('NOT_AT_THE_TABLE');
      await putParties(tx, others.map(({ agencyId }) => ({
        objectId: track.id, objectKind: 'INVESTIGATION_TRACK', agencyId, role: 'PARTICIPANT', content: chosen.has(agencyId), box: 'COPIED',
      })));
      await changeTrack(tx, track, {});
      return { topic: 'joint.facts-shared', act: 'SHARE', data: { agencyIds: [...chosen] }, detail: { agencyIds: [...chosen] } };
    }));
  }
}
