import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, record, refuse, type Refusal } from '@portal/platform';
import { endSessions, lockAccount } from '../sign-in/account.js';
import { managesPerson } from './managed.js';

/** Shuts an account for good: its sessions and what applications do in its name end at once. History keeps the person. */
@Injectable()
export class DisableAccount {
  constructor(private readonly db: Database) {}

  /** @returns null when it is done, or NOT_FOUND, OWN_ACCOUNT */
  run(actor: Actor, personId: string): Promise<Refusal | null> {
    return this.db.tx(actor, async (tx) => {
      if (personId === actor.personId) return refuse('OWN_ACCOUNT');
      const account = (await managesPerson(tx, personId)) ? await lockAccount(tx, { personId }) : null;
      if (account === null || account.disabledAt !== null) return notFound();
      await tx.query('update account set disabled_at = $2 where person_id = $1', [personId, tx.now]);
      await endSessions(tx, personId, 'DISABLED');
      await record(tx, 'account.disabled', { objectKind: 'PERSON', objectId: personId, audience: 'AGENCY' });
      return null;
    });
  }
}
