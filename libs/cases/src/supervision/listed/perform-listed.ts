import { isRefusal, type Party, partiesOf, putParties, record, type Refusal, type Tx, type WorkBox } from '@portal/platform';
import type { ActOn, Acted, ActResult } from '../../matters/acted.js';
import { hindranceTo } from '../../matters/hindrance.js';
import { obstacleTo, stateAfter } from '../../matters/matter.rules.js';
import { writeMatterAct } from '../../matters/write-matter-act.js';
import { LISTED_ACTS, type ListedState } from './listed.table.js';
import { loadListed, type LoadedListed } from './load-listed.js';

export type ListedAct = keyof typeof LISTED_ACTS;
/** What an act says, and what else it changes. Refuses before it writes anything, or not at all. */
export interface ListedParticulars { readonly text?: string | null; readonly data?: Readonly<Record<string, unknown>>; readonly facts?: Readonly<Record<string, string | number>> }
export type PrepareListed = (loaded: LoadedListed) => Promise<ListedParticulars | Refusal>;

/** Where it lies: with the convener while a decision is awaited, with who owns an open measure, else with nobody. */
export function listedBox(party: Pick<Party, 'role' | 'agencyId'>, state: ListedState, leadAgencyId: string, openOwners: ReadonlySet<string>): WorkBox {
  if (party.agencyId === leadAgencyId && (state === 'NOMINATED' || state === 'DELISTING_REQUESTED')) return 'TODO';
  if (state === 'LISTED' && openOwners.has(party.agencyId)) return 'TODO';
  if (party.role === 'OWNER') return state === 'RETURNED' ? 'TODO' : 'STARTED';
  return party.role === 'OFFICE' ? 'COPIED' : 'DONE';
}

export async function syncListed(tx: Tx, id: string, state: ListedState, leadAgencyId: string): Promise<void> {
  const open = await tx.query<{ agencyId: string; dueAt: Date }>(
    'select agency_id as "agencyId", min(due_at) as "dueAt" from supervision_measure where supervision_id = $1 and done_at is null group by 1', [id]);
  const owners = new Set(open.map(({ agencyId }) => agencyId));
  const parties = await partiesOf(tx, id);
  await putParties(tx, parties.map((party): Party => ({
    ...party, objectId: id, objectKind: 'LISTED_SUPERVISION', box: listedBox(party, state, leadAgencyId, owners),
    dueAt: state === 'LISTED' ? open.find(({ agencyId }) => agencyId === party.agencyId)?.dueAt ?? null : null,
  })));
}

/** The one way a listed supervision changes: load and lock, let the table decide, prepare, write, bring the lists up to date, record. */
export async function performListed(tx: Tx, { id, expectedVersion }: ActOn, name: ListedAct, prepare: PrepareListed): Promise<ActResult> {
  const loaded = await loadListed(tx, id);
  if (isRefusal(loaded)) return loaded;
  const { listed, standing, viewer } = loaded;
  const act = LISTED_ACTS[name];
  const hindrance = await hindranceTo(tx, listed, expectedVersion, obstacleTo(act, standing, viewer));
  if (hindrance) return hindrance;
  const said = await prepare(loaded);
  if (isRefusal(said)) return said;
  const state = stateAfter<ListedState>(act, listed.state);
  await tx.query(
    `update listed_supervision set state = $2, version = version + 1, last_act_at = $3, listed_at = case when $2 = 'LISTED' then coalesce(listed_at, $3) else listed_at end,
            delisted_at = case when $2 = 'DELISTED' then $3::timestamptz end where id = $1`, [id, state, tx.now]);
  const actId = await writeMatterAct(tx, { objectKind: 'LISTED_SUPERVISION', objectId: id, act: name, state, audience: 'PARTIES', text: said.text ?? null, ...(said.facts && { facts: said.facts }), ...(said.data && { data: said.data }) });
  await syncListed(tx, id, state, listed.leadAgencyId);
  await record(tx, act.topic, { objectKind: 'LISTED_SUPERVISION', objectId: id, actId, detail: { state, ...said.facts } });
  return { kind: 'acted', id, actId, version: listed.version + 1 } satisfies Acted;
}
