import { isId } from '@portal/kernel';
import { type Actor, notFound, type Refusal, type Tx } from '@portal/platform';
import type { Loaded, MatterOf, MatterRow } from '../../matters/perform.js';
import type { HalfYearSide } from './half-year.table.js';

export interface HalfYearReportRow extends MatterRow { readonly conferenceId: string; readonly agencyId: string }

export const halfYearSide = ({ agencyId }: Pick<Actor, 'agencyId'>, row: Pick<HalfYearReportRow, 'agencyId'>): HalfYearSide => (agencyId === row.agencyId ? 'OFFICE' : 'MEMBER');
export const viewerOfReport = (actor: Actor, row: Pick<HalfYearReportRow, 'agencyId'>) => ({ side: halfYearSide(actor, row), seatKind: actor.seatKind, permissions: actor.permissions });

async function load(tx: Tx, id: string): Promise<Loaded<HalfYearReportRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Who may not change it reads it without a lock, and is refused by the table of acts.
  await tx.query('select 1 from half_year_report where id = $1 for update', [id]);
  const [row] = await tx.query<HalfYearReportRow>('select id, number, state, version, conference_id as "conferenceId", agency_id as "agencyId" from half_year_report where id = $1', [id]);
  return row ? { row, standing: { state: row.state, facts: new Set() }, viewer: viewerOfReport(tx.actor, row) } : notFound();
}

/** It lies on nobody's desk: who has it is told of it, and reads it. */
export const HALF_YEAR_REPORT: MatterOf<HalfYearReportRow> = {
  kind: 'HALF_YEAR_REPORT', table: 'half_year_report', load, boxOf: ({ role }) => ({ box: role === 'OWNER' ? 'DONE' : 'COPIED' }),
};
