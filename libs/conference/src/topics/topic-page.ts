import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '@portal/cases';
import type { AttachmentView, PartyRole, WorkBox } from '@portal/platform';
import type { CallState } from './call.table.js';
import type { LinkKind } from './topic.rules.js';
import type { TopicCategory, TopicState } from './topic.table.js';

export interface TopicLinkView { readonly objectKind: LinkKind; readonly objectId: string; readonly number: string; readonly title: string; readonly state: string; readonly mine: boolean }
/** A topic that went into this one: whose it was, and what it said. */
export interface MergedTopic { readonly id: string; readonly number: string; readonly agency: AgencyView; readonly title: string | null; readonly problem: string | null }

/** One row of the list. */
export interface TopicSummary {
  readonly id: string; readonly number: string; readonly state: TopicState; readonly version: number; readonly conferenceId: string; readonly agency: AgencyView;
  readonly title: string | null; readonly category: TopicCategory | null; readonly minutes: number | null; readonly late: boolean; readonly deferrals: number;
  readonly callId: string | null; readonly box: WorkBox; readonly mergedCount: number; readonly linkCount: number; readonly submittedAt: string | null; readonly lastActAt: string;
}

/** Everything the page of a topic shows, as one statement gives it. */
export interface TopicPage extends TopicSummary {
  readonly viewerRole: PartyRole; readonly conference: string; readonly officeId: string; readonly leadId: string | null; readonly agencyId: string; readonly call: string | null;
  readonly problem: string | null; readonly basis: string | null; readonly proposal: string | null; readonly consulted: string | null; readonly presenter: string | null;
  readonly agencies: readonly AgencyView[]; readonly links: readonly TopicLinkView[]; readonly attachments: readonly AttachmentView[];
  readonly merged: readonly MergedTopic[]; readonly mergedInto: { readonly id: string; readonly number: string; readonly title: string | null } | null;
  readonly meeting: { readonly id: string; readonly title: string | null } | null; readonly decidedAt: string | null; readonly timeline: readonly TimelineFact[];
}

export interface TopicCallPage {
  readonly id: string; readonly number: string; readonly state: CallState; readonly version: number; readonly viewerRole: PartyRole; readonly conferenceId: string; readonly conference: string;
  readonly office: AgencyView; readonly title: string; readonly note: string; readonly dueAt: string; readonly openedAt: string; readonly closedAt: string | null;
  readonly topics: readonly TopicSummary[];
  /** Members who have handed in nothing the reader knows of; for the office only. */
  readonly silent: readonly AgencyView[];
  readonly timeline: readonly TimelineFact[];
}
