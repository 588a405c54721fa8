import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLField, isListType, isNonNullType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { Client } from 'pg';
import { anonymous } from '@portal/platform';
import { readDocument } from '@portal/platform/graphql';
import { PortalClient } from '../support/client.js';
import type { RunningPortal } from '../support/portal.js';
import { leakOfWritten } from './written-matters.js';
import { today } from '../support/story.js';
import { leakOfMeeting, leaksOfLeaving } from './conference-matters.js';
import { allowedIds, type Allowed } from './oracle.js';
import { declareArguments, idsIn, passArguments, queriesOf, questionsFor } from './schema-walk.js';
import { CONTENT_FIELDS, CONTENT_OF_JOINTS } from './joint-matters.js';
import { leakOfBulletin } from './bulletin-matters.js';
import { leakOfCampaign } from './campaign-matters.js';
import { leakOfSharing } from './sharing-matters.js';
import { READERS, startIsolated, UNTIL_MADE_MS } from './matters.js';
import { foreignWords } from './minutes-matters.js';
import { takenByIds } from './paper-matters.js';
import { type Look, openEachPolicy, SILENT } from './policies.js';
import { rowsShown } from './rows.js';
import { THIS_HALF } from './resolution-matters.js';
import { EVERYTHING, handOversOf } from './statistics-matters.js';

const schema = buildSchema(await readFile('apps/api/schema.gql', 'utf8'));
let portal: RunningPortal;
let superuser: Client;
/** Ids of everything, and ids by what they are: a query is asked for each of its own kind and for some of every other. */
let objectIds: string[];
let idsByKind: Map<string, string[]>;
const readers = new Map<string, { client: PortalClient; allowed: Allowed }>();
let asked = 0;

beforeAll(async () => {
  portal = await startIsolated();
  superuser = new Client(portal.database.superUrl);
  await superuser.connect();
  for (const account of READERS) {
    const client = await PortalClient.signIn(portal.baseUrl, account);
    const { me } = await client.get<{ me: { agency: { id: string }; person: { id: string }; seat: { id: string; kind: string } } }>('{ me { agency { id } person { id } seat { id kind } } }');
    const isHead = me.seat.kind === 'AGENCY_HEAD' && account.endsWith('.head'); // who stands in for a head holds no such right
    // The deputy of a liaison, to whom nothing is handed, may see what an agency sees that has to do with nothing (AB角).
    const agencyId = account.endsWith('.second') ? randomUUID() : me.agency.id;
    readers.set(account, { client, allowed: await allowedIds(superuser, { agencyId, seatId: me.seat.id, personId: me.person.id, isHead }) });
  }
  idsByKind = new Map();
  for (const table of TABLES) {
    const { rows } = await superuser.query<{ id: string }>(`select id from ${table} order by id`);
    idsByKind.set(table, rows.map(({ id }) => id));
  }
  objectIds = [...idsByKind.values()].flat();
}, UNTIL_MADE_MS);
afterAll(async () => {
  await superuser?.end();
  await portal?.stop();
});

/** Of the conferences' matters, a query about something else is asked for one each. */
const OF_CONFERENCES = ['joint_conference', 'member_change', 'topic_call', 'topic', 'meeting'];
/** Tables whose ids are asked for: one entry a line. */
const TABLES = [
  'referral',
  'case_record',
  'lead',
  'subject',
  'ledger_export',
  'ledger_view',
  'deadline',
  'notification',
  'attachment',
  'stored_file',
  'referral_act',
  'referral_finding',
  'consultation',
  'consultation_share',
  'listed_supervision',
  'supervision_step',
  'case_document',
  'joint_investigation',
  'investigation_track',
  'outcome',
  'collision',
  'frozen_statistic',
  'resolution',
  'half_year_report',
  'responsibility_list',
  'catalogue_entry',
  'data_request',
  'campaign',
  'campaign_report',
  'campaign_brief',
  'bulletin',
  'typical_case',
  ...OF_CONFERENCES,
  'meeting_paper',
  'minutes',
  'minutes_version',
  'minutes_share',
  'minutes_round',
  'seal_request',
];
/** What kind of thing a query by id is about: one entry a line. */
const OWN_KIND: Readonly<Record<string, string>> = {
  case: 'case_record',
  referral: 'referral',
  referralPreview: 'referral',
  consultation: 'consultation',
  listedSupervision: 'listed_supervision',
  supervisionStep: 'supervision_step',
  previewDocument: 'case_document',
  documents: 'referral',
  documentForms: 'referral',
  explainDeadline: 'deadline',
  jointInvestigation: 'joint_investigation',
  moneyOfInvestigation: 'joint_investigation',
  outcome: 'outcome',
  lead: 'lead',
  subjectFile: 'subject',
  resolution: 'resolution',
  halfYearReport: 'half_year_report',
  rerunHalfYear: 'half_year_report',
  responsibilityList: 'responsibility_list',
  matterRoutes: 'referral',
  catalogueEntry: 'catalogue_entry',
  dataRequest: 'data_request',
  campaign: 'campaign',
  campaignRollup: 'campaign',
  campaignReport: 'campaign_report',
  campaignBrief: 'campaign_brief',
  campaignBriefs: 'campaign',
  rerunCampaignBrief: 'campaign_brief',
  dataConnector: 'catalogue_entry',
  deliveryLog: 'data_request',
  bulletin: 'bulletin',
  bulletinPreview: 'bulletin',
  typicalCase: 'typical_case',
  resolutionsOf: 'meeting',
  openResolutions: 'joint_conference',
  frozenStatistic: 'frozen_statistic',
  rerunStatistic: 'frozen_statistic',
  conference: 'joint_conference',
  memberChange: 'member_change',
  topicCall: 'topic_call',
  topic: 'topic',
  meeting: 'meeting',
  meetingPapers: 'meeting',
  paperReadings: 'meeting_paper',
  meetingDay: 'meeting',
  writtenRound: 'meeting',
  minutes: 'minutes',
  minutesVersion: 'minutes_version',
  minutesComparison: 'minutes_version',
  minutesShare: 'minutes_share',
  minutesRounds: 'minutes',
  minutesToSend: 'minutes',
  minutesIssue: 'minutes',
  sealRequest: 'seal_request',
};

/** Whether the portal would answer so much at once: its own limits say. */
function fits(question: string, variables: Record<string, unknown>): boolean {
  try {
    readDocument(schema, question, variables, undefined, anonymous('isolation', 'zh-CN'));
    return true;
  } catch {
    return false;
  }
}

/** Every way to fill a query's arguments: each known id for an ID, each value of an enum; lists whole. */
function fillings(field: GraphQLField<unknown, unknown>): Record<string, unknown>[] {
  if (field.name === 'topicAbout') {
    const quotable = { CASE: 'case_record', REFERRAL: 'referral', CONSULTATION: 'consultation', JOINT_INVESTIGATION: 'joint_investigation', LISTED_SUPERVISION: 'listed_supervision' };
    return Object.entries(quotable).flatMap(([objectKind, table]) => (idsByKind.get(table) ?? []).map((objectId) => ({ objectKind, objectId })));
  }
  if (field.name === 'halfYear') return (idsByKind.get('joint_conference') ?? []).map((conferenceId) => ({ conferenceId, ...THIS_HALF }));
  if (field.name === 'halfYearMatters') return (idsByKind.get('half_year_report') ?? []).flatMap((reportId) => ['ALL', 'OVERDUE'].map((figure) => ({ reportId, figure })));
  const needsId = field.args.find((arg) => isNonNullType(arg.type) && String(arg.type) === 'ID!');
  if (needsId) {
    const own = OWN_KIND[field.name];
    const ids = [...idsByKind].flatMap(([kind, all]) => (kind === own ? all : all.slice(0, own === 'frozen_statistic' ? 0 : OF_CONFERENCES.includes(kind) ? 1 : 2)));
    if (field.name === 'minutesComparison') return ids.map((one) => ({ one, other: idsByKind.get('minutes_version')?.[0] }));
    return ids.map((id) => ({ [needsId.name]: id }));
  }
  if (field.name === 'workItems') return ['TODO', 'DONE', 'STARTED', 'COPIED'].map((box) => ({ box, first: 20 }));
  if (field.name === 'auditFindings') return ['SENT', 'RECEIVED'].map((side) => ({ filter: { side }, first: 50 }));
  if (field.name === 'unansweredReferrals') return ['TO_US', 'BY_US'].map((owed) => ({ owed, first: 50 }));
  if (field.name === 'statistics') return [{ filter: EVERYTHING }];
  if (field.name === 'statisticMatters') {
    return [undefined, ...idsByKind.get('frozen_statistic') ?? []].flatMap((statisticId) => ['HANDED_OVER', 'FED_BACK'].map((measure) => ({ filter: EVERYTHING, number: { measure, part: 'ALL', statisticId }, first: 50 })));
  }
  if (field.name === 'briefItems') return ['LATE', 'SOON', 'ANSWERED', 'OUTCOME', 'FOUND', 'RECOVERED'].map((section) => ({ section, first: 50 }));
  if (field.name === 'proposedRoute') return [{ input: { matter: 'AUDIT', problem: 'CARE_CONDUCT' } }];
  if (field.name === 'dutiesFile') return [{ format: 'DOCX' }];
  if (field.name === 'importTemplate') return [{ kind: 'CASES' }];
  if (field.name === 'agenciesById') return [{ ids: [] }];
  if (field.name === 'fanOutPreview') {
    const [caseId = ''] = idsByKind.get('case_record') ?? [];
    return [{ input: { caseId, form: {}, materials: [], recipients: [{ kind: 'ADMINISTRATIVE', toAgencyId: caseId }] }, recipient: 0 }];
  }
  if (field.name === 'calendar') return [{ from: `${today().slice(0, 4)}-01-01`, to: `${Number(today().slice(0, 4)) + 1}-01-31` }];
  if (field.name === 'vagueWords') return [{ text: '请尽快办理。' }];
  if (field.name === 'workCalendar') return [{ year: 2026 }];
  if (field.name === 'computeDeadline') return [{ ruleCode: 'X10', startedAt: '2026-03-02T01:00:00Z' }];
  if (field.name === 'lookUpSubject') return [{ code: '524401000000000000', name: '门诊部' }];
  return [field.args.some(({ name }) => name === 'first') ? { first: 20 } : {}];
}

/** What of an answer the reader had no right to, by the independent list of what each agency may see. */
function leaks(data: unknown, allowed: Allowed): string[] {
  return [...foreignWords(data, allowed.ids['MinutesMark'] ?? new Set()), ...leaksOfLeaving(data, allowed.ids, allowed.content), ...idsIn(data).flatMap(({ type, id, object }) => {
    const ofMeeting = leakOfMeeting(type, object, allowed.content);
    const ofSharing = [...leakOfCampaign(type, object), ...leakOfSharing(type, object, allowed.content), ...leakOfBulletin(type, object, allowed.ids['OwnUnit'] ?? new Set())];
    const ofWritten = leakOfWritten(type, object, allowed.ids['WrittenAnswer'] ?? new Set());
    if (ofMeeting.length + ofSharing.length + ofWritten.length > 0) return [...ofMeeting, ...ofSharing, ...ofWritten];
    if (type === 'CalendarEntry' && object['kind'] === 'MEETING' && !allowed.ids['Meeting']?.has(id)) return [`meeting ${id} in the calendar`];
    const known = allowed.ids[type];
    if (!known) return [];
    if (!known.has(id)) return [`${type} ${id}`];
    if (type === 'Referral' && !allowed.content.has(id) && (object['packet'] || object['draft'] || object['title'] || (object['materials'] as unknown[] | undefined)?.length)) {
      return [`content of Referral ${id}`];
    }
    if (/^(Consultation(Invitation)?|ListedSupervision|SupervisionStep)$/.test(type) && !allowed.content.has(id)
      && ['title', 'question', 'packet', 'reason', 'decision', 'nominatedCase', 'reply'].some((field) => object[field])) return [`content of ${type} ${id}`];
    if (type === 'Minutes' && !allowed.content.has(id) && ['title', 'meeting', 'heldOn', 'attendance', 'writing'].some((field) => object[field])) return [`content of Minutes ${id}`];
    if (type === 'BriefItem' && object['objectKind'] === 'REFERRAL' && !allowed.content.has(String(object['objectId'])) && object['title']) return [`title of ${String(object['objectId'])}`];
    if (CONTENT_OF_JOINTS.test(type) && !allowed.content.has(id) && CONTENT_FIELDS.some((field) => object[field])) return [`content of ${type} ${id}`];
    return [];
  })];
}

async function askWell(client: PortalClient, query: string, variables: Record<string, unknown>) {
  const answer = await client.ask(query, variables);
  asked += 1;
  const fault = answer.errors.find(({ extensions }) => ['INTERNAL', 'UNAVAILABLE', 'LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED'].includes(extensions.code));
  if (fault) throw new Error(`${client.account} ${query.slice(0, 300)}: ${fault.message}`);
  return answer;
}

/** As many as the limits let one question ask under names of their own. */
const AT_ONCE = 8;

/** The fillings for which there is something to be seen: most ids are not there for most readers, or have nothing in their list, and of those nothing more need be asked. */
async function thereFor(client: PortalClient, field: GraphQLField<unknown, unknown>): Promise<Record<string, unknown>[]> {
  const all = fillings(field);
  if (all.length < AT_ONCE || (isNonNullType(field.type) && !isListType(field.type.ofType))) return all;
  const there: Record<string, unknown>[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const declared = some.flatMap((_, index) => field.args.map((arg) => `$${arg.name}${index}: ${String(arg.type)}`));
    const fields = some.map((_, index) => `is${index}: ${field.name}(${field.args.map((arg) => `${arg.name}: $${arg.name}${index}`).join(', ')}) { __typename }`);
    const values = Object.fromEntries(some.flatMap((filling, index) => Object.entries(filling).map(([name, value]) => [`${name}${index}`, value])));
    const { data } = await askWell(client, `query (${declared.join(', ')}) { ${fields.join(' ')} }`, values);
    there.push(...some.filter((_, index) => [data?.[`is${index}`]].flat().some((one) => one !== null)));
  }
  return there;
}

/** What one query shows some readers, or all of them, that it should not. */
async function leaksOf(field: GraphQLField<unknown, unknown>, accounts: readonly string[] = [...readers.keys()]): Promise<string[]> {
  const { name } = field;
  const leaked: string[] = [];
  const [filling = {}] = fillings(field);
  const questions = questionsFor(field.type, (question) => fits(question, filling), (inner) => `query ${declareArguments(field)} { ${name}${passArguments(field)} ${inner} }`);
  await Promise.all([...readers].filter(([account]) => accounts.includes(account)).map(async ([account, { client, allowed }]) => {
    for (const variables of await thereFor(client, field)) {
      for (const query of questions) {
        const answer = await askWell(client, query, variables);
        leaked.push(...leaks(answer.data, allowed).map((what) => `${account}: ${name}: ${what}`));
        if (answer.data?.[name] === null) break; // not there for this reader, whatever else is asked of it
      }
    }
  }));
  return [...new Set(leaked)];
}

it.each(queriesOf(schema).map((field) => [field.name, field] as const))('%s shows each reader only what is its own', async (_, field) => {
  expect(await leaksOf(field)).toEqual([]);
}, 240_000);

const FIGURES = 'query ($filter: StatisticFilterInput!) { statistics(filter: $filter) { ... on Statistics { rows { dimension numbers { measure all } } } } }';
interface FiguresRow { dimension: string; numbers: { measure: string; all: number }[] }
/** The hand-overs that the figures of a reader count, and those that he may know of. */
async function figuresOf(account: string): Promise<readonly [counted: number | undefined, known: number]> {
  const reader = readers.get(account);
  if (!reader) throw new Error(`${account} does not read here`);
  const { statistics } = await reader.client.get<{ statistics: { rows: FiguresRow[] } }>(FIGURES, { filter: EVERYTHING });
  const total = statistics.rows.find(({ dimension }) => dimension === 'TOTAL')?.numbers.find(({ measure }) => measure === 'HANDED_OVER')?.all;
  return [total, await handOversOf(superuser, reader.allowed.ids['Referral'] ?? new Set())];
}

/** Where a policy of a table was named, the next one of it is looked for first. */
const namedAt = new Map<string, GraphQLField<unknown, unknown>[]>();
const look: Look = async (accounts, table) => {
  const [row] = await rowsShown(superuser, portal.database.apiUrl, [...readers].filter(([account]) => accounts.includes(account)), table);
  if (row !== undefined) return row;
  const known = namedAt.get(table) ?? [];
  for (const field of new Set([...known, ...queriesOf(schema)])) {
    const [leak] = await leaksOf(field, accounts);
    if (leak === undefined) continue;
    namedAt.set(table, [field, ...known]);
    return leak;
  }
  for (const account of accounts) {
    const [counted, known] = await figuresOf(account);
    if (counted !== known) return `${account}: statistics: ${counted} hand-overs of ${known}`;
  }
  const { leaked: [taken] } = await takenByIds(superuser, [...readers].filter(([account]) => accounts.includes(account)).map(([account, { client, allowed }]) => [account, client, allowed.ids] as const));
  return taken ?? null;
};

// POLICIES=<pattern of names; of all of them: _>: a tool beside the run, for hours; POLICIES=rows: who would have more rows, in minutes.
const only = process.env['POLICIES'];
if (only) it('names each policy that is opened', async () => {
  const opened = await openEachPolicy(superuser, portal.database.apiUrl, [...readers.keys()], look, only);
  expect(opened.filter(({ named, policy }) => named === null && !(policy in SILENT)).map(({ policy, seen }) => `${policy}: ${seen.join(', ') || 'nobody'}`)).toEqual([]);
}, 36_000_000);

it('keeps rows of other matters from each reader in the database itself', async () => {
  expect(await rowsShown(superuser, portal.database.apiUrl, readers)).toEqual([]);
});

it('hands papers and packages of meetings, by id at their doors, to whom they are for', async () => {
  const { leaked, served } = await takenByIds(superuser, [...readers].map(([account, { client, allowed }]) => [account, client, allowed.ids] as const));
  expect(leaked).toEqual([]);
  expect(served).toBeGreaterThan(20);
});

it('counts in the figures of each reader the hand-overs it may know of, and no sealed one', async () => {
  for (const account of readers.keys()) {
    const [counted, known] = await figuresOf(account);
    expect([account, counted]).toEqual([account, known]);
  }
});

const CLIENT_TEXTS = JSON.parse(await readFile('apps/api/client-documents.json', 'utf8')) as Record<string, string>;
/** What the clock alone makes differ between two answers. */
const TIMES = new Set(['signCode', 'asOf', 'seconds', 'serverTime', 'sessionExpiresAt']);
/**
 * The first drafts what it shows and undoes it, the second asks in a transaction what an act would ask: who is not
 * confirmed yet may not begin one, so they step aside to the long way.
 */
const ALWAYS_LONG: ReadonlySet<string> = new Set(['FanOutPreview', 'ProposedRoute']);
/** A sheet bears the instant at which it was made. */
const MADE_ANEW: Readonly<Record<string, string>> = { ImportTemplate: 'content', DutiesFile: 'content' };
const OF_EACH_TYPE: Readonly<Record<string, unknown>> = { Int: 20, Boolean: false, String: '门诊部' };

/** The variables of one of the web client's documents, once for each way to fill its field. */
function variablesOf(text: string): Record<string, unknown>[] {
  const operation = parse(text).definitions[0] as OperationDefinitionNode;
  const [root] = operation.selectionSet.selections;
  const field = root?.kind === Kind.FIELD ? schema.getQueryType()?.getFields()[root.name.value] : undefined;
  if (!field) throw new Error(`no such query: ${text}`);
  return fillings(field).map((filling) => Object.fromEntries((operation.variableDefinitions ?? []).flatMap(({ variable: { name }, type }) => {
    const required = type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE ? OF_EACH_TYPE[type.type.name.value] : undefined;
    const value = filling[name.value] ?? required;
    return value === undefined ? [] : [[name.value, value]];
  })));
}

it.each(Object.entries(CLIENT_TEXTS))('%s of the web client: the short way shows each reader what the long way shows', async (document, text) => {
  const ask = async (client: PortalClient, query: string, variables: Record<string, unknown>) => {
    const body = JSON.stringify({ query, variables });
    const answer = await client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const content = JSON.parse(await answer.text(), (key, value: unknown) => (TIMES.has(key) || key === MADE_ANEW[document] ? null : value)) as { errors?: unknown };
    return { status: answer.status, type: answer.headers.get('content-type'), content, short: !answer.headers.has('etag') };
  };
  const clients = [...readers.values()].map(({ client }) => client);
  // Readers take turns at the ids of a kind: each is asked for by a sixth of them.
  await Promise.all([...clients, PortalClient.stranger(portal.baseUrl)].map(async (client, turn) => {
    for (const variables of variablesOf(text).filter((_, index, all) => all.length < 10 || index % 6 === turn % 6)) {
      const [own, foreign] = [await ask(client, text, variables), await ask(client, `${text}\n`, variables)];
      expect([client.account, variables, own.status, own.type, own.content]).toEqual([client.account, variables, foreign.status, foreign.type, foreign.content]);
      // Only the long way computes an entity tag: so we know which way an answer came.
      expect([foreign.short, own.short]).toEqual([false, own.content.errors === undefined && !ALWAYS_LONG.has(document)]);
      asked += 2;
    }
  }));
}, 120_000);

/** The query that opens a matter of each kind; null: it is read in a list. */
const DETAIL_OF: Readonly<Record<string, string | null>> = {
  CASE: 'case', REFERRAL: 'referral', JOINT_INVESTIGATION: 'jointInvestigation', OUTCOME: 'outcome', COLLISION: null, CONSULTATION: 'consultation',
  LISTED_SUPERVISION: 'listedSupervision', SUPERVISION_STEP: 'supervisionStep', LEAD: 'lead',
  RESOLUTION: 'resolution', MEMBER_CHANGE: 'memberChange', TOPIC_CALL: 'topicCall', TOPIC: 'topic', MEETING: 'meeting',
  MINUTES: 'minutes', SEAL_REQUEST: 'sealRequest', CATALOGUE_ENTRY: 'catalogueEntry', DATA_REQUEST: 'dataRequest', CAMPAIGN: 'campaign', CAMPAIGN_REPORT: 'campaignReport', BULLETIN: 'bulletin', TYPICAL_CASE: 'typicalCase', RESPONSIBILITY_LIST: 'responsibilityList',
};

it('what a list shows, the detail opens', async () => {
  for (const [account, { client }] of readers) {
    for (const box of ['TODO', 'DONE', 'STARTED', 'COPIED']) {
      const { workItems } = await client.get<{ workItems: { edges: { node: { objectId: string; objectKind: string } }[] } }>(
        'query ($box: WorkBox!) { workItems(box: $box, first: 100) { edges { node { objectId objectKind } } } }', { box });
      for (const { node } of workItems.edges) {
        const field = DETAIL_OF[node.objectKind];
        if (field === null) continue; // lies in a list of its own
        const query = `query ($id: ID!) { it: ${field}(id: $id) { id } }`;
        expect([account, await client.get(query, { id: node.objectId })]).toEqual([account, { it: { id: node.objectId } }]);
      }
    }
  }
});

it('asked enough to mean something, with sealed matters and a held meeting of some members among what was asked for', async () => {
  console.log(`isolation: ${asked} generated queries by ${readers.size} readers over ${objectIds.length} objects`);
  expect(asked).toBeGreaterThan(2_000);
  const { rows: [sealed] } = await superuser.query<{ n: number }>('select count(*)::int as n from referral where sealed');
  expect(sealed?.n).toBeGreaterThan(1);
  const { rows: [told] } = await superuser.query<{ n: number }>(`select count(*)::int as n from meeting m join party p on p.object_id = m.id where m.kind = 'PARTIAL' and m.state = 'HELD' and not p.content`);
  expect(told?.n).toBeGreaterThan(1);
});
