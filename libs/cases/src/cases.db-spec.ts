import { makeUscc, newId } from '@portal/kernel';
import { type Actor, Database, encodeCursor, FILES_ENTITIES, isConflict, isRefusal } from '@portal/platform';
import { type House, openHouse } from '../../../test/support/house.js';
import type { CaseView } from './case-view.js';
import { CasesModule } from './cases.module.js';
import { CASES_ENTITIES, EditCase, ListCases, LoadCase, LookUpSubject, RegisterCase, type RegisterCaseInput } from './index.js';

const HOSPITAL = makeUscc('52', '440100', 'MJ123456');
let house: House;
let province: Actor;
let city: Actor;

beforeAll(async () => {
  house = await openHouse({}, { modules: [CasesModule], entities: [...CASES_ENTITIES, ...FILES_ENTITIES] });
  province = await house.who(await house.enter('gdyb.handler'));
  city = await house.who(await house.enter('gzyb.handler'));
});
afterAll(() => house.close());

const of = <T>(type: new (...parts: never[]) => T): T => house.module.get(type);
const LINE = { kind: 'DOCUMENTARY', name: '结算明细', original: false, copies: 2 } as const;

function facts(change: Partial<RegisterCaseInput> = {}): RegisterCaseInput {
  return {
    subject: { kind: 'MEDICAL_INSTITUTION', code: HOSPITAL, name: '广州嘉信医疗门诊部', regionCode: '440100' },
    leadSource: 'REPORT', facts: '虚构诊疗项目申报医保基金。', violationTypes: ['虚构医药服务'], amountInvolved: '486200.5', evidence: [LINE], ...change,
  };
}
async function registered(actor: Actor, change: Partial<RegisterCaseInput> = {}): Promise<string> {
  const done = await of(RegisterCase).run(actor, facts(change));
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
  return done.id;
}
async function page(actor: Actor, id: string): Promise<CaseView> {
  const view = await of(LoadCase).run(actor, id);
  if (!view) throw new Error(`no case ${id}`);
  return view;
}
const editOf = ({ id, version, title, leadSource, facts: text, violationTypes, evidence }: CaseView) => ({
  id, expectedVersion: version, title, leadSource, facts: text, violationTypes,
  evidence: evidence.map(({ id: lineId, kind, name, original, copies, note, attachment }) => ({ id: lineId, kind, name, original, copies, note, fileId: attachment?.id ?? null })),
});
/** A file as the upload enters it. */
async function file(actor: Actor, name = '结算明细.pdf'): Promise<string> {
  const id = newId();
  await of(Database).tx(actor, (tx) => tx.query(
    `insert into stored_file (id, agency_id, name, size, sha256, media_type, uploaded_by, uploaded_at) values ($1, $2, $3, 10, $4, 'application/pdf', $5, $6)`,
    [id, actor.agencyId, name, 'a'.repeat(64), actor.personId, tx.now]));
  return id;
}
const journal = (id: string) => house.look<{ topic: string }>('select topic from journal_entry where object_id = $1 order by seq', [id]);

describe('registering', () => {
  it('enters the case with number, title, subject, evidence and one line of the record', async () => {
    const fileId = await file(province);
    const id = await registered(province, { evidence: [{ ...LINE, fileId }, { kind: 'PHYSICAL', name: '空药盒', original: true, copies: 30, note: '现场提取' }] });
    const view = await page(province, id);
    expect(view).toMatchObject({
      number: expect.stringMatching(/^粤医保案〔2026〕\d+号$/), title: '广州嘉信医疗门诊部涉嫌虚构医药服务案', state: 'REGISTERED', version: 1,
      amountInvolved: '486200.50', subject: { code: HOSPITAL, region: { name: '广州市' } }, agency: { shortName: province.agencyName || expect.any(String) },
      registeredBy: province.personName, referrals: [],
      evidence: [
        { kind: 'DOCUMENTARY', name: '结算明细', attachment: { name: '结算明细.pdf', url: expect.stringMatching(/^\/files\//) } },
        { kind: 'PHYSICAL', copies: 30, note: '现场提取', attachment: null },
      ],
      timeline: [{ topic: 'case.registered', person: province.personName, agency: expect.any(String), hash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(view.attachments).toHaveLength(1);
    expect(await journal(id)).toEqual([{ topic: 'case.registered' }]);
  });

  it('numbers each agency’s cases in a row, also when many are registered at once', async () => {
    const before = (await house.look<{ n: number }>('select count(*)::int as n from case_record where agency_id = $1', [city.agencyId]))[0]?.n ?? 0;
    const ids = await Promise.all(Array.from({ length: 8 }, () => registered(city)));
    const numbers = await Promise.all(ids.map(async (id) => Number(/〕(\d+)号/.exec((await page(city, id)).number)?.[1])));
    expect(numbers.sort((a, b) => a - b)).toEqual(ids.map((_, i) => before + i + 1));
  });

  it('makes one subject of one code, however often and by whomever it is entered at once', async () => {
    const code = makeUscc('52', '440100', 'MJ765432');
    const subject = { kind: 'RETAIL_PHARMACY', code: ` ${code.toLowerCase()} `, name: '某大药房（天河店）' } as const;
    await Promise.all([province, city, province, city].map((actor) => registered(actor, { subject })));
    expect(await house.look('select name, agency_id from subject where code = $1', [code])).toEqual([{ name: '某大药房（天河店）', agency_id: null }]);
  });

  it('takes a name that is written a little differently, and refuses another name or kind for a known code', async () => {
    await registered(province);
    await registered(city, { subject: { kind: 'MEDICAL_INSTITUTION', code: HOSPITAL, name: '广州市嘉信医疗门诊部有限公司' } });
    for (const [change, field] of [[{ name: '深圳康宁医院' }, 'subject.name'], [{ kind: 'RETAIL_PHARMACY' }, 'subject.kind']] as const) {
      const refused = await of(RegisterCase).run(city, facts({ subject: { kind: 'MEDICAL_INSTITUTION', code: HOSPITAL, name: '广州嘉信医疗门诊部', ...change } }));
      expect(refused).toMatchObject({ kind: 'refusal', code: 'SUBJECT_DIFFERS', values: { name: '广州嘉信医疗门诊部' }, fields: [{ field, code: 'DIFFERS_FROM_REGISTER' }] });
    }
  });

  it.each([
    ['a code that cannot be', { subject: { kind: 'MEDICAL_INSTITUTION', code: '123', name: '某院' } }, { code: 'INVALID_INPUT', fields: [{ field: 'subject.code', code: 'USCC_LENGTH' }] }],
    ['a region that is none', { subject: { kind: 'MEDICAL_INSTITUTION', code: HOSPITAL, name: '广州嘉信医疗门诊部', regionCode: '999999' } }, { code: 'INVALID_INPUT', fields: [{ field: 'subject.regionCode' }] }],
    ['a file that is nobody’s', { evidence: [{ ...LINE, fileId: newId() }] }, { code: 'FILE_NOT_FOUND' }],
  ] as const)('writes nothing for %s', async (_, change, refusal) => {
    const counts = () => house.look('select (select count(*) from case_record) c, (select count(*) from party) p, (select count(*) from journal_entry) j, (select sum(last) from number_series) n');
    const before = await counts();
    expect(await of(RegisterCase).run(province, facts(change as Partial<RegisterCaseInput>))).toMatchObject({ kind: 'refusal', ...refusal });
    expect(await counts()).toEqual(before);
  });

  it('does not take another agency’s file', async () => {
    const fileId = await file(city);
    expect(await of(RegisterCase).run(province, facts({ evidence: [{ ...LINE, fileId }] }))).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});

describe('looking up a subject', () => {
  it('shows the subject and the own agency’s cases on it, newest first, and no other agency’s', async () => {
    const [first, second] = [await registered(province), await registered(province)];
    const foreign = await registered(city);
    const known = await of(LookUpSubject).run(province, HOSPITAL.toLowerCase(), null);
    expect(known).toMatchObject({ code: HOSPITAL, problem: null, subject: { name: '广州嘉信医疗门诊部' } });
    const ids = known.cases.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([first, second]));
    expect(ids).not.toContain(foreign);
  });

  it('shows names like the one typed, the most alike first', async () => {
    const named = (body8: string, name: string) => registered(city, { subject: { kind: 'MEDICAL_INSTITUTION', code: makeUscc('52', '440300', body8), name } });
    await named('MJ000001', '深圳康宁综合门诊部');
    await named('MJ000002', '深圳康宁医院');
    await named('MJ000003', '深圳海天药房');
    const known = await of(LookUpSubject).run(province, makeUscc('52', '440300', 'MJ000009'), '深圳市康宁综合门诊部有限公司');
    expect(known).toMatchObject({ subject: null, cases: [] });
    expect(known.similar.map(({ name }) => name)).toEqual(['深圳康宁综合门诊部']);
  });

  it('says why a code cannot be right', async () => {
    expect(await of(LookUpSubject).run(province, `${HOSPITAL.slice(0, 17)}${HOSPITAL.endsWith('A') ? 'B' : 'A'}`, null)).toMatchObject({ problem: 'USCC_CHECK_DIGIT', subject: null });
  });

  it('keeps persons, and groups without a code, within the agency that entered them', async () => {
    const person = { kind: 'INSURED_PERSON', code: '11010519491231002X', name: '参保人甲（演示）' } as const;
    await registered(province, { subject: person });
    expect(await of(LookUpSubject).run(province, person.code, null)).toMatchObject({ subject: { name: person.name }, cases: [{ subjectName: person.name }] });
    expect(await of(LookUpSubject).run(city, person.code, person.name)).toMatchObject({ subject: null, cases: [], similar: [] });
    await registered(city, { subject: { ...person, name: '另一单位的写法' } }); // not refused: the other record is not seen
    expect(await house.look('select count(distinct agency_id)::int as n from subject where code = $1', [person.code])).toEqual([{ n: 2 }]);
  });
});

describe('editing', () => {
  it('changes facts and evidence under a new version, and keeps what was struck off', async () => {
    const id = await registered(province, { evidence: [{ ...LINE, fileId: await file(province) }, { ...LINE, name: '处方笺' }] });
    const before = await page(province, id);
    const [kept, struck] = before.evidence;
    const edit = editOf(before);
    const done = await of(EditCase).run(province, {
      ...edit, facts: '补充查明：另有虚开处方。', evidence: [{ ...LINE, name: '询问笔录', kind: 'PARTY_STATEMENT' }, { ...edit.evidence[0]!, copies: 9 }],
    });
    expect(done).toEqual({ id });
    const after = await page(province, id);
    expect(after).toMatchObject({ version: 2, facts: '补充查明：另有虚开处方。', number: before.number });
    expect(after.evidence.map(({ name, copies }) => [name, copies])).toEqual([['询问笔录', 2], ['结算明细', 9]]);
    expect(after.evidence[1]).toMatchObject({ id: kept?.id, attachment: { id: kept?.attachment?.id } });
    expect(await house.look('select removed_at is not null as removed from case_evidence where id = $1', [struck?.id])).toEqual([{ removed: true }]);
    expect(await journal(id)).toEqual([{ topic: 'case.registered' }, { topic: 'case.edited' }]);
  });

  it('takes the file off a line, and puts another on', async () => {
    const id = await registered(province, { evidence: [{ ...LINE, fileId: await file(province) }] });
    const edit = editOf(await page(province, id));
    await of(EditCase).run(province, { ...edit, evidence: [{ ...edit.evidence[0]!, fileId: await file(province, '新.pdf') }] });
    expect((await page(province, id)).attachments.map(({ name }) => name)).toEqual(['新.pdf']);
    await of(EditCase).run(province, { ...edit, expectedVersion: 2, evidence: [{ ...edit.evidence[0]!, fileId: null }] });
    expect((await page(province, id)).attachments).toEqual([]);
  });

  it('gives both texts when somebody saved in between, and overwrites nothing', async () => {
    const id = await registered(province);
    const seen = editOf(await page(province, id));
    await of(EditCase).run(province, { ...seen, facts: '先保存的文字' });
    const late = await of(EditCase).run(province, { ...seen, facts: '后保存的文字' });
    expect(isConflict(late)).toBe(true);
    expect(late).toMatchObject({ currentVersion: 2, changedBy: province.personName });
    expect(isConflict(late) && late.differences).toContainEqual({ field: 'facts', yours: '后保存的文字', theirs: '先保存的文字' });
    expect((await page(province, id)).facts).toBe('先保存的文字');
  });

  it('lets exactly one of two who save at once win', async () => {
    const id = await registered(province);
    const seen = editOf(await page(province, id));
    const results = await Promise.all([1, 2, 3, 4].map((n) => of(EditCase).run(province, { ...seen, facts: `第${n}人` })));
    expect(results.filter((result) => isConflict(result))).toHaveLength(3);
    expect((await page(province, id)).version).toBe(2);
    expect(await journal(id)).toHaveLength(2);
  });

  it('refuses what is closed, what is incomplete, and a line of another case', async () => {
    const [id, other] = [await registered(province), await registered(province)];
    const edit = editOf(await page(province, id));
    expect(await of(EditCase).run(province, { ...edit, title: ' ', facts: '' })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'title' }, { field: 'facts' }] });
    const alien = (await page(province, other)).evidence[0]!;
    expect(await of(EditCase).run(province, { ...edit, evidence: [{ ...LINE, id: alien.id }] })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'evidence.0.id' }] });
    await house.look(`update case_record set state = 'CLOSED' where id = $1`, [id]);
    expect(await of(EditCase).run(province, edit)).toMatchObject({ code: 'CASE_CLOSED' });
    expect((await page(province, id)).version).toBe(1);
  });

  it('answers another agency as if there were no such case', async () => {
    const id = await registered(province);
    const edit = editOf(await page(province, id));
    const missing = await of(EditCase).run(city, { ...edit, id: newId() });
    expect(missing).toMatchObject({ code: 'NOT_FOUND' });
    for (const probe of [id, 'not-an-id']) expect(await of(EditCase).run(city, { ...edit, id: probe })).toEqual(missing);
    expect(await of(EditCase).run(city, { ...edit, expectedVersion: 99 })).toEqual(missing);
    for (const probe of [id, newId(), 'not-an-id']) expect(await of(LoadCase).run(city, probe)).toBeNull();
  });
});

describe('the ledger', () => {
  const titles = async (actor: Actor, filter: Parameters<ListCases['run']>[1], first = 50) =>
    (await of(ListCases).run(actor, filter, { first })).edges.map(({ node }) => node.title);

  it('shows the own cases, newest first, page after page, each of which opens', async () => {
    const liaison = await house.who(await house.enter('szyb.handler'));
    const made: string[] = [];
    for (let n = 1; n <= 7; n += 1) {
      house.clock.advance(60_000);
      made.unshift(await registered(liaison, { title: `深圳第${n}案` }));
    }
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next = await of(ListCases).run(liaison, {}, { first: 3, after });
      expect(next.totalCount).toBe(7);
      found.push(...next.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = next.pageInfo);
    }
    expect(found).toEqual(made);
    for (const id of found) expect(await of(LoadCase).run(liaison, id)).not.toBeNull();
    for (const after of ['garbage', encodeCursor(['x', 'y', 1]), encodeCursor(['2026-11-20', 'not-an-id', 1]), encodeCursor(['2026-11-20', newId(), 'z'])]) {
      expect(await of(ListCases).run(liaison, {}, { first: 3, after })).toMatchObject({ totalCount: 7, edges: { length: 3 } });
    }
  });

  it('is narrowed by text, state, source, day and lamp', async () => {
    const actor = await house.who(await house.enter('fsyb.handler'));
    house.clock.set(new Date('2026-11-25T15:59:59Z')); // 23:59 in Shanghai
    await registered(actor, { title: '甲案', leadSource: 'AUDIT' });
    house.clock.set(new Date('2026-11-25T16:00:00Z'));
    await registered(actor, { title: '乙案 100%_命中', leadSource: 'REPORT' });
    expect(await titles(actor, {})).toEqual(['乙案 100%_命中', '甲案']);
    expect(await titles(actor, { query: '甲' })).toEqual(['甲案']);
    expect(await titles(actor, { query: '%_' })).toEqual(['乙案 100%_命中']);
    expect(await titles(actor, { query: HOSPITAL.toLowerCase() })).toHaveLength(2);
    expect(await titles(actor, { leadSource: 'AUDIT' })).toEqual(['甲案']);
    expect(await titles(actor, { state: 'CLOSED' })).toEqual([]);
    expect(await titles(actor, { registeredTo: '2026-11-25' })).toEqual(['甲案']);
    expect(await titles(actor, { registeredFrom: '2026-11-26' })).toEqual(['乙案 100%_命中']);
    expect(await titles(actor, { lamp: 'RED' })).toEqual([]);
    expect(await of(ListCases).run(actor, { state: 'CLOSED' }, { first: 5 })).toMatchObject({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('never shows another agency’s case', async () => {
    await registered(province, { title: '省局独有案' });
    expect(await titles(city, { query: '省局独有案' })).toEqual([]);
  });
});

describe('in the database', () => {
  it.each(['case_record', 'case_evidence'])('%s gives another agency no row to read or to change', async (table) => {
    const id = await registered(province);
    const column = table === 'case_record' ? 'id' : 'case_id';
    await of(Database).tx(city, async (tx) => {
      expect(await tx.query(`select 1 from ${table} where ${column} = $1`, [id])).toEqual([]);
      expect(await tx.query(`update ${table} set ${table === 'case_record' ? 'facts' : 'name'} = 'x' where ${column} = $1 returning 1`, [id])).toEqual([]);
    });
  });

  it('refuses a case that is entered under another agency’s name', async () => {
    const id = newId();
    await expect(of(Database).tx(city, async (tx) => {
      await tx.query(`select party_put($1, 'CASE', $2, 'OWNER', true, 'STARTED', null, null, now())`, [id, city.agencyId]);
      await tx.query(`insert into case_record (id, agency_id, number, title, subject_id, lead_source, facts, violation_types, registered_at, registered_by, changed_at, changed_by)
        select $1, $2, 'x', 'x', (select id from subject limit 1), 'REPORT', 'x', '{其他}', now(), $3, now(), $3`, [id, province.agencyId, city.personId]);
    })).rejects.toThrow(/row-level security/);
  });

  it('refuses a person in the public register', async () => {
    await expect(of(Database).tx(city, (tx) => tx.query(
      `insert into subject (id, kind, code, name, name_key, created_at) values ($1, 'INSURED_PERSON', '110105194912310029', 'x', 'x', now())`, [newId()]))).rejects.toThrow(/subject_scope_ck/);
  });
});
