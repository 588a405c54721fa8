import { agencyId } from '@portal/agencies';
import { makeUscc } from '@portal/kernel';
import { type Actor, Database, isRefusal } from '@portal/platform';
import type { House } from '../../../../test/support/house.js';
import { openLedgerHouse } from '../../../../test/support/ledger-house.js';
import { LoadCase } from '../load-case.js';
import { RegisterCase } from '../register-case.js';
import { LoadSubject } from '../subjects/load-subject.js';
import { DeclineLead } from './decline-lead.js';
import { ExtendLead } from './extend-lead.js';
import { FileLead } from './file-lead.js';
import type { LeadFacts } from './lead.rules.js';
import { ListLeads } from './list-leads.js';
import { type LeadView, LoadLead } from './load-lead.js';
import { PassLeadOn } from './pass-lead-on.js';
import { RegisterLead } from './register-lead.js';
import { ListWorkItems } from '../work-list/list-work-items.js';

const HOSPITAL = makeUscc('52', '440100', 'MJ246810');
let house: House;
let province: Actor;
let city: Actor;
let police: Actor;

beforeAll(async () => {
  house = await openLedgerHouse();
  [province, city, police] = await Promise.all(['gdyb.handler', 'gzyb.handler', 'gzga.liaison'].map(async (account) => house.who(await house.enter(account)))) as [Actor, Actor, Actor];
});
afterAll(() => house.close());

const of = <T>(type: new (...parts: never[]) => T): T => house.module.get(type);
const facts = (change: Partial<LeadFacts> = {}): LeadFacts => ({
  source: 'REPORT', receivedOn: '2026-11-16', subjectName: '广州嘉信医疗门诊部', facts: '群众反映虚构诊疗项目申报基金。', violationTypes: ['虚构医药服务'], amountEstimated: '50000', ...change,
});
async function registered(actor: Actor, change: Partial<LeadFacts> = {}): Promise<LeadView> {
  const done = await of(RegisterLead).run(actor, facts(change));
  if (isRefusal(done)) throw new Error(JSON.stringify(done));
  return page(actor, done.id);
}
async function page(actor: Actor, id: string): Promise<LeadView> {
  const view = await of(LoadLead).run(actor, id);
  if (!view) throw new Error(`no lead ${id}`);
  return view;
}
const at = ({ id, version }: LeadView) => ({ id, expectedVersion: version });
const SUBJECT = { kind: 'MEDICAL_INSTITUTION', code: HOSPITAL, name: '广州嘉信医疗门诊部', regionCode: '440100' } as const;
const clocksOf = (id: string) => house.look<{ rule_code: string; state: string; due_on: string; party_agency_id: string }>(
  'select rule_code, state, due_on::text, party_agency_id from deadline where object_id = $1 order by started_at, id', [id]);
const topicsOf = (id: string) => house.look<{ topic: string }>('select topic from journal_entry where object_id = $1 order by seq', [id]).then((rows) => rows.map(({ topic }) => topic));

describe('registering a lead', () => {
  it('gives a number and starts the check of fifteen working days on the day it came', async () => {
    const lead = await registered(city);
    expect(lead).toMatchObject({ number: expect.stringMatching(/^穗医保线〔2026〕\d+号$/), state: 'OPEN', version: 1, subjectCode: null, amountEstimated: '50000.00', caseId: null });
    expect(await clocksOf(lead.id)).toMatchObject([{ rule_code: 'Y01', state: 'RUNNING', due_on: '2026-12-07' }]);
    expect(await topicsOf(lead.id)).toEqual(['lead.registered']);
  });

  it('starts no clock of 医保 for another kind of agency', async () => {
    expect(await clocksOf((await registered(police)).id)).toEqual([]);
  });

  it('writes nothing for what is wrong', async () => {
    const count = () => house.look('select (select count(*) from lead) l, (select count(*) from party) p, (select count(*) from journal_entry) j');
    const before = await count();
    expect(await of(RegisterLead).run(city, facts({ receivedOn: '2026-11-21', subjectName: '' }))).toMatchObject({
      code: 'INVALID_INPUT', fields: [{ field: 'receivedOn', code: 'IN_FUTURE' }, { field: 'subjectName', code: 'REQUIRED' }] });
    expect(await count()).toEqual(before);
  });

  it('has no column for who reported it', async () => {
    const columns = await house.look<{ name: string }>(`select column_name as name from information_schema.columns where table_name in ('lead', 'lead_transfer')`);
    expect(columns.map(({ name }) => name).filter((name) => /report|informant|whistle|phone|contact/.test(name))).toEqual([]);
  });
});

describe('a lead on the desk', () => {
  const onDesk = async (actor: Actor, box: 'TODO' | 'DONE', id: string) =>
    (await new ListWorkItems(house.module.get(Database)).run(actor, box, {}, { first: 100 })).edges.map(({ node }) => node).find((item) => item.objectId === id);

  it('lies among what is to do by the day its check ends, moves with an extension, and goes when it is decided', async () => {
    const lead = await registered(city);
    expect(await onDesk(city, 'TODO', lead.id)).toMatchObject({ objectKind: 'LEAD', number: lead.number, title: '广州嘉信医疗门诊部', state: 'OPEN', lamp: 'GREEN', holderIsMe: true, deadlineLabel: expect.any(String), dueAt: expect.anything() });
    const before = (await onDesk(city, 'TODO', lead.id))?.dueAt;
    await of(ExtendLead).run(city, { ...at(lead), approver: '局长', reason: '需要鉴定' });
    expect(new Date((await onDesk(city, 'TODO', lead.id))?.dueAt ?? 0).getTime()).toBeGreaterThan(new Date(before ?? 0).getTime());
    await of(DeclineLead).run(city, { ...at(await page(city, lead.id)), reason: '经核查不存在违法事实' });
    expect(await onDesk(city, 'TODO', lead.id)).toBeUndefined();
    expect(await onDesk(city, 'DONE', lead.id)).toMatchObject({ state: 'NOT_FILED', lamp: 'DONE', holderIsMe: false });
  });

  it('goes to the desk of the agency it is passed on to, with that agency\'s own day', async () => {
    const lead = await registered(province);
    await of(PassLeadOn).run(province, { ...at(lead), toAgencyId: city.agencyId ?? '', reason: '属广州市管辖' });
    expect(await onDesk(province, 'TODO', lead.id)).toBeUndefined();
    expect(await onDesk(city, 'TODO', lead.id)).toMatchObject({ toAgency: '广州市医保局', lamp: 'GREEN', dueAt: expect.anything() });
    expect(await onDesk(police, 'TODO', lead.id)).toBeUndefined();
  });
});

describe('deciding a lead', () => {
  it('立案: becomes a case in one step, with its facts, source and amount', async () => {
    const lead = await registered(city);
    const done = await of(FileLead).run(city, { ...at(lead), subject: SUBJECT, violationTypes: ['虚构医药服务'] });
    if (isRefusal(done)) throw new Error(JSON.stringify(done));
    const made = await of(LoadCase).run(city, done.caseId);
    expect(made).toMatchObject({ facts: lead.facts, leadSource: 'REPORT', leadDetail: `线索 ${lead.number}`, amountInvolved: '50000.00', state: 'REGISTERED', subject: { code: HOSPITAL } });
    expect(await page(city, lead.id)).toMatchObject({ state: 'FILED', caseId: done.caseId, caseNumber: made?.number, decidedBy: city.personName });
    expect(await clocksOf(lead.id)).toMatchObject([{ state: 'MET' }]);
    expect(await topicsOf(lead.id)).toEqual(['lead.registered', 'lead.filed']);
    expect(await of(DeclineLead).run(city, { ...at(await page(city, lead.id)), reason: '反悔' })).toMatchObject({ code: 'LEAD_DECIDED' });
  });

  it('does not become a case whose subject cannot be: the lead stays as it was', async () => {
    const lead = await registered(city);
    expect(await of(FileLead).run(city, { ...at(lead), subject: { ...SUBJECT, code: '123' }, violationTypes: [] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await page(city, lead.id)).toMatchObject({ state: 'OPEN', version: 1 });
  });

  it('不予立案 needs a reason', async () => {
    const lead = await registered(city);
    expect(await of(DeclineLead).run(city, { ...at(lead), reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'reason' }] });
    expect(await of(DeclineLead).run(city, { ...at(lead), reason: '经核查不存在违法事实' })).toEqual({ id: lead.id });
    expect(await page(city, lead.id)).toMatchObject({ state: 'NOT_FILED', decisionReason: '经核查不存在违法事实' });
  });

  it('延长 once, by approval, and not once it ran out', async () => {
    const lead = await registered(city);
    expect(await of(ExtendLead).run(city, { ...at(lead), approver: '', reason: '需要鉴定' })).toMatchObject({ code: 'EXTENSION_NEEDS_APPROVAL' });
    expect(await of(ExtendLead).run(city, { ...at(lead), approver: '局长', reason: '需要鉴定' })).toEqual({ id: lead.id });
    expect(await clocksOf(lead.id)).toMatchObject([{ due_on: '2026-12-28' }]);
    expect(await of(ExtendLead).run(city, { ...at(await page(city, lead.id)), approver: '局长', reason: '再延' })).toMatchObject({ code: 'EXTENSION_USED' });
    const late = await registered(city, { receivedOn: '2026-09-01' });
    expect(await of(ExtendLead).run(city, { ...at(late), approver: '局长', reason: '来不及' })).toMatchObject({ code: 'EXTENSION_TOO_LATE' });
  });

  it('移送: the other agency holds it with a clock of its own; the sender sees how it ends and can do nothing more', async () => {
    const lead = await registered(province);
    expect(await of(LoadLead).run(city, lead.id)).toBeNull();
    expect(await of(PassLeadOn).run(province, { ...at(lead), toAgencyId: city.agencyId ?? '', reason: '属广州市管辖' })).toEqual({ id: lead.id });
    expect(await clocksOf(lead.id)).toMatchObject([{ state: 'MET', party_agency_id: province.agencyId }, { state: 'RUNNING', party_agency_id: city.agencyId, due_on: '2026-12-11' }]);
    const theirs = await page(city, lead.id);
    expect(theirs).toMatchObject({ holder: { id: city.agencyId }, transfers: [{ reason: '属广州市管辖' }] });
    expect(await of(DeclineLead).run(province, { ...at(theirs), reason: '不是我的' })).toMatchObject({ code: 'LEAD_NOT_HELD' });
    const done = await of(FileLead).run(city, { ...at(theirs), subject: SUBJECT, violationTypes: ['虚构医药服务'] });
    if (isRefusal(done)) throw new Error(JSON.stringify(done));
    expect(await page(province, lead.id)).toMatchObject({ state: 'FILED', caseId: null, caseNumber: null }); // the case is the city's
    expect(await page(city, lead.id)).toMatchObject({ caseId: done.caseId });
  });

  it('takes one of several decisions at once', async () => {
    const lead = await registered(city);
    const results = await Promise.all(Array.from({ length: 8 }, (_, i) => of(DeclineLead).run(city, { ...at(lead), reason: `理由${i}` })));
    expect(results.filter((result) => !isRefusal(result))).toHaveLength(1);
    expect(new Set(results.filter(isRefusal).map(({ code }) => code))).toEqual(new Set(['LEAD_DECIDED']));
  });

  it('refuses a stale form, and somebody else’s lead as if it were not there', async () => {
    const lead = await registered(city);
    await of(ExtendLead).run(city, { ...at(lead), approver: '局长', reason: '需要鉴定' });
    expect(await of(DeclineLead).run(city, { ...at(lead), reason: '旧' })).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    for (const run of [() => of(DeclineLead).run(police, { ...at(lead), reason: '别人的' }), () => of(PassLeadOn).run(police, { ...at(lead), toAgencyId: agencyId('440300', 'HEALTH'), reason: '别人的' })]) {
      expect(await run()).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('the list of leads', () => {
  it('shows the agency’s own and what was passed on to it, by state, lamp and words', async () => {
    const lead = await registered(city, { subjectName: '龘字药店', receivedOn: '2026-09-01' });
    const titles = async (actor: Actor, filter: object) => (await of(ListLeads).run(actor, filter, { first: 100 })).edges.map(({ node }) => node.id);
    expect(await titles(city, { query: '龘字' })).toEqual([lead.id]);
    expect(await titles(city, { query: '龘字', lamp: 'RED', state: 'OPEN', source: 'REPORT' })).toEqual([lead.id]);
    expect(await titles(city, { query: '龘字', state: 'FILED' })).toEqual([]);
    expect(await titles(police, { query: '龘字' })).toEqual([]);
    const all = await titles(city, {});
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const some = await of(ListLeads).run(city, {}, { first: 3, after });
      paged.push(...some.edges.map(({ node }) => node.id));
      after = some.pageInfo.hasNextPage ? some.pageInfo.endCursor : null;
      if (after === null) break;
    }
    expect(paged).toEqual(all);
  });
});

describe('a subject with all its matters', () => {
  it('shows cases, leads and totals of the reader only, and names like its own', async () => {
    const code = makeUscc('52', '440100', 'MJ111222');
    const subject = { kind: 'MEDICAL_INSTITUTION', code, name: '广州康宁综合门诊部', regionCode: '440100' } as const;
    const enter = (actor: Actor, amount: string) => of(RegisterCase).run(actor, { subject, leadSource: 'REPORT', facts: '虚构。', violationTypes: ['其他'], amountInvolved: amount, amountRecovered: '1.50', evidence: [] });
    await enter(city, '100.10');
    await enter(city, '200.20');
    await enter(province, '999999');
    await of(RegisterCase).run(city, { subject: { ...subject, code: makeUscc('52', '440100', 'MJ111333'), name: '广州市康宁综合门诊部分部' }, leadSource: 'REPORT', facts: '另案。', violationTypes: ['其他'], evidence: [] });
    await registered(city, { subjectKind: 'MEDICAL_INSTITUTION', subjectCode: code, subjectName: subject.name });
    const [{ id } = { id: '' }] = await house.look<{ id: string }>('select id from subject where code = $1', [code]);
    const seen = await of(LoadSubject).run(city, id);
    expect(seen).toMatchObject({ name: subject.name, totals: { cases: 2, open: 2, referrals: 0, amountInvolved: '300.30', amountRecovered: '3.00' }, similar: [{ name: '广州市康宁综合门诊部分部' }] });
    expect([seen?.cases.length, seen?.leads.length]).toEqual([2, 1]);
    expect(await of(LoadSubject).run(police, id)).toMatchObject({ totals: { cases: 0, amountInvolved: '0.00' }, cases: [], leads: [] });
  });

  it('of another agency’s person is not there', async () => {
    await of(RegisterCase).run(city, { subject: { kind: 'INSURED_PERSON', code: 'SPEC-000001', name: '参保人甲（演示）' }, leadSource: 'REPORT', facts: '冒名。', violationTypes: ['冒名就医'], evidence: [] });
    const [{ id } = { id: '' }] = await house.look<{ id: string }>(`select id from subject where code = 'SPEC-000001'`);
    expect(await of(LoadSubject).run(city, id)).toMatchObject({ totals: { cases: 1 } });
    expect(await of(LoadSubject).run(province, id)).toBeNull();
    expect(await of(LoadSubject).run(city, 'not-an-id')).toBeNull();
  });
});

it('lets no agency write into another’s lead past the use cases', async () => {
  const lead = await registered(city);
  await of(Database).tx(police, async (tx) => {
    expect(await tx.query(`with u as (update lead set state = 'NOT_FILED', decided_at = now(), decision_reason = 'x' where id = $1 returning 1) select * from u`, [lead.id])).toEqual([]);
  });
  await expect(of(Database).tx(police, (tx) => tx.query(
    `insert into lead (id, agency_id, holder_agency_id, number, source, received_on, subject_name, facts, registered_at, registered_by)
     values (gen_random_uuid(), $1, $1, 'x', 'REPORT', '2026-11-16', 'x', 'x', now(), gen_random_uuid())`, [city.agencyId]))).rejects.toThrow(/row-level security/);
});
