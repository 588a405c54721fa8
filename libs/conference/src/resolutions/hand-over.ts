import { isRefusal, putParties, type Tx } from '@portal/platform';
import type { MatterAct } from '@portal/cases';
import { cancelDeadline } from '@portal/deadlines';
import { CONVENER_SEAT } from '../conferences/conference-table.js';
import { perform } from '../matters/perform.js';
import { runUntil, startSigning } from './clocks.js';
import { lapseDeferral } from './deferrals.js';
import { RESOLUTION, type ResolutionRow } from './load-resolution.js';

const HAND_OVER = {
  action: 'confirmMemberChange', from: ['ISSUED', 'IN_HAND'], by: ['CONVENER'], permission: 'member.confirm', seat: CONVENER_SEAT, topic: 'resolution.handed-over', audience: 'PARTIES',
} as const satisfies Omit<MatterAct, 'to'>;

/**
 * 移交: another unit answers from now on for what a unit that leaves the conference had in hand. It signs anew, the agreed day stays; who had it
 * keeps what he could read and owes nothing. A lead that is handed over puts the resolution back to being signed for.
 */
export async function handOver(tx: Tx, id: string, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const loaded = await RESOLUTION.load(tx, id);
  if (isRefusal(loaded)) throw new Error(`resolution ${id} was to be handed over and is not there`);
  const leads = loaded.row.units.some(({ agencyId, role }) => agencyId === from && role === 'LEAD');
  const done = await perform(tx, RESOLUTION, { id }, 'HAND_OVER', { ...HAND_OVER, to: leads ? 'ISSUED' : 'SAME' }, async ({ row }) => {
    const names = await tx.query<{ id: string; name: string }>('select id, short_name as name from agency where id in ($1, $2)', [from, to]);
    const name = (agencyId: string): string => names.find((one) => one.id === agencyId)?.name ?? '';
    await moveUnit(tx, row, from, to);
    if (leads) await lapseDeferral(tx, row);
    return { text: `${name(from)} → ${name(to)}` };
  });
  if (done.kind !== 'acted') throw new Error(`resolution ${id} could not be handed over: ${JSON.stringify(done)}`);
}

/** Who took it over may have worked along before: then he has the weightier of the two parts. */
async function moveUnit(tx: Tx, row: ResolutionRow, from: string, to: string): Promise<void> {
  const [left, before] = [from, to].map((id) => row.units.find(({ agencyId }) => agencyId === id));
  if (!left) throw new Error(`agency ${from} has no part in resolution ${row.id}`);
  const [place] = await tx.query<{ position: number }>('select position from resolution_unit where resolution_id = $1 and agency_id = $2', [row.id, from]);
  const takes = left.role === 'LEAD' || !before;
  await tx.query('delete from resolution_unit where resolution_id = $1 and agency_id = any($2)', [row.id, takes ? [from, to] : [from]]);
  await cancelDeadline(tx, { objectId: row.id, partId: from, owed: true });
  if (takes) {
    await cancelDeadline(tx, { objectId: row.id, partId: to, owed: true });
    await putParties(tx, [{ objectId: row.id, objectKind: 'RESOLUTION', agencyId: to, role: left.role === 'LEAD' ? 'RECEIVER' : 'PARTICIPANT', content: true, box: 'TODO' }]
      .filter(({ agencyId }) => agencyId !== row.leadId && agencyId !== row.officeId) as Parameters<typeof putParties>[1]);
    await tx.query('insert into resolution_unit (resolution_id, agency_id, role, position) values ($1, $2, $3, $4)', [row.id, to, left.role, place?.position ?? 0]);
    await startSigning(tx, row, [to]);
    if (left.role === 'LEAD') await runUntil(tx, row, to, row.dueOn, 'resolution.handed-over');
  }
  if (from !== row.leadId && from !== row.officeId) {
    await putParties(tx, [{ objectId: row.id, objectKind: 'RESOLUTION', agencyId: from, role: 'PARTICIPANT', content: true, box: 'COPIED' }]);
  }
}
