import { Inject, Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, perform } from '@portal/cases';
import { meetDeadline } from '@portal/deadlines';
import { type Actor, CONFIG, type Config, Database, isRefusal } from '@portal/platform';
import { DATA_REQUEST } from '../requests/load-request.js';
import { REQUEST_ACTS } from '../requests/request.table.js';
import { noteUpload } from './erase-taken-uploads.js';
import { DELIVERY_CLOCK } from './grant.sql.js';
import { readLines, type TableInput } from './read-lines.js';
import { writeDelivery } from './write-delivery.js';

export type DeliverDataInput = ActOn & TableInput;

/** 提供数据 (第二十二条): the rows are checked against what was granted, whole or not at all. Handed over again, the later table takes the place of the former. */
@Injectable()
export class DeliverData {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, CORRECTION_OPEN, and what writeDelivery refuses */
  async run(actor: Actor, input: DeliverDataInput): Promise<ActResult> {
    const lines = await readLines(this.db, this.config, actor, input);
    return this.db.tx(actor, (tx) => perform(tx, DATA_REQUEST, input, 'DELIVER', REQUEST_ACTS.DELIVER, async ({ row }) => {
      const delivered = await writeDelivery(tx, row, lines);
      if (isRefusal(delivered)) return delivered;
      await noteUpload(tx, row, input.fileId);
      await meetDeadline(tx, { objectId: row.id, ruleCode: DELIVERY_CLOCK });
      return { facts: { ...delivered } };
    }));
  }
}
