import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buildSchema, type GraphQLField } from 'graphql';
import { Client } from 'pg';
import { PortalClient } from '../support/client.js';
import type { RunningPortal } from '../support/portal.js';
import { startIsolated, UNTIL_MADE_MS } from './matters.js';
import { declareArguments, idPaths, mutationsOf, passArguments, selectEverything, someValue } from './schema-walk.js';

const schema = buildSchema(await readFile('apps/api/schema.gql', 'utf8'));
/** Acts on oneself, not on a matter: they take no id of anything that could be another's. */
const OWN = new Set([
  'signIn',
  'signOut',
  'changePassword',
  'registerCase',
  'registerLead',
  'exportLedger',
  'saveLedgerLayout',
  'freezeStatistic',
  'createCalendarFeed',
  'openMinutes',
  'openAsGuest', 'answerAsGuest',
  'setSilentHours',
  'setAreaNotices',
  'draftCatalogueEntry',
  'draftResponsibilityList',
]);
const ABOUT_MATTERS = mutationsOf(schema).filter(({ name }) => !OWN.has(name));

let portal: RunningPortal;
let superuser: Client;
let outsider: PortalClient;
/** Of the agency that has sent the sealed matter, on another seat. */
let colleague: PortalClient;
let foreign: Record<string, string>;

beforeAll(async () => {
  portal = await startIsolated();
  superuser = new Client(portal.database.superUrl);
  await superuser.connect();
  outsider = await PortalClient.signIn(portal.baseUrl, 'szyb.handler');
  colleague = await PortalClient.signIn(portal.baseUrl, 'gdyb.deputy');
  const police = await PortalClient.signIn(portal.baseUrl, 'gdga.liaison');
  await police.get('mutation { createCalendarFeed { ... on CreatedCalendarFeed { id } } }');
  const one = async (sql: string): Promise<string> => (await superuser.query<{ id: string }>(`${sql} limit 1`)).rows[0]?.id ?? '';
  foreign = {
    joint: await one('select id from joint_investigation'), track: await one('select id from investigation_track'), outcome: await one('select id from outcome'),
    collision: await one('select id from collision'),
    referral: await one(`select id from referral where kind = 'CRIMINAL' and state in ('RECEIVED', 'SENT', 'FILED') order by created_at desc`),
    sealed: await one('select id from referral where sealed and sent_at is not null'),
    case: await one('select id from case_record'), file: await one('select id from stored_file'), notification: await one('select id from notification'), delivery: await one('select id from delivery'),
    lead: await one(`select id from lead where state = 'OPEN'`), view: await one('select id from ledger_view where shared'),
    import: await one(`select id from ledger_export`), // no sheet was checked: an export's id is as foreign
    document: await one(`select id from case_document where state = 'DRAFT'`),
    minutes: await one(`select id from minutes where state = 'DRAFTING'`), seal: await one(`select id from seal_request where state = 'ASKED'`),
    share: await one('select id from minutes_share where closed_at is null'), given: await one('select share_id as id from minutes_opinion'),
    consultation: await one(`select id from consultation where state = 'OPEN'`),
    listed: await one(`select id from listed_supervision where state = 'LISTED'`), measure: await one('select id from supervision_measure'), step: await one('select id from supervision_step'),
    member: await one('select id from member_change'), call: await one('select id from topic_call'),
    topic: await one(`select id from topic where state = 'SUBMITTED'`), meeting: await one(`select id from meeting where state = 'PLANNED'`),
    paper: await one('select id from meeting_paper'), guest: await one('select id from meeting_guest'),
    leave: await one('select id from seat_leave'),
    typical: await one(`select id from typical_case where state = 'SUBMITTED'`),
    bulletin: await one(`select id from bulletin where state = 'SENT'`),
    request: await one(`select id from data_request where state = 'MEDIATING'`),
    list: await one(`select id from responsibility_list where state = 'IN_REVIEW'`),
    campaign: await one(`select id from campaign where state = 'OPEN'`), campaignReport: await one(`select id from campaign_report where state = 'IN'`), campaignBrief: await one(`select id from campaign_brief where state = 'FROZEN'`),
    entry: await one(`select id from catalogue_entry where state = 'IN_REVIEW'`),
    conference: await one('select id from joint_conference'), halfYear: await one(`select id from half_year_report where state = 'FROZEN'`),
    feed: await one('select id from calendar_feed'),
    day: await one(`select d.meeting_id as id from meeting_day d join meeting m on m.id = d.meeting_id where d.started_at is not null and d.ended_at is null and m.form <> 'WRITTEN'`), attendance: await one('select id from meeting_attendance'),
    round: await one('select meeting_id as id from written_round where closed_at is null'), question: await one('select id from written_question where replied_at is null'),
    resolution: await one(`select id from resolution where state = 'IN_HAND'`), line: await one('select line as id from agenda_item'),
    person: await one(`select person_id as id from account where name = 'gdyb.head'`), seat: await one(`select id from seat where title not like '%深圳%'`), agency: await one(`select id from agency where kind = 'PUBLIC_SECURITY'`),
  };
}, UNTIL_MADE_MS);
afterAll(async () => {
  await superuser?.end();
  await portal?.stop();
});

/** Acts on the day of a meeting. */
const OF_THE_DAY = /^(openSignIn|signInToMeeting|(note|change)Attendance|(start|end)Meeting|(start|finish|skip)Item|recordStepBack|letStay|recordOpinion|recordOutcomeOfItem|captureResolution)$/;

/** Which foreign thing a mutation's ID argument names. */
function foreignId(mutation: string, path: string): string {
  if (OF_THE_DAY.test(mutation) && /meetingId/.test(path)) return foreign['day'] ?? '';
  if (/^(edit|release)CampaignBrief$/.test(mutation)) return foreign['campaignBrief'] ?? '';
  if (/CampaignReport$/.test(mutation)) return foreign['campaignReport'] ?? '';
  if (/Campaign|ReportingRound$/.test(mutation)) return (/leadId|[uU]nits?|agencyId/.test(path) ? foreign['agency'] : foreign['campaign']) ?? '';
  if (/HalfYear$/.test(mutation)) return (/conferenceId/.test(path) ? foreign['conference'] : foreign['halfYear']) ?? '';
  if (/WrittenRound$/.test(mutation) && path.endsWith('.id')) return foreign['round'] ?? '';
  if (/questionId/.test(path)) return foreign['question'] ?? '';
  if (/attendanceId/.test(path)) return foreign['attendance'] ?? '';
  if (/leaveId/.test(path)) return foreign['leave'] ?? '';
  if (/fileId/i.test(path)) return foreign['file'] ?? '';
  if (/caseId/i.test(path) || mutation === 'editCase') return foreign['case'] ?? '';
  if (/agencyId/i.test(path)) return foreign['agency'] ?? '';
  if (/personId/i.test(path)) return foreign['person'] ?? '';
  if (/seatId/i.test(path)) return foreign['seat'] ?? '';
  if (/callId/.test(path) || /TopicCall$/.test(mutation)) return foreign['call'] ?? '';
  if (/^(edit|submit|withdraw|return|merge|propose|decide)Topic$/.test(mutation) || /topicId/.test(path)) return foreign['topic'] ?? '';
  if (/Agenda$|^cancelMeeting$|^recordMeetingHeld$/.test(mutation)) return foreign['meeting'] ?? '';
  if (/^(sendMeetingNotice|changeMeeting|urgeRsvp|answerMeeting)$/.test(mutation)) return foreign['meeting'] ?? '';
  if (/^settleLeaving$/.test(mutation) && /objectId/.test(path)) return foreign['resolution'] ?? '';
  if (/MemberChange$|^proposeMembership$|^settleLeaving$|^proposeMemberAgain$/.test(mutation)) return foreign['member'] ?? '';
  if (/meetingId/.test(path)) return foreign['meeting'] ?? '';
  if (/^(change|replace|withdraw)Paper$/.test(mutation) || /paperIds/.test(path)) return foreign['paper'] ?? '';
  if (/^(revoke|decide)Guest$/.test(mutation)) return foreign['guest'] ?? '';
  if (/\.line$/.test(path)) return foreign['line'] ?? '';
  if (/(issueResolution|linkMatter).*objectId/.test(`${mutation}${path}`)) return foreign['case'] ?? '';
  if (/Resolution$|Deferral$|^(noteProgress|confirmReport|linkMatter)$/.test(mutation)) return foreign['resolution'] ?? '';
  if (mutation === 'draftDataRequest') return (/objectId/.test(path) ? foreign['case'] : foreign['entry']) ?? '';
  if (mutation === 'editDataRequest' && /objectId/.test(path)) return foreign['case'] ?? '';
  if (/ResponsibilityList$/.test(mutation)) return foreign['list'] ?? '';
  if (/Data(Request|Answer|Dispute)$|^tellMissingMaterials$|^recordDisputeOutcome$|^(deliver|readShared|fetchShared)Data$|^(report|answer)DataError$|^suspendGrant$|^fileDestruction$/.test(mutation)) return foreign['request'] ?? '';
  if (/Catalogue(Entry|Change)$|DataConnector$/.test(mutation)) return foreign['entry'] ?? '';
  if (/Data(Request|Answer|Dispute)$|^tellMissingMaterials$|^recordDisputeOutcome$|^(deliver|readShared)Data$|^(report|answer)DataError$|^suspendGrant$|^fileDestruction$/.test(mutation)) return foreign['request'] ?? '';
  if (/TypicalCase$|^justifyFinding$/.test(mutation) && path.endsWith('.id')) return foreign['typical'] ?? '';
  if (/Bulletin(Units)?$/.test(mutation) && path.endsWith('.id')) return foreign['bulletin'] ?? '';
  if (/Catalogue(Entry|Change)$/.test(mutation)) return foreign['entry'] ?? '';
  if (/measureId/.test(path)) return foreign['measure'] ?? '';
  if (mutation === 'answerSupervisionStep') return foreign['step'] ?? '';
  if (/Listing$|Delisting$|^nominateAgain$/.test(mutation)) return foreign['listed'] ?? '';
  if (/^(file|decline|extend)Lead$|^passLeadOn$/.test(mutation)) return foreign['lead'] ?? '';
  if (/CalendarFeed$/.test(mutation)) return foreign['feed'] ?? '';
  if (/LedgerView$/.test(mutation)) return foreign['view'] ?? '';
  if (mutation === 'confirmImport') return foreign['import'] ?? '';
  if (['askTransferWaiver'].includes(mutation)) return foreign['case'] ?? '';
  if (/^(join|decline|leave)Investigation$|^(propose|settle)ReplyDay$|Track(Facts)?$/.test(mutation) || /trackId/.test(path)) return foreign['track'] ?? '';
  if (/Investigation$|^addViolationFact$/.test(mutation)) return foreign['joint'] ?? '';
  if (/Collision$/.test(mutation)) return foreign['collision'] ?? '';
  if (/^(endOutcome|confirmInvestigationOutcome|recordPublication|recordWithdrawal|recordReceipt|handleExpiry|reportFollowUp)$/.test(mutation)) return foreign['outcome'] ?? '';
  if (mutation === 'closeCase') return foreign['case'] ?? '';
  if (/shareId/.test(path)) return foreign['given'] ?? '';
  if (mutation === 'answerMinutes') return foreign['share'] ?? '';
  if (mutation === 'decideSeal') return foreign['seal'] ?? '';
  if (/Minutes/.test(mutation) || mutation === 'askSeal') return foreign['minutes'] ?? '';
  if (/Consultation$|^giveOpinion$/.test(mutation)) return foreign['consultation'] ?? '';
  if (/Document$/.test(mutation) && path.endsWith('.id')) return foreign['document'] ?? '';
  if (mutation === 'resendDeliveries') return foreign['delivery'] ?? '';
  if (mutation === 'markNotificationsRead') return foreign['notification'] ?? '';
  return foreign['referral'] ?? '';
}

/** Fingerprint of everything that a mutation could change, a table a line; sessions move with every request. */
async function digest(): Promise<string> {
  statement ??= await statementOfDigest();
  const { rows } = await superuser.query<{ d: string }>({ name: 'digest', text: statement });
  return rows.map(({ d }) => d).join('\n');
}
let statement: string | undefined;

/** All tables in one statement that is planned once: it is asked before and after every mutation. */
async function statementOfDigest(): Promise<string> {
  await superuser.query('set max_parallel_workers_per_gather = 0'); // to start a worker costs more than to read these
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname not in ('session', 'sign_in_attempt', 'sign_in_source', 'outbox_message', 'delivery', 'notification') order by 1`);
  return tables.map(({ name }) => `select '${name}=' || count(*) || ':' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as d from ${name} t`).join(' union all ') + ' order by 1';
}

const document = (field: GraphQLField<unknown, unknown>): string =>
  `mutation ${declareArguments(field)} { ${field.name}${passArguments(field)} ${selectEverything(field.type, 2)} }`;

function variables(field: GraphQLField<unknown, unknown>, id: (path: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(field.args.map((arg) => [arg.name, someValue(arg.type, (path) => id(`${arg.name}${path}`))]));
}

/** The answer without what may differ: the incident number of a refused request is nobody's secret. */
const shape = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')) as unknown;

it('looks at every mutation that takes an id', () => {
  expect(ABOUT_MATTERS.filter((field) => idPaths(field).length === 0).map(({ name }) => name)).toEqual([]);
  expect(ABOUT_MATTERS.length).toBeGreaterThan(25);
});

describe.each(ABOUT_MATTERS.map((field) => [field.name, field] as const))('%s', (name, field) => {
  it('answers a foreign id as if it were not there, and changes nothing', async () => {
    const before = await digest();
    const theirs = await outsider.ask(document(field), variables(field, (path) => foreignId(name, path)));
    const nobodys = await outsider.ask(document(field), variables(field, () => randomUUID()));
    expect(shape(theirs)).toEqual(shape(nobodys));
    expect(theirs.data === null || ['Refusal', undefined].includes((theirs.data[name] as { __typename?: string } | null)?.__typename)).toBe(true);
    expect(await digest()).toBe(before);
  });

  it('answers the id of a sealed matter as if it were not there, to its own agency and to others', async () => {
    const before = await digest();
    for (const reader of [colleague, outsider]) {
      const theirs = await reader.ask(document(field), variables(field, (path) => (foreignId(name, path) === foreign['referral'] ? foreign['sealed'] : randomUUID())));
      const nobodys = await reader.ask(document(field), variables(field, () => randomUUID()));
      expect(shape(theirs)).toEqual(shape(nobodys));
    }
    expect(await digest()).toBe(before);
  });

  it('refuses a malformed id without a fault', async () => {
    const before = await digest();
    const answer = await outsider.ask(document(field), variables(field, () => "' or 1=1 --"));
    expect(answer.errors.filter(({ extensions }) => ['INTERNAL', 'UNAVAILABLE'].includes(extensions.code))).toEqual([]);
    expect(await digest()).toBe(before);
  });

  it('refuses a stranger', async () => {
    const answer = await PortalClient.stranger(portal.baseUrl).ask(document(field), variables(field, () => randomUUID()));
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});
