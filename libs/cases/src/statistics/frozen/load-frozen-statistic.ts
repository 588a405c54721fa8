import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { StatisticFact } from '../fact.rules.js';
import { FACT_COLUMNS } from '../fact.sql.js';
import { FROZEN_COLUMNS, type FrozenStatistic, hashOf } from './frozen-statistic.js';

/** A frozen statistic with what is behind it. */
export interface FrozenWithFacts {
  readonly statistic: FrozenStatistic;
  readonly facts: readonly StatisticFact[];
  /** The hash over what lies there now is the one it was frozen with. */
  readonly intact: boolean;
}

const FROZEN = {
  name: 'frozen-statistic',
  text: `select ${FROZEN_COLUMNS}, (select coalesce(jsonb_agg(to_jsonb(x) order by x."clockId"), '[]') from (select ${FACT_COLUMNS}
           from frozen_statistic_fact f where f.statistic_id = s.id and f.agency_id = $2) x) as facts
           from frozen_statistic s where s.id = $1 and s.agency_id = $2`,
};

/** One frozen statistic, in one statement; its hash is reckoned anew at each reading. */
@Injectable()
export class LoadFrozenStatistic {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or it is another agency's */
  async run(actor: Actor, id: string): Promise<FrozenWithFacts | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.read<FrozenStatistic & { facts: StatisticFact[] }>(actor, FROZEN, [id, actor.agencyId]);
    if (!row) return null;
    const { facts: behind, ...statistic } = row;
    return { statistic, facts: behind, intact: hashOf(statistic, behind) === statistic.hash };
  }
}
