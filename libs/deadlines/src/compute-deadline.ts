import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, notFound, type Refusal } from '@portal/platform';
import { type CalendarYear, WorkCalendar } from './calendar.rules.js';
import { explain, type Explanation } from './explanation.js';
import type { Ledger } from './ledger.rules.js';
import { type DeadlineRule, RULE_AND_CALENDAR } from './rule-store.js';

/** Computes what a rule would give for an instant, for the region of the one who asks. */
@Injectable()
export class ComputeDeadline {
  constructor(private readonly db: Database) {}

  /** @returns the explanation; NOT_FOUND for a rule that is not there or names no number; or CALENDAR_MISSING */
  async run(actor: Actor, ruleCode: string, startedAt: Date): Promise<Explanation | Refusal> {
    const [row] = await this.db.read<{ rule: DeadlineRule; years: CalendarYear[] }>(actor, COMPUTE, [ruleCode, dayOf(startedAt), actor.regionCode]);
    if (!row || row.rule.amount === null) return notFound();
    const ledger: Ledger = {
      term: { ...row.rule, amount: row.rule.amount }, altCalendar: row.rule.altCalendar, startedAt, pauses: [], extensions: [],
    };
    return explain(row.rule, ledger, new WorkCalendar(row.years));
  }
}

const COMPUTE = { name: 'deadline-compute', text: RULE_AND_CALENDAR };
