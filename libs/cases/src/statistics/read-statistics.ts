import { Injectable } from '@nestjs/common';
import { type Actor, Database, isRefusal, type Refusal, type Statement } from '@portal/platform';
import { LIVE_FACTS } from './fact.sql.js';
import { FIGURE_ROWS, FIGURES } from './figures.sql.js';
import type { FigureRow, Statistics } from './figures.js';
import { periodOf, type StatisticFilter, valuesOf } from './filter.rules.js';
import { notAfter } from './frozen/counted.rules.js';
import { DEFINITION_VERSION } from './measures.table.js';

const STATISTICS: Statement = { name: 'statistics', gathers: true, text: `with ${LIVE_FACTS}, ${FIGURES} ${FIGURE_ROWS}` };

/** The figures of a period as they stood at an instant, over the referrals the acting agency has a place at; in one statement. */
@Injectable()
export class ReadStatistics {
  constructor(private readonly db: Database) {}

  /** @param asOf not later than now; absent: now */
  async run(actor: Actor, filter: StatisticFilter, asOf?: Date | null): Promise<Statistics | Refusal> {
    const period = periodOf(filter);
    if (isRefusal(period)) return period;
    const at = notAfter(this.db.now(), asOf);
    const rows = await this.db.read<FigureRow>(actor, STATISTICS, [actor.agencyId, at, ...valuesOf(period)]);
    return { period, asOf: at, definitionVersion: DEFINITION_VERSION, rows };
  }
}
