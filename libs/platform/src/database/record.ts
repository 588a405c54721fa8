import { newId } from '@portal/kernel';
import type { Tx } from './database.js';

/** What a fact is about. `detail` holds ids and codes only: names and text stay in their tables. */
export interface Fact {
  readonly objectKind: string;
  readonly objectId: string;
  /** The row that holds what was said or decided, if there is one. */
  readonly actId?: string;
  /** PARTIES: every agency at the table may read that this happened. AGENCY: an internal step of the acting agency. */
  readonly audience?: 'PARTIES' | 'AGENCY';
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/**
 * Records that something happened: one append-only journal entry and the outbox message that points to it, in the
 * transaction that made it happen. The journal entry is the audit trail, the timeline, and the feed.
 *
 * @param topic past tense, `noun.verb`: `referral.sent`
 * @returns id of the fact
 */
export async function record(tx: Tx, topic: string, fact: Fact): Promise<string> {
  const id = newId();
  const { actor } = tx;
  await tx.query(
    `with entry as (
       insert into journal_entry (id, at, topic, object_kind, object_id, act_id, audience, agency_id, person_id, seat_id,
                                  on_behalf_of, api_client_id, request_id, detail, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '')),
     message as (insert into outbox_message (id, topic, object_kind, object_id, created_at) values ($1, $3, $4, $5, $2))
     select pg_notify('outbox', '')`,
    [id, tx.now, topic, fact.objectKind, fact.objectId, fact.actId ?? null, fact.audience ?? 'PARTIES', actor.agencyId, actor.personId,
      actor.seatId, actor.onBehalfOf, actor.apiClientId, actor.requestId, JSON.stringify(fact.detail ?? {})],
  );
  return id;
}
