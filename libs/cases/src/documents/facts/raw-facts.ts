import type { PartyRole } from '@portal/platform';
import type { ReferralKind } from '../../referrals/referral-table.js';
import type { MatterKind } from '../forms/form-template.js';
import type { RawConsultation, RawListed, RawOutcome, RawStep } from './raw-matters.js';

/** An act as the fact sheet's statement gives it. */
export interface RawAct {
  readonly act: string;
  readonly at: string;
  readonly agency: string;
  readonly person: string;
  readonly seat: string;
  readonly documentNo: string | null;
  readonly documentDay: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly reasonCode: string | null;
  readonly text: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface RawSubject {
  readonly kind?: string; readonly code?: string; readonly name?: string; readonly address?: string | null; readonly representative?: string | null;
}
export interface RawEvidence { readonly kind: string; readonly name: string; readonly original: boolean; readonly copies: number; readonly note: string | null }
export interface RawItem {
  readonly name: string; readonly quantity: string; readonly feature: string | null; readonly location: string | null; readonly sourceMeasure: string | null;
  readonly value: string | null;
}

export interface RawCase {
  readonly number: string; readonly title: string; readonly leadSource: string; readonly leadDetail: string | null; readonly facts: string;
  readonly violationTypes: readonly string[]; readonly occurredFrom: string | null; readonly occurredTo: string | null; readonly amountInvolved: string | null;
  readonly amountBasis: string | null; readonly amountRecovered: string | null; readonly registeredAt: string; readonly subject: RawSubject;
  readonly evidence: readonly RawEvidence[];
}

/** What was handed over. Other kinds than 行刑移送 carry other fields; what is not there is not known. */
export interface RawPacket {
  readonly title?: string; readonly subject?: RawSubject; readonly offence?: string; readonly legalBasis?: string; readonly facts?: string;
  readonly amountInvolved?: string | null; readonly amountBasis?: string | null; readonly leadSource?: string; readonly report?: string; readonly advice?: string;
  readonly officers?: readonly { readonly name: string; readonly certificateNo: string; readonly phone: string | null }[];
  readonly priorPenalties?: string | null; readonly evidence?: readonly RawEvidence[]; readonly items?: readonly RawItem[];
  readonly materials?: readonly { readonly kind: string; readonly provided: boolean; readonly reason: string | null; readonly attachments: readonly { readonly name: string }[] }[];
  /** The form of its kind; absent: 行刑移送. */
  readonly fields?: Readonly<Record<string, unknown>> | null;
  readonly findings?: readonly { readonly no: string; readonly title: string; readonly facts: string | null; readonly amount: string | null }[];
  readonly approvedBy?: string | null; readonly approvedAt?: string | null;
}

export interface RawReferral {
  readonly kind: ReferralKind; readonly state: string; readonly number: string | null; readonly sentAt: string | null; readonly receiptNo: string | null;
  readonly packetHash: string | null; readonly fromAgency: string; readonly toAgency: string; readonly supervisor: string | null; readonly procuratorate: string | null;
  readonly packet: RawPacket | null;
  readonly handedItems: readonly RawItem[]; readonly acts: readonly RawAct[]; readonly forwardedTo: Readonly<Record<string, string>> | null;
  readonly clocks: Readonly<Record<string, string>>;
}

/** What one statement reads of a matter for its fact sheet. */
export interface RawFacts {
  readonly matterKind: MatterKind;
  readonly role: PartyRole;
  readonly content: boolean;
  readonly issuer: string;
  readonly case: RawCase | null;
  readonly referral: RawReferral | null;
  /** Null where the matter is of another kind. */
  readonly outcome: RawOutcome | null;
  readonly consultation: RawConsultation | null;
  readonly listed: RawListed | null;
  readonly step: RawStep | null;
  readonly filled: Readonly<Record<string, string>>;
}
