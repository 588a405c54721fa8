import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { findPage } from '../../matters/find-page.js';
import { OUTCOME_PAGE, type OutcomeView } from './outcome-page.js';

/** One outcome, in one statement. */
@Injectable()
export class LoadOutcome {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or it is not the acting agency's to know of */
  run(actor: Actor, id: string): Promise<OutcomeView | null> {
    return findPage<OutcomeView>(this.db, actor, OUTCOME_PAGE, id);
  }
}
