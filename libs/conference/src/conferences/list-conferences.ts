import { Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { CONFERENCE_COLUMNS, type ConferenceSummary } from './conference-columns.js';

const LIST = { name: 'conferences', text: `select ${CONFERENCE_COLUMNS} from joint_conference c join region rc on rc.code = c.region_code order by mine desc, c.region_code` };

/** 联席会议: that of the province and those of its cities, one's own first. */
@Injectable()
export class ListConferences {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<ConferenceSummary[]> {
    return this.db.read<ConferenceSummary>(actor, LIST, [actor.agencyId, dayOf(this.db.now())]);
  }
}
