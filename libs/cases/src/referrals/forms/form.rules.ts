import { DUTY_PROBLEMS } from '@portal/agencies';
import { type Day, isDay, isId } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';
import { LINE, lines, LONG_TEXT, optional, required } from '../act-input.rules.js';
import { materialProblems } from '../material-files.js';
import { FINDING_STATES, type FormField, type FormValues } from './form-field.js';

/** 元, two places at most. */
const MONEY = /^\d{1,14}(\.\d{1,2})?$/;
const PARTS = 20;
const FINDINGS = 500;

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '') && !(Array.isArray(value) && value.length === 0);

/**
 * What is wrong with the values of a form. A value that the form does not have is a problem too: nothing that somebody wrote
 * is left behind in silence.
 *
 * @param complete false: a half-filled draft, of which only what is there must be right
 * @param today day on which it is filled in
 */
export function formProblems(fields: readonly FormField[], values: FormValues, today: Day, complete: boolean): FieldProblem[] {
  const known = new Set<string>(fields.map(({ name }) => name));
  const foreign = Object.entries(values).filter(([name, value]) => !known.has(name) && isGiven(value) && value !== false).map(([field]) => ({ field, code: 'NOT_IN_FORM' }));
  return [...foreign, ...fields.flatMap((field) => {
    const value = values[field.name];
    if (isGiven(value)) return valueProblems(field, value, today);
    return complete && field.required ? [{ field: field.name, code: 'REQUIRED' }] : [];
  })];
}

const named = <Value>(list: unknown): readonly Value[] => list as readonly Value[];

function valueProblems({ name, type, options }: FormField, value: unknown, today: Day): FieldProblem[] {
  const wrong = (code: string): FieldProblem[] => [{ field: name, code }];
  switch (type) {
    case 'LINE': return required(name, value as string, LINE);
    case 'TEXT': return required(name, value as string, LONG_TEXT);
    case 'DAY': return dayProblems(name, value as string, (day) => (day > today ? 'IN_FUTURE' : null));
    case 'COMING_DAY': return dayProblems(name, value as string, (day) => (day <= today ? 'IN_PAST' : null));
    case 'MONEY': return moneyProblems(name, value as string);
    case 'CODE': return options?.includes(value as string) ? [] : wrong('NOT_AN_OPTION');
    case 'AGENCY': return isId(value as string) ? [] : wrong('NOT_AN_OPTION');
    case 'YES_NO': return [];
    case 'LINES': return lines(name, value as readonly string[]);
    case 'FILES': return [];
    case 'OFFICERS': return named<{ name: string; certificateNo: string }>(value).flatMap((officer, index) => [
      ...required(`${name}.${index}.name`, officer.name, LINE), ...required(`${name}.${index}.certificateNo`, officer.certificateNo, LINE),
    ]);
    case 'MATERIALS': return materialProblems(value as Parameters<typeof materialProblems>[0]);
    case 'PARTS': return named<{ toAgencyId: string; text: string; replyBy?: string | null }>(value).flatMap((part, index) => [
      ...(index < PARTS ? [] : [{ field: name, code: 'TOO_MANY', values: { max: PARTS } }]),
      ...required(`${name}.${index}.toAgencyId`, part.toAgencyId, LINE), ...required(`${name}.${index}.text`, part.text, LONG_TEXT),
      ...(part.replyBy ? dayProblems(`${name}.${index}.replyBy`, part.replyBy, (day) => (day <= today ? 'IN_PAST' : null)) : []),
    ]);
    case 'FINDINGS': return findingProblems(name, value as NonNullable<FormValues['findings']>, today);
    case 'FINDING_IDS': return named<string>(value).flatMap((id, index, all) => (isId(id) && all.indexOf(id) === index ? [] : [{ field: `${name}.${index}`, code: 'NOT_AN_OPTION' }]));
    case 'FINDING_REPORTS': return reportProblems(name, value as NonNullable<FormValues['findingReports']>);
  }
}

function dayProblems(field: string, day: string, problem: (day: Day) => string | null): FieldProblem[] {
  const code = isDay(day) ? problem(day) : 'NOT_A_DAY';
  return code === null ? [] : [{ field, code }];
}

const moneyProblems = (field: string, value: string | null | undefined): FieldProblem[] => (!value || MONEY.test(value) ? [] : [{ field, code: 'NOT_MONEY' }]);

function findingProblems(name: string, findings: NonNullable<FormValues['findings']>, today: Day): FieldProblem[] {
  if (findings.length > FINDINGS) return [{ field: name, code: 'TOO_MANY', values: { max: FINDINGS } }];
  return findings.flatMap((finding, index) => {
    const at = `${name}.${index}`;
    return [
      ...required(`${at}.no`, finding.no, LINE), ...required(`${at}.title`, finding.title, LINE), ...moneyProblems(`${at}.amount`, finding.amount),
      ...(finding.dueOn ? dayProblems(`${at}.dueOn`, finding.dueOn, (day) => (day <= today ? 'IN_PAST' : null)) : []),
      ...(finding.duty && !DUTY_PROBLEMS.includes(finding.duty) ? [{ field: `${at}.duty`, code: 'NOT_ON_LIST' }] : []), ...(finding.region && !/^\d{6}$/.test(finding.region) ? [{ field: `${at}.region`, code: 'NOT_ON_LIST' }] : []),
      ...optional(`${at}.routeReason`, finding.routeReason),
      ...(findings.findIndex(({ no }) => no.trim() === finding.no.trim()) === index ? [] : [{ field: `${at}.no`, code: 'TWICE' }]),
    ];
  });
}

/** 部分整改 says how much; 不予采纳 says why; 已整改 says by which document or how. */
function reportProblems(name: string, reports: NonNullable<FormValues['findingReports']>): FieldProblem[] {
  return reports.flatMap(({ findingId, state, rectifiedAmount, note }, index) => {
    const at = `${name}.${index}`;
    return [
      ...(isId(findingId) && reports.findIndex((each) => each.findingId === findingId) === index ? [] : [{ field: `${at}.findingId`, code: 'TWICE' }]),
      ...(FINDING_STATES.includes(state) ? [] : [{ field: `${at}.state`, code: 'NOT_AN_OPTION' }]), ...moneyProblems(`${at}.rectifiedAmount`, rectifiedAmount),
      ...(state === 'PARTLY_RECTIFIED' && !rectifiedAmount && !note?.trim() ? [{ field: `${at}.rectifiedAmount`, code: 'REQUIRED' }] : []),
      ...(state === 'NOT_ADOPTED' && !note?.trim() ? [{ field: `${at}.note`, code: 'REQUIRED' }] : []),
    ];
  });
}
