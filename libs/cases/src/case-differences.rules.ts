import type { EvidenceKind } from './case.rules.js';

/** What of a case can be edited, as it is stored. */
export interface EditableCase {
  readonly title: string;
  readonly leadSource: string;
  readonly leadDetail: string | null;
  readonly facts: string;
  readonly violationTypes: readonly string[];
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly amountInvolved: string | null;
  readonly amountBasis: string | null;
  readonly amountRecovered: string | null;
  readonly evidence: readonly {
    readonly kind: EvidenceKind; readonly name: string; readonly source: string | null; readonly original: boolean; readonly copies: number; readonly note: string | null;
  }[];
}

const FIELDS = [
  'title', 'leadSource', 'leadDetail', 'facts', 'violationTypes', 'occurredFrom', 'occurredTo', 'amountInvolved', 'amountBasis', 'amountRecovered', 'evidence',
] as const;

/** The fields in which two texts of a case differ, each with both texts. Amounts are compared as amounts: 12.5 is 12.50. */
export function differencesBetween(yours: EditableCase, theirs: EditableCase): { field: string; yours: string | null; theirs: string | null }[] {
  return FIELDS.map((field) => ({ field, yours: textOf(yours, field), theirs: textOf(theirs, field) })).filter((each) => each.yours !== each.theirs);
}

function textOf(edited: EditableCase, field: (typeof FIELDS)[number]): string | null {
  switch (field) {
    case 'violationTypes': return edited.violationTypes.join('、');
    case 'amountInvolved':
    case 'amountRecovered': return twoPlaces(edited[field]);
    case 'evidence': return edited.evidence.map((line, i) => `${i + 1}. ${line.kind} ${line.name} ×${line.copies}${line.original ? '' : '*'}${line.source ? ` ← ${line.source}` : ''}${line.note ? ` (${line.note})` : ''}`).join('\n');
    default: return edited[field];
  }
}

function twoPlaces(amount: string | null): string | null {
  if (amount === null) return null;
  const [whole = '0', cents = ''] = amount.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`;
}
