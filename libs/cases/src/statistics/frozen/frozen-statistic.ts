import type { Tx } from '@portal/platform';
import type { StatisticFact } from '../fact.rules.js';
import { FACT_COLUMNS, FROZEN_FACTS } from '../fact.sql.js';
import { FIGURE_ROWS, FIGURES } from '../figures.sql.js';
import type { FigureRow } from '../figures.js';
import { type Period, valuesOf } from '../filter.rules.js';
import { hashOfFrozen } from './counted.rules.js';

/** A statistic as it was frozen: who, when, by which version of 口径, what, and the hash over all of it. */
export interface FrozenStatistic {
  readonly id: string;
  readonly name: string;
  readonly definitionVersion: number;
  readonly period: Period;
  readonly asOf: Date;
  readonly figures: readonly FigureRow[];
  readonly factCount: number;
  readonly hash: string;
  readonly frozenAt: Date;
  readonly personName: string;
  readonly seatTitle: string;
}

export const FROZEN_COLUMNS = `
  s.id, s.name, s.definition_version as "definitionVersion", s.period, s.as_of as "asOf", s.figures, s.fact_count as "factCount", s.hash, s.frozen_at as "frozenAt",
  s.person_name as "personName", s.seat_title as "seatTitle"`;

/** What the hash is over. */
export const hashOf = (statistic: Pick<FrozenStatistic, 'definitionVersion' | 'period' | 'asOf' | 'figures'>, facts: readonly StatisticFact[]): string =>
  hashOfFrozen({ definitionVersion: statistic.definitionVersion, period: statistic.period, asOf: statistic.asOf, figures: statistic.figures }, facts);

/** The facts behind a frozen statistic, in the order in which they are hashed. */
export const factsOf = (tx: Tx, id: string, period: Period): Promise<StatisticFact[]> =>
  tx.query<StatisticFact>(`with ${FROZEN_FACTS} select ${FACT_COLUMNS} from fact f order by f.clock_id`, [tx.actor.agencyId, id, ...valuesOf(period)]);

/** The figures over the facts that were frozen. */
export const figuresOf = (tx: Tx, id: string, period: Period): Promise<FigureRow[]> =>
  tx.query<FigureRow>(`with ${FROZEN_FACTS}, ${FIGURES} ${FIGURE_ROWS}`, [tx.actor.agencyId, id, ...valuesOf(period)]);
