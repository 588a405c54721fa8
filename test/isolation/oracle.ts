import type { Client } from 'pg';
import { allowedOfConsultations, allowedOfSupervision } from './consult-matters.js';
import { allowedOfConferences } from './conference-matters.js';
import { allowedOfJoints } from './joint-matters.js';
import { allowedOfLedger, LEAD_CLOCKS } from './ledger-matters.js';
import { allowedDocuments } from './documents.js';
import { allowedOfIssued } from './issued-minutes.js';
import { allowedOfMinutes } from './minutes-matters.js';
import { allowedOfPapers } from './paper-matters.js';
import { allowedOfRounds } from './written-matters.js';
import { allowedOfResolutions } from './resolution-matters.js';
import { allowedOfBulletins } from './bulletin-matters.js';
import { allowedOfCampaigns } from './campaign-matters.js';
import { allowedOfDataRequests } from './data-request-matters.js';
import { allowedOfLists } from './duty-matters.js';
import { allowedOfSharing, tableOfSharing } from './sharing-matters.js';
import { allowedOfStatistics } from './statistics-matters.js';
import { recusedOf } from './recused.js';

/** What an agency may see, worked out from the acts themselves and not from the table that the product reads. */
export interface Allowed { readonly ids: Readonly<Record<string, ReadonlySet<string>>>; readonly content: ReadonlySet<string> }

/**
 * The policy in plain SQL, run as superuser: an agency sees its own cases; a referral is seen by its sender always, by whoever it
 * was handed to unless it was taken back, by who forwarded it, by the procuratorate once supervision was asked for, and by the
 * liaison office from hand-over on, recalled ones included (it sees the process, never the content). Content is for the sender, and for others once opened; never for the office.
 * A sealed one is for the seat that drafted it, for the head of that agency, and for the seat it names; for nobody else, the office included.
 */
const REFERRALS = `
  select r.id,
         r.from_agency_id = $1
           or exists (select 1 from referral_act a where a.referral_id = r.id and a.agency_id = $1 and a.act <> 'RECALL' and r.from_agency_id <> $1) as content
    from referral r
   where (not r.sealed or r.to_seat_id = $2 or (r.from_agency_id = $1 and $3)
          or exists (select 1 from journal_entry j where j.object_id = r.id and j.topic = 'referral.drafted' and j.seat_id = $2))
     and (r.from_agency_id = $1
      or (r.to_agency_id = $1 and r.sent_at is not null and r.state <> 'RECALLED')
      or exists (select 1 from referral_act a where a.referral_id = r.id and a.act = 'FORWARD' and a.agency_id = $1)
      or (exists (select 1 from referral_act a where a.referral_id = r.id and a.act = 'REQUEST_SUPERVISION')
          and exists (select 1 from agency p join agency s on s.id = r.from_agency_id where p.id = $1 and p.kind = 'PROCURATORATE' and p.region_code = s.region_code))
      or (not r.sealed and r.sent_at is not null and exists (select 1 from agency o where o.id = $1 and o.short_name = '联席会议办公室')))`;

/** Who reads: an agency, from one of its seats. */
export interface ReaderSeat { readonly agencyId: string; readonly seatId: string; readonly personId: string; readonly isHead: boolean }

export async function allowedIds(superuser: Client, { agencyId, seatId, personId, isHead }: ReaderSeat): Promise<Allowed> {
  const ids = async (sql: string): Promise<Set<string>> => new Set((await superuser.query<{ id: string }>(sql, [agencyId])).rows.map(({ id }) => id));
  const recused = await recusedOf(superuser, personId);
  const referrals = (await superuser.query<{ id: string; content: boolean }>(REFERRALS, [agencyId, seatId, isHead])).rows.filter(({ id }) => !recused.has(id));
  const seen = new Set(referrals.map(({ id }) => id));
  const procuratorate = (await superuser.query<{ kind: string }>('select kind from agency where id = $1', [agencyId])).rows[0]?.kind === 'PROCURATORATE';
  const content = new Set(referrals.filter((row) => row.content || procuratorate).map(({ id }) => id));
  const cases = new Set([...await ids('select id from case_record where agency_id = $1')].filter((id) => !recused.has(id)));
  const within = async (sql: string, objects: ReadonlySet<string>): Promise<Set<string>> =>
    new Set((await superuser.query<{ id: string }>(sql, [[...objects]])).rows.map(({ id }) => id));
  const consultations = await allowedOfConsultations(superuser, agencyId);
  const supervision = await allowedOfSupervision(superuser, agencyId);
  const joints = await allowedOfJoints(superuser, agencyId);
  const rounds = await allowedOfRounds(superuser, agencyId);
  const conferences = await allowedOfConferences(superuser, agencyId, personId);
  const resolutions = await allowedOfResolutions(superuser, agencyId);
  const sharing = await allowedOfSharing(superuser, agencyId);
  const asked = await allowedOfDataRequests(superuser, agencyId);
  const bulletins = await allowedOfBulletins(superuser, agencyId);
  const campaigns = await allowedOfCampaigns(superuser, agencyId);
  const ledger = await allowedOfLedger(superuser, agencyId, cases, content);
  const minutes = await allowedOfMinutes(superuser, agencyId, personId);
  const ofRooms: Readonly<Record<string, readonly string[]>> = {
    ...consultations.ids,
    ...supervision.ids,
    ...joints.ids,
    ...conferences.ids,
    ...await allowedOfPapers(superuser, agencyId, personId),
    ...rounds.ids,
    ...minutes.ids,
    ...await allowedOfIssued(superuser, agencyId),
    ...resolutions.ids,
    ...sharing.ids,
    ...asked.ids,
    ...(await allowedOfLists(superuser, agencyId)).ids,
    ...bulletins.ids,
    ...campaigns.ids,
  };
  const elsewhere = Object.values(ofRooms).flat();
  const known: Record<string, ReadonlySet<string>> = {
    ...Object.fromEntries(Object.entries(ofRooms).map(([type, found]) => [type, new Set(found)])),
    ...ledger,
    MinutesMark: new Set(minutes.marks),
    WrittenAnswer: new Set(rounds.answers),
    Case: cases, BulletinCase: cases, Referral: seen, ReferralSummary: seen,
    Deadline: new Set([
      ...await within('select id from deadline where object_id = any($1)', seen),
      ...consultations.deadlines,
      ...supervision.deadlines,
      ...joints.deadlines,
      ...resolutions.deadlines,
      ...minutes.deadlines,
      ...sharing.deadlines,
      ...asked.deadlines,
      ...bulletins.deadlines,
      ...campaigns.deadlines,
      ...await ids(LEAD_CLOCKS),
    ]),
    Attachment: await within('select id from attachment where object_id = any($1)', new Set([...content, ...cases, ...consultations.attached, ...supervision.content, ...resolutions.content])),
    EvidenceItem: await within('select id from case_evidence where case_id = any($1)', cases),
    Finding: await within('select id from referral_finding where referral_id = any($1)', content),
    FindingItem: await within('select id from referral_finding where referral_id = any($1)', content),
    CaseDocument: await allowedDocuments(superuser, agencyId, new Set([...seen, ...elsewhere]), new Set([...content, ...consultations.content, ...supervision.content]), cases),
    UnansweredItem: seen, WorkItem: new Set([...seen, ...elsewhere, ...ledger['Lead'] ?? []]),
    ReferralItem: await within('select id from referral_item where referral_id = any($1)', content),
    Notification: await ids('select id from notification where agency_id = $1'),
    UnseenNotice: await ids('select id from notification where agency_id = $1 and read_at is null'),
    FailedDelivery: await ids(`select id from delivery where agency_id = $1 and state = 'FAILED'`),
  };
  return {
    content: new Set([
      ...content,
      ...consultations.content,
      ...supervision.content,
      ...joints.content,
      ...conferences.content,
      ...minutes.content,
      ...await tableOfSharing(superuser, agencyId),
    ]),
    ids: { ...known, ...await allowedOfStatistics(superuser, agencyId, seen, known) },
  };
}
