import type { PortalClient } from './client.js';

interface Answer { readonly __typename: string; readonly id?: string; readonly version?: number; readonly code?: string; readonly message?: string; readonly rule?: string | null }
export interface RowOf { readonly id: string; readonly version: number; readonly stage: string; readonly gaps: readonly string[]; readonly mine: boolean }

const inputType = (act: string): string => `${act[0]?.toUpperCase()}${act.slice(1)}Input`;

const OUTCOME_ACTS = ['recordOutcome', 'endOutcome', 'confirmInvestigationOutcome', 'recordPublication', 'recordWithdrawal', 'recordReceipt', 'voidReceipt', 'handleExpiry', 'reportFollowUp'];
const doneOf = (act: string): string => (/^(answer|broker)Collision$/.test(act) ? '... on Collision { id }'
  : `... on ${OUTCOME_ACTS.includes(act) ? 'Outcome' : 'JointInvestigation'} { id version } ... on EditConflict { conflictCode: code currentVersion }`);

/** Tries an act on a joint investigation, an outcome or a collision, and hands back what the server answered. */
export async function tryJointAct(client: PortalClient, act: string, input: Record<string, unknown>): Promise<Answer> {
  const { it } = await client.get<{ it: Answer }>(
    `mutation ($input: ${inputType(act)}!) { it: ${act}(input: $input) { __typename ${doneOf(act)} ... on Refusal { code message rule fields { field code } } } }`, { input });
  return it;
}

/** Does one that must succeed. */
export async function jointAct(client: PortalClient, act: string, input: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const answer = await tryJointAct(client, act, input);
  if (answer.id === undefined) throw new Error(`${act} by ${client.account}: ${JSON.stringify(answer)}`);
  return { id: answer.id, version: answer.version ?? 0 };
}

/** One's own row, as it stands. */
export async function ownRow(client: PortalClient, jointId: string): Promise<RowOf> {
  const { jointInvestigation } = await client.get<{ jointInvestigation: { tracks: RowOf[] } }>('query ($id: ID!) { jointInvestigation(id: $id) { tracks { id version stage gaps mine } } }', { id: jointId });
  const row = jointInvestigation.tracks.find(({ mine }) => mine);
  if (!row) throw new Error(`${client.account} has no row`);
  return row;
}

export const onRow = async (client: PortalClient, jointId: string): Promise<{ id: string; expectedVersion: number }> => {
  const { id, version } = await ownRow(client, jointId);
  return { id, expectedVersion: version };
};

export const OFFICERS = [{ name: '执法人员（一）', certificateNo: '粤执法001' }, { name: '执法人员（二）', certificateNo: '粤执法002' }];

/** Does a step before an act: 法制审核, 集体讨论, two officers. */
export async function gate(client: PortalClient, act: string, type: string, input: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const { it } = await client.get<{ it: { id?: string; version?: number } }>(`mutation ($input: ${type}!) { it: ${act}(input: $input) { ... on GateActed { id version } ... on Refusal { code message } } }`, { input });
  if (it.id === undefined || it.version === undefined) throw new Error(`${act}: ${JSON.stringify(it)}`);
  return { id: it.id, version: it.version };
}

/** Records an outcome in one's own row; before a penalty, who looked into it. */
export async function decide(client: PortalClient, jointId: string, outcome: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const { id, version } = await ownRow(client, jointId);
  if (outcome['kind'] === 'PENALTY') await gate(client, 'recordOfficers', 'RecordOfficersInput', { objectKind: 'INVESTIGATION_TRACK', objectId: id, officers: OFFICERS });
  return jointAct(client, 'recordOutcome', { trackId: id, expectedVersion: version, level: 'INSTITUTION', factIds: [], measures: [], money: [], ...outcome });
}
