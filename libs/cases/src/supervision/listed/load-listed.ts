import { isId } from '@portal/kernel';
import { type Actor, notFound, type PartyRole, type Refusal, type SeatKind, type Tx } from '@portal/platform';
import type { MatterStanding, MatterViewer } from '../../matters/matter.rules.js';
import type { ListedFact, ListedSide, ListedState, SupervisionLevel } from './listed.table.js';

export interface ListedRow {
  readonly id: string; readonly number: string; readonly state: ListedState; readonly version: number; readonly level: SupervisionLevel; readonly caseId: string | null;
  readonly agencyId: string; readonly leadAgencyId: string; readonly leadRegion: string; readonly reportDays: number | null;
}
export interface MeasureRow { readonly id: string; readonly agencyId: string; readonly doneAt: Date | null }
export interface LoadedListed {
  readonly listed: ListedRow;
  readonly measures: readonly MeasureRow[];
  readonly standing: MatterStanding<ListedState, ListedFact>;
  readonly viewer: MatterViewer<ListedSide>;
}

/** On which side of a listed supervision somebody stands: convener before nominator, nominator before who owns a measure. */
export function listedSide(
  actor: Pick<Actor, 'seatKind' | 'agencyId'>, role: PartyRole, leadAgencyId: string, measures: readonly { readonly agencyId: string }[],
): ListedSide | null {
  if ((actor.seatKind === 'CONVENER' || actor.seatKind === 'VICE_CONVENER') && actor.agencyId === leadAgencyId) return 'CONVENER';
  if (role === 'OWNER') return 'NOMINATOR';
  return measures.some(({ agencyId }) => agencyId === actor.agencyId) ? 'RESPONSIBLE' : null;
}

/** A convener decides in his own conference only: the one of a city stands before the province's as no convener. */
export const seatBefore = ({ seatKind, regionCode }: Pick<Actor, 'seatKind' | 'regionCode'>, leadRegion: string): SeatKind | null =>
  ((seatKind === 'CONVENER' || seatKind === 'VICE_CONVENER') && regionCode !== leadRegion ? null : seatKind);

export const listedFacts = (measures: readonly { readonly doneAt: Date | string | null }[]): ReadonlySet<ListedFact> =>
  new Set<ListedFact>(measures.some(({ doneAt }) => doneAt === null) ? ['measuresOpen'] : []);

/** Loads and locks a listed supervision the acting agency sits at. */
export async function loadListed(tx: Tx, id: string): Promise<LoadedListed | Refusal> {
  if (!isId(id)) return notFound();
  const [listed] = await tx.query<ListedRow>(
    `select id, number, state, version, level, case_id as "caseId", agency_id as "agencyId", lead_agency_id as "leadAgencyId",
            (select g.region_code from agency g where g.id = lead_agency_id) as "leadRegion", report_days as "reportDays"
       from listed_supervision where id = $1 for update`, [id]);
  const [mine] = await tx.query<{ role: PartyRole }>('select role from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!listed || !mine) return notFound();
  const measures = await tx.query<MeasureRow>('select id, agency_id as "agencyId", done_at as "doneAt" from supervision_measure where supervision_id = $1', [id]);
  return {
    listed, measures, standing: { state: listed.state, facts: listedFacts(measures) },
    viewer: { side: listedSide(tx.actor, mine.role, listed.leadAgencyId, measures), seatKind: seatBefore(tx.actor, listed.leadRegion), permissions: tx.actor.permissions },
  };
}
