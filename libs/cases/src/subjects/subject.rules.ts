import { usccProblem } from '@portal/kernel';

/** 定点医疗机构 · 定点零售药店 · 长期护理服务机构 · 医师 · 药师 · 参保人 · 其他单位 */
export const SUBJECT_KINDS = [
  'MEDICAL_INSTITUTION', 'RETAIL_PHARMACY', 'LONG_TERM_CARE_INSTITUTION', 'PHYSICIAN', 'PHARMACIST', 'INSURED_PERSON', 'OTHER_ORGANISATION',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

const PERSONS: ReadonlySet<SubjectKind> = new Set(['PHYSICIAN', 'PHARMACIST', 'INSURED_PERSON']);
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export const isPerson = (kind: SubjectKind): boolean => PERSONS.has(kind);

export type SubjectCodeProblem = 'REQUIRED' | 'USCC_LENGTH' | 'USCC_CHARACTERS' | 'USCC_CHECK_DIGIT' | 'CITIZEN_NUMBER_CHECK' | 'OWN_CODE_FORM';

/** How a code is compared and stored: half-width capitals without white space. */
export const normaliseCode = (code: string): string => code.normalize('NFKC').replace(/[\s\0]+/g, '').toUpperCase();

/**
 * Whether everybody finds the subject by this code, or only the agency that registered it. Organisations with a
 * 统一社会信用代码 stand in a public register; persons do not, nor does a group without a code (团伙), which the agency
 * names by a code of its own.
 */
export const isOfRegister = (kind: SubjectKind, code: string): boolean => !isPerson(kind) && usccProblem(code) === null;

/**
 * Why a normalised code cannot stand for a subject of this kind, or null.
 * Without a kind: whether it could stand for any. Persons: a citizen number with its check digit (GB 11643-1999), or the code of a staff or insurance register.
 */
export function codeProblem(kind: SubjectKind | null, code: string): SubjectCodeProblem | null {
  if (code === '') return 'REQUIRED';
  if (kind === null) return isCitizenNumber(code) ? null : codeProblem('OTHER_ORGANISATION', code);
  if (kind === 'OTHER_ORGANISATION' && code.length !== 18) return ownCodeProblem(code);
  if (!isPerson(kind)) return registerCodeProblem(code);
  if (code.length === 18) return isCitizenNumber(code) ? null : 'CITIZEN_NUMBER_CHECK';
  return ownCodeProblem(code);
}

function registerCodeProblem(code: string): SubjectCodeProblem | null {
  const problem = usccProblem(code);
  return problem === null ? null : `USCC_${problem}`;
}

const ownCodeProblem = (code: string): SubjectCodeProblem | null => (/^[0-9A-Z][0-9A-Z-]{4,28}[0-9A-Z]$/.test(code) ? null : 'OWN_CODE_FORM');

function isCitizenNumber(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(code.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11) === code.charAt(17);
}

/** The name without what two clerks write differently, for laying similar names side by side. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\0\s()[\]{}<>·.,，。、《》“”"'-]/g, '')
    .replace(/(股份|集团|控股)?(有限责任公司|有限公司|公司)$/, '')
    .replace(/[省市县区]/g, '');
}

/** How alike two name keys are: twice the pairs of neighbouring characters they share over the pairs they have (Dice), 0..1. */
export function likeness(a: string, b: string): number {
  const pairsOf = (key: string): string[] => Array.from({ length: Math.max(key.length - 1, 0) }, (_, i) => key.slice(i, i + 2));
  const left = pairsOf(a);
  const right = pairsOf(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const open = [...right];
  const shared = left.filter((pair) => {
    const at = open.indexOf(pair);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}
