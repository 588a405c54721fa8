import type { Loaded, MatterOf, MatterRow } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, notFound, type Refusal, type Tx } from '@portal/platform';
import type { BriefSide } from './brief.table.js';

export interface BriefRow extends MatterRow { readonly campaignId: string; readonly agencyId: string }

export const briefSide = ({ agencyId }: Pick<Actor, 'agencyId'>, brief: Pick<BriefRow, 'agencyId'>): BriefSide => (agencyId === brief.agencyId ? 'OWNER' : 'MEMBER');
export const briefViewer = (actor: Actor, brief: Pick<BriefRow, 'agencyId'>) => ({ side: briefSide(actor, brief), seatKind: actor.seatKind, permissions: actor.permissions });

async function load(tx: Tx, id: string): Promise<Loaded<BriefRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Who may not change it reads it without a lock, and is refused by the table of acts.
  await tx.query('select 1 from campaign_brief where id = $1 for update', [id]);
  const [row] = await tx.query<BriefRow>('select id, number, state, version, campaign_id as "campaignId", agency_id as "agencyId" from campaign_brief where id = $1', [id]);
  return row ? { row, standing: { state: row.state, facts: new Set() }, viewer: briefViewer(tx.actor, row) } : notFound();
}

/** It lies on nobody's desk: who has it is told of it, and reads it. */
export const CAMPAIGN_BRIEF: MatterOf<BriefRow> = { kind: 'CAMPAIGN_BRIEF', table: 'campaign_brief', load, boxOf: ({ role }) => ({ box: role === 'OWNER' ? 'DONE' : 'COPIED' }) };
