import { Injectable } from '@nestjs/common';
import { agencyAt } from '@portal/cases';
import type { AgencyView } from '@portal/agencies';
import { type Actor, Database } from '@portal/platform';

/** A word that something was sent and taken back before it was received: what integrators delete, should they hold it. */
export interface TakenBack { readonly bulletinId: string; readonly number: string; readonly sender: AgencyView; readonly at: string }

const LIST = {
  name: 'bulletins-taken-back',
  text: `select t.bulletin_id as "bulletinId", t.number, ${agencyAt('t.sender_id')} as sender, t.at from bulletin_taken_back t
          where t.agency_id = $1 and ($2::timestamptz is null or t.at >= $2) order by t.at desc, t.bulletin_id limit 200`,
};

/** 被收回的通报: its number and who took it back, no more. */
@Injectable()
export class ListTakenBack {
  constructor(private readonly db: Database) {}

  /** @param since only what was taken back from this instant on */
  run(actor: Actor, since: Date | null): Promise<TakenBack[]> {
    return this.db.read<TakenBack>(actor, LIST, [actor.agencyId, since]);
  }
}
