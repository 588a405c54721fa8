import { newId } from '@portal/kernel';
import type { ObjectKind, Tx } from '@portal/platform';

export interface MatterActRow {
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly act: string;
  readonly state: string;
  readonly audience: 'PARTIES' | 'AGENCY';
  /** For everybody at the table: codes and counts. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** For those who may read the content. */
  readonly text?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Writes who did what, under the names of the day, and apart from it what was said. Append-only, both.
 *
 * @returns id of the act
 */
export async function writeMatterAct(tx: Tx, row: MatterActRow): Promise<string> {
  const { actor } = tx;
  if (actor.agencyId === null) throw new Error('an act is done by an agency');
  const id = newId();
  await tx.query(
    `insert into matter_act (id, object_kind, object_id, act, state, at, audience, agency_id, agency_name, person_id, person_name, seat_title, on_behalf_of, facts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [id, row.objectKind, row.objectId, row.act, row.state, tx.now, row.audience, actor.agencyId, actor.agencyName, actor.personId, actor.personName,
      actor.seatTitle, actor.onBehalfOf, JSON.stringify(row.facts ?? {})]);
  const text = row.text?.trim() || null;
  if (text !== null || row.data !== undefined) {
    await tx.query('insert into matter_act_content (act_id, object_id, audience, agency_id, text, data) values ($1, $2, $3, $4, $5, $6)',
      [id, row.objectId, row.audience, actor.agencyId, text, JSON.stringify(row.data ?? {})]);
  }
  return id;
}
