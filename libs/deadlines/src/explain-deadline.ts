import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, type Refusal } from '@portal/platform';
import { type CalendarYear, WorkCalendar } from './calendar.rules.js';
import { CLOCK_AND_CALENDAR, type DeadlineRow, ledgerOf } from './deadline-store.js';
import { explain, type Explanation } from './explanation.js';

/** Explains the date of a running clock: each day counted or skipped, and why. */
@Injectable()
export class ExplainDeadline {
  constructor(private readonly db: Database) {}

  /** @returns the explanation; NOT_FOUND; or CALENDAR_MISSING */
  async run(actor: Actor, id: string): Promise<Explanation | Refusal> {
    if (!isId(id)) return notFound();
    const [row] = await this.db.read<{ deadline: DeadlineRow; years: CalendarYear[] }>(actor, EXPLAIN, [id]);
    return row ? explain(row.deadline.rule, ledgerOf(row.deadline), new WorkCalendar(row.years)) : notFound();
  }
}

const EXPLAIN = { name: 'deadline-explain', text: CLOCK_AND_CALENDAR };
