import { describe, expect, it } from '@jest/globals';
import { leadActions, type LeadFacts, leadProblems } from './lead.rules.js';

const LEAD: LeadFacts = { source: 'REPORT', receivedOn: '2026-11-16', subjectName: '某门诊部', facts: '群众反映虚构诊疗。', violationTypes: [] };
const fieldsOf = (change: Partial<LeadFacts>): string[] => leadProblems({ ...LEAD, ...change }, '2026-11-20').map(({ field, code }) => `${field} ${code}`);

describe('a lead', () => {
  it.each<[string, Partial<LeadFacts>, string[]]>([
    ['with a name, a day and what is said', {}, []],
    ['with a code that is right', { subjectKind: 'PHYSICIAN', subjectCode: 'D440100012345' }, []],
    ['with a code that is wrong', { subjectKind: 'MEDICAL_INSTITUTION', subjectCode: '123' }, ['subjectCode USCC_LENGTH']],
    ['without a name', { subjectName: ' ' }, ['subjectName REQUIRED']],
    ['without facts', { facts: '' }, ['facts REQUIRED']],
    ['from tomorrow', { receivedOn: '2026-11-21' }, ['receivedOn IN_FUTURE']],
    ['of no day', { receivedOn: '2026-02-30' }, ['receivedOn NOT_A_DAY']],
    ['of no source on the list', { source: 'RUMOUR' as never }, ['source NOT_ON_LIST']],
    ['with an amount that is none', { amountEstimated: '约十万' }, ['amountEstimated NOT_MONEY']],
    ['of a region that cannot be', { regionCode: '44' }, ['regionCode NOT_ON_LIST']],
    ['of no known violation', { violationTypes: ['不存在'] }, ['violationTypes NOT_ON_LIST']],
  ])('%s', (_, change, problems) => expect(fieldsOf(change)).toEqual(problems));
});

describe('what may be done with a lead', () => {
  const actor = { agencyId: 'a', permissions: new Set(['case.register'] as const) };
  const open = { state: 'OPEN', holderAgencyId: 'a', clockRuns: true } as const;
  it.each([
    ['all of it by its holder', actor, open, [null, null, null, null]],
    ['nothing without the right', { ...actor, permissions: new Set<never>() }, open, ['NO_RIGHT', 'NO_RIGHT', 'NO_RIGHT', 'NO_RIGHT']],
    ['nothing once decided', actor, { ...open, state: 'FILED' }, ['LEAD_DECIDED', 'LEAD_DECIDED', 'LEAD_DECIDED', 'LEAD_DECIDED']],
    ['nothing once passed on', actor, { ...open, holderAgencyId: 'b' }, ['LEAD_NOT_HELD', 'LEAD_NOT_HELD', 'LEAD_NOT_HELD', 'LEAD_NOT_HELD']],
    ['no longer time where no clock runs', actor, { ...open, clockRuns: false }, [null, null, null, 'LEAD_NO_CLOCK']],
  ] as const)('%s', (_, who, lead, codes) => expect(leadActions(who, lead).map(({ code }) => code)).toEqual(codes));
});
