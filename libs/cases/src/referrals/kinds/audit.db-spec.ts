/** 审计移送, 整改台账 and 移而不答. */
import { describe, expect, it } from '@jest/globals';
import { EXCHANGES, PROVINCE, onKinds } from '../../../../../test/support/kinds-world.js';
import { POSTS } from '../../../../../test/support/referral-world.js';
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

  it('takes no report on a finding of another referral', async () => {
    const [mine, other] = [await on.kinds.received(audit), await on.kinds.received(audit)];
    const [theirs] = await findings(other);
    expect(await on.kinds.outcome(audit.to, mine, 'REPORT_FINDINGS', { findingReports: [{ findingId: theirs?.id ?? '', state: 'RECTIFIED' }] })).toBe('INVALID_INPUT');
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
