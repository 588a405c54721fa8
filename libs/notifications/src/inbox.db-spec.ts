import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import { type Actor, Database, isRefusal, LiveEvents, registerMessages, removeParty } from '@portal/platform';
import { openPostOffice, type PostOffice } from '../../../test/support/post-office.js';
import { until } from '../../../test/support/wait.js';
import { DeliverFact } from './deliver-fact.js';
import { FindNotifications } from './find-notifications.js';
import { MarkNotificationsRead } from './mark-notifications-read.js';
import type { FactsOfDomain } from './recipe.js';
import { type InboxEvent, WatchInbox } from './watch-inbox.js';

registerMessages({
  'zh-CN': { 'inbox.title': '【新移送】{number}', 'inbox.body': '{number} 已移送。', 'inbox.reason': '您是联络员' },
  en: { 'inbox.title': '[New] {number}', 'inbox.body': '{number} was referred.', 'inbox.reason': 'you are liaison' },
});
const FACTS: FactsOfDomain = {
  recipes: [{
    topic: 'inbox.told',
    compose: async (_, { detail }) => [{
      agencyId: String(detail['to']), to: detail['person'] === undefined ? { seatKinds: ['LIAISON'] } : { seatId: String(detail['seat']), personId: String(detail['person']) }, titleKey: 'inbox.title', bodyKey: 'inbox.body', reasonKey: 'inbox.reason',
      params: { number: String(detail['number']), due: '2026-11-24' }, urgent: false, email: false,
    }],
  }],
  silent: [],
};

describe('an inbox', () => {
  let office: PostOffice;
  let [sender, police, health]: Actor[] = [];
  let find: FindNotifications;
  let markRead: MarkNotificationsRead;
  const tell = async (to: Actor, number: string, matter?: string): Promise<string> => {
    const about = matter ?? await office.matter(sender!, to);
    await office.worker.get(DeliverFact).run(await office.record(sender!, 'inbox.told', about, { to: to.agencyId!, number }));
    return about;
  };
  const titles = async (actor: Actor, unreadOnly = false): Promise<string[]> => (await find.run(actor, unreadOnly, { first: 100 })).edges.map(({ node }) => node.title);
  const idOf = async (actor: Actor, number: string): Promise<string> =>
    (await find.run(actor, false, { first: 100 })).edges.find(({ node }) => node.title.includes(number))!.node.id;

  beforeAll(async () => {
    office = await openPostOffice([FACTS]);
    [sender, police, health] = [await office.actor('gdyb.handler'), await office.actor('gdga.liaison'), await office.actor('gdwj.liaison')];
    find = office.api.get(FindNotifications);
    markRead = office.api.get(MarkNotificationsRead);
  });
  afterAll(() => office.close());

  it('is paged newest first without a gap, in the language of its reader', async () => {
    for (let i = 1; i <= 7; i += 1) {
      if (i % 2 === 0) office.clock.advance(60_000); // some share their instant
      await tell(health!, `第${i}号`);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<FindNotifications['run']>> = await find.run(health!, false, { first: 2, after });
      expect(page.unreadCount).toBe(7);
      seen.push(...page.edges.map(({ node }) => node.title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((i) => `【新移送】第${i}号（11月24日前）`));
    expect((await find.run({ ...health!, locale: 'en' }, false, { first: 1 })).edges[0]?.node).toMatchObject({
      title: '[New] 第7号 (by 24 November)', body: '第7号 was referred.', reason: 'you are liaison', readAt: null,
    });
  });

  it('belongs to one seat: another’s is neither seen nor marked', async () => {
    await tell(police!, '甲');
    const id = await idOf(police!, '甲');
    expect(await titles(sender!)).toEqual([]);
    for (const stranger of [sender!, health!]) {
      expect(await markRead.run(stranger, [id])).toMatchObject({ kind: 'refusal', code: 'NOT_FOUND' });
    }
    expect(await office.look('select read_at from notification where id = $1', [id])).toEqual([{ read_at: null }]);
  });

  it('keeps what is meant for one of its holders from the others', async () => {
    const mine = { to: police!.agencyId!, number: '丁', seat: police!.seatId!, person: police!.personId! };
    await office.worker.get(DeliverFact).run(await office.record(sender!, 'inbox.told', await office.matter(sender!, police!), mine));
    const colleague: Actor = { ...police!, personId: sender!.personId };
    const id = await idOf(police!, '丁');
    const [his, hers] = [await find.run(police!, true, { first: 100 }), await find.run(colleague, true, { first: 100 })];
    expect([his.unreadCount - hers.unreadCount, his.edges.length - hers.edges.length, (await titles(colleague)).filter((title) => title.includes('丁'))]).toEqual([1, 1, []]);
    expect(await markRead.run(colleague, [id])).toMatchObject({ kind: 'refusal', code: 'NOT_FOUND' });
    expect(await markRead.run(police!, [id])).toEqual({ kind: 'done' });
  });

  it('is marked read with one entry in the journal, whoever comes second', async () => {
    await tell(police!, '乙');
    const ids = [await idOf(police!, '甲'), await idOf(police!, '乙')];
    const entries = async (): Promise<number> =>
      (await office.look<{ n: number }>(`select count(*)::int as n from journal_entry where topic = 'notification.read'`))[0]!.n;
    const before = await entries();
    expect(await markRead.run(police!, ids)).toEqual({ kind: 'done' });
    expect(await entries()).toBe(before + 1);
    expect(await titles(police!, true)).toEqual([]);
    const [first] = await office.look('select read_at, read_by from notification where id = $1', [ids[0]]);
    office.clock.advance(60_000);
    expect(await markRead.run(police!, ids)).toEqual({ kind: 'done' });
    expect(await office.look('select read_at, read_by from notification where id = $1', [ids[0]])).toEqual([first]);
  });

  it.each([
    ['nothing', [], 'INVALID_INPUT'],
    ['too much', Array.from({ length: 101 }, newId), 'INVALID_INPUT'],
    ['what is no id', ["1' or '1'='1"], 'NOT_FOUND'],
    ['what is not there', [newId()], 'NOT_FOUND'],
  ])('refuses to mark %s', async (_, ids, code) => {
    const result = await markRead.run(police!, ids);
    expect(isRefusal(result) && result.code).toBe(code);
  });

  it('no longer shows what was taken back', async () => {
    const matter = await tell(police!, '丙');
    expect(await titles(police!)).toContain('【新移送】丙（11月24日前）');
    const id = await idOf(police!, '丙');
    await office.api.get(Database).tx(sender!, (tx) => removeParty(tx, matter, police!.agencyId!));
    expect(await titles(police!)).not.toContain('【新移送】丙（11月24日前）');
    expect(await markRead.run(police!, [id])).toMatchObject({ code: 'NOT_FOUND' });
  });

  describe('that is watched', () => {
    const signedIn = async (actor: Actor): Promise<Actor> => {
      const sessionId = newId();
      await office.look(
        `insert into session (id, token_hash, person_id, seat_id, credential_version, started_at, seen_at, expires_at)
         select $1::uuid, sha256($1::uuid::text::bytea), person_id, $3, credential_version, $4, $4, $4::timestamptz + interval '8 hours' from account where person_id = $2`,
        [sessionId, actor.personId, actor.seatId, office.clock.now()]);
      return { ...actor, sessionId };
    };
    /** Reads until the stream ends; `taken` grows meanwhile. */
    const read = (stream: AsyncIterableIterator<InboxEvent>): { taken: InboxEvent[]; ended: Promise<void> } => {
      const taken: InboxEvent[] = [];
      return { taken, ended: (async () => { for await (const event of stream) taken.push(event); })() };
    };

    it('tells at once what comes, to the seat it came to and to no other', async () => {
      const [mine, others] = [await signedIn(police!), await signedIn(health!)];
      const watch = office.api.get(WatchInbox);
      const [stream, other] = [watch.run(mine), watch.run(others)];
      const [here, there] = [read(stream), read(other)];
      const matter = await tell(police!, '丁');
      await until('it is told', () => here.taken.length === 1);
      expect(here.taken[0]).toMatchObject({ title: '【新移送】丁（11月24日前）', urgent: false, objectKind: 'REFERRAL', objectId: matter, unreadCount: 1 });
      await tell(health!, '戊');
      await until('the other is told', () => there.taken.length === 1);
      expect(here.taken).toHaveLength(1);
      await stream.return?.();
      await other.return?.();
      await Promise.all([here.ended, there.ended]);
      expect(office.api.get(LiveEvents).listeners).toBe(0);
    });

    it('ends when its reader leaves while it waits', async () => {
      const stream = office.api.get(WatchInbox).run(await signedIn(police!));
      const waiting = stream.next();
      expect(office.api.get(LiveEvents).listeners).toBe(1);
      await stream.return?.();
      expect(await waiting).toEqual({ done: true, value: undefined });
      expect(office.api.get(LiveEvents).listeners).toBe(0);
    });

    it.each([
      ['the session was ended', `update session set ended_at = now(), end_reason = 'SIGNED_OUT' where id = $1`],
      ['the session has expired', `update session set expires_at = '2026-01-01' where id = $1`],
      ['nobody has used the session for long', `update session set seen_at = '2026-01-01' where id = $1`],
      ['the password was changed', `update session set credential_version = credential_version - 1 where id = $1`],
    ])('tells nothing more once %s', async (_, sql) => {
      const actor = await signedIn(police!);
      const { taken, ended } = read(office.api.get(WatchInbox).run(actor));
      await office.look(sql, [actor.sessionId]);
      await tell(police!, '己');
      await ended;
      expect(taken).toEqual([]);
    });

    it('misses nothing when its line is cut', async () => {
      const stream = office.api.get(WatchInbox).run(await signedIn(police!));
      const { taken, ended } = read(stream);
      await tell(police!, '庚');
      await until('the first is told', () => taken.length === 1);
      await office.look(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen live' and datname = current_database()`);
      office.clock.advance(1_000);
      await tell(police!, '辛'); // told while nobody listened
      await until('it is made up for', () => taken.length === 2);
      expect(taken.map(({ title }) => title)).toEqual(['【新移送】庚（11月24日前）', '【新移送】辛（11月24日前）']);
      await stream.return?.();
      await ended;
    });
  });
});
