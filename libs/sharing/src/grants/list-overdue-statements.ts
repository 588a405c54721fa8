import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';

/** A statement of destruction that did not come in its term: who owes it, and to whom. What was shared is not said. */
export interface OverdueStatement { readonly id: string; readonly number: string; readonly askerName: string; readonly providerName: string; readonly dueAt: string }

const LIST = { name: 'overdue-data-statements', text: `select o.id, o.number, o.asker_name as "askerName", o.provider_name as "providerName", o.due_at as "dueAt" from data_statements_overdue($1) o order by o.due_at, o.id` };

/** 逾期未交销毁说明: for the conference office, which is at no such request and reads its number and the two agencies only. */
@Injectable()
export class ListOverdueStatements {
  constructor(private readonly db: Database) {}

  /** @returns nothing for anybody who is not the office of the conference of the agencies' region, or of the province */
  run(actor: Actor): Promise<OverdueStatement[]> {
    return this.db.read<OverdueStatement>(actor, LIST, [this.db.now()]);
  }
}
