import type { Tx } from '@portal/platform';
import type { ResolutionRow } from './load-resolution.js';

/** A deferral that was asked for and needs no decision any longer. */
export async function lapseDeferral(tx: Tx, { asked }: Pick<ResolutionRow, 'asked'>): Promise<void> {
  if (asked) await tx.query(`update resolution_deferral set state = 'LAPSED', decided_at = $2 where id = $1`, [asked.id, tx.now]);
}
