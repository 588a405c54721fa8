import { Injectable } from '@nestjs/common';
import { startDeadline } from '@portal/deadlines';
import { newId } from '@portal/kernel';
import { type Actor, Database, record, refuse, type Refusal } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';
import { matterRefusal } from './gate-store.js';

export interface RequestLegalReviewInput { readonly objectKind: string; readonly objectId: string }

/** The clock of the review: 国家医保局令第4号第三十八条, 10 working days. */
export const REVIEW_CLOCK = 'Y07';

/** 送法制审核: the handler puts a matter before the legal reviewer of his own agency. */
@Injectable()
export class RequestLegalReview {
  constructor(private readonly db: Database) {}

  /** @returns the request; or NOT_FOUND, REVIEW_WAITING */
  run(actor: Actor, { objectKind, objectId }: RequestLegalReviewInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const missing = await matterRefusal(tx, objectKind, objectId);
      if (missing) return missing;
      const id = newId();
      const [entered] = await tx.query(
        `insert into gate_record (id, agency_id, object_kind, object_id, gate, state, created_by, creator, created_at) values ($1, $2, $3, $4, 'LEGAL_REVIEW', 'REQUESTED', $5, $6, $7)
         on conflict (object_id, agency_id) where state = 'REQUESTED' do nothing returning id`,
        [id, actor.agencyId, objectKind, objectId, actor.personId, `${actor.seatTitle} ${actor.personName}`, tx.now]);
      if (!entered) return refuse('REVIEW_WAITING');
      await startDeadline(tx, { ruleCode: REVIEW_CLOCK, objectKind, objectId, partyAgencyId: actor.agencyId ?? '', startEvent: 'gate.review-requested' });
      await record(tx, 'gate.review-requested', { objectKind, objectId, actId: id, audience: 'AGENCY' });
      return { kind: 'acted' as const, id, actId: id, version: 1 };
    });
  }
}
