import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, type Actor, PermanentFault, registerMessages, removeParty, type SeatKind } from '@portal/platform';
import { openPostOffice, type PostOffice, START } from '../../../test/support/post-office.js';
import { until } from '../../../test/support/wait.js';
import { LADDER } from './delivery.rules.js';
import { DeliverFact } from './deliver-fact.js';
import { DeliverMail } from './deliver-mail.js';
import { DispatchDeliveries } from './dispatch-deliveries.js';
import type { FactsOfDomain, Notice } from './recipe.js';

registerMessages({
  'zh-CN': { 'spec.title': '【测试】{number}', 'spec.body': '{number} 已移送。', 'spec.reason': '您是承办人' },
  en: { 'spec.title': '[Test] {number}', 'spec.body': '{number} was referred.', 'spec.reason': 'you are in charge' },
});

/** Tells everybody whom the fact names; a fact may also be made to fail. */
let broken = false;
const tellAgency = (detail: Readonly<Record<string, unknown>>, seatKinds: readonly SeatKind[]): Notice => ({
  agencyId: String(detail['to']), to: { seatKinds }, titleKey: 'spec.title', bodyKey: 'spec.body', reasonKey: 'spec.reason',
  params: { number: '粤医保移〔2026〕12号' }, urgent: true, email: detail['email'] !== 'no',
});
const SPEC_FACTS: FactsOfDomain = {
  recipes: [{
    topic: 'spec.told',
    compose: async (tx, { detail }) => {
      if (broken) {
        await tx.query('select 1 / 0');
      }
      return [tellAgency(detail, ['HANDLER', 'LIAISON', 'AGENCY_HEAD', 'AGENCY_DEPUTY_HEAD'])];
    },
  }],
  silent: ['spec.silent'],
};

interface DeliveryRow { id: string; state: string; attempts: number; next_at: Date; last_error: string | null; message_id: string; person_id: string; dispatched_at: Date | null }

describe('from fact to mailbox', () => {
  let office: PostOffice;
  let [sender, police, head]: Actor[] = [];
  let facts: DeliverFact;
  let mails: DeliverMail;
  const look = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => office.look<Row>(sql, values);
  const deliveries = (factId: string): Promise<DeliveryRow[]> =>
    look('select d.* from delivery d join notification n on n.id = d.notification_id where n.fact_id = $1 order by d.id', [factId]);
  const outbox = async (id: string): Promise<{ done_at: Date | null; failed_at: Date | null; faults: number; last_error: string | null }> =>
    (await look<{ done_at: Date | null; failed_at: Date | null; faults: number; last_error: string | null }>('select * from outbox_message where id = $1', [id]))[0]!;
  /** A fact that the police are told of, delivered as far as the delivery row. */
  const toldPolice = async (): Promise<{ matter: string; fact: string; delivery: DeliveryRow }> => {
    const matter = await office.matter(sender!, police!);
    const fact = await office.record(sender!, 'spec.told', matter, { to: police!.agencyId! });
    await facts.run(fact);
    return { matter, fact, delivery: (await deliveries(fact))[0]! };
  };

  beforeAll(async () => {
    office = await openPostOffice([SPEC_FACTS]);
    [sender, police, head] = [await office.actor('gdyb.handler'), await office.actor('gdga.liaison'), await office.actor('gdyb.head')];
    facts = office.worker.get(DeliverFact);
    mails = office.worker.get(DeliverMail);
  });
  afterAll(() => office.close());
  beforeEach(() => {
    office.clock.set(START);
    (office.sink.mails as unknown[]).length = 0;
  });
  afterEach(() => {
    broken = false;
    office.sink.onRecipient = () => 250;
    office.sink.onData = () => 250;
  });

  describe('a fact', () => {
    it('is told once per seat and once per person, however often and however many at a time', async () => {
      const matter = await office.matter(sender!, police!);
      const fact = await office.record(police!, 'spec.told', matter, { to: sender!.agencyId! });
      await Promise.all(Array.from({ length: 5 }, () => facts.run(fact)));
      await facts.run(fact);
      const told = await look<{ kind: string }>('select s.kind from notification n join seat s on s.id = n.seat_id where fact_id = $1 order by 1', [fact]);
      expect(told.map(({ kind }) => kind)).toEqual(['AGENCY_DEPUTY_HEAD', 'AGENCY_HEAD', 'HANDLER']);
      const people = (await deliveries(fact)).map(({ person_id }) => person_id);
      expect(people).toHaveLength(3); // the deputy head, who also stands in for the head, gets one e-mail and not two
      expect(new Set(people).size).toBe(3);
      expect((await outbox(fact)).done_at).toEqual(START);
    });

    it('is not told to the seat that acted, nor by e-mail to the person', async () => {
      const matter = await office.matter(sender!, police!);
      const fact = await office.record(head!, 'spec.told', matter, { to: sender!.agencyId! });
      await facts.run(fact);
      const told = await look<{ kind: string }>('select s.kind from notification n join seat s on s.id = n.seat_id where fact_id = $1 order by 1', [fact]);
      expect(told.map(({ kind }) => kind)).toEqual(['AGENCY_DEPUTY_HEAD', 'HANDLER']);
      expect((await deliveries(fact)).map(({ person_id }) => person_id)).not.toContain(head!.personId);
    });

    it('is not told to an agency that sits not, or no longer, at the table', async () => {
      const matter = await office.matter(sender!, police!);
      const fact = await office.record(sender!, 'spec.told', matter, { to: police!.agencyId! });
      await office.api.get(Database).tx(sender!, (tx) => removeParty(tx, matter, police!.agencyId!));
      await facts.run(fact);
      expect(await look('select 1 from notification where fact_id = $1', [fact])).toEqual([]);
      expect((await outbox(fact)).done_at).toEqual(START);
    });

    it('stays in the portal when the notice says so', async () => {
      const matter = await office.matter(sender!, police!);
      const fact = await office.record(sender!, 'spec.told', matter, { to: police!.agencyId!, email: 'no' });
      await facts.run(fact);
      expect(await look('select 1 as n from notification where fact_id = $1', [fact])).toEqual([{ n: 1 }]);
      expect(await deliveries(fact)).toEqual([]);
    });

    it('that nobody need know of is done; one that nobody knows fails, and shows', async () => {
      const matter = await office.matter(sender!, police!);
      const [silent, unknown] = [await office.record(sender!, 'spec.silent', matter), await office.record(sender!, 'spec.tlod', matter)];
      await facts.run(silent);
      expect((await outbox(silent)).done_at).toEqual(START);
      await expect(facts.run(unknown)).rejects.toThrow(PermanentFault);
      expect(await outbox(unknown)).toMatchObject({ done_at: null, failed_at: START, last_error: 'unknown topic spec.tlod' });
    });

    it('whose recipe fails leaves nothing behind but the fault, and is told when it works again', async () => {
      const matter = await office.matter(sender!, police!);
      const fact = await office.record(sender!, 'spec.told', matter, { to: police!.agencyId! });
      broken = true;
      await expect(facts.run(fact)).rejects.toThrow('division by zero');
      expect(await outbox(fact)).toMatchObject({ done_at: null, failed_at: null, faults: 1, last_error: 'division by zero' });
      broken = false;
      await facts.run(fact);
      expect(await outbox(fact)).toMatchObject({ done_at: START, last_error: null });
      expect(await deliveries(fact)).toHaveLength(1);
    });

    it('for somebody without an address fails where people can see it', async () => {
      await withoutAddress(police!.personId!, async () => {
        const { delivery } = await toldPolice();
        expect(delivery).toMatchObject({ state: 'FAILED', last_error: 'no e-mail address' });
      });
    });
  });

  describe('an e-mail', () => {
    it('is thin, goes to one person, and is marked', async () => {
      const { matter, fact, delivery } = await toldPolice();
      expect(await mails.run(delivery.id)).toBe('SENT');
      expect(await mails.run(delivery.id)).toBe('CLAIMED_BY_ANOTHER');
      const [caught, ...more] = office.sink.mails;
      expect(more).toEqual([]);
      expect(caught!.recipients).toEqual(['gdga.liaison@demo.portal.invalid']);
      expect(await office.sink.read(caught!)).toMatchObject({
        subject: '【测试】粤医保移〔2026〕12号', messageId: `<${delivery.id}@portal.example>`,
        text: expect.stringContaining(`https://portal.example/referrals/${matter}`),
      });
      expect((await deliveries(fact))[0]).toMatchObject({ state: 'SENT', attempts: 1, sent_at: START });
    });

    it.each([
      ['has left the seat', 'LEFT_SEAT', () => look('update seat_holding set to_day = $2 where person_id = $1', [police!.personId, '2026-11-19']),
        () => look('update seat_holding set to_day = null where person_id = $1', [police!.personId])],
      ['was shut out', 'DISABLED', () => look('update account set disabled_at = now() where person_id = $1', [police!.personId]),
        () => look('update account set disabled_at = null where person_id = $1', [police!.personId])],
    ])('is withdrawn when the recipient %s', async (_, reason, before, after) => {
      const { fact, delivery } = await toldPolice();
      await before();
      expect(await mails.run(delivery.id)).toBe('WITHDRAWN');
      await after();
      expect((await deliveries(fact))[0]).toMatchObject({ state: 'WITHDRAWN', last_error: reason });
      expect(office.sink.mails).toEqual([]);
    });

    it('is withdrawn when the matter was taken back', async () => {
      const { matter, delivery } = await toldPolice();
      await office.api.get(Database).tx(sender!, (tx) => removeParty(tx, matter, police!.agencyId!));
      expect(await mails.run(delivery.id)).toBe('WITHDRAWN');
      expect(office.sink.mails).toEqual([]);
    });

    it('is sent by one of ten workers', async () => {
      const { delivery } = await toldPolice();
      const ends = await Promise.all(Array.from({ length: 10 }, () => mails.run(delivery.id)));
      expect(ends.sort()).toEqual([...Array.from({ length: 9 }, () => 'CLAIMED_BY_ANOTHER'), 'SENT']);
      expect(office.sink.mails).toHaveLength(1);
    });

    it('whose worker froze is sent by another; when the first wakes, it changes nothing', async () => {
      const { fact, delivery } = await toldPolice();
      let thaw = (): void => undefined;
      const frozen = new Promise<void>((resolve) => { thaw = resolve; });
      let arrived = 0;
      office.sink.onData = async () => {
        arrived += 1;
        if (arrived === 1) await frozen;
        return 250 as const;
      };
      const first = mails.run(delivery.id);
      await until('the first attempt is under way', () => arrived === 1);
      expect(await mails.run(delivery.id)).toBe('CLAIMED_BY_ANOTHER');
      office.clock.advance(office.config.deliveryLeaseMs);
      expect(await mails.run(delivery.id)).toBe('SENT');
      const [sent] = await deliveries(fact);
      office.clock.advance(1_000);
      thaw();
      expect(await first).toBe('FENCED');
      expect((await deliveries(fact))[0]).toEqual(sent);
      const ids = await Promise.all(office.sink.mails.map(async (mail) => (await office.sink.read(mail)).messageId));
      expect(ids).toEqual([delivery.message_id, delivery.message_id]); // the copy that cannot be avoided carries the same id
    });

    it('that is put off climbs the whole ladder, for about a day, and then fails', async () => {
      const { fact, delivery } = await toldPolice();
      office.sink.onRecipient = () => 451;
      for (let rung = 1; rung <= LADDER.length; rung += 1) {
        expect(await mails.run(delivery.id)).toBe('PENDING');
        expect(await mails.run(delivery.id)).toBe('CLAIMED_BY_ANOTHER'); // not before its time
        office.clock.set((await deliveries(fact))[0]!.next_at);
      }
      expect(office.clock.now().getTime() - START.getTime()).toBeGreaterThan(23 * 3_600_000);
      expect(await mails.run(delivery.id)).toBe('FAILED');
      expect((await deliveries(fact))[0]).toMatchObject({ state: 'FAILED', attempts: LADDER.length + 1, last_error: expect.stringContaining('451') });
    });

    it('that is put off and then taken arrives once', async () => {
      const { fact, delivery } = await toldPolice();
      office.sink.onData = () => 451;
      expect(await mails.run(delivery.id)).toBe('PENDING');
      office.sink.onData = () => 250;
      office.clock.set((await deliveries(fact))[0]!.next_at);
      expect(await mails.run(delivery.id)).toBe('SENT');
      expect(office.sink.mails).toHaveLength(1);
    });

    it('that is refused for good fails at once, with the words of the server', async () => {
      const { fact, delivery } = await toldPolice();
      office.sink.onRecipient = () => 550;
      expect(await mails.run(delivery.id)).toBe('FAILED');
      expect((await deliveries(fact))[0]).toMatchObject({ state: 'FAILED', attempts: 1, last_error: expect.stringContaining('550') });
    });
  });

  describe('the dispatch', () => {
    const handedOver = async (id: string): Promise<number> =>
      (await look<{ n: number }>(`select count(*)::int as n from bullmq.job where queue = 'deliveries' and data ->> 'id' = $1`, [id]))[0]!.n;

    it('hands over what is due, again what the queue forgot, and what a dead worker left', async () => {
      const { fact, delivery } = await toldPolice();
      const dispatch = office.worker.get(DispatchDeliveries);
      await dispatch.run();
      expect(await handedOver(delivery.id)).toBe(1);
      await look(`delete from bullmq.job where queue = 'deliveries'`);
      await dispatch.run();
      expect(await handedOver(delivery.id)).toBe(0); // it is under way, as far as anybody knows
      office.clock.advance(office.config.redriveAfterMs);
      await dispatch.run();
      expect(await handedOver(delivery.id)).toBe(1);

      await look(`update delivery set state = 'SENDING', attempts = 1, attempt_token = id, lease_until = $2 where id = $1`,
        [delivery.id, new Date(office.clock.now().getTime() + office.config.deliveryLeaseMs)]);
      await look(`delete from bullmq.job where queue = 'deliveries'`);
      office.clock.advance(office.config.deliveryLeaseMs - 1);
      await dispatch.run();
      expect(await handedOver(delivery.id)).toBe(0); // the attempt still belongs to its worker
      office.clock.advance(1);
      await dispatch.run();
      expect(await handedOver(delivery.id)).toBe(1);
      expect(await mails.run(delivery.id)).toBe('SENT');
      expect((await deliveries(fact))[0]).toMatchObject({ state: 'SENT', attempts: 2 });
    });
  });

  it('a failed e-mail can be sent again, also while the queue still remembers the first attempt', async () => {
    const { fact, delivery } = await toldPolice();
    const dispatch = office.worker.get(DispatchDeliveries);
    office.sink.onRecipient = () => 550;
    await dispatch.run();
    expect(await mails.run(delivery.id)).toBe('FAILED');
    office.clock.advance(1_000);
    await look(`update delivery set state = 'PENDING', attempts = 0, next_at = $2, dispatched_at = null where id = $1`, [delivery.id, office.clock.now()]);
    await dispatch.run();
    expect(await look(`select 1 as job from bullmq.job where queue = 'deliveries' and data ->> 'id' = $1`, [delivery.id])).toHaveLength(2);
    office.sink.onRecipient = () => 250;
    expect(await mails.run(delivery.id)).toBe('SENT');
    expect((await deliveries(fact))[0]).toMatchObject({ state: 'SENT' });
  });

  async function withoutAddress(personId: string, act: () => Promise<void>): Promise<void> {
    const [{ email }] = await look<{ email: string }>('select email from person where id = $1', [personId]) as [{ email: string }];
    await look('update person set email = null where id = $1', [personId]);
    await act().finally(() => look('update person set email = $2 where id = $1', [personId, email]));
  }
});
