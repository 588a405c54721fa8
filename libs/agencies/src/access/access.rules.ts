import type { ObjectKind, Permission } from '@portal/platform';

/** What somebody sees of a matter. */
export type Sight = 'NOTHING' | 'EXISTENCE' | 'CONTENT';

/** What decided it, in the order in which it is asked. */
export const ACCESS_RULES = ['ACCOUNT_SHUT', 'SEAT_NOT_HELD', 'UNKNOWN_MATTER', 'NO_RIGHT', 'NOT_A_PARTY', 'SEALED', 'RECUSED', 'NOT_HANDED', 'PARTY_EXISTENCE', 'PARTY_CONTENT', 'OPEN_CONTENT', 'PLACE_EXISTENCE', 'PLACE_CONTENT'] as const;
export type AccessRule = (typeof ACCESS_RULES)[number];

/** The right without which no page of such a matter opens. */
const READS: Readonly<Record<ObjectKind, Permission>> = {
  CASE: 'case.read', LEAD: 'case.read', LEDGER_EXPORT: 'case.read', REFERRAL: 'referral.read', JOINT_INVESTIGATION: 'joint.read', INVESTIGATION_TRACK: 'joint.read', COLLISION: 'joint.read', OUTCOME: 'joint.read',
  CONSULTATION: 'consultation.read', CONSULTATION_SHARE: 'consultation.read', DOCUMENT: 'document.read', LISTED_SUPERVISION: 'supervision.read', SUPERVISION_MEASURE: 'supervision.read',
  SUPERVISION_STEP: 'supervision.read', MEMBER_CHANGE: 'conference.read', TOPIC_CALL: 'conference.read', TOPIC: 'conference.read', MEETING: 'conference.read', SITTING_DUTY: 'conference.read',
  RESOLUTION: 'conference.read', HALF_YEAR_REPORT: 'conference.read', MINUTES: 'minutes.read', MINUTES_SHARE: 'minutes.read', SEAL_REQUEST: 'minutes.read', CATALOGUE_ENTRY: 'data.read', DATA_REQUEST: 'data.read', BULLETIN: 'bulletin.read', TYPICAL_CASE: 'bulletin.read',
  RESPONSIBILITY_LIST: 'conference.read',
  CAMPAIGN: 'campaign.read', CAMPAIGN_REPORT: 'campaign.read', CAMPAIGN_BRIEF: 'campaign.read',
};
export const rightFor = (objectKind: string): Permission => READS[objectKind as ObjectKind];

/** How a matter lies for one agency and one person. */
export interface AccessFacts {
  readonly objectId: string;
  /** null: no matter has this id. */
  readonly objectKind: string | null;
  readonly party: boolean;
  readonly role: string | null;
  readonly content: boolean | null;
  /** The one seat a sealed matter is for. */
  readonly sealSeatId: string | null;
  readonly sealRight: boolean | null;
  readonly recused: boolean;
  readonly handed: boolean;
  /** Of an outcome: whether it is seen where it was recorded, and with its content; null: the agency does not sit there. */
  readonly placeContent: boolean | null;
  /** Published: every agency reads it. */
  readonly open: boolean;
}

/** Who looks: null where there is no such account, or the seat is not his today. */
export interface Looker { readonly seatId: string | null; readonly permissions: ReadonlySet<Permission>; readonly standsIn: boolean }

/** What decides whether one sees a matter: the same that row-level security asks, in words. */
export function decidingRule(facts: AccessFacts, looker: Looker | 'ACCOUNT_SHUT' | 'SEAT_NOT_HELD'): AccessRule {
  if (typeof looker === 'string') return looker;
  if (facts.objectKind === null) return 'UNKNOWN_MATTER';
  if (!looker.permissions.has(rightFor(facts.objectKind))) return 'NO_RIGHT';
  const own = atTheMatter(facts, looker);
  if (own === 'PARTY_CONTENT') return own;
  if (facts.open) return 'OPEN_CONTENT';
  if (facts.placeContent === null) return own;
  return facts.placeContent ? 'PLACE_CONTENT' : own === 'PARTY_EXISTENCE' ? own : 'PLACE_EXISTENCE';
}

function atTheMatter({ party, content, sealSeatId, sealRight, recused, handed }: AccessFacts, looker: Looker): AccessRule {
  if (!party) return 'NOT_A_PARTY';
  if (sealSeatId !== null && sealSeatId !== looker.seatId && !(sealRight && looker.permissions.has('referral.sealed'))) return 'SEALED';
  if (recused) return 'RECUSED';
  if (looker.standsIn && !handed) return 'NOT_HANDED';
  return content ? 'PARTY_CONTENT' : 'PARTY_EXISTENCE';
}

export const sightOf = (rule: AccessRule): Sight => (rule.endsWith('_CONTENT') ? 'CONTENT' : rule.endsWith('_EXISTENCE') ? 'EXISTENCE' : 'NOTHING');
