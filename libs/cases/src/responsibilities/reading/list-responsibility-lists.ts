import { Injectable } from '@nestjs/common';
import { inForceOn } from '@portal/agencies';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { ListSummary } from './list-page.js';
import { agencyAt, untilOf } from './list.sql.js';

/** More than all units of a province have written in twenty years. */
const MOST = 1000;

const LISTS = {
  name: 'responsibility-lists',
  text: `
    select l.id, l.edition, l.state, ${agencyAt('l.agency_id')} as agency, l.in_force_from::text as "inForceFrom", ${untilOf('l')}::text as "inForceUntil", ${inForceOn('$2::date')} as "inForceNow",
           (select count(*)::int from responsibility_entry e where e.list_id = l.id) as "entryCount", l.agency_id = $1 as mine, l.last_act_at as "lastActAt"
      from responsibility_list l join agency a on a.id = l.agency_id join agency_kind k on k.code = a.kind
     where l.state <> 'DISCARDED'
     order by l.agency_id = $1 desc, l.state = 'IN_REVIEW' desc, a.region_code, k.ordinal, l.agency_id, l.edition desc limit ${MOST}`,
};

/** Every version of a 联合监管责任清单 that the reader may open: one's own first, then what waits for the office. */
@Injectable()
export class ListResponsibilityLists {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<ListSummary[]> {
    return this.db.read<ListSummary>(actor, LISTS, [actor.agencyId, dayOf(this.db.now())]);
  }
}
