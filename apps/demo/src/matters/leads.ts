import { DeclineLead, ExtendLead, FileLead, type LeadFacts, PassLeadOn, RegisterLead, SaveLedgerView } from '@portal/cases';
import { addDays, dayOf } from '@portal/kernel';
import type { Cast } from '../cast.js';
import type { Past } from '../office-time.js';
import { originOf, placeOf, type PublishedCase, publishedCases } from '../published-cases.js';
import { leadSourceOf, periodOf, registrationOf } from '../registration.js';

interface Scene { readonly at: Date; readonly play: () => Promise<void> }
const HOUR_MS = 3_600_000;
type Registered = { readonly id: string };
type Then = (lead: Registered) => Promise<unknown>;

/** How the published cases came to light, as leads that are still being checked, were passed on, or came to nothing. */
export function leadScenes(cast: Cast, past: Past): Scene[] {
  const lead = (id: string, account: string, at: Date, then: readonly (readonly [at: Date, act: Then])[] = []): Scene[] => {
    let made: Registered = { id: '' };
    return [
      { at, play: async () => { made = await cast.act<LeadFacts, Registered>(account, RegisterLead, factsOf(find(id), at)); } },
      ...then.map(([when, act]) => ({ at: when > at ? when : new Date(at.getTime() + 3 * HOUR_MS), play: async () => { await act(made); } })),
    ];
  };
  const agency = async (account: string): Promise<string> => (await cast.actor(account)).agencyId ?? '';
  const passedOn = (by: string, to: string, reason: string): Then => async ({ id }) => cast.act(by, PassLeadOn, { id, expectedVersion: 1, toAgencyId: await agency(to), reason: `${reason}（演示）` });
  const filed = (id: string, by: string): Then => async ({ id: leadId }) => {
    const { subject, violationTypes, title } = registrationOf(find(id), '440000', '');
    return cast.act(by, FileLead, { id: leadId, expectedVersion: 1, subject, violationTypes, title });
  };
  return [
    ...lead('C014', 'gdyb.handler', past.daysAgo(3, '09:25')),
    ...lead('C022', 'gdyb.handler', past.daysAgo(13, '10:15')),
    ...lead('C039', 'gdyb.handler', past.daysAgo(12, '15:20'), [[past.daysAgo(2, '10:05'), ({ id }) => cast.act('gdyb.handler', ExtendLead, { id, expectedVersion: 1, approver: '局长（演示）', reason: '需调取药品追溯码流向（演示）' })]]),
    ...lead('C030', 'gdyb.handler', past.daysAgo(8, '11:05'), [[past.daysAgo(7, '09:35'), passedOn('gdyb.handler', 'gdscjg.liaison', '药品价格属市场监督管理部门职责')]]),
    ...lead('C005', 'fsyb.handler', past.daysAgo(6, '14:50')),
    ...lead('C006', 'szyb.handler', past.daysAgo(9, '16:15')),
    ...lead('C010', 'gzyb.handler', past.daysAgo(10, '10:20'), [[past.daysAgo(5, '16:05'), passedOn('gzyb.handler', 'fsyb.handler', '发生地在佛山市')]]),
    ...lead('C020', 'gzyb.handler', past.daysAgo(4, '09:50')),
    ...lead('C047', 'gdsj.liaison', past.daysAgo(20, '10:40'), [[past.daysAgo(18, '15:15'), passedOn('gdsj.liaison', 'gdyb.handler', '审计发现的骗保线索，由医保部门核查')]]),
    ...lead('C045', 'gdyb.handler', past.daysAgo(27, '14:25'), [[past.daysAgo(16, '11:10'), ({ id }) => cast.act('gdyb.handler', DeclineLead, { id, expectedVersion: 1, reason: '公安机关已自行立案侦查，本机关不另行立案（演示）' })]]),
    ...lead('C036', 'gdyj.liaison', past.daysAgo(11, '09:15'), [[past.daysAgo(4, '15:40'), filed('C036', 'gdyj.liaison')]]),
  ];
}

/** Views that the people of the ledger keep, some shared within their agency. */
export function viewScenes(cast: Cast, past: Past): Scene[] {
  const view = (account: string, name: string, search: Readonly<Record<string, string>>, shared: boolean, minutes: number): Scene => ({
    at: new Date(past.daysAgo(22, '09:10').getTime() + minutes * 60_000), play: async () => { await cast.act(account, SaveLedgerView, { name, search, shared, isDefault: false }); },
  });
  return [
    view('gdyb.handler', '涉案百万元以上', { amountFrom: '1000000', order: 'AMOUNT' }, true, 0), view('gdyb.handler', '智能监控发现', { lead: 'MONITORING' }, true, 2),
    view('gdyb.handler', '红灯', { lamp: 'RED' }, false, 4), view('gdyb.head', '已移送', { state: 'REFERRED' }, false, 6), view('gzyb.handler', '虚构医药服务', { violation: '虚构医药服务' }, true, 8),
    view('gdga.liaison', '其他单位移来', { whose: 'shown' }, true, 10), view('gdsj.liaison', '审计发现', { lead: 'AUDIT' }, true, 12),
  ];
}

const find = (wanted: string): PublishedCase => {
  const found = publishedCases().find(({ id }) => id === wanted);
  if (!found) throw new Error(`no published case ${wanted}`);
  return found;
};

/** A lead as it may have come in: facts from the notice, the day made up. */
function factsOf(published: PublishedCase, at: Date): LeadFacts {
  const { discovery, subject, violation_detail: detail, violation_types: types, amounts } = published;
  const { occurredFrom } = periodOf(published.violation_period);
  return {
    source: leadSourceOf(published), sourceDetail: [discovery.agency, discovery.method_detail].filter(Boolean).join('：') || '通报未载明发现方式', receivedOn: addDays(dayOf(at), -1),
    subjectName: subject, facts: [detail, occurredFrom && `发生于${occurredFrom}之后`, placeOf(published)].filter(Boolean).join('\n'),
    violationTypes: types, amountEstimated: amounts.involved_yuan?.toFixed(2) ?? null, demoNote: `演示：线索内容摘自公开通报（${originOf(published)}），收到日期与核查经过为演示而设。`.slice(0, 500),
  };
}
