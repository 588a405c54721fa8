import { Inject, Injectable } from '@nestjs/common';
import { dayOf, newId } from '@portal/kernel';
import { Database, type Mailbox, type OutgoingMail, SmtpMailer, systemActor } from '@portal/platform';
import { type DeliveryMark, markOf, type Obstacle, type RecipientNow, whyNot } from './delivery.rules.js';
import { digestMail } from './digest/digest-mail.rules.js';
import { lockLetters, passOn } from './pass-on.js';
import { type Enclosure, RecipeBook } from './recipe.js';
import { RECIPE_BOOK, WORKER_SETTINGS, type WorkerSettings } from './settings.js';
import { type MailContents, thinMail } from './thin-mail.rules.js';

const courier = systemActor('deliver-mail');

interface ClaimedNotice extends Omit<MailContents, 'to' | 'locale' | 'messageId'>, Pick<RecipientNow, 'holdsSeat' | 'isParty'> {
  readonly id: string;
  readonly topic: string;
  readonly agencyId: string;
  readonly seatId: string;
  /** By somebody on its seat, or on another seat of the recipient's that was told the same. */
  readonly readAt: string | null;
}
interface Claimed extends Pick<RecipientNow, 'disabled' | 'address'>, Pick<MailContents, 'locale' | 'messageId'> {
  readonly attempts: number;
  readonly name: string;
  readonly personId: string;
  /** A digest of several notices, in the order in which they came. */
  readonly digest: boolean;
  readonly notices: readonly ClaimedNotice[];
}

/**
 * Makes one attempt at one e-mail. The row decides who may: an attempt is claimed for a while with a token, and only
 * the holder of the token marks its end, so a worker that was away and returns changes nothing. Between SMTP's "accepted"
 * and the mark lies the one gap that cannot be closed: a worker that dies there sends a second copy, under the same
 * Message-ID.
 */
@Injectable()
export class DeliverMail {
  constructor(
    private readonly db: Database,
    private readonly mailer: SmtpMailer,
    @Inject(RECIPE_BOOK) private readonly book: RecipeBook,
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
  ) {}

  /** @returns what became of it; CLAIMED_BY_ANOTHER when there was nothing to do, FENCED when the attempt was no longer ours */
  async run(deliveryId: string): Promise<DeliveryMark['state'] | 'WITHDRAWN' | 'CLAIMED_BY_ANOTHER' | 'FENCED'> {
    const token = newId();
    const claimed = await this.claim(deliveryId, token);
    if (claimed === null) return 'CLAIMED_BY_ANOTHER';
    const judged = claimed.notices.map((notice) => ({ notice, obstacle: whyNot({ ...claimed, ...notice }) ?? (claimed.digest && notice.readAt !== null ? 'READ' as const : null) }));
    // What was read meanwhile, or is not the reader's any more, is not written about: not to him.
    for (const { notice, obstacle } of judged) if (obstacle !== null && !(await this.leaveOut(deliveryId, token, claimed.personId, notice, obstacle))) return 'FENCED';
    const notices = judged.filter(({ obstacle }) => obstacle === null).map(({ notice }) => notice);
    const [notice] = notices;
    if (!notice) return (await this.withdraw(deliveryId, token, (!claimed.digest && judged[0]?.obstacle) || 'NOTHING_LEFT')) ? 'WITHDRAWN' : 'FENCED';
    const mail = await this.compose(claimed, notices, notice);
    const outcome = await this.mailer.send({ ...mail, returnTo: this.settings.returnTo?.(deliveryId) });
    const mark = markOf(outcome, claimed.attempts, this.db.now(), this.settings.random());
    return (await this.mark(deliveryId, token, mark)) ? mark.state : 'FENCED';
  }

  private async compose(claimed: Claimed, notices: readonly ClaimedNotice[], notice: ClaimedNotice): Promise<OutgoingMail> {
    const { publicUrl, digestAt: times } = this.settings;
    const to = { name: claimed.name, address: claimed.address ?? '' };
    const now = this.db.now();
    if (claimed.digest) return digestMail({ ...claimed, to, notices, times }, publicUrl, now);
    return thinMail({ ...claimed, ...notice, to }, publicUrl, now, await this.enclose(claimed, notice, to));
  }

  /** What goes with it, made anew for each attempt. */
  private async enclose(claimed: Claimed, notice: ClaimedNotice, to: Mailbox): Promise<Enclosure | null> {
    const recipe = this.book.enclosureOf(notice.topic);
    const { mailFrom, publicUrl } = this.settings;
    return recipe ? this.db.tx(courier, (tx) => recipe.compose(tx, { ...claimed, ...notice, to, from: mailFrom, publicUrl })) : null;
  }

  private claim(deliveryId: string, token: string): Promise<Claimed | null> {
    return this.db.tx(courier, async (tx) => {
      const [claimed] = await tx.query<Claimed>(
        `with claimed as (
           update delivery set state = 'SENDING', attempt_token = $2, lease_until = $3, attempts = attempts + 1
            where id = $1 and ((state = 'PENDING' and next_at <= $4) or (state = 'SENDING' and lease_until <= $4))
           returning id, notification_id, person_id, attempts, message_id)
         select c.attempts, c.message_id as "messageId", c.person_id as "personId", c.notification_id is null as digest, p.display_name as name, p.email as address, p.locale,
                exists (select 1 from account a where a.person_id = p.id and a.disabled_at is not null) as disabled,
                (select coalesce(json_agg(json_build_object(
                   'id', n.id, 'titleKey', n.title_key, 'bodyKey', n.body_key, 'reasonKey', n.reason_key, 'params', n.params, 'topic', n.topic, 'agencyId', n.agency_id, 'seatId', n.seat_id,
                   'objectKind', n.object_kind, 'objectId', n.object_id,
                   'readAt', coalesce(n.read_at, (select min(m.read_at) from notification m where m.fact_id = n.fact_id and m.read_at is not null and (m.read_by = p.id or exists (
                           select 1 from seat_holding h where h.seat_id = m.seat_id and h.person_id = p.id and h.capacity <> 'DEPUTY' and h.from_day <= $5 and (h.to_day is null or h.to_day >= $5))))),
                   'holdsSeat', exists (select 1 from seat_holding h where h.seat_id = n.seat_id and h.person_id = p.id
                           and h.from_day <= $5 and (h.to_day is null or h.to_day >= $5)
                           and (h.capacity <> 'DEPUTY' or not exists (select 1 from seat s where s.id = n.seat_id and s.kind = 'LIAISON') or n.object_id = any (stand_in_places(n.seat_id, p.id, $4)))),
                   'isParty', n.object_kind = 'PERSON' or exists (select 1 from party y where y.object_id = n.object_id and y.agency_id = n.agency_id)
                     and not exists (select 1 from recusal_place y where y.object_id = n.object_id and y.person_id = p.id)) order by n.created_at, n.id), '[]')
                   from notification n where n.id = c.notification_id or n.id in (select i.notification_id from delivery_item i where i.delivery_id = c.id and i.left_out is null)) as notices
           from claimed c join person p on p.id = c.person_id`,
        [deliveryId, token, new Date(tx.now.getTime() + this.settings.leaseMs), tx.now, dayOf(tx.now)],
      );
      return claimed ?? null;
    });
  }

  /**
   * Leaves a notice out of an e-mail for good, and passes it on to those whom its seat reaches today: the two are one.
   *
   * @returns false when the attempt belongs to somebody else by now
   */
  private leaveOut(deliveryId: string, token: string, personId: string, { id: notificationId, objectKind }: ClaimedNotice, why: Obstacle | 'READ'): Promise<boolean> {
    return this.db.tx(courier, async (tx) => {
      await lockLetters(tx, notificationId);
      const ours = await tx.query(`select 1 from delivery where id = $1 and attempt_token = $2 and state = 'SENDING' for update`, [deliveryId, token]);
      if (ours.length === 0) return false;
      await tx.query('update delivery_item set left_out = $3 where delivery_id = $1 and notification_id = $2', [deliveryId, notificationId, why]);
      if (why !== 'READ') await passOn(tx, { deliveryId, personId, notificationId, objectKind }, this.book, this.settings);
      return true;
    });
  }

  private withdraw(deliveryId: string, token: string, reason: string): Promise<boolean> {
    return this.finish(deliveryId, token, `state = 'WITHDRAWN', last_error = $3`, [reason]);
  }

  private mark(deliveryId: string, token: string, { state, nextAt, sentAt, lastError }: DeliveryMark): Promise<boolean> {
    return this.finish(deliveryId, token, 'state = $3, next_at = $4, sent_at = $5, last_error = $6, returned_at = null, dispatched_at = null', [state, nextAt, sentAt, lastError]);
  }

  /** @returns false when the attempt belongs to somebody else by now */
  private async finish(deliveryId: string, token: string, change: string, values: readonly unknown[]): Promise<boolean> {
    const rows = await this.db.tx(courier, (tx) => tx.query(
      `with marked as (update delivery set ${change}, attempt_token = null, lease_until = null
         where id = $1 and attempt_token = $2 and state = 'SENDING' returning 1) select * from marked`, [deliveryId, token, ...values]));
    return rows.length === 1;
  }
}
