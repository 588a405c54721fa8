import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

/** What was recorded on a day, and what had become of it by the night after. Numbers of the whole portal. */
export interface Reconciliation {
  readonly day: string;
  readonly ranAt: string;
  readonly facts: number;
  readonly factsWaiting: number;
  readonly factsFailed: number;
  readonly unheard: number;
  readonly notices: number;
  readonly noticesUnseen: number;
  readonly mails: number;
  readonly mailsWaiting: number;
  readonly mailsFailed: number;
}

const STATEMENT = {
  name: 'reconciliations',
  text: `select day, ran_at as "ranAt", facts, facts_waiting as "factsWaiting", facts_failed as "factsFailed", unheard, notices, notices_unseen as "noticesUnseen",
                mails, mails_waiting as "mailsWaiting", mails_failed as "mailsFailed" from reconciliation order by day desc limit 31`,
};

/** 每日核对 of the last month, newest first. */
@Injectable()
export class ListReconciliations {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Reconciliation[]> {
    return this.db.read<Reconciliation>(actor, STATEMENT, []);
  }
}
