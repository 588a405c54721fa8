/** N08, 席位连续性: rights, pending decisions and notices follow the seat at 00:00 of the day; old papers keep the old name and post. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { ActorOfAccount } from '@portal/agencies';
import { ListWorkItems } from '@portal/cases';
import { DeliverFact, RecipeBook } from '@portal/notifications';
import { type Actor, FileStore, isRefusal, type SeatKind } from '@portal/platform';
import { CONFERENCE, ConferenceWorld, SEATED } from '../../../../test/support/conference-world.js';
import { heldMeeting } from '../../../../test/support/held-meeting.js';
import { openReferralWorld, outcomeOf, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { CONFERENCE_FACTS } from '../facts.js';
import { DecideAgenda } from '../meetings/decide-agenda.js';
import { FindMeeting } from '../meetings/find-meeting.js';
import { PlanMeeting } from '../meetings/plan-meeting.js';
import { SaveAgenda } from '../meetings/save-agenda.js';
import { SubmitAgenda } from '../meetings/submit-agenda.js';
import '../minutes/messages/index.js';
import { OpenMinutesOfMeeting } from '../minutes/open-minutes-of-meeting.js';
import { DecideMinutes } from '../minutes/signing/decide-minutes.js';
import { FindSigning } from '../minutes/signing/find-signing.js';
import { IssueMinutes } from '../minutes/signing/issue/issue-minutes.js';
import { AskSeal } from '../minutes/signing/seal/ask-seal.js';
import { DecideSeal } from '../minutes/signing/seal/decide-seal.js';
import { SubmitMinutes } from '../minutes/signing/submit-minutes.js';
import { AppendChange } from '../minutes/text/append-change.js';
import { LoadText } from '../minutes/text/load-text.js';
import { TEXT_NAME } from '../minutes/text/minutes-line.rules.js';
import { DecideTopic } from '../topics/decide-topic.js';
import { DraftTopic } from '../topics/draft-topic.js';
import { FindTopic } from '../topics/find-topic.js';
import { ProposeTopic } from '../topics/propose-topic.js';
import { SubmitTopic } from '../topics/submit-topic.js';
import { CheckMemberChange } from './check-member-change.js';
import { ConfirmMemberChange } from './confirm-member-change.js';
import { ProposeMemberChange } from './propose-member-change.js';

const { secretary, police, health } = SEATED;
const DAY = '2026-12-01';
let world: ReferralWorld;
let on: ConferenceWorld;
beforeAll(async () => { world = await openReferralWorld(); on = new ConferenceWorld(world); });
afterAll(() => world.close());

const who = (account: string, kind: SeatKind): Promise<Actor> => new ActorOfAccount(world.db).run(account, 'test', kind);
const proposed = async (title: string): Promise<string> => {
  const id = await on.act(police, DraftTopic, { conferenceId: CONFERENCE.province, title, category: 'RULES', problem: '标准不一。', basis: '国务院令第310号', proposal: '制定指引。', minutes: 15, agencyIds: [], links: [], fileIds: [] });
  await on.act(police, SubmitTopic, await on.on(id));
  return on.act(secretary, ProposeTopic, await on.on(id));
};
const agenda = async (title: string, day: string): Promise<string> => {
  const id = await on.act(secretary, PlanMeeting, { conferenceId: CONFERENCE.province, kind: 'EXTRAORDINARY', form: 'ON_SITE', title, place: '会议室', startsAt: new Date(`${day}T01:00:00Z`), endsAt: new Date(`${day}T03:00:00Z`), attendeeIds: [] });
  await on.act(secretary, SaveAgenda, await on.on(id, { items: [{ kind: 'OTHER' as const, title: '研究', minutes: 10, visibility: 'MEETING' as const, visibleTo: [] }] }));
  return on.act(secretary, SubmitAgenda, await on.on(id));
};
const mailed = async (objectId: string, topic: string): Promise<string[]> => {
  const courier = new DeliverFact(world.worker, new RecipeBook([CONFERENCE_FACTS]), { publicUrl: 'https://portal.example', mailHost: 'portal.example', mailFrom: { name: '', address: 'portal@portal.example' }, redriveAfterMs: 1, leaseMs: 1, random: () => 0, digestAt: [] });
  for (const { id } of await world.look<{ id: string }>('select id from outbox_message where done_at is null and failed_at is null and object_id = $1 and topic = $2', [objectId, topic])) await courier.run(id);
  return (await world.look<{ name: string }>(`select distinct p.display_name as name from delivery d join notification n on n.id = d.notification_id join person p on p.id = d.person_id join seat s on s.id = n.seat_id where n.object_id = $1 and s.kind = 'CONVENER'`, [objectId])).map(({ name }) => name);
};
const minutesOn = async (id: string) => ({ id, expectedVersion: (await world.look<{ version: number }>('select version from minutes where id = $1 union all select version from seal_request where id = $1', [id]))[0]?.version ?? 0 });

/** Minutes that A has signed as convener, up to their issue. */
async function issuedBy(convener: Actor, head: Actor): Promise<string> {
  const meeting = await heldMeeting(world.db, secretary, { conferenceId: CONFERENCE.province, leadId: convener.agencyId ?? '', attendees: [police.agencyId, health.agencyId], lines: [{ title: '团伙骗保' }] });
  const begun = await new OpenMinutesOfMeeting(world.db).run(secretary, meeting.id);
  if (isRefusal(begun)) throw new Error(begun.code);
  const { id } = begun;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await new LoadText(world.db).run(secretary, id)).state);
  const before = Y.encodeStateVector(doc);
  doc.getText(TEXT_NAME).insert(0, '会议听取了通报。');
  expect(isRefusal(await new AppendChange(world.db).run(secretary, id, Y.encodeStateAsUpdate(doc, before), 'test'))).toBe(false);
  const ok = async (result: Promise<Parameters<typeof outcomeOf>[0]>): Promise<void> => { expect(outcomeOf(await result)).toBe('OK'); };
  await ok(new SubmitMinutes(world.db).run(secretary, await minutesOn(id)));
  const [signature] = await world.look<{ hash: string }>('select hash from minutes_signature where minutes_id = $1 order by no desc limit 1', [id]);
  await ok(new DecideMinutes(world.db).run(convener, { ...await minutesOn(id), sign: true, reason: null, hash: signature?.hash ?? '' }));
  await ok(new AskSeal(world.db).run(secretary, { ...await minutesOn(id), copies: 8, purpose: '印发纪要' }));
  const seal = (await new FindSigning(world.db).run(secretary, id))?.seals[0]?.id ?? '';
  await ok(new DecideSeal(world.db).run(head, { ...await minutesOn(seal), approve: true, reason: null }));
  await ok(new IssueMinutes(world.db, new FileStore(mkdtempSync(join(tmpdir(), 'portal-continuity-')))).run(secretary, await minutesOn(id)));
  return id;
}

it('a convener leaves his seat in the middle of work: all that waits is his successor’s from 00:00 of the day, what he signed stays his, the record names both', async () => {
  world.at('2026-11-20', '16:00');
  const a = await who('gdyb.head', 'CONVENER');
  const head = await who('gdyb.head', 'AGENCY_HEAD');
  const minutes = await issuedBy(a, head);
  const decided = await proposed('A审定的议题');
  await on.act(a, DecideTopic, await on.on(decided, { decision: 'APPROVE' as const }));
  const topics = [await proposed('待审定一'), await proposed('待审定二'), await proposed('待审定三')];
  const agendas = [await agenda('临时会议一', '2026-12-15'), await agenda('临时会议二', '2026-12-16')];
  const pending = [...topics, ...agendas].sort();
  expect(await mailed(topics[0] ?? '', 'topic.proposed')).toEqual([a.personName]);

  const [seat] = await world.look<{ id: string; to: string }>(`select s.id, (select person_id from account where name = 'gdyb.legal') as to from seat s where s.id = $1`, [a.seatId]);
  const change = await on.act(head, ProposeMemberChange, { conferenceId: CONFERENCE.province, seatId: seat?.id ?? '', toPersonId: seat?.to ?? '', effectiveOn: DAY, reason: '工作岗位变动' });
  await on.act(secretary, CheckMemberChange, await on.on(change, { approve: true }));
  await on.act(await who('gdyb.deputy', 'VICE_CONVENER'), ConfirmMemberChange, await on.on(change, { approve: true }));

  // To the last minute of the day before, A decides and B does not.
  world.at('2026-11-30', '23:59');
  expect((await who('gdyb.head', 'CONVENER')).seatKind).toBe('CONVENER');
  expect((await who('gdyb.legal', 'CONVENER')).seatKind).toBe('LEGAL_REVIEWER');

  world.at(DAY, '00:00');
  const b = await who('gdyb.legal', 'CONVENER');
  const formerly = await who('gdyb.head', 'CONVENER');
  expect([b.seatId, b.seatKind, formerly.seatKind]).toEqual([a.seatId, 'CONVENER', 'AGENCY_HEAD']);
  const todo = (await new ListWorkItems(world.db).run(b, 'TODO', {}, { first: 100, after: null })).edges.map(({ node }) => node.objectId).filter((id) => pending.includes(id));
  expect(todo.sort()).toEqual(pending);
  for (const id of topics) expect(await on.outcome(formerly, DecideTopic, await on.on(id, { decision: 'APPROVE' as const }))).not.toBe('OK');
  for (const id of agendas) expect(await on.outcome(formerly, DecideAgenda, await on.on(id, { approve: true }))).not.toBe('OK');
  for (const id of topics) await on.act(b, DecideTopic, await on.on(id, { decision: 'APPROVE' as const }));
  for (const id of agendas) await on.act(b, DecideAgenda, await on.on(id, { approve: true }));
  expect(await mailed(await proposed('交接之后的议题'), 'topic.proposed')).toEqual([b.personName]);

  // What A signed bears his name and post; the record of what waited over the change names whoever did what.
  const byWhom = async (id: string, topic: string): Promise<string[]> =>
    (await world.look<{ by: string }>(`select a.person_name || ' ' || a.seat_title as by from matter_act a join journal_entry j on j.act_id = a.id where a.object_id = $1 and j.topic = $2`, [id, topic])).map(({ by }) => by);
  const [asA, asB] = [a, b].map(({ personName, seatTitle }) => `${personName} ${seatTitle}`);
  expect([await byWhom(decided, 'topic.approved'), await byWhom(topics[0] ?? '', 'topic.approved')]).toEqual([[asA], [asB]]);
  expect((await new FindTopic(world.db).run(police, decided))?.timeline.map(({ person }) => person)).toContain(a.personName);
  expect((await new FindMeeting(world.db).run(police, agendas[0] ?? ''))?.agendas[0]).toMatchObject({ state: 'APPROVED', decidedBy: b.personName });
  const signing = await new FindSigning(world.db).run(secretary, minutes);
  expect(JSON.stringify(signing)).toContain(a.personName);
  expect(JSON.stringify(signing)).not.toContain(b.personName);
  const [issue] = await world.look<{ data: unknown }>('select to_jsonb(i) as data from minutes_issue i where i.minutes_id = $1', [minutes]);
  expect(JSON.stringify(issue?.data)).toContain(a.personName);
});
