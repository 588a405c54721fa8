import { Injectable } from '@nestjs/common';
import { Database, oneLine, type ReturnReport, systemActor } from '@portal/platform';

const courier = systemActor('mark-returned');

/** 退信: an e-mail that the mail server had taken and could not deliver after all has failed, where people see it and send it again. */
@Injectable()
export class MarkReturned {
  constructor(private readonly db: Database) {}

  /** @returns whether it counted as sent until now; of one that is on its way again nothing is marked */
  async run(deliveryId: string, { status, reason }: ReturnReport): Promise<boolean> {
    const marked = await this.db.tx(courier, (tx) => tx.query(
      `with marked as (update delivery set state = 'FAILED', returned_at = $2, next_at = $2, sent_at = null, last_error = $3 where id = $1 and state = 'SENT' returning 1) select * from marked`,
      [deliveryId, tx.now, oneLine(`${status} ${reason}`, 300)]));
    return marked.length === 1;
  }
}
