import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, toPage } from '@portal/platform';
import { type HalfYearReport, REPORT_COLUMNS } from './half-year-report.js';

const LIST = {
  name: 'half-year-reports',
  text: `
    select ${REPORT_COLUMNS}, r.frozen_at::text as "sortKey" from half_year_report r
     where ($1::uuid is null or r.conference_id = $1) and (r.frozen_at, r.id) < ($2::timestamptz, $3::uuid) order by r.frozen_at desc, r.id desc limit $4`,
};
const BEGINNING = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

/** Reports that the acting agency has, newest first: what its conference's office released, and of the office itself what it froze. */
@Injectable()
export class ListHalfYearReports {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, conferenceId: string | null, page: PageRequest): Promise<Page<HalfYearReport>> {
    const first = pageSize(page.first);
    if (conferenceId && !isId(conferenceId)) return toPage([], first, () => []);
    const rows = await this.db.read<HalfYearReport & { sortKey: string }>(actor, LIST, [conferenceId || null, ...(decodeCursor(page.after, ['instant', 'id']) ?? BEGINNING), first + 1]);
    return toPage(rows, first, ({ sortKey, id }) => [sortKey, id]);
  }
}
