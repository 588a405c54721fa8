/** What the pictures of this folder show: name, whose screen (an account of the demo), where, how. */

const ask = (page, query, variables = {}) => page.evaluate(async (body) => {
  const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()).data;
}, JSON.stringify({ query, variables }));

/** Today in the offices' zone. */
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** The first matter in the boxes of whoever looks that `wanted` says yes to. */
const matter = (what, wanted) => async (page) => {
  for (const box of ['TODO', 'STARTED', 'DONE', 'COPIED']) {
    const { workItems } = await ask(page, 'query ($box: WorkBox!) { workItems(box: $box, first: 100) { edges { node { objectId objectKind kind state } } } }', { box });
    const found = workItems.edges.find(({ node }) => wanted(node));
    if (found) return found.node.objectId;
  }
  throw new Error(`no ${what} in the boxes`);
};
const of = (path, id, tail = '') => async (page) => `${path}/${await id(page)}${tail}`;

const criminal = (...states) => matter(`transfer in ${states.join(', ')}`, ({ objectKind, kind, state }) => objectKind === 'REFERRAL' && kind === 'CRIMINAL' && states.includes(state));
const letter = (kind, ...states) => matter(`${kind} in ${states.join(', ')}`, (node) => node.kind === kind && (states.length === 0 || states.includes(node.state)));
const any = (objectKind, ...states) => matter(objectKind, (node) => node.objectKind === objectKind && (states.length === 0 || states.includes(node.state)));
const referral = (id, tail) => of('/referrals', id, tail);
const memberChange = (kind) => async (page) => {
  const { memberChanges: { edges } } = await ask(page, '{ memberChanges(first: 50) { edges { node { id kind } } } }');
  return `/member-changes/${edges.find(({ node }) => node.kind === kind).node.id}`;
};
const firstOf = (query, path) => async (page) => {
  const [list] = Object.values(await ask(page, query));
  if (list.edges.length === 0) throw new Error(`nothing in ${query}`);
  return `${path}/${list.edges[0].node.id}`;
};
/** The version of a list that is in this state. */
const dutyList = (state, edition) => async (page) => {
  const { responsibilityLists } = await ask(page, '{ responsibilityLists { id state edition } }');
  return `/responsibilities/${responsibilityLists.find((one) => one.state === state && one.edition === edition).id}`;
};
/** Data that are shared for this purpose. */
const shared = (purpose) => firstOf(`{ dataRequests(filter: { state: DELIVERED, query: "${purpose}" }, first: 1) { edges { node { id } } } }`, '/data-requests');
/** An entry of one's own with its connector; set for the picture where there is none. */
const connected = (query) => async (page) => {
  const { catalogueEntries: { edges: [first] } } = await ask(page, 'query ($query: String) { catalogueEntries(filter: { query: $query }, first: 1) { edges { node { id } } } }', { query });
  const { dataConnector } = await ask(page, 'query ($id: ID!) { dataConnector(entryId: $id) { id } }', { id: first.node.id });
  if (!dataConnector) {
    await ask(page, 'mutation ($input: SetDataConnectorInput!) { setDataConnector(input: $input) { __typename } }', { input: { entryId: first.node.id, expectedVersion: 0, kind: 'CSV_DROP', enabled: true } });
    await ask(page, 'mutation ($id: ID!) { testDataConnector(entryId: $id) { __typename } }', { id: first.node.id });
  }
  return `/catalogue/${first.node.id}`;
};
/** The newest case of one's own: the ledger also lists what one knows through others. */
const ownCaseId = async (page) => {
  const { cases } = await ask(page, '{ cases(first: 50) { edges { node { id referralId jointId } } } }');
  return cases.edges.find(({ node }) => !node.referralId && !node.jointId).node.id;
};
/** A statistic of the year so far; frozen for the picture where none is. */
const frozen = async (page) => {
  const { frozenStatistics: { edges: [first] } } = await ask(page, '{ frozenStatistics(first: 1) { edges { node { id } } } }');
  if (first) return `/statistics/frozen/${first.node.id}`;
  const to = today();
  const input = { name: `${to.slice(0, 4)} 年移送办理情况通报数据`, filter: { from: `${to.slice(0, 4)}-01-01`, to } };
  const { freezeStatistic } = await ask(page, 'mutation ($input: FreezeStatisticInput!) { freezeStatistic(input: $input) { ... on FrozenStatistic { id } } }', { input });
  return `/statistics/frozen/${freezeStatistic.id}`;
};
/** A joint investigation whose money is even, or is not; with money in it. */
const moneyOf = (even) => async (page) => {
  for (const box of ['TODO', 'STARTED', 'DONE', 'COPIED']) {
    const { workItems } = await ask(page, 'query ($box: WorkBox!) { workItems(box: $box, first: 100) { edges { node { objectId objectKind } } } }', { box });
    for (const { node } of workItems.edges.filter(({ node: { objectKind } }) => objectKind === 'JOINT_INVESTIGATION')) {
      const { moneyOfInvestigation: money } = await ask(page, 'query ($id: ID!) { moneyOfInvestigation(id: $id) { balanced lines { id } } }', { id: node.objectId });
      if (money?.lines.length > 0 && money.balanced === even) return `/joint/${node.objectId}/money`;
    }
  }
  throw new Error(`no money that is ${even ? '' : 'not '}even`);
};
/** Money of a case without a joint investigation, with receipts. */
const ownMoney = async (page) => {
  const { cases } = await ask(page, '{ cases(first: 50) { edges { node { id referralId jointId } } } }');
  for (const { node } of cases.edges.filter(({ node: { referralId, jointId } }) => !referralId && !jointId)) {
    const { moneyOfCase: money } = await ask(page, 'query ($id: ID!) { moneyOfCase(id: $id) { lines { receipts { id } } } }', { id: node.id });
    if (money?.lines.some(({ receipts }) => receipts.length > 1)) return `/cases/${node.id}/outcomes`;
  }
  throw new Error('no case with receipts');
};
const subject = async (page) => {
  const { case: { subject: { id } } } = await ask(page, 'query ($id: ID!) { case(id: $id) { subject { id } } }', { id: await ownCaseId(page) });
  return `/subjects/${id}`;
};
const at = (path) => async () => path;

/** The first of a list of nodes that `wanted` says yes to. */
const nodeOf = (query, wanted, path, tail = '') => async (page) => {
  const [{ edges }] = Object.values(await ask(page, query));
  const found = edges.find(({ node }) => wanted(node));
  if (!found) throw new Error(`nothing wanted in ${query}`);
  return `${path}/${found.node.id}${tail}`;
};
const meeting = (kind, state, tail) => nodeOf('{ meetings(first: 50) { edges { node { id kind state } } } }', (node) => node.kind === kind && node.state === state, '/meetings', tail);
const minutes = (state, tail) => nodeOf('{ allMinutes(first: 50) { edges { node { id state } } } }', (node) => node.state === state, '/minutes', tail);
const campaign = (tail = '') => nodeOf('{ campaigns(first: 1) { edges { node { id } } } }', () => true, '/campaigns', tail);
const campaignBrief = (state) => async (page) => {
  const { campaigns } = await ask(page, '{ campaigns(first: 1) { edges { node { id } } } }');
  const { campaignBriefs } = await ask(page, `{ campaignBriefs(campaignId: "${campaigns.edges[0].node.id}") { id state } }`);
  return `/campaign-briefs/${campaignBriefs.find((one) => one.state === state).id}`;
};
const ownReport = () => nodeOf('{ campaigns(first: 1) { edges { node { id: ownReportId } } } }', () => true, '/campaign-reports');
const halfYearReport = (tail = '') => nodeOf('{ halfYearReports(first: 1) { edges { node { id } } } }', () => true, '/half-year-reports', tail);
const resolution = (...states) => nodeOf('{ resolutions(first: 50) { edges { node { id state } } } }', (node) => states.includes(node.state), '/resolutions');
const seal = (state) => nodeOf(`{ sealRequests(first: 1, state: ${state}) { edges { node { id } } } }`, () => true, '/seal-requests');
/** What the unit was sent of a draft whose round goes on. */
const ownShare = async (page) => {
  const path = await minutes('CONSULTING')(page);
  const { minutes: { ownShares } } = await ask(page, 'query ($id: ID!) { minutes(id: $id) { ownShares { id } } }', { id: path.split('/').at(-1) });
  return `/minutes-shares/${ownShares[0].id}`;
};
/** First and last version of minutes that were corrected. */
const comparison = async (page) => {
  const path = await minutes('ISSUED')(page);
  const { minutes: { versions } } = await ask(page, 'query ($id: ID!) { minutes(id: $id) { versions { id kind } } }', { id: path.split('/').at(-1) });
  const [last, first] = versions.filter(({ kind }) => kind === 'ISSUED');
  return `${path}/compare?one=${first.id}&other=${last.id}`;
};
/** What a guest sees: his link is shown once, so he is invited for the picture. */
const guest = async (page) => {
  const id = (await meeting('REGULAR', 'NOTICED')(page)).split('/').at(-1);
  const { meetingPapers: { lines } } = await ask(page, 'query ($id: ID!) { meetingPapers(meetingId: $id) { lines { line papers { forGuests } } } }', { id });
  const { line } = lines.find(({ papers }) => papers.some(({ forGuests }) => forGuests));
  const input = { meetingId: id, line, unit: '高校公共卫生学院（演示）', post: '教授（演示）', fromAt: new Date().toISOString(), toAt: new Date(Date.now() + 3_600_000).toISOString() };
  const { inviteGuest } = await ask(page, 'mutation ($input: InviteGuestInput!) { inviteGuest(input: $input) { ... on InvitedGuest { path } } }', { input });
  return inviteGuest.path;
};

export const SHOTS = [
  ['01-sign-in', null, at('/login')],
  ['02-workbench', 'gdyb.handler', at('/')],
  ['02-workbench-police', 'gdga.liaison', at('/')],
  ['02-workbench-office', 'office.secretary', at('/?box=COPIED')],
  ['02-workbench-dark', 'gdyb.handler', at('/'), { dark: true }],
  ['02-workbench-phone', 'gdyb.head', at('/'), { phone: true }],
  ['02-workbench-english', 'gdga.liaison', at('/'), { english: true }],
  ['02-workbench-admin-no-right', 'admin', at('/')],
  ['02-workbench-nothing-to-do', 'gdsj.liaison', at('/?box=DONE')],
  ['02-workbench-offline', 'gdyb.handler', at('/'), { offline: true }],
  ['02-workbench-server-fails', 'gdyb.handler', at('/'), { failing: 'WorkItems' }],
  ['03-cases', 'gdyb.handler', at('/cases')],
  ['03-cases-nothing-found', 'gdyb.handler', at('/cases?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84%E6%A1%88%E4%BB%B6')],
  ['03-cases-phone', 'gzyb.handler', at('/cases'), { phone: true }],
  ['03-cases-further', 'gdyb.handler', at('/cases'), { press: ['button:has-text("更多筛选")'] }],
  ['03-cases-import', 'gdyb.handler', at('/cases'), { press: ['button:has-text("导入 Excel")'] }],
  ['03-cases-english', 'gdyb.handler', at('/cases'), { english: true }],
  ['03-cases-server-fails', 'gdyb.handler', at('/cases'), { failing: 'Cases' }],
  ['04-case', 'gdyb.handler', of('/cases', ownCaseId), { whole: true }],
  ['04-case-offline', 'gdyb.handler', of('/cases', ownCaseId), { offline: true }],
  ['04-subject', 'gdyb.handler', subject],
  ['05-register', 'gdyb.handler', at('/cases/new'), { whole: true }],
  ['05-register-phone', 'gdyb.handler', at('/cases/new'), { phone: true }],
  ['06-wizard', 'gdyb.handler', referral(criminal('DRAFT'), '/edit'), { whole: true }],
  ['06-wizard-materials', 'gdyb.handler', referral(criminal('DRAFT'), '/edit?step=4'), { whole: true }],
  ['06-wizard-preview', 'gdyb.handler', referral(criminal('DRAFT'), '/edit?step=5'), { whole: true }],
  ['07-referral-head-decides', 'gdyb.head', referral(criminal('REPORTED')), { phone: true }],
  ['07-referral-deputy-may-not', 'gdyb.deputy', referral(criminal('REPORTED'))],
  ['07-referral-closed-envelope', 'gdga.liaison', referral(criminal('SENT'))],
  ['07-referral-under-review', 'gdga.liaison', referral(criminal('RECEIVED')), { whole: true }],
  ['07-referral-supplement', 'gdyb.handler', referral(criminal('SUPPLEMENT_REQUESTED')), { whole: true }],
  ['07-referral-filed', 'gdyb.handler', referral(criminal('FILED', 'INVESTIGATION_CONCLUDED')), { whole: true }],
  ['07-referral-closed', 'gdyb.handler', referral(criminal('CLOSED')), { whole: true }],
  ['07-referral-office-sees-process', 'office.secretary', referral(criminal('RECEIVED', 'FILED'))],
  ['07-referral-dark', 'gdga.liaison', referral(criminal('RECEIVED')), { dark: true }],
  ['07-referral-phone', 'gdga.liaison', referral(criminal('RECEIVED')), { phone: true }],
  ['07-referral-document', 'gdyb.handler', referral(criminal('FILED', 'INVESTIGATION_CONCLUDED')), { press: ['section[aria-labelledby=documents] li button'] }],
  ['08-remedies', 'gdyb.handler', referral(criminal('NOT_FILED'), '/remedies')],
  ['08-remedies-phone', 'gdyb.handler', referral(criminal('NOT_FILED'), '/remedies'), { phone: true }],
  ['09-inbox', 'gdyb.handler', at('/inbox')],
  ['10-me', 'gdyb.handler', at('/me')],
  ['11-not-found', 'gdyb.handler', at('/referrals/00000000-0000-7000-8000-000000000000')],
  ['12-letter-administrative', 'gdwj.liaison', referral(letter('ADMINISTRATIVE')), { whole: true }],
  ['12-letter-audit', 'gdsj.liaison', referral(letter('AUDIT')), { whole: true }],
  ['12-letter-reverse', 'gdyb.handler', referral(letter('REVERSE')), { whole: true }],
  ['12-letter-assistance', 'gzyb.handler', referral(letter('ASSISTANCE')), { whole: true }],
  ['12-letter-new', 'gdyb.handler', of('/cases', ownCaseId, '/fan-out'), { whole: true }],
  ['12-unanswered', 'office.secretary', at('/unanswered')],
  ['13-findings', 'gdsj.liaison', at('/findings?side=SENT')],
  ['13-findings-phone', 'gdsj.liaison', at('/findings?side=SENT'), { phone: true }],
  ['13-findings-no-right', 'admin', at('/findings')],
  ['14-leads', 'gdyb.handler', at('/leads')],
  ['14-lead', 'gdyb.handler', firstOf('{ leads(first: 1) { edges { node { id } } } }', '/leads'), { whole: true }],
  ['15-joint', 'gdyb.handler', of('/joint', any('JOINT_INVESTIGATION')), { whole: true }],
  ['15-joint-phone', 'gdyb.head', of('/joint', any('JOINT_INVESTIGATION')), { phone: true }],
  ['15-joint-dark', 'gdga.liaison', of('/joint', any('JOINT_INVESTIGATION')), { dark: true }],
  ['15-joint-english', 'gdwj.liaison', of('/joint', any('JOINT_INVESTIGATION')), { english: true }],
  ['15-joint-server-fails', 'gdyb.handler', of('/joint', any('JOINT_INVESTIGATION')), { failing: 'JointInvestigation' }],
  ['15-joint-print', 'gdyb.handler', of('/joint', any('JOINT_INVESTIGATION')), { print: true }],
  ['16-money', 'gdyb.handler', moneyOf(false), { whole: true }],
  ['16-money-phone', 'gdyb.handler', moneyOf(false), { phone: true }],
  ['16-money-own-case', 'styb.handler', ownMoney, { whole: true }],
  ['17-own-case', 'gdyb.handler', of('/cases', ownCaseId, '/outcomes'), { whole: true }],
  ['17-outcome', 'gdyb.handler', of('/outcomes', any('OUTCOME')), { whole: true }],
  ['18-collisions', 'gdyb.handler', at('/collisions')],
  ['19-consultations', 'gdyb.handler', at('/consultations')],
  ['19-consultation-english', 'gdwj.liaison', of('/consultations', any('CONSULTATION')), { english: true }],
  ['19-consultation', 'gdyb.handler', of('/consultations', any('CONSULTATION')), { whole: true }],
  ['20-supervision', 'office.secretary', at('/supervision'), { whole: true }],
  ['20-step', 'office.secretary', of('/supervision-steps', any('SUPERVISION_STEP')), { whole: true }],
  ['20-listed', 'office.secretary', of('/listed-supervisions', any('LISTED_SUPERVISION')), { whole: true }],
  ['20-listed-dark', 'office.secretary', of('/listed-supervisions', any('LISTED_SUPERVISION')), { dark: true }],
  ['20-supervision-english', 'office.secretary', at('/supervision'), { english: true }],
  ['21-statistics', 'office.secretary', at('/statistics'), { whole: true }],
  ['21-statistics-phone', 'gdyb.head', at('/statistics'), { phone: true }],
  ['21-statistics-dark', 'gdyb.handler', at('/statistics'), { dark: true, whole: true }],
  ['21-statistics-english', 'gdyb.handler', at('/statistics'), { english: true }],
  ['21-statistics-nothing', 'gdyb.handler', at('/statistics?from=2020-01-01&to=2020-12-31')],
  ['21-statistics-matters', 'gdyb.handler', at(`/statistics/matters?measure=FED_BACK&part=ALL&from=${today().slice(0, 4)}-01-01&to=${today().slice(0, 4)}-12-31`)],
  ['21-statistics-matters-phone', 'gdyb.handler', at(`/statistics/matters?measure=FED_BACK&part=ALL&from=${today().slice(0, 4)}-01-01&to=${today().slice(0, 4)}-12-31`), { phone: true }],
  ['21-statistics-frozen', 'office.secretary', frozen, { whole: true }],
  ['22-head-page', 'gdyb.head', at('/brief'), { whole: true }],
  ['22-head-page-phone', 'gdyb.head', at('/brief'), { phone: true, whole: true }],
  ['22-head-page-dark', 'gdga.liaison', at('/brief'), { dark: true, whole: true }],
  ['22-head-page-english', 'gdyb.head', at('/brief'), { english: true, whole: true }],
  ['22-head-page-late', 'office.secretary', at('/brief/LATE')],
  ['23-calendar', 'gdga.liaison', at('/calendar')],
  ['23-calendar-dark', 'gdyb.handler', at('/calendar'), { dark: true }],
  ['23-calendar-phone', 'gdga.liaison', at('/calendar'), { phone: true }],
  ['23-calendar-week-english', 'gdga.liaison', at('/calendar?view=WEEK'), { english: true }],
  ['24-meeting-answers', 'office.secretary', meeting('REGULAR', 'NOTICED'), { whole: true }],
  ['24-meeting-answer-phone', 'gdwj.liaison', meeting('REGULAR', 'NOTICED'), { phone: true, whole: true }],
  ['24-sitting-duty', 'gzoffice.secretary', at('/conference')],
  ['25-topics-decide-phone', 'gdyb.head/CONVENER', at('/topics/decide'), { phone: true }],
  ['25-topics', 'office.secretary', at('/topics')],
  ['26-papers', 'office.secretary', meeting('REGULAR', 'NOTICED', '/papers')],
  ['26-papers-phone', 'gdga.liaison', meeting('REGULAR', 'NOTICED', '/papers'), { phone: true }],
  ['27-console', 'office.secretary', meeting('EXTRAORDINARY', 'NOTICED', '/day'), { whole: true }],
  ['27-console-phone', 'office.secretary', meeting('EXTRAORDINARY', 'NOTICED', '/day'), { phone: true, whole: true }],
  ['27-at-the-table-phone', 'gdsj.liaison', meeting('EXTRAORDINARY', 'NOTICED', '/day'), { phone: true, whole: true }],
  ['28-minutes', 'office.secretary', minutes('CONSULTING'), { whole: true }],
  ['28-compared', 'office.secretary', comparison],
  ['29-consulted', 'gdyj.liaison', ownShare, { whole: true }],
  ['29-adoption', 'office.secretary', minutes('DRAFTING', '/adoption')],
  ['30-to-sign-phone', 'gdyb.head/CONVENER', minutes('SIGNING', '/issue'), { phone: true, whole: true }],
  ['31-seal', 'gdyb.head', seal('ASKED')],
  ['31-seal-phone', 'gdyb.head', seal('ASKED'), { phone: true }],
  ['32-issued', 'office.secretary', minutes('ISSUED', '/issue'), { whole: true }],
  ['33-resolutions', 'office.secretary', at('/resolutions'), { whole: true }],
  ['33-resolution', 'gdga.liaison', resolution('IN_HAND'), { whole: true }],
  ['33-resolution-dark', 'gdwj.liaison', resolution('IN_HAND'), { dark: true }],
  ['33-resolution-english', 'gdsj.liaison', resolution('REPORTED'), { english: true }],
  ['34-delivery', 'office.secretary', at('/delivery')],
  ['35-guest', 'office.secretary', guest],
  ['36-liaison-on-leave', 'gdwj.liaison', at('/me')],
  ['37-unit-leaves', 'office.secretary', memberChange('LEAVE'), { whole: true }],
  ['37-unit-leaves-settle', 'office.secretary', memberChange('LEAVE'), { press: ['button:has-text("安排未办结事项")'] }],
  ['37-unit-leaves-phone', 'gdscjg.liaison', memberChange('LEAVE'), { phone: true, whole: true }],
  ['37-unit-joins', 'gdczt.handler', memberChange('JOIN'), { whole: true }],
  ['37-unit-joins-form', 'office.secretary', at('/conference'), { press: ['button:has-text("代单位提出加入")'] }],
  ['37-accounts', 'admin', at('/accounts')],
  ['38-half-year', 'office.secretary', at('/half-year-reports'), { whole: true }],
  ['38-half-year-phone', 'office.secretary', at('/half-year-reports'), { phone: true, whole: true }],
  ['38-half-year-report', 'gdga.liaison', halfYearReport('?figure=OPEN'), { whole: true }],
  ['38-half-year-report-english', 'gdyb.head/CONVENER', halfYearReport(), { english: true, whole: true, press: ['button:has-text("Compare with now")'] }],
  ['38-half-year-report-phone', 'gdwj.liaison', halfYearReport('?figure=OVERDUE'), { phone: true, whole: true }],
  ['38-half-year-paper-dark', 'gdsj.liaison', halfYearReport(), { dark: true, whole: true, press: ['section[aria-labelledby=paper] button'] }],
  ['39-seal-uses', 'gdyb.head', at('/seal-uses'), { whole: true }],
  ['39-seal-uses-phone', 'office.secretary', at('/seal-uses?q=更正'), { phone: true }],
  ['40-catalogue', 'gdyb.handler', at('/catalogue')],
  ['40-catalogue-phone', 'gdga.liaison', at('/catalogue'), { phone: true }],
  ['40-entry', 'gdwj.liaison', firstOf('{ catalogueEntries(filter: { query: "质控" }, first: 1) { edges { node { id } } } }', '/catalogue'), { whole: true }],
  ['40-entry-phone', 'gdyb.handler', firstOf('{ catalogueEntries(filter: { query: "质控" }, first: 1) { edges { node { id } } } }', '/catalogue'), { phone: true, whole: true }],
  ['40-entry-dark', 'office.secretary', firstOf('{ catalogueEntries(filter: { query: "死亡" }, first: 1) { edges { node { id } } } }', '/catalogue'), { dark: true }],
  ['40-connector', 'gdwj.liaison', connected('质控'), { whole: true }],
  ['40-connector-phone', 'gdwj.liaison', connected('质控'), { phone: true, whole: true }],
  ['40-connector-set', 'gdwj.liaison', connected('质控'), { press: ['button:has-text("设置数据连接器")'] }],
  ['41-data-requests', 'gdyb.handler', at('/data-requests')],
  ['41-data-request', 'gdyj.liaison', firstOf('{ dataRequests(filter: { state: SUBMITTED }, first: 1) { edges { node { id } } } }', '/data-requests'), { whole: true }],
  ['41-data-request-phone', 'gdyb.handler', firstOf('{ dataRequests(filter: { state: PARTLY_GRANTED }, first: 1) { edges { node { id } } } }', '/data-requests'), { phone: true, whole: true }],
  ['41-data-request-dark', 'office.secretary', firstOf('{ dataRequests(filter: { state: MEDIATING }, first: 1) { edges { node { id } } } }', '/data-requests'), { dark: true }],
  ['42-grants', 'gdyb.handler', at('/data-grants')],
  ['42-grants-office', 'office.secretary', at('/data-grants')],
  ['42-grant', 'gdscjg.liaison', shared('登记状态'), { whole: true }],
  ['42-grant-phone', 'gdyb.handler', shared('高套'), { phone: true, whole: true }],
  ['42-table', 'gdyb.handler', shared('挂床'), { press: ['button:has-text("查看")'] }],
  ['42-correction', 'gdwj.liaison', shared('挂床'), { press: ['button:has-text("核实更正")'] }],
  ['42-uses', 'gdscjg.liaison', at('/data-grants/uses')],
  ['43-duties', 'gdsj.liaison', at('/responsibilities')],
  ['43-duties-phone', 'gzga.liaison', at('/responsibilities'), { phone: true }],
  ['43-duty-list', 'office.secretary', dutyList('PUBLISHED', 2), { whole: true }],
  ['43-duty-list-phone', 'gdwj.liaison', dutyList('PUBLISHED', 2), { phone: true }],
  ['43-duty-review', 'office.secretary', dutyList('IN_REVIEW', 2)],
  ['43-duty-new', 'gdsj.liaison', at('/responsibilities/new')],
  ['43-duty-gaps', 'office.secretary', at('/responsibilities/gaps')],
  ['44-campaigns', 'gdsj.liaison', at('/campaigns')],
  ['44-campaign', 'office.secretary', campaign(), { whole: true }],
  ['44-campaign-phone', 'office.secretary', campaign(), { phone: true, whole: true }],
  ['44-report', 'gdsj.liaison', ownReport(), { whole: true }],
  ['44-report-phone', 'gdsj.liaison', ownReport(), { phone: true, whole: true }],
  ['44-report-dark', 'gdscjg.liaison', ownReport(), { dark: true, whole: true }],
  ['44-brief', 'gdsj.liaison', campaignBrief('RELEASED'), { whole: true }],
  ['44-brief-rerun', 'office.secretary', campaignBrief('FROZEN'), { whole: true, press: ['section[aria-labelledby=rerun] button:nth-of-type(2)'] }],
  ['44-rollup-english', 'office.secretary', campaign('/rollup?round=2'), { english: true, whole: true }],
  ['48-bulletins', 'gdga.liaison', at('/bulletins')],
  ['48-bulletin-urgent', 'gdyb.head', firstOf('{ bulletins(filter: { ours: true, urgent: true }, first: 1) { edges { node { id } } } }', '/bulletins'), { whole: true }],
  ['48-bulletin-phone', 'gdwj.liaison', firstOf('{ bulletins(filter: { toReceive: true, urgent: false }, first: 1) { edges { node { id } } } }', '/bulletins'), { phone: true, whole: true }],
  ['48-bulletin-send', 'gdyb.head', firstOf('{ bulletins(filter: { ours: true, kinds: [DISPOSITION] }, first: 1) { edges { node { id } } } }', '/bulletins'), { press: ['button:has-text("发 出"), button:has-text("发出")'] }],
  ['48-bulletin-new', 'gdyb.handler', at('/bulletins/new?kind=PENALTY')],
  ['49-typical-cases', 'gdwj.liaison', at('/typical-cases')],
  ['49-typical-case-check', 'gdyb.head', firstOf('{ typicalCases(filter: { ours: true, state: DRAFT }, first: 1) { edges { node { id } } } }', '/typical-cases'), { whole: true }],
];
