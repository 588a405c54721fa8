import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { FROZEN_COLUMNS, type FrozenStatistic } from './frozen-statistic.js';

const LIST = {
  name: 'frozen-statistics',
  text: `select ${FROZEN_COLUMNS}, s.frozen_at::text as "sortKey" from frozen_statistic s
          where s.agency_id = $1 and (s.frozen_at, s.id) < ($2::timestamptz, $3::uuid) order by s.frozen_at desc, s.id desc limit $4`,
};
const BEGINNING = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** Statistics the agency has frozen, newest first. */
@Injectable()
export class ListFrozenStatistics {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, page: PageRequest): Promise<Page<FrozenStatistic>> {
    const first = pageSize(page.first);
    const rows = await this.db.read<FrozenStatistic & { sortKey: string }>(actor, LIST, [actor.agencyId, ...(decodeCursor(page.after, ['instant', 'id']) ?? BEGINNING), first + 1]);
    return toPage(rows, first, ({ sortKey, id }) => [sortKey, id]);
  }
}
