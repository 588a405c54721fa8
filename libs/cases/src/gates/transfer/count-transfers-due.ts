import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

/** How many open cases of an agency reach a criterion, were not transferred, and have no reason that its head agreed to. */
export interface TransfersDue { readonly agency: string; readonly count: number; readonly waiting: number }

const COUNT = { name: 'transfers-due', text: `select a.short_name as agency, d.due as count, d.waiting from transfers_due() d join agency a on a.id = d.agency_id order by d.due desc, a.short_name` };

/** 应移未移 for the conference office: numbers by agency, nothing of any case. */
@Injectable()
export class CountTransfersDue {
  constructor(private readonly db: Database) {}

  /** @returns nothing for anybody but the office of a conference */
  run(actor: Actor): Promise<TransfersDue[]> {
    return this.db.read<TransfersDue>(actor, COUNT, []);
  }
}
