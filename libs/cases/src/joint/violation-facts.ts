import { newId } from '@portal/kernel';
import type { Tx } from '@portal/platform';

/** Enters facts into the list that the outcomes of a joint investigation refer to. */
export async function addFacts(tx: Tx, jointId: string, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await tx.query(
      `insert into violation_fact (id, joint_id, position, text, agency_id, added_at)
       select $1, $2, coalesce(max(f.position), 0) + 1, $3, $4, $5 from (select position from violation_fact where joint_id = $2) f`,
      [newId(), jointId, text.trim(), tx.actor.agencyId, tx.now]);
  }
}
