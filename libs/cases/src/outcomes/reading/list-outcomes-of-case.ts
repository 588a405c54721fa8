import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { OUTCOMES_OF_CASE, type OutcomeView } from './outcome-page.js';

/** What was decided on one of the agency's own cases. */
@Injectable()
export class ListOutcomesOfCase {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, caseId: string): Promise<readonly OutcomeView[]> {
    if (!isId(caseId)) return [];
    const [row] = await this.db.read<{ page: OutcomeView[] }>(actor, OUTCOMES_OF_CASE, [caseId]);
    return row?.page ?? [];
  }
}
