import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { permissionsOf } from '@portal/agencies';
import { obstacleTo } from '../matters/matter.rules.js';
import { concerns, gapsOf, overlapsOf } from './gaps.rules.js';
import { changesBetween, type DutyEntry, inForceProblems, listBox, type ListForm, listProblems } from './list.rules.js';
import { LIST_ACTS, LIST_STATES } from './list.table.js';

const ENTRY: DutyEntry = { duty: '规范医疗服务行为', basis: '《医疗机构管理条例》第五条', department: '医政处', contactSeatId: 'seat', role: 'LEAD', matters: ['AUDIT'], problems: ['CARE_CONDUCT'], regionCode: '440000', below: false };
const FORM: ListForm = { inForceFrom: '2026-12-01', source: null, entries: [ENTRY] };
const problems = (entry: Partial<DutyEntry>, form: Partial<ListForm> = {}): string[] =>
  listProblems({ ...FORM, entries: [{ ...ENTRY, ...entry }], ...form }, new Set(['seat']), new Set(['440000', '440100'])).map(({ field, code }) => `${field} ${code}`);

describe('a list as written', () => {
  it.each<[string, Partial<DutyEntry>, string[]]>([
    ['is as it should be', {}, []],
    ['names a document by its number', { basis: '粤医保发〔2020〕26号三（二）3' }, []],
    ['rests on nothing named', { basis: '领导要求' }, ['entries.0.basis DUTY_BASIS_NOT_NAMED']],
    ['names a seat of another unit, or a person', { contactSeatId: '张三' }, ['entries.0.contactSeatId NOT_A_RECEIVING_SEAT']],
    ['takes no kind of matter', { matters: [] }, ['entries.0.matters REQUIRED']],
    ['takes what there is not', { problems: ['OTHER' as never] }, ['entries.0.problems NOT_ON_LIST']],
    ['answers for another region', { regionCode: '450000' }, ['entries.0.regionCode NOT_ITS_REGION']],
    ['says nothing', { duty: ' ', department: '' }, ['entries.0.duty REQUIRED', 'entries.0.department REQUIRED']],
  ])('%s', (_name, entry, expected) => expect(problems(entry)).toEqual(expected));

  it('is neither empty nor endless, and has each duty once', () => {
    expect(problems({}, { entries: [] })).toEqual(['entries REQUIRED']);
    expect(problems({}, { entries: Array.from({ length: 61 }, () => ENTRY) })).toEqual(['entries TOO_MANY']);
    expect(problems({}, { entries: [{ ...ENTRY, key: 'k' }, { ...ENTRY, key: 'k' }] })).toEqual(['entries TWICE']);
  });

  it.each<[string, string, string | null, string[]]>([
    ['a day to come', '2026-11-17', null, []], ['today', '2026-11-16', null, ['NOT_TO_COME']], ['no day', 'x', null, ['NOT_A_DAY']],
    ['the day of the version before', '2026-12-01', '2026-12-01', ['NOT_AFTER_THE_LAST']], ['after it', '2026-12-02', '2026-12-01', []],
  ])('is in force from: %s', (_name, day, latest, expected) => expect(inForceProblems(day, '2026-11-16', latest).map(({ code }) => code)).toEqual(expected));
});

it('two versions: what came, went, and reads differently; a version and itself: nothing', () => {
  const keyed = (key: string, more: Partial<Omit<DutyEntry, 'key'>> = {}) => ({ ...ENTRY, ...more, key });
  expect(changesBetween([keyed('a'), keyed('b'), keyed('c')], [keyed('d'), keyed('a', { department: '法规处', matters: ['AUDIT', 'JOINT'] }), keyed('b')])
    .map(({ change, before, after, fields }) => [change, before?.key ?? null, after?.key ?? null, fields])).toEqual([
    ['ADDED', null, 'd', []], ['CHANGED', 'a', 'a', ['department', 'matters']], ['REMOVED', 'c', null, []],
  ]);
  fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (keys) => {
    const list = keys.map((key) => keyed(key));
    expect(changesBetween(list, [...list].reverse())).toEqual([]);
    expect(changesBetween([], list)).toHaveLength(list.length);
  }));
});

describe('gaps and overlaps', () => {
  const PLACES = [{ code: '440000', level: 'PROVINCE' }, { code: '440100', level: 'CITY' }, { code: '440300', level: 'CITY' }] as const;
  const line = (unit: string, more: object = {}) => ({ role: 'LEAD', matters: ['ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE', 'JOINT'], problems: ['CARE_CONDUCT'], regionCode: '440000', region: '广东省', below: false, left: false, agency: { id: unit }, ...more }) as never;
  const gaps = (...lines: never[]) => gapsOf(lines, PLACES).filter(({ problem }) => problem === 'CARE_CONDUCT').map(({ level, covered, regions, matters }) => `${level} ${covered}/${regions} ${matters.length}`);

  it.each<[string, string, boolean, string, boolean]>([
    ['its own', '440100', false, '440100', true], ['one of its counties', '440106', false, '440100', true], ['one above that reaches down', '440000', true, '440100', true],
    ['one above that does not', '440000', false, '440100', false], ['another city that reaches down', '440300', true, '440100', false], ['a city, seen from the province', '440300', false, '440000', true],
  ])('concerns a region: %s', (_name, regionCode, below, region, expected) => expect(concerns({ regionCode, below }, region)).toBe(expected));

  it('a duty that nobody of a level has', () => {
    expect(gaps()).toEqual(['PROVINCE 0/1 5', 'CITY 0/2 5']);
    expect(gaps(line('a'))).toEqual(['CITY 0/2 5']);
    expect(gaps(line('a', { below: true }))).toEqual([]);
    expect(gaps(line('a'), line('b', { regionCode: '440100' }))).toEqual(['CITY 1/2 5']);
    expect(gaps(line('a', { below: true, matters: ['AUDIT'] }))).toEqual(['PROVINCE 0/1 4', 'CITY 0/2 4']);
    expect(gaps(line('a', { below: true, role: 'SUPPORT' }), line('b', { below: true, left: true }))).toEqual(['PROVINCE 0/1 5', 'CITY 0/2 5']);
  });

  it('a duty claimed twice, with who leads', () => {
    const verdicts = (...lines: never[]) => overlapsOf(lines as never[]).map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts(line('a'))).toEqual([]);
    expect(verdicts(line('a'), line('a'))).toEqual([]);
    expect(verdicts(line('a'), line('b', { role: 'SHARED' }))).toEqual(['LEAD_NAMED']);
    expect(verdicts(line('a'), line('b'))).toEqual(['SEVERAL_LEADS']);
    expect(verdicts(line('a', { role: 'SHARED' }), line('b', { role: 'SHARED' }))).toEqual(['NO_LEAD']);
    expect(verdicts(line('a'), line('b', { regionCode: '440100' }), line('c', { role: 'SUPPORT' }), line('d', { left: true }))).toEqual([]);
    expect(verdicts(line('a', { problems: ['DATA_SHARING'] }), line('b', { problems: ['DATA_SHARING'] }))).toEqual([]);
  });
});

it('is written by handlers, handed in by liaison or head, looked over by the office, and by nobody else', () => {
  const may = (act: keyof typeof LIST_ACTS, side: 'OWNER' | 'OFFICE' | null, seatKind: 'HANDLER' | 'LIAISON' | 'AGENCY_HEAD' | 'AGENCY_DEPUTY_HEAD' | 'OFFICE_SECRETARY') =>
    obstacleTo(LIST_ACTS[act], { state: LIST_ACTS[act].from[0] as never, facts: new Set<never>() }, { side, seatKind, permissions: permissionsOf(seatKind, 'PRINCIPAL', 'HEALTH') })?.code ?? 'OK';
  expect([may('EDIT', 'OWNER', 'HANDLER'), may('SUBMIT', 'OWNER', 'HANDLER'), may('SUBMIT', 'OWNER', 'LIAISON'), may('SUBMIT', 'OWNER', 'AGENCY_HEAD'), may('EDIT', 'OWNER', 'AGENCY_DEPUTY_HEAD')])
    .toEqual(['OK', 'SEAT_LACKS_RIGHT', 'OK', 'OK', 'SEAT_LACKS_RIGHT']);
  expect([may('PUBLISH', 'OFFICE', 'OFFICE_SECRETARY'), may('RETURN', 'OWNER', 'LIAISON'), may('SUBMIT', 'OFFICE', 'OFFICE_SECRETARY'), may('EDIT', null, 'HANDLER')]).toEqual(['OK', 'NOT_YOUR_ACT', 'NOT_YOUR_ACT', 'NOT_YOUR_ACT']);
  expect(LIST_STATES.map((state) => [listBox('own', state, { ownerId: 'own' }), listBox('office', state, { ownerId: 'own' })].join())).toEqual(['TODO,DONE', 'STARTED,TODO', 'DONE,DONE', 'DONE,DONE']);
});
