import { type CaseFacts, type EvidenceLine, textOrNull } from './case.rules.js';

/** The columns that registering and editing fill alike. */
export const factColumns = (input: CaseFacts) => ({
  leadSource: input.leadSource,
  leadDetail: textOrNull(input.leadDetail),
  facts: input.facts.trim(),
  violationTypes: [...input.violationTypes],
  occurredFrom: textOrNull(input.occurredFrom),
  occurredTo: textOrNull(input.occurredTo),
  amountInvolved: textOrNull(input.amountInvolved),
  amountBasis: textOrNull(input.amountBasis),
  amountRecovered: textOrNull(input.amountRecovered),
});

export const evidenceColumns = (line: EvidenceLine) => ({
  kind: line.kind, name: line.name.trim(), source: textOrNull(line.source), original: line.original, copies: line.copies, note: textOrNull(line.note),
});

/** Where the file of a line of the evidence list lies. */
export const evidenceSlot = (evidenceId: string): string => `evidence:${evidenceId}`;
