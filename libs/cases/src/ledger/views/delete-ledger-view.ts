import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal } from '@portal/platform';

/** Deletes a view of one's own. */
@Injectable()
export class DeleteLedgerView {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<{ id: string } | Refusal> {
    return this.db.tx(actor, async (tx) => {
      const [gone] = isId(id) ? await tx.query<{ id: string }>('with gone as (delete from ledger_view where id = $1 and person_id = $2 returning id) select id from gone', [id, actor.personId]) : [];
      if (!gone) return notFound();
      await record(tx, 'ledger.view-deleted', { objectKind: 'LEDGER_VIEW', objectId: id, audience: 'AGENCY' });
      return { id };
    });
  }
}
