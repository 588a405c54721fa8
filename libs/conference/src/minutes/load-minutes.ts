import type { MatterStanding, MatterViewer } from '@portal/cases';
import { isId } from '@portal/kernel';
import { notFound, type Refusal, type Tx } from '@portal/platform';
import { consultingFacts } from './consulting/consulting-facts.js';
import { KEPT_BACK } from './kept-back.sql.js';
import type { MinutesFact, MinutesSide, MinutesState } from './minutes.table.js';
import { minutesSide } from './signing/signing.rules.js';
import { signingFactsOf, signingStanding } from './signing/signing-facts.js';
import { type MinutesPlace, minutesFacts } from './writing-right.rules.js';

export interface MinutesRow { readonly id: string; readonly state: MinutesState; readonly version: number; readonly agencyId: string; readonly meetingId: string | null }
export interface LoadedMinutes {
  readonly minutes: MinutesRow;
  readonly place: MinutesPlace;
  readonly standing: MatterStanding<MinutesState, MinutesFact>;
  readonly viewer: MatterViewer<MinutesSide>;
}

/**
 * Loads and locks minutes that the acting agency has to do with. While they are locked nobody's change of the text is stored:
 * what is read of it now is the text as it stands.
 */
export async function loadMinutes(tx: Tx, id: string): Promise<LoadedMinutes | Refusal> {
  if (!isId(id)) return notFound();
  const [minutes] = await tx.query<MinutesRow>('select id, state, version, agency_id as "agencyId", meeting_id as "meetingId" from minutes where id = $1 for update', [id]);
  const [mine] = await tx.query<Omit<MinutesPlace, 'state'>>(
    `select p.role, p.content, exists (select 1 from minutes_writer w where w.minutes_id = p.object_id and w.agency_id = p.agency_id and w.until is null) as writer, ${KEPT_BACK('p.object_id')} as "keptBack"
       from party p where p.object_id = $1 and p.agency_id = $2`, [id, tx.actor.agencyId]);
  if (!minutes || !mine) return notFound();
  const signing = await signingStanding(tx, id);
  return {
    minutes, place: { ...mine, state: minutes.state }, standing: { state: minutes.state, facts: minutesFacts(mine, await consultingFacts(tx, id), signingFactsOf(signing)) },
    viewer: { side: minutesSide(mine, tx.actor, signing.leadId), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions },
  };
}
