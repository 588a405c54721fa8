import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { ActorOfAccount, ExplainAccess, SeedDirectory } from '@portal/agencies';
import { CASE_FACTS, CONSULTATION_FACTS, CRIMINAL_TABLE, GATE_FACTS, JOINT_FACTS, ListDocuments, OUTCOME_FACTS, REFERRAL_KINDS, SUPERVISION_FACTS } from '@portal/cases';
import { CONFERENCE_FACTS, FindDay, FindMeeting, FindResolution, ListHalfYearReports, ListMeetings, ListMinutesRounds, ListOpenResolutions, ListResolutions, MINUTES_FACTS } from '@portal/conference';
import { lampSql, SweepDeadlines } from '@portal/deadlines';
import { ManualClock, usccProblem } from '@portal/kernel';
import { RecipeBook, type RecordedFact } from '@portal/notifications';
import { type Actor, Database, FileStore, readConfig, systemActor } from '@portal/platform';
import { SHARING_FACTS } from '@portal/sharing';
import { createTestDatabase, type TestDatabase, withClient } from '../../../test/support/cluster.js';
import { DemoModule } from './demo.module.js';
import { type Loaded, loadDemo, type Stage } from './load-demo.js';
import { publishedMeetings } from './published-meetings.js';
import { kindsOf, type PublishedKind, publishedCases, said } from './published-cases.js';

/** A Sunday; `DEMO_NOW` loads it at another moment. */
const NOW = new Date(process.env['DEMO_NOW'] ?? '2026-11-22T08:30:00Z');
const ENV = { SECRET_KEY: '0123456789abcdef'.repeat(4) };

let database: TestDatabase;
let stage: Stage & { close(): Promise<unknown> };
let loaded: Loaded;

const look = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  withClient(database.superUrl, async (client) => (await client.query(sql, values)).rows as Row[]);
const count = async (sql: string, values: unknown[] = []): Promise<number> => (await look<{ n: number }>(`select count(*)::int as n from ${sql}`, values))[0]?.n ?? 0;

async function open(): Promise<typeof stage> {
  const clock = new ManualClock(NOW);
  const filesDir = mkdtempSync(join(tmpdir(), 'portal-demo-'));
  const compile = (databaseUrl: string) => Test.createTestingModule({
    imports: [DemoModule.forRoot(readConfig({ ...ENV, FILES_DIR: filesDir, DATABASE_API_URL: databaseUrl }, 'DATABASE_API_URL'), clock)],
  }).compile();
  const owner = await compile(database.ownerUrl);
  await owner.get(SeedDirectory).run().finally(() => owner.close());
  const [api, worker] = [await compile(database.apiUrl), await compile(database.workerUrl)];
  return { api, worker, clock, filesDir, close: async () => {
    await Promise.all([api.close(), worker.close()]);
    rmSync(filesDir, { recursive: true, force: true });
  } };
}

beforeAll(async () => {
  database = await createTestDatabase();
  stage = await open();
  loaded = await loadDemo(stage, NOW);
}, 300_000);
afterAll(async () => {
  await stage.close();
  await database.drop();
});

describe('the matters of the demonstration', () => {
  it('are the published cases, each entered by a 医保局, and more than thirty referrals', async () => {
    const numbers = publishedCases().map(({ title }) => title);
    const entered = await look<{ title: string }>(`select distinct title from case_record c join agency a on a.id = c.agency_id where a.kind = 'HEALTHCARE_SECURITY'`);
    expect(entered.map(({ title }) => title).sort()).toEqual([...numbers].sort());
    expect(loaded.referrals).toBeGreaterThanOrEqual(30);
    expect(await count('referral')).toBe(loaded.referrals);
  });

  it('are the published meetings too, each as announced, with its source, in the lists of those whose it is', async () => {
    const rows = await look<{ title: string; number: string | null; place: string | null; kind: string; conference: string; day: string; published: Record<string, unknown> }>(
      `select k.title, m.number, k.place, m.kind, c.region_code as conference, (m.starts_at at time zone 'Asia/Shanghai')::date as day, k.published
         from meeting m join meeting_content k on k.meeting_id = m.id join joint_conference c on c.id = m.conference_id where k.published ? 'held'`);
    const byTitle = new Map(rows.map((row) => [row.title, row]));
    expect([rows.length, byTitle.size, publishedMeetings().length]).toEqual([15, 15, 15]);
    for (const { title, venue, date, date_text: dateText, meeting_type: held, attendees, agenda, resolutions, reported_figures: figures, summary, convener, source, doubts } of publishedMeetings()) {
      expect(byTitle.get(title)).toMatchObject({
        place: venue, published: { attendees, agenda, resolutions, figures, summary, convener, held, dateText, doubts, url: source.url, publisher: source.publisher, site: expect.stringContaining(source.site) },
      });
      if (date?.length === 10) expect([title, byTitle.get(title)?.day]).toEqual([title, date]);
    }
    const own = rows.filter(({ kind }) => kind !== 'REFERENCE').map(({ conference, kind, day }) => `${conference} ${kind} ${day}`).sort();
    expect(own).toEqual(['440883 EXTRAORDINARY 2022-04-26', '442000 EXTRAORDINARY 2026-02-10', '445100 REGULAR 2022-07-20']);
    expect(rows.filter(({ kind }) => kind === 'REFERENCE').every(({ conference, number }) => conference === '440000' && number === null)).toBe(true);
    const listed = async (account: string) => (await stage.api.get(ListMeetings).run(await stage.api.get(ActorOfAccount).run(account, 'test'), null, { first: 50, after: null })).edges.map(({ node }) => node);
    expect((await listed('czga.liaison')).map(({ announced, title }) => [title, announced?.publisher])).toEqual([['2022年度潮州市医疗保障基金综合监管部门间联席会议', '潮州市医疗保障局']]);
    expect((await listed('gdga.liaison')).filter(({ kind }) => kind === 'REFERENCE')).toHaveLength(12);
    const facts = new Map(publishedMeetings().map((meeting) => [meeting.id, meeting]));
    // Key facts by hand, as the announcements give them.
    expect([facts.get('M01')?.reported_figures, facts.get('M10')?.venue, facts.get('M11')?.attendees.length, facts.get('M06')?.date, facts.get('M06')?.date_text, facts.get('M04')?.source.url]).toEqual([
      '上半年查处违法违规定点医疗机构58家，追回医保基金3387.05万元', '吴川市市府4号会议室（收听收看）', 8, null, '2月12日（年份未见）', 'http://hsa.zs.gov.cn/zwgk/zwdt/content/post_2591169.html']);
  });

  it('hold field by field what the notices say: amounts, outcomes, agencies, transfers', async () => {
    const cases = publishedCases();
    const sum = (amounts: (number | null)[]): string => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0).toFixed(2);
    const rows = await look<{ title: string; subject: string; facts: string; involved: string | null; recovered: string | null; types: string[]; source: string }>(
      `select distinct on (c.title) c.title, s.name as subject, c.facts, c.amount_involved::text as involved, c.amount_recovered::text as recovered, c.violation_types as types, c.published_source as source
         from case_record c join subject s on s.id = c.subject_id order by c.title, c.registered_at`);
    const byTitle = new Map(rows.map((row) => [row.title, row]));
    for (const { title, subject, summary, amounts, violation_types: types, source } of cases) {
      expect(byTitle.get(title)).toMatchObject({
        subject, types: [...types], involved: amounts.involved_yuan?.toFixed(2) ?? null, recovered: amounts.recovered_yuan?.toFixed(2) ?? null,
        facts: expect.stringContaining(summary), source: expect.stringContaining(source.publisher),
      });
    }
    expect(rows).toHaveLength(40);
    const lines = await look<{ kind: string; sum: string }>('select kind, sum(amount)::text as sum from money_line where voided_at is null group by kind');
    const standing = Object.fromEntries(lines.map(({ kind, sum: total }) => [kind, total]));
    // C023 is shown at its hearing: the fine stands in the row as announced, not as decided.
    const decided = cases.filter(({ id }) => id !== 'C023');
    expect(standing).toMatchObject({
      FINE: sum(decided.map(({ amounts }) => amounts.fine_yuan)), CONFISCATION: sum(decided.map(({ amounts }) => amounts.confiscated_yuan)), RECOVERABLE: sum(decided.map(({ amounts }) => amounts.recovered_yuan)),
    });
    expect(await count(`investigation_track_columns where result like '%罚款5895万余元%'`)).toBe(1);
  });

  it('show each agency that acted in a row of its own, with what it did in the words of the notice', async () => {
    const several = publishedCases().filter((each) => kindsOf(each).length > 1);
    const rows = await look<{ title: string; kind: string; result: string | null }>(
      `select k.title, a.kind, concat_ws('；', c.result, (select string_agg(x.text, '；') from outcome_content x where x.place_id = t.id)) as result from joint_investigation i join case_record k on k.id = i.case_id join investigation_track t on t.joint_id = i.id join agency a on a.id = t.agency_id
         left join investigation_track_columns c on c.track_id = t.id`);
    for (const each of several.filter(({ id }) => id !== 'C023')) {
      for (const kind of kindsOf(each)) {
        expect(rows.filter((row) => row.title === each.title && row.kind === AGENCY_KINDS[kind]).map(({ result }) => result)).toEqual([expect.stringContaining(said(each, kind).slice(0, 60))]);
      }
    }
    expect(several.length).toBeGreaterThan(15);
    const sent = await look<{ title: string }>(`select distinct c.title from referral r join case_record c on c.id = r.case_id where r.kind in ('CRIMINAL', 'EARLY_NOTICE') and r.state <> 'DRAFT'`);
    const titles = new Set(sent.map(({ title }) => title));
    expect(publishedCases().filter((each) => each.transferred_to_police && !titles.has(each.title)).map(({ id }) => id)).toEqual([]);
  });

  it('have leads in every state and views that are shared', async () => {
    const leads = await look<{ state: string; passed: boolean }>('select state, agency_id <> holder_agency_id as passed from lead');
    expect(leads.length).toBeGreaterThan(10);
    expect(leads.some(({ passed }) => passed)).toBe(true);
    expect(new Set(leads.map(({ state }) => state))).toEqual(new Set(['OPEN', 'NOT_FILED', 'FILED']));
    expect(await count('money_receipt where voided_at is not null')).toBe(1);
    expect(await count(`lead where demo_note not like '演示：%'`)).toBe(0);
    expect(await count('ledger_view where shared')).toBeGreaterThan(3);
  });

  it('stand in every state of the table, most of them in the states of every day', async () => {
    const rows = await look<{ state: string; n: number }>(`select state, count(*)::int as n from referral where kind = 'CRIMINAL' group by state`);
    const states = Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    expect(Object.keys(CRIMINAL_TABLE.states).filter((state) => !states[state])).toEqual([]);
    expect(states).toMatchObject({
      DRAFT: 5, REPORTED: 2, APPROVAL_REFUSED: 1, APPROVED: 1, SENT: 2, RECALLED: 1, RECEIVED: 4, SUPPLEMENT_REQUESTED: 1, RETURNED: 1, FILED: 4,
      NOT_FILED: 1, RECONSIDERATION_REQUESTED: 1, SUPERVISION_REQUESTED: 1, REASONS_REQUIRED: 1, REASONS_GIVEN: 1, INVESTIGATION_CONCLUDED: 1,
      PROSECUTION_TRANSFERRED: 1, JUDGED: 1, ADMINISTRATIVE_HANDLING: 1, CLOSED: 3,
    });
  });

  it('hold at least two of every kind, in different states, sealed ones and one batch among them', async () => {
    const rows = await look<{ kind: string; n: number; states: number }>('select kind, count(*)::int as n, count(distinct state)::int as states from referral group by kind');
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...REFERRAL_KINDS].sort());
    expect(rows.filter(({ n, states }) => n < 2 || states < 2)).toEqual([]);
    expect(await count('referral where sealed')).toBe(2);
    expect(await count('(select batch_id from referral where batch_id is not null group by batch_id having count(*) = 3) b')).toBe(1);
    expect(await count(`referral_finding where state <> 'OPEN'`)).toBe(2);
  });

  it('show to every account something that is its to do or to follow', async () => {
    const rows = await look<{ account: string; matters: number; todo: number }>(
      `select a.name as account, count(distinct p.object_id)::int as matters, count(*) filter (where p.box = 'TODO')::int as todo
         from account a join seat_holding h on h.person_id = a.person_id and h.capacity = 'PRINCIPAL' join seat s on s.id = h.seat_id
         left join party p on p.agency_id = s.agency_id where s.kind <> 'ADMINISTRATOR' and a.name = any($1) group by a.name order by a.name`,
      [ACCOUNTS]);
    expect(rows.filter(({ matters }) => matters === 0)).toEqual([]);
    expect(rows.map(({ account }) => account)).toEqual([...ACCOUNTS].sort());
    const todo = Object.fromEntries(rows.map((row) => [row.account, row.todo]));
    expect(WORKING.filter((account) => !todo[account])).toEqual([]);
  });

  it('show of a meeting some weeks ago what it decided, and how far each unit has come with it', async () => {
    const as = (account: string): Promise<Actor> => stage.api.get(ActorOfAccount).run(account, 'demo-spec');
    const of = async (account: string) => (await stage.api.get(ListResolutions).run(await as(account), {}, { first: 50 })).edges.map(({ node }) => node);
    const all = await of('office.secretary');
    const stand = ({ state, lamp, overdue, deferralCount, units }: (typeof all)[number]) => [state, lamp, overdue, deferralCount, units.map(({ signedAt }) => signedAt !== null), units.map(({ answer }) => answer)];
    expect(all.map(({ title, ...row }) => [title.replace('（演示）', ''), ...stand({ title, ...row })])).toEqual([
      ['统一追溯码异常线索核查口径', 'IN_HAND', 'RED', true, 0, [true, true], [null, null]],
      ['梳理审计移送问题整改台账', 'REPORTED', 'PAUSED', false, 0, [true, true, true], [null, 'AGREE', null]],
      ['按月共享住院病历质控结果', 'IN_HAND', 'GREEN', false, 0, [true, true], [null, null]],
      ['由省公安厅牵头，省卫生健康委配合，对移交的问题线索逐条研判并回告', 'ISSUED', 'RED', false, 0, [false, false], [null, null]],
      ['查清团伙资金去向', 'IN_HAND', 'GREEN', false, 1, [true, true], [null, null]],
      ['建立涉案资金紧急查控联络渠道', 'ISSUED', 'GREEN', false, 0, [false, false], [null, null]],
      ['更新各成员单位联络员名录', 'CLOSED', 'DONE', false, 0, [true, true], [null, 'AGREE']],
    ]);
    const boxes = await Promise.all([['gdyj.liaison', '统一追溯码'], ['office.secretary', '梳理审计'], ['gdga.liaison', '建立涉案资金'], ['gdsj.liaison', '梳理审计'], ['gdscjg.liaison', '更新各成员']].map(
      async ([account = '', title = '']) => (await of(account)).find((row) => row.title.startsWith(title))?.box));
    expect(boxes).toEqual(['TODO', 'TODO', 'TODO', 'DONE', 'DONE']);

    const deferred = await stage.api.get(FindResolution).run(await as('gdga.liaison'), all.find(({ deferralCount }) => deferralCount > 0)?.id ?? '');
    expect(deferred).toMatchObject({ number: expect.stringMatching(/^粤联议定〔\d{4}〕\d+号$/), origin: { lineTitle: '职业骗保团伙资金链条查处（演示）', topicTitle: '职业骗保团伙资金链条查处（演示）', proposer: { kind: 'PUBLIC_SECURITY' } }, deferrals: [{ state: 'GRANTED' }] });
    expect(deferred?.firstDueOn.localeCompare(deferred.dueOn)).toBe(-1);
    expect(deferred?.timeline.flatMap(({ topic }) => (topic.startsWith('resolution.') ? topic.split('.')[1] : []))).toEqual(['issued', 'signed', 'signed', 'deferral-asked', 'deferral-granted', 'progressed']);

    const meetings = (await stage.api.get(ListMeetings).run(await as('gdwj.liaison'), null, { first: 50 })).edges.map(({ node }) => node).filter(({ kind, form }) => kind !== 'REFERENCE' && form !== 'WRITTEN');
    expect(meetings.map(({ kind, state, agendaState }) => [kind, state, agendaState])).toEqual([
      ['REGULAR', 'NOTICED', 'APPROVED'], ['EXTRAORDINARY', 'NOTICED', 'APPROVED'], ['PARTIAL', 'HELD', 'APPROVED'], ['PARTIAL', 'HELD', null], ['PARTIAL', 'HELD', 'APPROVED'], ['REGULAR', 'HELD', 'APPROVED']]);
    const coming = meetings.find(({ kind }) => kind === 'REGULAR');
    const held = meetings.at(-1);
    expect(await stage.api.get(FindMeeting).run(await as('gdwj.liaison'), coming?.id ?? '')).toMatchObject({ previous: { id: held?.id } });
    const followUp = await stage.api.get(ListOpenResolutions).run(await as('office.secretary'), coming?.conferenceId ?? '');
    expect(followUp).toMatchObject({ open: 6, overdue: 1, closed: 1 });
    expect(await count(`resolution_content where title not like '%演示%' or text not like '%演示%' or deliverable not like '%演示%' or instruction not like '%演示%'`)).toBe(0);
    expect(await count(`resolution_report where text not like '%演示%'`)).toBe(0);
    const [report] = (await stage.api.get(ListHalfYearReports).run(await as('gdwj.liaison'), null, { first: 5 })).edges.map(({ node }) => node);
    expect([report?.state, report?.factCount]).toEqual(['RELEASED', 5]);
  });

  it('have a meeting in writing that goes round: two of six have answered, a question was answered to all', async () => {
    expect(await count('written_share')).toBe(6);
    expect(await count('written_share where answered_at is not null')).toBe(2);
    expect(await count(`written_question where reply like '%演示%'`)).toBe(1);
    expect(await count('written_round where closed_at is null and due_at > $1', [NOW])).toBe(1);
  });

  it('have a meeting that is being held: some signed in, one excused, one stepped back, a line heard, one on', async () => {
    const secretary = await stage.api.get(ActorOfAccount).run('office.secretary', 'demo-spec');
    const [{ id } = { id: '' }] = await look<{ id: string }>(`select d.meeting_id as id from meeting_day d join meeting m on m.id = d.meeting_id where d.started_at is not null and d.ended_at is null and m.form <> 'WRITTEN'`);
    const day = await stage.api.get(FindDay).run(secretary, id);
    expect(day?.attendance.map(({ way, role, standInFor }) => [way, role, standInFor])).toEqual([
      ['CODE', 'ATTEND', null], ['CODE', 'ATTEND', null], ['LIST', 'ATTEND', null], ['LIST', 'ATTEND', '医政医管处联络员'], ['LIST', 'LEAVE', null]]);
    expect(day?.items.map(({ outcome, opinions, steppedBack, resolutions, turns }) => [outcome?.outcome ?? null, opinions.length, steppedBack.length, resolutions.length, turns.length])).toEqual([
      ['PASSED', 3, 0, 1, 1], ['DEFERRED', 2, 1, 0, 1], [null, 1, 0, 0, 1], [null, 0, 0, 0, 0]]);
    expect(day?.items.findIndex(({ line }) => line === day.itemOn)).toBe(2);
    expect([new Date(day?.startsAt ?? 0) < NOW, new Date(day?.endsAt ?? 0) > NOW]).toEqual([true, true]);
    expect(await count('meeting_guest where approved and revoked_at is null and from_at < $1 and to_at > $1', [NOW])).toBe(1);
    expect(await count('meeting_paper where for_guests')).toBe(1);
    expect(await count('seat_leave where ended_at is null')).toBe(1);
    expect(await count(`meeting_opinion where text not like '%演示%'`)).toBe(0);
  });

  it('have minutes everywhere on their way: being commented on, before the convener, waiting for the seal, issued and corrected', async () => {
    const rows = await look<{ id: string; title: string; state: string; issues: number; signatures: string[]; seals: string[] }>(
      `select m.id, c.title, m.state, m.issues, array(select coalesce(g.decision, 'OPEN') from minutes_signature g where g.minutes_id = m.id order by g.no) as signatures,
              array(select q.state from seal_request q where q.minutes_id = m.id order by q.opened_at, q.id) as seals
         from minutes m join minutes_content c on c.minutes_id = m.id order by c.title`);
    expect(rows.map(({ title, state, issues, signatures, seals }) => [title, state, issues, signatures, seals]).sort()).toEqual([
      ['省级联席会议专题会议纪要（演示）', 'DRAFTING', 0, [], []],
      ['联合检查专题会议纪要（演示）', 'CONSULTING', 0, [], []],
      ['康复机构核查专题会议（演示）纪要', 'SIGNING', 0, ['RETURNED', 'OPEN'], []],
      ['药店整治专题会议（演示）纪要', 'SIGNED', 0, ['SIGNED'], ['ASKED']],
      ['部分成员单位会议（演示）纪要', 'ISSUED', 2, ['SIGNED', 'SIGNED'], ['USED', 'USED']],
    ].sort());
    const secretary = await stage.api.get(ActorOfAccount).run('office.secretary', 'demo-spec');
    const { rounds: [round] } = await stage.api.get(ListMinutesRounds).run(secretary, rows.find(({ state }) => state === 'CONSULTING')?.id ?? '');
    expect([round?.state, new Date(round?.dueAt ?? NOW) < NOW, round?.shares.map(({ answeredAt }) => answeredAt === null).filter(Boolean)]).toEqual(['OPEN', true, [true]]);
    expect(await count('minutes_receipt where received_at is not null')).toBe(2);
  });

  it('have their documents: drafts, issued ones of every side, one that is stale', async () => {
    const rows = await look<{ state: string; kinds: string[]; forms: string[] }>('select state, array_agg(distinct object_kind) as kinds, array_agg(distinct form) as forms from case_document group by state');
    const by = Object.fromEntries(rows.map((row) => [row.state, row]));
    expect(by['ISSUED']?.kinds.sort()).toEqual(['CONSULTATION', 'LISTED_SUPERVISION', 'OUTCOME', 'REFERRAL', 'SUPERVISION_STEP']);
    expect(by['ISSUED']?.forms).toEqual(expect.arrayContaining(['CONSULTATION_MINUTES', 'CONSULTATION_OPINION', 'FILING_NOTICE', 'LINKAGE_NOTICE', 'LISTING_NOTICE', 'TRANSFER_LETTER', 'URGING_NOTICE']));
    const drafts = await look<{ objectId: string; account: string }>(`select d.object_id as "objectId", a.name as account from case_document d join account a on a.person_id = d.created_by where d.state = 'DRAFT'`);
    const listed = await Promise.all(drafts.map(async ({ objectId, account }) => (await stage.api.get(ListDocuments).run(await stage.api.get(ActorOfAccount).run(account, 'demo-spec'), objectId)).documents));
    const states = listed.flat().filter(({ state }) => state === 'DRAFT').map(({ stale }) => stale);
    expect([states.includes(true), states.includes(false)]).toEqual([true, true]);
  });

  it('show green, yellow and red lamps to the police', async () => {
    const lamps = await look<{ lamp: string }>(
      `select distinct ${lampSql('d', '$1::timestamptz')} as lamp from deadline d join agency a on a.id = d.party_agency_id
        where a.kind = 'PUBLIC_SECURITY' and d.rule_code in ('X10', 'H01') and d.state in ('RUNNING', 'MISSED') and d.met_at is null`, [NOW]);
    expect(lamps.map(({ lamp }) => lamp).sort()).toEqual(['GREEN', 'RED', 'YELLOW']);
  });

  it('have clocks that run, pause and have run out', async () => {
    const rows = await look<{ state: string; n: number }>('select state, count(*)::int as n from deadline group by state');
    const clocks = Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    expect(clocks).toMatchObject({ RUNNING: expect.any(Number), PAUSED: 1, MISSED: expect.any(Number), MET: expect.any(Number) });
    expect(await count(`deadline where state = 'RUNNING' and due_at <= $1`, [NOW])).toBe(0);
    await expect(stage.worker.get(SweepDeadlines).run()).resolves.toEqual({ resumed: 0, recomputed: 0, missed: 0, reminded: 0 });
  });

  it('pass the ball without gap or overlap, from the draft to now', async () => {
    const broken = await look(
      `select r.id from referral r join referral_holding h on h.referral_id = r.id group by r.id
        having sum(extract(epoch from coalesce(h.to_at, $1) - h.from_at)) <> extract(epoch from coalesce(r.closed_at, $1) - r.created_at)`, [NOW]);
    expect(broken).toEqual([]);
  });

  it('lie in the past, in the order they happened, and the journal holds', async () => {
    expect(await count('journal_entry where at > $1', [NOW])).toBe(0);
    expect(await count('(select at < lag(at) over (partition by object_id order by seq) as back from journal_entry) j where back')).toBe(0);
    expect(await count('journal_entry j where j.hash <> journal_hash(j)')).toBe(0);
    expect(await count('(select number, lag(number) over (partition by from_agency_id order by sent_at) as before from referral where number is not null) n where before = number')).toBe(0);
  });

  it('have a table that came from a folder at the second attempt, by the connector and nobody else', async () => {
    const [request] = await look<{ id: string; outcomes: string[] }>(`select request_id as id, array_agg(outcome order by at) as outcomes from data_attempt group by 1`);
    expect([request?.outcomes, await count('data_attempt')]).toEqual([['ROWS_REFUSED', 'DELIVERED'], 2]);
    expect(await look(`select person_name as by from matter_act where object_id = $1 and act = 'DELIVER'`, [request?.id])).toEqual([{ by: '数据连接器（文件投递）' }]);
  });

  it('say of everything made up that it is 演示, and where the rest comes from', async () => {
    expect(await count(`case_record c where demo_note not like '演示：%' or demo_note is null or (published_source is null and not exists (select 1 from lead l where l.case_id = c.id))`)).toBe(0);
    expect(await count(`subject where demo_note is null`)).toBe(0);
    expect(await count(`referral_content where report <> '' and (report not like '%演示%' or report not like '%来源：%' or officers::text not like '%演示%')`)).toBe(0);
    expect(await count(`referral_act where document_no is not null and act not in ('SEND', 'SIGN_RECEIPT') and document_no not like '演示%'`)).toBe(0);
    expect(await count(`referral_act_content where text is not null and text not like '%演示%' and text not like '公开通报：%'`)).toBe(0);
  });

  it('give subjects codes that hold', async () => {
    const subjects = await look<{ kind: string; code: string }>('select kind, code from subject');
    const wrong = subjects.filter(({ kind, code }) => (['MEDICAL_INSTITUTION', 'RETAIL_PHARMACY'].includes(kind) ? usccProblem(code) !== null : !/^YS-C\d{3}$/.test(code)));
    expect(wrong).toEqual([]);
  });

  it('have their papers in the file store', async () => {
    const store = new FileStore(stage.filesDir);
    const files = await look<{ sha256: string }>('select distinct sha256 from stored_file');
    expect(files.length).toBeGreaterThan(80);
    expect(await Promise.all(files.map(({ sha256 }) => store.isIntact(sha256)))).not.toContain(false);
    expect(readdirSync(stage.filesDir)).not.toContain('incoming-demo');
  });

  it('tell nobody by e-mail of what is long past, and leave the last hours to the worker', async () => {
    expect(await count('delivery')).toBe(0);
    expect(await count('notification where read_at is null')).toBeGreaterThan(10);
    expect(await count('notification where read_at is not null')).toBeGreaterThan(10);
    expect(await count(`notification where created_at < $1`, [new Date(NOW.getTime() - 8 * 86_400_000)])).toBe(0);
    const waiting = await count('outbox_message where done_at is null');
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(60);
  });

  it('begin no clock of somebody else’s without a notice that says until when, or weighs: nobody can silence it', async () => {
    const book = new RecipeBook([CASE_FACTS, CONSULTATION_FACTS, GATE_FACTS, JOINT_FACTS, OUTCOME_FACTS, SUPERVISION_FACTS, CONFERENCE_FACTS, MINUTES_FACTS, SHARING_FACTS]);
    const begun = await look<RecordedFact & { owed: string }>(
      `select distinct on (d.id) j.id, j.topic, j.object_kind as "objectKind", j.object_id as "objectId", j.act_id as "actId", j.agency_id as "agencyId", j.seat_id as "seatId", j.person_id as "personId", j.at, j.detail, d.party_agency_id as owed
         from deadline d join journal_entry j on j.topic = d.start_event and j.object_id = d.object_id and j.agency_id is distinct from d.party_agency_id
        where d.state = 'RUNNING' and d.started_at <= j.at order by d.id, j.seq desc`);
    const told = await stage.worker.get(Database).tx(systemActor('test'), async (tx) => {
      const lines: { topic: string; titleKey: string; held: boolean }[] = [];
      for (const { owed, ...fact } of begun) {
        const notices = (await book.find(fact.topic)?.compose(tx, fact)) ?? [];
        for (const { agencyId, email, urgent, params, titleKey } of notices) if (agencyId === owed && email) lines.push({ topic: fact.topic, titleKey, held: urgent || params['due'] !== undefined || book.enclosureOf(fact.topic) !== undefined });
      }
      return lines;
    });
    expect(told.filter(({ held }) => !held)).toEqual([]);
    expect([...new Set(told.map(({ topic }) => topic))].length).toBeGreaterThan(5);
  });

  it('are explained to the administrator as they are seen, for everybody on every seat and every matter', async () => {
    const admin = await stage.api.get(ActorOfAccount).run('admin', 'test');
    const matters = (await look<{ id: string }>('select distinct object_id as id from party order by 1')).map(({ id }) => id);
    const seats = await look<{ seatId: string; personId: string }>('select distinct seat_id as "seatId", person_id as "personId" from seat_holding');
    const rules = new Map<string, number>();
    // Words and sight are compared with each other by the use case itself: it fails where they differ.
    for (const { seatId, personId } of seats) {
      const explained = await stage.api.get(ExplainAccess).run(admin, { seatId, personId, objectIds: matters.slice(0, 1_000) });
      if (!Array.isArray(explained)) throw new Error(JSON.stringify(explained));
      for (const { rule } of explained) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
    expect(matters.length).toBeGreaterThan(100);
    expect(matters.length).toBeLessThanOrEqual(1_000);
    expect([...rules.keys()]).toEqual(expect.arrayContaining(['NOT_A_PARTY', 'PARTY_CONTENT', 'PARTY_EXISTENCE', 'NO_RIGHT', 'NOT_HANDED', 'SEALED']));
    expect([...rules.values()].reduce((sum, n) => sum + n, 0)).toBe(matters.length * seats.length);
  });

  it('are not loaded twice', async () => {
    await expect(loadDemo(stage, NOW)).rejects.toThrow('empty one only');
  });
});

const AGENCY_KINDS: Readonly<Record<PublishedKind, string>> = {
  医保: 'HEALTHCARE_SECURITY', 公安: 'PUBLIC_SECURITY', 卫健: 'HEALTH', 市场监管: 'MARKET_REGULATION', 审计: 'AUDIT', 检察: 'PROCURATORATE', 纪检: 'DISCIPLINE_INSPECTION',
};

/** The accounts that the README names. */
const ACCOUNTS = [
  'gdyb.handler', 'gdyb.head', 'gdyb.deputy', 'gdga.liaison', 'gdwj.liaison', 'gdsj.liaison', 'gdscjg.liaison', 'gdyj.liaison', 'gdjcy.handler', 'gdjw.handler',
  'gdczt.handler', 'office.secretary', 'gzyb.handler', 'gzyb.head', 'gzga.liaison', 'szyb.handler', 'szga.liaison', 'gzjcy.handler', 'fsyb.handler', 'dgyb.handler',
];
/** Those of them whose act is awaited somewhere. */
const WORKING = ['gdyb.handler', 'gdyb.head', 'gdga.liaison', 'gdjcy.handler', 'gzyb.handler', 'gzyb.head', 'gzga.liaison', 'szyb.handler', 'szga.liaison', 'fsyb.handler', 'dgyb.handler'];
