import type { CaseFieldsFragment, EditCaseInput, EvidenceInput } from '../../../generated/graphql';

export type EvidenceValue = EvidenceInput & { key: string; fileName?: string };

/** What the edit form holds. Empty text means "not given"; the server decides what may be empty. */
export interface CaseFormValue {
  title: string;
  leadSource: EditCaseInput['leadSource'];
  leadDetail: string;
  facts: string;
  violationTypes: string[];
  occurredFrom: string;
  occurredTo: string;
  amountInvolved: string;
  amountBasis: string;
  amountRecovered: string;
  evidence: EvidenceValue[];
}

export function valueOf(matter: CaseFieldsFragment): CaseFormValue {
  return {
    title: matter.title,
    leadSource: matter.leadSource,
    leadDetail: matter.leadDetail ?? '',
    facts: matter.facts,
    violationTypes: [...matter.violationTypes],
    occurredFrom: matter.occurredFrom ?? '',
    occurredTo: matter.occurredTo ?? '',
    amountInvolved: matter.amountInvolved ?? '',
    amountBasis: matter.amountBasis ?? '',
    amountRecovered: matter.amountRecovered ?? '',
    evidence: matter.evidence.map(({ id, kind, name, source, original, copies, note, attachment }) => ({
      key: id, id, kind, name, source, original, copies, note, fileId: attachment?.id, fileName: attachment?.name,
    })),
  };
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function inputOf(id: string, expectedVersion: number, value: CaseFormValue): EditCaseInput {
  return {
    id,
    expectedVersion,
    title: value.title.trim(),
    leadSource: value.leadSource,
    leadDetail: given(value.leadDetail),
    facts: value.facts.trim(),
    violationTypes: value.violationTypes,
    occurredFrom: given(value.occurredFrom),
    occurredTo: given(value.occurredTo),
    amountInvolved: given(value.amountInvolved),
    amountBasis: given(value.amountBasis),
    amountRecovered: given(value.amountRecovered),
    evidence: value.evidence.map(({ key: _key, fileName: _fileName, ...line }) => line),
  };
}
