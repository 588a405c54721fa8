import { LINE, required, VIOLATION_TYPES } from '@portal/cases';
import type { Actor, FieldProblem, WorkBox } from '@portal/platform';
import { type Finding, findIdentities } from './deidentify.rules.js';
import type { TypicalFact, TypicalSide, TypicalState } from './typical-case.table.js';

/** What others read of it. */
export interface TypicalWords {
  readonly title: string;
  readonly text: string;
  /** 案例启示: what others should look at. */
  readonly lesson: string;
  readonly violationTypes: readonly string[];
}
/** Parts of it that are searched, in the order in which they stand. */
export const PARTS = ['title', 'text', 'lesson'] as const;
export type TypicalPart = (typeof PARTS)[number];

export const LONGEST = 10_000;

export const typicalProblems = ({ title, text, lesson, violationTypes }: TypicalWords): FieldProblem[] => [
  ...required('title', title, LINE), ...required('text', text, LONGEST), ...required('lesson', lesson),
  ...(violationTypes.length === 0 ? [{ field: 'violationTypes', code: 'REQUIRED' }]
    : violationTypes.every((one) => (VIOLATION_TYPES as readonly string[]).includes(one)) && new Set(violationTypes).size === violationTypes.length ? [] : [{ field: 'violationTypes', code: 'NOT_ON_LIST' }]),
];

/** Why one finding may stay. It holds for the same words wherever they stand, and for no others. */
export interface Pardon { readonly kind: string; readonly text: string; readonly reason: string; readonly by: string; readonly at: string }
/** A finding with its part, and why it may stay; null: it is open. */
export interface TypicalFinding extends Finding { readonly part: TypicalPart; readonly pardon: Pardon | null }

export const typicalFindings = (words: Pick<TypicalWords, TypicalPart>, known: readonly string[], pardons: readonly Pardon[]): TypicalFinding[] => PARTS.flatMap((part) =>
  findIdentities(words[part], known).map((finding) => ({ ...finding, part, pardon: pardons.find(({ kind, text }) => kind === finding.kind && text === finding.text) ?? null })));

export interface TypicalPlaces { readonly writerId: string; readonly originId: string }

export const typicalSide = ({ agencyId }: Pick<Actor, 'agencyId'>, { writerId, originId }: TypicalPlaces): TypicalSide | null =>
  (agencyId === writerId ? (agencyId === originId ? 'BOTH' : 'WRITER') : agencyId === originId ? 'ORIGIN' : null);

export const typicalFacts = (findings: readonly TypicalFinding[], state: TypicalState): ReadonlySet<TypicalFact> => new Set<TypicalFact>([
  ...(findings.some(({ pardon }) => pardon === null) ? ['OPEN' as const] : []), ...(state === 'APPROVED' || state === 'PUBLISHED' ? ['APPROVED' as const] : []),
]);

/** It lies with who writes it while it is written and once it is approved, and with whose case it is while that is asked for. */
export function typicalBox(side: TypicalSide | null, state: TypicalState): WorkBox {
  const writes = side === 'WRITER' || side === 'BOTH';
  if (state === 'DRAFT' || state === 'APPROVED') return writes ? 'TODO' : 'DONE';
  if (state === 'SUBMITTED') return side === 'WRITER' ? 'STARTED' : 'TODO';
  return 'DONE';
}
