import type { EvidenceKind, LeadSource, RegisterCaseInput, SubjectKind } from '../../../generated/graphql';
import type { UploadedFile } from '../../../shared/upload';

export interface EvidenceValue {
  kind: EvidenceKind;
  name?: string;
  source?: string;
  original: boolean;
  copies: number;
  note?: string;
  files?: UploadedFile[];
}

/** The form of 案件登记 as it is being filled in; days are YYYY-MM-DD, amounts decimal text in 元. */
export interface RegisterValues {
  subject: { kind: SubjectKind; code?: string; name?: string; address?: string; representative?: string };
  leadSource?: LeadSource;
  leadDetail?: string;
  title?: string;
  violationTypes?: string[];
  occurredFrom?: string;
  occurredTo?: string;
  amountInvolved?: string;
  amountRecovered?: string;
  amountBasis?: string;
  facts?: string;
  evidence?: EvidenceValue[];
}

export const blankEvidence = (kind: EvidenceKind = 'DOCUMENTARY'): EvidenceValue => ({ kind, original: false, copies: 1 });

export const blankValues = (): RegisterValues => ({ subject: { kind: 'MEDICAL_INSTITUTION' }, violationTypes: [], evidence: [] });

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** 12,345.6 and 12345.60 are one amount. */
const money = (text: string | null | undefined): string | null => orNull(text?.replace(/[,，\s]/g, ''));

export function inputOf(values: RegisterValues): RegisterCaseInput {
  const { subject } = values;
  return {
    subject: {
      kind: subject.kind,
      code: subject.code?.trim() ?? '',
      name: subject.name?.trim() ?? '',
      address: orNull(subject.address),
      representative: orNull(subject.representative),
    },
    title: orNull(values.title),
    leadSource: values.leadSource as LeadSource,
    leadDetail: orNull(values.leadDetail),
    facts: values.facts?.trim() ?? '',
    violationTypes: values.violationTypes ?? [],
    occurredFrom: values.occurredFrom ?? null,
    occurredTo: values.occurredTo ?? null,
    amountInvolved: money(values.amountInvolved),
    amountRecovered: money(values.amountRecovered),
    amountBasis: orNull(values.amountBasis),
    evidence: (values.evidence ?? []).map((row) => ({
      kind: row.kind,
      name: row.name?.trim() ?? '',
      source: orNull(row.source),
      original: row.original,
      copies: row.copies,
      note: orNull(row.note),
      fileId: row.files?.[0]?.id ?? null,
    })),
  };
}
