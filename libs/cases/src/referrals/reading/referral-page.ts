import type { AgencyView } from '@portal/agencies';
import type { DeadlineRow } from '@portal/deadlines';
import type { PartyRole } from '@portal/platform';
import type { Officer, Packet, PacketAttachment, PacketMaterial } from '../packet.rules.js';
import type { TimelineFact } from '../../timeline.js';
import type { FindingState, FormValues } from '../forms/form-field.js';
import type { Marked } from '../marks.js';
import type { ReferralKind, ReferralState } from '../referral-table.js';

/** One act as the page's statement gives it. */
export interface ActRow {
  readonly id: string; readonly act: string; readonly state: ReferralState; readonly at: string;
  readonly agencyId: string; readonly agency: string; readonly person: string; readonly seat: string;
  readonly documentNo: string | null; readonly documentDay: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly reasonCode: string | null; readonly text: string | null; readonly data: Readonly<Record<string, unknown>>;
  /** Files that were sent with it. */
  readonly attachments: readonly PacketAttachment[];
}

export interface ItemRow {
  readonly id: string; readonly name: string; readonly quantity: string; readonly feature: string | null; readonly location: string | null;
  readonly sourceMeasure: string | null; readonly value: string | null;
}

/** One finding as it stands. */
export interface FindingRow {
  readonly id: string; readonly no: string; readonly title: string; readonly facts: string | null; readonly legalBasis: string | null;
  readonly demand: string | null; readonly amount: string | null; readonly dueOn: string | null; readonly state: FindingState;
  readonly rectifiedAmount: string | null; readonly balance: string | null; readonly note: string | null; readonly replyNo: string | null;
  readonly reportedAt: string | null; readonly receiptNo: string | null;
  /** How often it was opened again after it was closed. */
  readonly reopenings: number;
}

/** Everything a referral's page shows, as one statement gives it: what the viewer may not read is not in it. */
export interface ReferralPage extends Marked {
  readonly id: string; readonly kind: ReferralKind; readonly number: string | null; readonly state: ReferralState; readonly version: number;
  readonly viewerRole: Exclude<PartyRole, 'OWNER'>; readonly content: boolean; readonly caseId: string | null; readonly title: string | null;
  readonly createdAt: string; readonly sentAt: string | null; readonly closedAt: string | null; readonly receiptNo: string | null;
  readonly packetHash: string | null;
  readonly fromAgency: AgencyView; readonly toAgency: AgencyView; readonly supervisorAgency: AgencyView | null; readonly holder: AgencyView | null;
  readonly draft: {
    readonly offence: string; readonly offenceCode: string; readonly legalBasis: string; readonly report: string; readonly advice: string;
    readonly officers: readonly Officer[]; readonly priorPenalties: string | null; readonly items: readonly ItemRow[];
    /** The fields of the kind's own form; null for a kind that has none. */
    readonly form: FormValues | null;
  } | null;
  readonly packet: Packet | null;
  readonly materials: readonly PacketMaterial[];
  readonly sealed: boolean; readonly replyBy: string | null; readonly batchId: string | null; readonly originId: string | null; readonly toSeatId: string | null;
  readonly findings: readonly FindingRow[];
  readonly handedItems: readonly ItemRow[];
  readonly acts: readonly ActRow[];
  readonly deadlines: readonly DeadlineRow[];
  /** 法制审核 and 集体讨论 that the decision on a waiting report still lacks; empty for everybody but its sender. */
  readonly gatesMissing: readonly { readonly gate: string; readonly basis: string }[];
  readonly holders: readonly { readonly agency: AgencyView; readonly from: string; readonly to: string | null; readonly seconds: number }[];
  readonly timeline: readonly TimelineFact[];
}
