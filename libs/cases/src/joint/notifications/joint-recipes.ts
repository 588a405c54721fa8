import type { Notice, NotificationRecipe, RecordedFact } from '@portal/notifications';
import type { SeatKind } from '@portal/platform';
import type { Tx } from '@portal/platform';
import { isJoined } from '../track-stages.table.js';
import { type JointSummary, jointSummaryOf } from './joint-summary.js';

const WORKERS: readonly SeatKind[] = ['HANDLER', 'LIAISON'];
const OFFICE: readonly SeatKind[] = ['OFFICE_DIRECTOR', 'OFFICE_SECRETARY'];

interface Told { readonly agencyIds: readonly string[]; readonly text: string; readonly reason: string; readonly seats?: readonly SeatKind[]; readonly urgent?: boolean; readonly email?: boolean; /** When the told agency's clock runs out. */ readonly due?: string | undefined }

const ids = (fact: RecordedFact): string[] => (Array.isArray(fact.detail['agencyIds']) ? fact.detail['agencyIds'].map(String) : []);

/** Exactly those who must know of each act. The seat that acted is never told of its own act. */
const TELLINGS: Readonly<Record<string, (summary: JointSummary, fact: RecordedFact) => readonly Told[]>> = {
  'joint.opened': (summary, fact) => [
    { agencyIds: ids(fact), text: 'joint.invited', reason: 'JOINT_INVITED', urgent: true },
    { agencyIds: summary.offices, text: 'joint.opened.office', reason: 'JOINT_OFFICE', seats: OFFICE, email: false },
  ],
  'joint.invited': (_, fact) => [{ agencyIds: ids(fact), text: 'joint.invited', reason: 'JOINT_INVITED', urgent: true }],
  'joint.joined': (summary) => [toOwner(summary, 'joint.joined')],
  'joint.declined': (summary) => [toOwner(summary, 'joint.declined')],
  'joint.reply-day-proposed': (summary) => [toOwner(summary, 'joint.reply-day-proposed', true)],
  'joint.reply-day-settled': (summary, fact) => [{ agencyIds: [String(fact.detail['agencyId'])], text: 'joint.reply-day-settled', reason: 'JOINT_INVITED', due: summary.tracks.find(({ id }) => id === fact.detail['trackId'])?.due ?? undefined }],
  'joint.left': (summary) => [toOwner(summary, 'joint.left')],
  'joint.track-edited': (summary, fact) => (fact.detail['moved'] === true ? [{ ...toOwner(summary, 'joint.moved'), email: false }] : []),
  'joint.facts-shared': (_, fact) => [{ agencyIds: ids(fact), text: 'joint.facts-shared', reason: 'JOINT_PARTY', email: false }],
  'joint.commented': (_, fact) => [{ agencyIds: ids(fact), text: 'joint.commented', reason: 'JOINT_PARTY' }],
  'joint.closed': (summary) => [{ agencyIds: summary.tracks.filter(({ stage }) => isJoined(stage)).map(({ agencyId }) => agencyId), text: 'joint.closed', reason: 'JOINT_PARTY' }],
};

const toOwner = (summary: JointSummary, text: string, urgent = false): Told => ({ agencyIds: [summary.ownerAgencyId], text, reason: 'JOINT_OWNER', urgent });

export const noticeOf = (told: Told, params: Notice['params']): Notice[] => told.agencyIds.map((agencyId) => ({
  agencyId, to: { seatKinds: told.seats ?? WORKERS }, urgent: told.urgent ?? false, email: told.email ?? true, params: told.due === undefined ? params : { ...params, due: told.due },
  titleKey: `notice.${told.text}.title`, bodyKey: `notice.${told.text}.body`, reasonKey: `notice.reason.${told.reason}`,
}));

/** The notices of one act on a joint investigation: numbers and agencies only. */
export function jointNotices(fact: RecordedFact, summary: JointSummary): Notice[] {
  const params = { number: summary.number, owner: summary.owner, agency: summary.names[fact.agencyId ?? ''] ?? '' };
  // The acting agency knows.
  return (TELLINGS[fact.topic]?.(summary, fact) ?? []).flatMap((told) => noticeOf({ ...told, agencyIds: told.agencyIds.filter((id) => id !== fact.agencyId) }, params));
}

export const JOINT_RECIPES: readonly NotificationRecipe[] = Object.keys(TELLINGS).map((topic) => ({
  topic,
  compose: async (tx: Tx, fact) => {
    const summary = await jointSummaryOf(tx, fact.objectId);
    return summary ? jointNotices(fact, summary) : [];
  },
}));
