import { findText, type Locale } from '@portal/platform';

/** Where the words for the states of each kind of matter lie. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  REFERRAL: ['referral.state'], JOINT_INVESTIGATION: ['stage', 'joint.state'], OUTCOME: ['outcome'], COLLISION: ['collision.state'], CONSULTATION: ['consultation.state'],
  LISTED_SUPERVISION: ['supervision.state'], SUPERVISION_STEP: ['supervision.state'], LEAD: ['lead.state'],
  MEMBER_CHANGE: ['member.state'], TOPIC_CALL: ['call.state'], TOPIC: ['topic.state'], MEETING: ['meeting.state'],
  RESOLUTION: ['resolution.state'],
  MINUTES: ['minutes.state'],
  SEAL_REQUEST: ['seal.state'],
  CATALOGUE_ENTRY: ['catalogue.state'],
  DATA_REQUEST: ['data-request.state'],
  RESPONSIBILITY_LIST: ['responsibility.state'],
  BULLETIN: ['bulletin.state'],
  CAMPAIGN: ['campaign.state'],
  CAMPAIGN_REPORT: ['campaign-report.state'],
  TYPICAL_CASE: ['typical-case.state'],
};

/** The state of a matter in the reader's language; its code where there are no words. */
export function stateLabel(locale: Locale, { objectKind, state }: { readonly objectKind: string; readonly state: string }): string {
  for (const words of WORDS[objectKind] ?? []) {
    const text = findText(locale, `${words}.${state}`);
    if (text !== null) return text;
  }
  return state;
}
