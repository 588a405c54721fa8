import { randomInt } from 'node:crypto';
import { makeUscc, newId } from '@portal/kernel';
import { type Actor, isRefusal } from '@portal/platform';
import { openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { ListConsultations } from '../../consultations/reading/list-consultations.js';
import { OpenConsultation } from '../../consultations/open-consultation.js';
import { ListCollisions } from '../../joint/collisions/list-collisions.js';
import { FileLead } from '../../leads/file-lead.js';
import { LoadLead } from '../../leads/load-lead.js';
import { RegisterLead } from '../../leads/register-lead.js';
import { LoadCase } from '../../load-case.js';
import { DraftReferral } from '../../referrals/hand-over/draft-referral.js';
import { RegisterCase } from '../../register-case.js';
import { FindReferral } from '../../referrals/reading/find-referral.js';
import { ListWorkItems } from '../../work-list/list-work-items.js';
import { DecideRecusal, type RecusalDecision } from './decide-recusal.js';
import { DeclareRecusal } from './declare-recusal.js';
import { ListRecusals } from './list-recusals.js';

let world: ReferralWorld;
const { handler, head, police } = POSTS;
const colleague = { ...handler, personId: newId(), personName: '另一承办人' };
beforeAll(async () => {
  world = await openReferralWorld();
  for (const actor of [handler, head, colleague]) {
    await world.look('insert into person (id, display_name) values ($1, $2) on conflict do nothing', [actor.personId, actor.personName]);
    const [seat] = await world.look<{ id: string }>('select id from seat where agency_id = $1 and kind = $2 limit 1', [actor.agencyId, actor.seatKind]);
    await world.look(`insert into seat_holding (id, seat_id, person_id, capacity, from_day) values ($1, $2, $3, 'DEPUTY', '2020-01-01')`, [newId(), seat?.id, actor.personId]);
  }
});
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

const declare = (objectId: string, objectKind = 'CASE', actor: Actor = handler) => new DeclareRecusal(world.db).run(actor, { objectKind, objectId, reason: '与当事人有近亲属关系。' });
const decide = async (id: string, decision: RecusalDecision = 'GRANT', actor: Actor = head) => {
  const [row] = await world.look<{ version: number }>('select version from recusal where id = $1', [id]);
  return new DecideRecusal(world.db).run(actor, { id, expectedVersion: row?.version ?? 0, decision, reason: '属实。' });
};
const recused = async (caseId: string): Promise<string> => {
  const declared = await declare(caseId);
  if (declared.kind !== 'acted') throw new Error(JSON.stringify(declared));
  expect(outcomeOf(await decide(declared.id))).toBe('OK');
  return declared.id;
};
const caseOf = async (referral: string): Promise<string> => (await world.look<{ id: string }>('select case_id as id from referral where id = $1', [referral]))[0]?.id ?? '';
const sees = async (actor: Actor, caseId: string, referral: string) => ({
  page: (await new LoadCase(world.db).run(actor, caseId)) !== null,
  referral: (await new FindReferral(world.db).run(actor, referral)) !== null,
  list: (await new ListWorkItems(world.db).run(actor, 'STARTED', {}, { first: 100 })).edges.some(({ node }) => node.id === referral),
  consultations: (await new ListConsultations(world.db).run(actor, { caseId }, { first: 10 })).edges.length > 0,
});
const all = { page: true, referral: true, list: true, consultations: true };
const none = { page: false, referral: false, list: false, consultations: false };
const consult = (caseId: string) => new OpenConsultation(world.db).run(colleague, {
  caseId, kind: 'GENERAL', title: '定性', question: '请提出意见', workingDays: 5, invitations: [{ agencyId: police.agencyId, parts: [], fileIds: [] }],
});

it('takes away the case and all that hangs on it, from the person and from nobody else, until it ends', async () => {
  const referral = await world.sent();
  const caseId = await caseOf(referral);
  await consult(caseId);
  expect(await sees(handler, caseId, referral)).toEqual(all);
  const id = await recused(caseId);
  expect(await sees(handler, caseId, referral)).toEqual(none);
  expect(await sees(colleague, caseId, referral)).toEqual(all);
  expect((await new FindReferral(world.db).run(police, referral)) !== null).toBe(true);
  expect(outcomeOf(await decide(id, 'END'))).toBe('OK');
  expect(await sees(handler, caseId, referral)).toEqual(all);
});

it('reaches what comes later, and leaves the agency able to act', async () => {
  const referral = await world.sent();
  const caseId = await caseOf(referral);
  await recused(caseId);
  const second = await new DraftReferral(world.db).run(colleague, { caseId, toAgencyId: police.agencyId });
  if (second.kind !== 'acted') throw new Error(JSON.stringify(second));
  expect(await new FindReferral(world.db).run(handler, second.id)).toBeNull();
  expect(await new FindReferral(world.db).run(colleague, second.id)).not.toBeNull();
  expect((await consult(caseId)).kind).toBe('acted');
  expect((await new ListConsultations(world.db).run(handler, {}, { first: 100 })).edges.filter(({ node }) => node.caseId === caseId)).toEqual([]);
  expect(outcomeOf(await new DraftReferral(world.db).run(handler, { caseId, toAgencyId: police.agencyId }))).toBe('NOT_FOUND');
});

it('leaves no row of the case in any table that the person’s session can read', async () => {
  const referral = await world.sent();
  const caseId = await caseOf(referral);
  await consult(caseId);
  const id = await recused(caseId);
  const places = await world.look<{ id: string }>('select object_id as id from recusal_place where recusal_id = $1', [id]);
  expect(places.length).toBeGreaterThan(3);
  const tables = await world.look<{ name: string }>(
    `select relname as name from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and has_table_privilege('portal_api', c.oid, 'select')
       and relname not in ('recusal', 'recusal_place')`);
  const pattern = places.map((place) => place.id).join('|');
  const leaks: string[] = [];
  const others: string[] = [];
  for (const { name } of tables) {
    const statement = { name: `leak-${name}`, text: `select count(*)::int as n from ${name} t where t::text ~ $1` };
    if (((await world.db.read<{ n: number }>(handler, statement, [pattern]))[0]?.n ?? 0) > 0) leaks.push(name);
    if (((await world.db.read<{ n: number }>(colleague, statement, [pattern]))[0]?.n ?? 0) > 0) others.push(name);
  }
  expect(leaks).toEqual([]);
  expect(others).toEqual(expect.arrayContaining(['case_record', 'referral', 'referral_content', 'referral_act', 'consultation', 'party', 'journal_entry', 'attachment']));
});

it('writes to the colleague and not to the person: no mail, no notice on the screen', async () => {
  const referral = await world.sent();
  const caseId = await caseOf(referral);
  await recused(caseId);
  const holders = (id: string) => world.worker.tx(handler, (tx) => tx.query<{ id: string }>(
    `select p.id from person p where p.id = any($1) and not exists (select 1 from recusal_place y where y.person_id = p.id and y.object_id = $2)`, [[handler.personId, colleague.personId], id]));
  expect((await holders(referral)).map((row) => row.id)).toEqual([colleague.personId]);
});

it('reaches a lead, the case it becomes, and what is found with it; and from a case the lead it came from', async () => {
  const code = makeUscc('52', '440100', String(randomInt(10_000_000, 99_999_999)));
  const subject = { kind: 'MEDICAL_INSTITUTION', code, name: '某医院', regionCode: '440100' } as const;
  const registered = async () => {
    const lead = await new RegisterLead(world.db).run(colleague, { source: 'REPORT', receivedOn: '2026-11-16', subjectName: '某医院', facts: '虚构诊疗。', violationTypes: ['虚构医药服务'] });
    if (isRefusal(lead)) throw new Error(JSON.stringify(lead));
    return lead.id;
  };
  const filed = async (lead: string): Promise<string> => {
    const done = await new FileLead(world.db).run(colleague, { id: lead, expectedVersion: 1, subject, violationTypes: ['虚构医药服务'] });
    if (isRefusal(done)) throw new Error(JSON.stringify(done));
    return done.caseId;
  };
  const visible = async (actor: Actor, lead: string, caseId: string) => [
    (await new LoadLead(world.db).run(actor, lead)) !== null, (await new LoadCase(world.db).run(actor, caseId)) !== null, (await new ListCollisions(world.db).run(actor, { caseId })).length > 0];
  const other = await new RegisterCase(world.db).run(police, { subject, leadSource: 'MONITORING', facts: '另一单位掌握的事实。', violationTypes: ['虚构医药服务'], evidence: [] });
  expect(isRefusal(other)).toBe(false);

  const lead = await registered();
  const declared = await declare(lead, 'LEAD');
  if (declared.kind !== 'acted') throw new Error(JSON.stringify(declared));
  expect(outcomeOf(await decide(declared.id))).toBe('OK');
  const caseId = await filed(lead);
  expect(await visible(handler, lead, caseId)).toEqual([false, false, false]);
  expect(await visible(colleague, lead, caseId)).toEqual([true, true, true]);

  const second = await registered();
  const secondCase = await filed(second);
  await recused(secondCase);
  expect((await visible(handler, second, secondCase)).slice(0, 2)).toEqual([false, false]);
});

it('is decided by the head, once, and never about himself', async () => {
  const referral = await world.sent();
  const caseId = await caseOf(referral);
  const own = await declare(caseId, 'CASE', head);
  if (own.kind !== 'acted') throw new Error(JSON.stringify(own));
  expect(outcomeOf(await decide(own.id))).toBe('OWN_RECUSAL');
  const declared = await declare(referral, 'REFERRAL');
  if (declared.kind !== 'acted') throw new Error(JSON.stringify(declared));
  expect(outcomeOf(await declare(caseId))).toBe('RECUSED_ALREADY');
  expect(outcomeOf(await declare(newId()))).toBe('NOT_FOUND');
  expect((await new LoadCase(world.db).run(handler, caseId)) !== null).toBe(true);
  const all20 = await Promise.all(Array.from({ length: 20 }, () => decide(declared.id)));
  expect(all20.map(outcomeOf).filter((code) => code === 'OK')).toHaveLength(1);
  expect((await new ListRecusals(world.db).run(handler, null)).every(({ mine }) => mine)).toBe(true);
  expect((await new ListRecusals(world.db).run(head, caseId)).map(({ state }) => state).sort()).toEqual(['DECLARED', 'GRANTED']);
  expect(outcomeOf(await decide(declared.id, 'GRANT', police))).toBe('NOT_FOUND');
});

it('asks the database anew unless the session just said that there is nothing: forgetting to say so is safe', async () => {
  const referral = await world.sent();
  const caseId = await caseOf(referral);
  const flag = (): Promise<{ recused: boolean }[]> => world.db.readGlobal<{ recused: boolean }>({ name: 'recused-flag', text: 'select person_recused($1) as recused' }, [colleague.personId]);
  expect(await flag()).toEqual([{ recused: false }]);
  const declared = await declare(caseId, 'CASE', colleague);
  if (declared.kind !== 'acted') throw new Error(JSON.stringify(declared));
  await decide(declared.id);
  expect(await flag()).toEqual([{ recused: true }]);
  for (const recusedWord of [undefined, true]) {
    const actor = { ...colleague, ...(recusedWord !== undefined && { recused: recusedWord }) };
    expect((await sees(actor, caseId, referral)).page).toBe(false);
  }
});
