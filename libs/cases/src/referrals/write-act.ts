import { newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import type { ActRule } from './referral-table.js';
import type { Change } from './referral.rules.js';

/** What is said with an act. */
export interface Said {
  readonly documentNo?: string | null;
  /** The day the document bears; clocks that count from it begin there. */
  readonly documentDay?: string | null;
  readonly reasonCode?: string | null;
  readonly text?: string | null;
  /** For everybody at the table: codes, counts, names of offices. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** For those who may read the content. */
  readonly data?: Readonly<Record<string, unknown>>;
}

const WRITE_ACT = `
  insert into referral_act (id, referral_id, act, state, at, audience, agency_id, agency_name, person_id, person_name, seat_title, on_behalf_of,
                            document_no, document_day, facts)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

const WRITE_CONTENT = `
  insert into referral_act_content (act_id, referral_id, audience, agency_id, reason_code, text, data) values ($1, $2, $3, $4, $5, $6, $7)`;

/**
 * Writes who did what, under the names of the day, and apart from it what was said. Append-only, both.
 *
 * @returns id of the act
 */
export async function writeAct(
  tx: Tx, referralId: string, change: Pick<Change, 'act' | 'state'> & { readonly rule: Pick<ActRule, 'audience'> }, said: Said,
): Promise<string> {
  const { actor } = tx;
  const { act, state, rule: { audience } } = change;
  if (actor.agencyId === null) throw new Error('an act is done by an agency');
  const id = newId();
  await tx.query(WRITE_ACT, [
    id, referralId, act, state, tx.now, audience, actor.agencyId, actor.agencyName, actor.personId, actor.personName, actor.seatTitle,
    actor.onBehalfOf, said.documentNo ?? null, said.documentDay ?? null, JSON.stringify(said.facts ?? {}),
  ]);
  const { text = null, reasonCode = null, data = {} } = said;
  if (text !== null || reasonCode !== null || Object.keys(data).length > 0) {
    await tx.query(WRITE_CONTENT, [id, referralId, audience, actor.agencyId, reasonCode, text, JSON.stringify(data)]);
  }
  return id;
}
