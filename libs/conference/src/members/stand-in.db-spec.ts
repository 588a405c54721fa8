import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActorOfAccount, EndLeave, EnterLeave, ListCover, NameDeputy, SetSilentHours, SweepStandIns } from '@portal/agencies';
import { CASE_FACTS, ListWorkItems, OpenReferral, SignReceipt } from '@portal/cases';
import { DeliverFact, MarkNotificationsRead, RecipeBook } from '@portal/notifications';
import { type Actor, isRefusal } from '@portal/platform';
import { isFair, race } from '../../../../test/support/race.js';
import { openReferralWorld, outcomeOf, type ReferralWorld } from '../../../../test/support/referral-world.js';

let world: ReferralWorld;
/** 广州市公安局: its liaison, the one who stands in for him, the administrator of the directory. */
let a: Actor;
let b: Actor;
let admin: Actor;
const who = (account: string, kind?: 'LIAISON' | 'ADMINISTRATOR'): Promise<Actor> => new ActorOfAccount(world.db).run(account, 'test', kind);

beforeAll(async () => {
  world = await openReferralWorld();
  a = await who('gzga.liaison', 'LIAISON');
  admin = await who('admin', 'ADMINISTRATOR');
  const own = await who('gzga.deputy');
  expect(outcome(await new NameDeputy(world.db).run(a, { seatId: seat(), personId: own.personId }))).toBe('OK');
  b = await who('gzga.deputy', 'LIAISON');
});
afterAll(() => world.close());

const seat = (): string => a.seatId ?? '';
const outcome = (result: object | null): string => (result !== null && isRefusal(result) ? result.code : 'OK');
const sees = async (actor: Actor): Promise<string[]> => (await new ListWorkItems(world.db).run(actor, 'TODO', {}, { first: 50, after: null })).edges.map(({ node }) => node.objectId).sort();
const clocks = (): Promise<unknown[]> => world.look('select id, due_at, judged_at, state from deadline order by id');
const leave = (from: string, to: string, actor = a): Promise<string> => new EnterLeave(world.db).run(actor, { seatId: seat(), from, to }).then(outcome);
const back = async (actor = a): Promise<string> => {
  const [cover] = (await new ListCover(world.db).run(actor, a.agencyId)).filter(({ seatId }) => seatId === seat());
  return outcome(await new EndLeave(world.db).run(actor, cover?.leaves[0]?.id ?? ''));
};
const deliver = async (): Promise<void> => {
  const courier = new DeliverFact(world.worker, new RecipeBook([CASE_FACTS]), { publicUrl: 'https://portal.example', mailHost: 'portal.example', mailFrom: { name: '', address: 'portal@portal.example' }, redriveAfterMs: 1, digestAt: [], leaseMs: 1, random: () => 0 });
  const facts = await world.look<{ id: string }>(`select id from outbox_message where done_at is null and failed_at is null and topic like 'referral.%' order by created_at`);
  for (const { id } of facts) await courier.run(id);
};
const mailed = async (objectId: string): Promise<string[]> => (await world.look<{ name: string }>(
  `select distinct p.display_name as name from delivery d join notification n on n.id = d.notification_id join person p on p.id = d.person_id where n.object_id = $1 and n.seat_id = $2 order by 1`, [objectId, seat()])).map(({ name }) => name);

describe('AB角 (N19)', () => {
  it('hands the deputy what falls due while the liaison is away, with the right to act, and nothing else; all of it comes back on his return', async () => {
    const soon = await world.sent(); // to be signed for within 24 hours
    const later = await world.received(); // to be decided within 3 days
    await world.look('update party set due_at = $2 where object_id = $1 and agency_id = $3', [later, new Date('2026-11-25T16:00:00Z'), a.agencyId]);
    const before = await clocks();
    expect([await sees(b), (await sees(a)).length]).toEqual([[], 2]);
    expect(await leave('2026-11-16', '2026-11-17')).toBe('OK');
    expect(await sees(b)).toEqual([soon]);
    expect(await world.outcome(b, OpenReferral, later, {})).toBe('NOT_FOUND');
    expect(await clocks()).toEqual(before);

    await world.act(b, OpenReferral, soon, {});
    await world.act(b, SignReceipt, soon, { copies: 5, missing: [] });
    const acts = await world.look(`select topic, on_behalf_of as "for", person_id as person from journal_entry where object_id = $1 and seat_id = $2 order by seq`, [soon, seat()]);
    expect(acts).toEqual(['referral.opened', 'referral.receipt-signed'].map((topic) => ({ topic, for: a.personName, person: b.personId })));
    expect((await world.look(`select 1 from referral_act where referral_id = $1 and on_behalf_of = $2`, [soon, a.personName])).length).toBeGreaterThan(0);
    expect((await new ListCover(world.db).run(a))[0]).toMatchObject({ mine: 'HOLDER', deputy: { name: b.personName }, leaves: [{ current: true }] });

    expect(await back()).toBe('OK');
    expect([await sees(b), await world.outcome(b, OpenReferral, soon, {})]).toEqual([[], 'NOT_FOUND']);
    expect(await sees(a)).toHaveLength(2);
    expect(await back()).toBe('NOT_FOUND');
  });

  it('sends the mail of what is handed over to the deputy meanwhile, of everything else to the liaison', async () => {
    await deliver();
    await new SetSilentHours(world.db).run(a, 240);
    world.at('2026-11-18', '09:00');
    expect(await leave('2026-11-18', '2026-11-18')).toBe('OK');
    const duringLeave = await world.sent();
    await world.look('update party set due_at = $2 where object_id = $1 and agency_id = $3', [duringLeave, new Date('2026-11-18T12:00:00Z'), a.agencyId]);
    const beyond = await world.sent();
    await deliver();
    expect([await mailed(duringLeave), await mailed(beyond)]).toEqual([[b.personName], [a.personName]]);
    expect(await new SweepStandIns(world.worker).run()).toBe(1);
    expect(await new SweepStandIns(world.worker).run()).toBe(0);
    world.at('2026-11-19', '00:00'); // the leave is over by itself
    expect(await sees(b)).toEqual([]);
  });

  it('hands over what lies unread for longer than the unit allows, and takes it back when it is read', async () => {
    world.at('2026-11-19', '09:00');
    const id = await world.sent();
    await deliver();
    expect(outcome(await new SetSilentHours(world.db).run(a, 6))).toBe('OK');
    world.at('2026-11-19', '14:59');
    expect(await sees(b)).not.toContain(id);
    world.at('2026-11-19', '15:00');
    expect(await sees(b)).toContain(id);
    const unread = await world.look<{ id: string }>('select id from notification where object_id = $1 and seat_id = $2', [id, seat()]);
    const read = (actor: Actor) => new MarkNotificationsRead(world.db).run(actor, unread.map((one) => one.id));
    await read(b); // what the deputy has read, the liaison has not
    expect(await sees(b)).toContain(id);
    await world.look('update notification set read_at = null, read_by = null where object_id = $1', [id]);
    await read(a);
    expect(await sees(b)).not.toContain(id);
    expect(outcome(await new SetSilentHours(world.db).run(a, 0))).toBe('INVALID_INPUT');
    await new SetSilentHours(world.db).run(a, 240);
  });

  it('shows a deputy to whom nothing is handed not one row of any table', async () => {
    const tables = await world.look<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and has_table_privilege('portal_api', oid, 'select') order by 1`);
    const rows = async (actor: Actor): Promise<Record<string, number>> => Object.fromEntries(await Promise.all(tables.map(async ({ name }) => {
      const [row] = await world.db.read<{ n: number }>(actor, { name: `count-${name}`, text: `select count(*)::int as n from ${name} where ${OWN[name] ?? 'true'}` });
      return [name, row?.n ?? 0];
    })));
    /** What he has done himself, what is nobody's, what is published to all, and the counters that his acts take numbers from. */
    const OWN: Record<string, string> = {
      responsibility_list: `state <> 'PUBLISHED'`, responsibility_entry: `not exists (select 1 from responsibility_list l where l.id = list_id and l.state = 'PUBLISHED')`, journal_entry: `person_id is distinct from '${b.personId}'`, subject: 'agency_id is not null', ledger_layout: 'agency_id is not null', stored_file: `uploaded_by <> '${b.personId}'`, number_series: 'false',
    };
    const shown = await rows(b);
    expect(Object.entries(shown).filter(([, n]) => n > 0)).toEqual([]);
    expect((await rows(a))['party']).toBeGreaterThan(0);
  });

  it('is arranged by the liaison, by his head, by the office of his conference and by the administrator, and by nobody else', async () => {
    world.at('2026-12-01', '09:00');
    for (const account of ['gzga.deputy', 'gzyb.head', 'office.secretary']) expect([account, await leave('2026-12-02', '2026-12-03', await who(account))]).toEqual([account, 'NOT_FOUND']);
    expect(b.permissions.has('cover.arrange')).toBe(false);
    for (const [account, day] of [['gzoffice.secretary', '2026-12-02'], ['admin', '2026-12-04']] as const) expect([account, await leave(day, day, await who(account))]).toEqual([account, 'OK']);
    expect(await leave('2026-12-01', '2026-12-02')).toBe('LEAVE_OVERLAPS');
    expect(await leave('2026-11-30', '2026-12-01')).toBe('INVALID_INPUT');
    expect(outcome(await new NameDeputy(world.db).run(admin, { seatId: seat(), personId: admin.personId }))).toBe('DEPUTY_NOT_AT_UNIT');
    expect(outcome(await new NameDeputy(world.db).run(a, { seatId: seat(), personId: a.personId }))).toBe('DEPUTY_NOT_AT_UNIT');
    expect((await new ListCover(world.db).run(await who('gdga.liaison'), a.agencyId))[0]).toMatchObject({ handed: null, mine: null, arranges: false, colleagues: [] });
  });

  it('is entered once however many enter it at once', async () => {
    const result = await race(world, 'enterLeave', async () => {
      const done = await new EnterLeave(world.db).run(a, { seatId: seat(), from: '2026-12-20', to: '2026-12-21' });
      return isRefusal(done) ? done : { id: done.seatId };
    }, seat());
    expect(isFair(result, ['LEAVE_OVERLAPS'])).toBe(true);
    expect(outcomeOf({ kind: 'refusal', code: 'X' })).toBe('X');
  });
});
