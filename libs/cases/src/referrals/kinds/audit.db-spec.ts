/** 审计移送, 整改台账 and 移而不答. */
import { describe, expect, it } from '@jest/globals';
import { agencyId } from '@portal/agencies';
import { EXCHANGES, onKinds, PROVINCE } from '../../../../../test/support/kinds-world.js';
import { POSTS } from '../../../../../test/support/referral-world.js';
import { FINDING_SHEET } from '../findings/finding-sheet.js';
import { ListFindings } from '../findings/list-findings.js';
import { ListUnanswered } from '../reading/list-unanswered.js';

const on = onKinds();
const { page, running } = on;
const { handler, police, stranger, office } = POSTS;

const RESULT = { reasonCode: 'PENALTY', text: '已作出行政处罚决定。', documentNo: '粤卫罚〔2026〕3号', documentDay: '2026-11-16', amount: '3000' };

describe('审计移送', () => {
  const audit = EXCHANGES.AUDIT;
  const findings = async (id: string) => (await page(audit.to, id))?.findings ?? [];

  it('each finding has a state and a clock; the written result waits for the last of them', async () => {
    const id = await on.kinds.received(audit);
    expect(await running(id)).toEqual(['H04 2026-12-15', 'H04 2026-12-30', 'H04 2026-12-30']);
    const [one, two, three] = await findings(id);
    const report = (findingId: string | undefined, state: 'PARTLY_RECTIFIED' | 'RECTIFIED' | 'NOT_ADOPTED', more: object = {}) => ({ findingReports: [{ findingId: findingId ?? '', state, ...more }] });
    expect(await on.kinds.outcome(audit.to, id, 'REPORT_FINDINGS', report(two?.id, 'NOT_ADOPTED'))).toBe('INVALID_INPUT');
    expect(await on.kinds.outcome(audit.to, id, 'REPORT_FINDINGS', report(one?.id, 'PARTLY_RECTIFIED', { rectifiedAmount: '1000.01' }))).toBe('INVALID_INPUT');
    await on.kinds.act(audit.to, id, 'REPORT_FINDINGS', report(one?.id, 'PARTLY_RECTIFIED', { rectifiedAmount: '400.50' }));
    expect((await findings(id))[0]).toMatchObject({ state: 'PARTLY_RECTIFIED', balance: '599.50' });
    expect(await running(id)).toHaveLength(3);
    expect(await on.kinds.outcome(audit.to, id, 'ANSWER', { text: '整改完毕' })).toBe('FINDINGS_OPEN');
    await on.kinds.act(audit.to, id, 'REPORT_FINDINGS', report(one?.id, 'RECTIFIED'));
    expect((await on.kinds.clocks(id)).filter(({ part }) => part === one?.id).map(({ state }) => state)).toEqual(['MET']);
    expect(await on.kinds.outcome(audit.to, id, 'REPORT_FINDINGS', report(one?.id, 'RECTIFIED'))).toBe('INVALID_INPUT');
    await on.kinds.act(audit.to, id, 'REPORT_FINDINGS', { findingReports: [{ findingId: two?.id ?? '', state: 'NOT_ADOPTED', note: '支付符合省级文件' }, { findingId: three?.id ?? '', state: 'RECTIFIED', note: '制度已印发' }] });
    await on.kinds.act(audit.to, id, 'ANSWER', { text: '整改完毕' });
    await on.kinds.act(audit.from, id, 'CONFIRM_OUTCOME');
    expect(await running(id)).toEqual([]);
    expect((await findings(id)).map(({ state }) => state)).toEqual(['RECTIFIED', 'NOT_ADOPTED', 'RECTIFIED']);
  });

  it('gives each finding a receipt of its own, numbered in their order, without a gap', async () => {
    const [first, second] = [await on.kinds.received(audit), await on.kinds.received(audit)];
    const ordinals = async (id: string) => (await findings(id)).map(({ receiptNo }) => Number(/^穗医保移回〔2026〕(\d+)号$/.exec(receiptNo ?? '')?.[1]));
    const [start = 0] = await ordinals(first);
    expect([...await ordinals(first), ...await ordinals(second)]).toEqual([0, 1, 2, 3, 4, 5].map((n) => start + n));
    expect((await page(audit.from, first))?.receiptNo).toBe(`穗医保移回〔2026〕${start}号至穗医保移回〔2026〕${start + 2}号`);
    expect((await new ListFindings(on.world.db).run(audit.to, { side: 'RECEIVED' }, '2026-11-16', { first: 100 })).edges.find(({ node }) => node.referralId === second)?.node.receiptNo).toMatch(/移回/);
  });

  it('opens a closed finding again, with the reason: its clock starts anew, the others’ run on, and the receiver owes a new result', async () => {
    const id = await on.kinds.received(audit);
    const [one, two, three] = await findings(id);
    const again = (findingIds: (string | undefined)[], more: object = {}) => ({ findingIds: findingIds.map((each) => each ?? ''), reason: '回头看发现整改不实', date: '2027-01-15', ...more });
    expect(await on.kinds.outcome(audit.from, id, 'REOPEN_FINDINGS', again([one?.id]))).toBe('NO_FINDING_SETTLED');
    await on.kinds.act(audit.to, id, 'REPORT_FINDINGS', { findingReports: [{ findingId: one?.id ?? '', state: 'RECTIFIED' }] });
    expect(await on.kinds.outcome(audit.from, id, 'REOPEN_FINDINGS', again([two?.id]))).toBe('INVALID_INPUT');
    expect(await on.kinds.outcome(audit.from, id, 'REOPEN_FINDINGS', again([one?.id], { reason: ' ' }))).toBe('INVALID_INPUT');
    expect(await on.kinds.outcome(audit.to, id, 'REOPEN_FINDINGS', again([one?.id]))).toBe('NOT_YOUR_ACT');
    await on.kinds.act(audit.from, id, 'REOPEN_FINDINGS', again([one?.id]));
    expect(await running(id)).toEqual(['H04 2026-12-30', 'H04 2026-12-30', 'H04 2027-01-15']);
    expect((await findings(id))[0]).toMatchObject({ state: 'OPEN', rectifiedAmount: null, dueOn: '2027-01-15', reopenings: 1 });
    await on.kinds.act(audit.to, id, 'REPORT_FINDINGS', { findingReports: [one, two, three].map((each) => ({ findingId: each?.id ?? '', state: 'RECTIFIED' as const })) });
    await on.kinds.act(audit.to, id, 'ANSWER', { text: '整改完毕' });
    await on.kinds.act(audit.from, id, 'REOPEN_FINDINGS', again([three?.id]));
    expect((await page(audit.to, id))).toMatchObject({ state: 'RECEIVED', findingsOpen: true, holder: { id: audit.to.agencyId } });
    expect((await on.kinds.clocks(id)).filter(({ state }) => state === 'RUNNING').map(({ part }) => part)).toEqual([three?.id]);
    expect(await on.kinds.outcome(audit.to, id, 'ANSWER', { text: '整改完毕' })).toBe('FINDINGS_OPEN');
    const told = (await page(audit.to, id))?.acts.filter(({ act }) => act === 'REOPEN_FINDINGS').map(({ text, data }) => [text, data['findings']]);
    expect(told).toMatchObject([['回头看发现整改不实', [{ no: '一', state: 'RECTIFIED', rectifiedAmount: '1000.00' }]], ['回头看发现整改不实', [{ no: '三', state: 'RECTIFIED' }]]]);
  });

  it('opens a finding again after the referral has come to its end: it has none any longer, and one clock, of that finding', async () => {
    const id = await on.kinds.received(audit);
    const [one, two, three] = await findings(id);
    await on.kinds.act(audit.to, id, 'REPORT_FINDINGS', { findingReports: [one, two, three].map((each) => ({ findingId: each?.id ?? '', state: 'RECTIFIED' as const })) });
    await on.kinds.act(audit.to, id, 'ANSWER', { text: '整改完毕' });
    await on.kinds.act(audit.from, id, 'CONFIRM_OUTCOME');
    expect(await page(audit.from, id)).toMatchObject({ state: 'CLOSED', closedAt: expect.anything(), holder: null });
    const again = { findingIds: [two?.id ?? ''], reason: '回头看发现整改不实', date: '2027-01-15' };
    expect(await on.kinds.outcome(audit.from, id, 'REOPEN_FINDINGS', { ...again, reason: ' ' })).toBe('INVALID_INPUT');
    expect(await on.kinds.outcome(audit.to, id, 'REOPEN_FINDINGS', again)).toBe('NOT_YOUR_ACT');
    await on.kinds.act(audit.from, id, 'REOPEN_FINDINGS', again);
    expect(await page(audit.to, id)).toMatchObject({ state: 'RECEIVED', closedAt: null, holder: { id: audit.to.agencyId } });
    expect(await running(id)).toEqual(['H04 2027-01-15']);
    expect((await findings(id)).map(({ state, reopenings }) => [state, reopenings])).toEqual([['RECTIFIED', 0], ['OPEN', 1], ['RECTIFIED', 0]]);
    await on.kinds.act(audit.to, id, 'REPORT_FINDINGS', { findingReports: [{ findingId: two?.id ?? '', state: 'RECTIFIED' as const }] });
    await on.kinds.act(audit.to, id, 'ANSWER', { text: '再次整改完毕' });
    await on.kinds.act(audit.from, id, 'CONFIRM_OUTCOME');
    expect(await page(audit.from, id)).toMatchObject({ state: 'CLOSED', closedAt: expect.anything(), holder: null });
    expect(await running(id)).toEqual([]);
  });

  it('takes no report on a finding of another referral', async () => {
    const [mine, other] = [await on.kinds.received(audit), await on.kinds.received(audit)];
    const [theirs] = await findings(other);
    expect(await on.kinds.outcome(audit.to, mine, 'REPORT_FINDINGS', { findingReports: [{ findingId: theirs?.id ?? '', state: 'RECTIFIED' }] })).toBe('INVALID_INPUT');
  });
});

describe('审计问题清单', () => {
  const judge = (...rows: Record<string, string>[]) => on.world.db.tx(PROVINCE.audit, (tx) => FINDING_SHEET.judge(tx, PROVINCE.audit, rows.map((cells, index) => ({ row: index + 3, cells, unreadable: [] }))));
  const good = { no: '一', title: '重复收取护理费', problem: '医药机构违规使用基金', amount: '1,000元' };

  it('routes each finding by the list of responsibilities, to the office of its region or the next above; the sheet may name another', async () => {
    const rows = await judge(
      good, { ...good, no: '二', region: '广州市', problem: '医疗服务行为不规范' }, { ...good, no: '三', region: '440104', problem: '药品和医疗器械质量与流通' },
      { ...good, no: '四', receiver: '广东省财政厅' }, { ...good, no: '五', problem: '涉嫌欺诈骗保犯罪', dueOn: '2026年12月1日' });
    expect(rows.map(({ verdict, problems }) => [verdict, problems.map(({ code }) => code)])).toEqual(rows.map(() => ['GOOD', []]));
    expect(rows.map(({ finding }) => finding?.office.id)).toEqual([
      agencyId('440000', 'HEALTHCARE_SECURITY'), agencyId('440100', 'HEALTH'), expect.any(String), agencyId('440000', 'FINANCE'), agencyId('440000', 'PUBLIC_SECURITY')]);
    expect(rows[2]?.finding?.office.kinds).toContain('DRUG_ADMINISTRATION');
    expect(rows.map(({ finding }) => finding?.basis === null)).toEqual([false, false, false, true, false]);
    expect(rows.map(({ finding }) => finding?.basis?.slice(0, 24) ?? finding?.listed?.id)).toEqual([
      expect.stringContaining('依据：广东省医疗保障局责任清单第1版第1项'), expect.stringContaining('同级责任清单未载明'), expect.stringContaining('同级责任清单未载明'), agencyId('440000', 'HEALTHCARE_SECURITY'), expect.stringContaining('依据：广东省公安厅责任清单第1版第1项'.slice(0, 16))]);
    expect(rows[4]?.finding).toMatchObject({ dueOn: '2026-12-01', amount: '1000', problem: '涉嫌欺诈骗保犯罪' });
  });

  it('every line of the list leads to an agency that may receive findings of an audit', async () => {
    const choices = FINDING_SHEET.columns.find(({ key }) => key === 'problem')?.choices ?? [];
    expect(choices).toHaveLength(10);
    const rows = await judge(...choices.map((problem, index) => ({ no: String(index), title: problem, problem })));
    expect(rows.filter(({ verdict }) => verdict !== 'GOOD').map(({ cells, problems }) => [cells['problem'], problems])).toEqual([]);
  });

  it('says cell by cell what is wrong, and what was handed over before', async () => {
    await on.kinds.received(EXCHANGES.AUDIT);
    const rows = await judge(
      { title: '无编号', problem: '医疗服务行为不规范' }, { ...good, problem: '违纪' }, { ...good, title: '另一问题', amount: '12万元', dueOn: '2020-01-01' }, { ...good, no: '二', region: '某地' },
      { ...good, no: '三', receiver: '广东省审计厅' }, { ...good, no: '一', title: '重复报销' });
    expect(rows.map(({ problems }) => problems.map(({ column, code }) => `${column} ${code}`))).toEqual([
      ['no REQUIRED'], ['problem NOT_ON_LIST'], ['amount NOT_MONEY', 'dueOn IN_PAST', 'no SAME_AS_ROW'], ['region NOT_ON_LIST'], ['receiver NOT_ON_LIST'],
      ['no SAME_AS_ROW', 'title FINDING_SENT_BEFORE'],
    ]);
    expect(rows.every(({ finding, problems }) => finding === undefined && problems.every(({ message, next }) => message !== '' && next !== ''))).toBe(true);
  });
});

describe('lists', () => {
  it('整改台账 shows each side its own findings by their days, with sums that balance', async () => {
    const before = (await list('SENT')).totals;
    const id = await on.kinds.received(EXCHANGES.AUDIT);
    const mine = (await page(handler, id))?.findings ?? [];
    await on.kinds.act(handler, id, 'REPORT_FINDINGS', { findingReports: [{ findingId: mine[0]?.id ?? '', state: 'PARTLY_RECTIFIED', rectifiedAmount: '250.25' }] });
    const { totals, edges } = await list('SENT');
    expect(totals.count - before.count).toBe(3);
    expect(Number(totals.amount) - Number(before.amount)).toBeCloseTo(1500.5, 2);
    expect(Number(totals.amount) - Number(totals.rectified) - Number(totals.balance)).toBeCloseTo(await notAdopted(), 2);
    const days = edges.map(({ node }) => node.dueOn ?? '9');
    expect(days).toEqual([...days].sort());
    expect(edges.find(({ node }) => node.id === mine[0]?.id)?.node).toMatchObject({ state: 'PARTLY_RECTIFIED', balance: '749.75', lamp: 'GREEN' });
    expect((await new ListFindings(on.world.db).run(handler, { side: 'RECEIVED' }, '2026-11-16', { first: 100 })).totals.count).toBe(totals.count);
    expect((await new ListFindings(on.world.db).run(police, { side: 'RECEIVED' }, '2026-11-16', { first: 100 })).totals.count).toBe(0);
    expect((await new ListFindings(on.world.db).run(handler, { side: 'RECEIVED', overdue: true }, '2026-12-16', { first: 100 })).edges.map(({ node }) => node.dueOn)).toContain('2026-12-15');
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next = await new ListFindings(on.world.db).run(PROVINCE.audit, { side: 'SENT' }, '2026-11-16', { first: 2, after });
      paged.push(...next.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = next.pageInfo);
    }
    expect(paged).toEqual(edges.map(({ node }) => node.id));
  });
  const list = (side: 'SENT') => new ListFindings(on.world.db).run(PROVINCE.audit, { side }, '2026-11-16', { first: 100 });
  const notAdopted = async () => Number((await on.world.look<{ sum: string }>(`select coalesce(sum(amount - coalesce(rectified_amount, 0)), 0)::text as sum from referral_finding where state = 'NOT_ADOPTED'`))[0]?.sum);

  it('移而不答 names what is owed and late, to whom it is owed, to who owes it, and to the office', async () => {
    const id = await on.kinds.received(EXCHANGES.ADMINISTRATIVE, { replyBy: '2026-11-18' });
    const late = async (actor: typeof handler, owed: 'TO_US' | 'BY_US') => (await new ListUnanswered(on.world.db).run(actor, owed, { first: 100 })).edges.filter(({ node }) => node.id === id).map(({ node }) => node);
    expect(await late(handler, 'TO_US')).toEqual([]);
    on.world.at('2026-11-20', '09:00');
    expect(await late(handler, 'TO_US')).toMatchObject([{ kind: 'ADMINISTRATIVE', daysLate: 1, deadlineLabel: '按约定日期反馈结果（约定）' }]);
    expect(await late(PROVINCE.health, 'BY_US')).toHaveLength(1);
    expect(await late(office, 'TO_US')).toHaveLength(1);
    expect(await late(PROVINCE.health, 'TO_US')).toEqual([]);
    expect(await late(stranger, 'TO_US')).toEqual([]);
    await on.kinds.act(PROVINCE.health, id, 'ACCEPT');
    await on.kinds.act(PROVINCE.health, id, 'ANSWER', RESULT);
    expect(await late(handler, 'TO_US')).toEqual([]);
  });
});
