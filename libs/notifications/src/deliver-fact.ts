import { Inject, Injectable } from '@nestjs/common';
import { dayOf, newId } from '@portal/kernel';
import { Database, PermanentFault, systemActor, type Tx } from '@portal/platform';
import { areaOf } from './digest/way.rules.js';
import { holderOf, reached } from './reached.sql.js';
import { type Notice, RecipeBook, type RecordedFact } from './recipe.js';
import { RECIPE_BOOK, WORKER_SETTINGS, type WorkerSettings } from './settings.js';
import { type Holder, writeLetters } from './write-letters.js';

const courier = systemActor('deliver-fact');
/** After so many faults a fact is given up and shown as failed. */
const MOST_FAULTS = 25;

const personOf = (to: Notice['to']): string | null => ('seatId' in to ? to.personId ?? null : null);

interface Seat { readonly seatId: string; readonly agencyId: string; readonly holders: readonly Holder[] }

/**
 * Tells those whom a fact concerns, exactly once per seat: notifications, the e-mails that go with them, the signal for
 * open screens, and the mark in the outbox are one transaction.
 */
@Injectable()
export class DeliverFact {
  constructor(
    private readonly db: Database,
    @Inject(RECIPE_BOOK) private readonly book: RecipeBook,
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
  ) {}

  /** @throws PermanentFault for a topic that no domain lists; the outbox row says so */
  async run(factId: string): Promise<void> {
    let unknown: string | null;
    try {
      unknown = await this.db.tx(courier, (tx) => this.deliver(tx, factId));
    } catch (fault) {
      await this.noteFault(factId, fault instanceof Error ? fault.message : String(fault), false);
      throw fault;
    }
    if (unknown === null) return;
    await this.noteFault(factId, `unknown topic ${unknown}`, true);
    throw new PermanentFault(`unknown topic ${unknown}`);
  }

  /** @returns the topic when nobody knows it */
  private async deliver(tx: Tx, factId: string): Promise<string | null> {
    const [fact] = await tx.query<RecordedFact>(
      `select j.id, j.topic, j.object_kind as "objectKind", j.object_id as "objectId", j.act_id as "actId", j.agency_id as "agencyId",
              j.seat_id as "seatId", j.person_id as "personId", j.at, j.detail
         from outbox_message o join journal_entry j on j.id = o.id
        where o.id = $1 and o.done_at is null and o.failed_at is null for update of o`,
      [factId],
    );
    if (!fact) return null; // done with already
    const recipe = this.book.find(fact.topic);
    if (recipe === undefined) return fact.topic;
    const notices = recipe === null ? [] : await recipe.compose(tx, fact);
    const mailed = new Set<string>();
    let unheard = 0;
    for (const notice of notices) {
      const seats = await this.seatsOf(tx, fact, notice);
      if (seats.length === 0 && notice.agencyId !== fact.agencyId) unheard += 1;
      for (const seat of seats) await this.tell(tx, fact, notice, seat, mailed);
    }
    await tx.query('update outbox_message set done_at = $2, last_error = null, unheard = $3 where id = $1', [factId, tx.now, unheard]);
    return null;
  }

  /** The seats a notice is for, as of now: of an agency that is still at the table (one's own account has no table), never the seat that acted. */
  private seatsOf(tx: Tx, fact: RecordedFact, { agencyId, to }: Notice): Promise<Seat[]> {
    return tx.query<Seat>(
      `select s.id as "seatId", s.agency_id as "agencyId",
              (select coalesce(json_agg(${holderOf('$7', '$11')} order by h.from_day, p.id), '[]')
                 from ${reached({ seat: 's.id', object: '$7', person: '$8', day: '$6', now: '$10' })} and p.id is distinct from $5) as holders
         from seat s
        where s.agency_id = $1 and (s.kind = any($2) or s.id = $3) and s.id is distinct from $4
          and ($9 = 'PERSON' or exists (select 1 from party where object_id = $7 and agency_id = s.agency_id))
        order by s.id`,
      [agencyId, 'seatKinds' in to ? to.seatKinds : [], 'seatId' in to ? to.seatId : null, fact.seatId, fact.personId, dayOf(tx.now), fact.objectId,
        personOf(to), fact.objectKind, tx.now, areaOf(fact.objectKind)],
    );
  }

  /** One notification to one seat, one e-mail to each holder; somebody who holds several seats gets one e-mail. */
  private async tell(tx: Tx, fact: RecordedFact, notice: Notice, seat: Seat, mailed: Set<string>): Promise<void> {
    const [told] = await tx.query<{ id: string }>(
      `insert into notification (id, fact_id, agency_id, seat_id, topic, title_key, body_key, reason_key, params, urgent, object_kind, object_id, created_at, person_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (fact_id, seat_id) do nothing returning id`,
      [newId(), fact.id, seat.agencyId, seat.seatId, fact.topic, notice.titleKey, notice.bodyKey, notice.reasonKey, JSON.stringify(notice.params),
        notice.urgent, fact.objectKind, fact.objectId, tx.now, personOf(notice.to)],
    );
    if (!told) return;
    await tx.query(`select pg_notify('live', $1)`, [JSON.stringify({ notificationId: told.id, agencyId: seat.agencyId, seatId: seat.seatId })]);
    if (!notice.email) return;
    const holders = [...new Map(seat.holders.map((holder) => [holder.personId, holder])).values()].filter(({ personId }) => !mailed.has(personId));
    for (const { personId } of holders) mailed.add(personId);
    await writeLetters(tx, { id: told.id, agencyId: seat.agencyId, topic: fact.topic, objectKind: fact.objectKind, urgent: notice.urgent, params: notice.params }, holders, this.book, this.settings);
  }

  private noteFault(factId: string, text: string, final: boolean): Promise<unknown> {
    return this.db.tx(courier, (tx) => tx.query(
      `update outbox_message set faults = faults + 1, last_error = left($2, 500), failed_at = case when $3 or faults + 1 >= ${MOST_FAULTS} then $4::timestamptz end
        where id = $1 and done_at is null`, [factId, text, final, tx.now])).catch(() => undefined); // the database may be what failed
  }
}
