import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { CalendarYear } from './calendar.rules.js';
import { CALENDAR_JSON } from './rule-store.js';

/** One year of the work calendar with its notice. */
@Injectable()
export class ReadWorkCalendar {
  constructor(private readonly db: Database) {}

  /** @returns null when nothing is known of the year */
  async run(actor: Actor, year: number): Promise<CalendarYear | null> {
    const [row] = await this.db.read<{ years: CalendarYear[] }>(actor, YEAR, [year]);
    return row?.years[0] ?? null;
  }
}

const YEAR = { name: 'work-calendar', text: `${CALENDAR_JSON} where n.year = $1` };
