import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

export interface LedgerExport {
  readonly id: string;
  readonly state: 'QUEUED' | 'READY' | 'FAILED' | 'EXPIRED';
  readonly rows: number | null;
  readonly watermark: string;
  readonly requestedAt: string;
  readonly expiresAt: string | null;
  readonly fileName: string | null;
  readonly size: number | null;
  /** Where the sheet is, for as long as it is there. */
  readonly url: string | null;
}

const LIST = {
  name: 'ledger_exports',
  text: `
select x.id, x.state, x.rows, x.watermark, x.requested_at as "requestedAt", x.expires_at as "expiresAt", x.file_name as "fileName", x.size::float8 as size,
       case when x.state = 'READY' and x.expires_at > $1 then '/files/' || x.attachment_id end as url
  from ledger_export x where x.agency_id = app_agency() and ($2::uuid is null or x.id = $2) order by x.requested_at desc limit 20`,
};

/** 我的导出: the last exports of the acting person, newest first. */
@Injectable()
export class ListExports {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string | null = null): Promise<LedgerExport[]> {
    return this.db.read<LedgerExport>(actor, LIST, [this.db.now(), id]);
  }
}
