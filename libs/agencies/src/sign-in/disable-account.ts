import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, record, type Refusal } from '@portal/platform';
import { endSessions, lockAccount } from './account.js';

/** Shuts an account for good: its sessions and what applications do in its name end at once. History keeps the person. */
@Injectable()
export class DisableAccount {
  constructor(private readonly db: Database) {}

  /** @returns null when it is done, or NOT_FOUND */
  run(actor: Actor, personId: string): Promise<Refusal | null> {
    return this.db.tx(actor, async (tx) => {
      const account = await lockAccount(tx, { personId });
      if (account === null || account.disabledAt !== null) return notFound();
      await tx.query('update account set disabled_at = $2 where person_id = $1', [personId, tx.now]);
      await endSessions(tx, personId, 'DISABLED');
      await record(tx, 'account.disabled', { objectKind: 'PERSON', objectId: personId, audience: 'AGENCY' });
      return null;
    });
  }
}
