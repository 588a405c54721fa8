import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { OUTCOME_PAGE, type OutcomeView } from './outcome-page.js';

/** One outcome, in one statement. */
@Injectable()
export class LoadOutcome {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or it is not the acting agency's to know of */
  async run(actor: Actor, id: string): Promise<OutcomeView | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.read<{ page: OutcomeView }>(actor, OUTCOME_PAGE, [id]);
    return row?.page ?? null;
  }
}
