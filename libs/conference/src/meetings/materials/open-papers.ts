import { Injectable } from '@nestjs/common';
import { Database, systemActor } from '@portal/platform';

const clerk = systemActor('meeting-papers');

/** Papers kept back until the meeting are opened to all at the table when it begins. Looked for each minute. */
@Injectable()
export class OpenPapers {
  constructor(private readonly db: Database) {}

  /** @returns how many were opened */
  run(): Promise<number> {
    return this.db.tx(clerk, async (tx) => {
      const opened = await tx.query(
        `update meeting_paper p set opened_at = $1, version = p.version + 1, changed_at = $1 from meeting m
          where m.id = p.meeting_id and p.visibility = 'CONVENER' and p.opened_at is null and p.withdrawn_at is null and m.starts_at <= $1 and m.state <> 'CANCELLED' returning p.id`, [tx.now]);
      return opened.length;
    });
  }
}
