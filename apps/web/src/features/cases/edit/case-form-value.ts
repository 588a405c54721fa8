import type { CaseFieldsFragment, EditCaseInput, EvidenceInput } from '../../../generated/graphql';
import type { UploadedFile } from '../../../shared/upload';

export type EvidenceValue = Omit<EvidenceInput, 'fileId'> & { key: string; files: UploadedFile[] };

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
      key: id, id, kind, name, source, original, copies, note, files: attachment ? [attachment] : [],
    })),
  };
}

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A line that somebody has taken off the list meanwhile goes back as a new line: nothing of mine is lost. */
export function inputOf({ id, evidence }: CaseFieldsFragment, expectedVersion: number, value: CaseFormValue): EditCaseInput {
  const listed = new Set(evidence.map((line) => line.id));
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
    evidence: value.evidence.map(({ key: _key, files, ...line }) => ({
      ...line,
      id: line.id && listed.has(String(line.id)) ? line.id : null,
      fileId: files[0]?.id ?? null,
    })),
  };
}
