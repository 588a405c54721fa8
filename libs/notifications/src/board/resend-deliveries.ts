import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal, refuse } from '@portal/platform';
import { noticesOfMail, watched } from './notices-of-mail.sql.js';

const MOST_AT_ONCE = 100;

/** Puts e-mails that failed at the foot of the ladder again, once the cause is gone: an address entered, a mailbox emptied, a server back. */
@Injectable()
export class ResendDeliveries {
  constructor(private readonly db: Database) {}

  /** @returns NOT_FOUND for what is not the agency's own or has not failed; NO_MAIL_ADDRESS while the recipient still has none */
  async run(actor: Actor, asked: readonly string[]): Promise<{ readonly kind: 'done' } | Refusal> {
    const ids = [...new Set(asked.map((id) => id.toLowerCase()))];
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
      return refuse('INVALID_INPUT', undefined, [{ field: 'ids', code: ids.length === 0 ? 'REQUIRED' : 'TOO_MANY', values: { max: MOST_AT_ONCE } }]);
    }
    const { agencyId } = actor;
    if (!ids.every(isId) || agencyId === null) return notFound();
    return this.db.tx(actor, async (tx) => {
      const failed = await tx.query<{ id: string; personName: string; email: string | null }>(
        `select d.id, p.display_name as "personName", p.email from delivery d join person p on p.id = d.person_id
          where d.id = any($1) and d.agency_id = $2 and d.state = 'FAILED' and exists (select 1 from notification n where n.id in ${noticesOfMail('d')} and ${watched('$3')}) order by d.id for update of d`, [ids, agencyId, actor.seatId]);
      if (failed.length !== ids.length) return notFound();
      const without = failed.find(({ email }) => email === null);
      if (without) return refuse('NO_MAIL_ADDRESS', { person: without.personName });
      await tx.query(`update delivery set state = 'PENDING', attempts = 0, next_at = $2, dispatched_at = null, last_error = null, returned_at = null where id = any($1)`, [ids, tx.now]);
      await record(tx, 'delivery.resent', { objectKind: 'AGENCY', objectId: agencyId, audience: 'AGENCY', detail: { ids } });
      return { kind: 'done' };
    });
  }
}
