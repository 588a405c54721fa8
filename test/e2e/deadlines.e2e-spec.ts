import { PortalClient } from '../support/client.js';
import { type RunningPortal, startPortal } from '../support/portal.js';

let portal: RunningPortal;
let officer: PortalClient;
beforeAll(async () => {
  portal = await startPortal({ queue: 'postgres' });
  officer = await PortalClient.signIn(portal.baseUrl, 'gdyb.handler');
});
afterAll(() => portal?.stop());

interface Rule { code: string; legalBasis: string; enabled: boolean; unverified: boolean; statutory: boolean; extensions: string | null }
const rules = async (code: string | null): Promise<Rule[]> => (await officer.get<{ deadlineRules: Rule[] }>(
  'query ($code: String) { deadlineRules(code: $code) { code legalBasis enabled unverified statutory extensions } }', { code })).deadlineRules;

it('shows every rule with its basis, the unread ones as 未核实 and switched off', async () => {
  const all = await rules(null);
  const agreed = all.filter(({ code }) => code.startsWith('H'));
  expect(new Set(all.filter((rule) => !agreed.includes(rule)).map(({ code }) => code.replace(/[a-z]$/, ''))).size).toBe(77);
  expect(agreed.length).toBeGreaterThan(0);
  expect(all.every(({ legalBasis }) => legalBasis.length > 0)).toBe(true);
  expect(all.filter(({ unverified }) => unverified).map(({ code, enabled }) => [code, enabled])).toEqual([['X14', false], ['Z15', false]]);
  expect((await rules('X10'))[0]?.extensions).toContain('合计7日');
});

it('explains a date in one question: each day counted or skipped, and why', async () => {
  const { computeDeadline } = await officer.get<{ computeDeadline: { dueOn: string; alternativeDueOn: string; summary: string; days: { day: string; reason: string }[] } }>(
    '{ computeDeadline(ruleCode: "X10", startedAt: "2026-09-30T02:00:00Z") { dueOn alternativeDueOn summary days { day kind counted reason noticeNo } } }');
  expect(computeDeadline).toMatchObject({ dueOn: '2026-10-08', alternativeDueOn: '2026-10-10' });
  expect(computeDeadline.days.map(({ day }) => day)).toEqual(
    ['2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08']);
  expect(computeDeadline.days.at(-1)?.reason).toContain('第一个工作日');
  expect(computeDeadline.summary).toContain('如按工作日理解，则至 2026-10-10');
});

it('says 暂估 of 2027, and of 2029 that nothing is known', async () => {
  const { workCalendar } = await officer.get<{ workCalendar: unknown }>('{ workCalendar(year: 2027) { provisional noticeNo } }');
  expect(workCalendar).toEqual({ provisional: true, noticeNo: null });
  for (const query of ['{ workCalendar(year: 2029) { year } }', '{ computeDeadline(ruleCode: "X10", startedAt: "2028-12-28T02:00:00Z") { dueOn } }']) {
    const { errors } = await officer.ask(query);
    expect(errors).toMatchObject([{ message: '2029年的工作日历尚未装载，无法计算期限。', extensions: { code: 'CALENDAR_MISSING' } }]);
  }
});

it('tells a stranger nothing', async () => {
  const { data, errors } = await PortalClient.stranger(portal.baseUrl).ask('{ deadlineRules { code } }');
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});
