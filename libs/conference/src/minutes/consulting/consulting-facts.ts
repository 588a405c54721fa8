import type { Tx } from '@portal/platform';
import { type ConsultingStanding, factsOf } from './consulting.rules.js';
import { OPEN_ROUND, OPINIONS_OF, UNHANDLED_OF } from './consulting.sql.js';
import type { ConsultingFact } from './consulting.table.js';

/** What the table of acts may ask of minutes that are loaded and locked. */
export async function consultingFacts(tx: Tx, minutesId: string): Promise<ReadonlySet<ConsultingFact>> {
  const [row] = await tx.query<ConsultingStanding>(`select ${OPEN_ROUND('$1')} as "roundOpen", ${OPINIONS_OF('$1')} as opinions, ${UNHANDLED_OF('$1')} as unhandled`, [minutesId]);
  return row ? factsOf(row) : new Set();
}
