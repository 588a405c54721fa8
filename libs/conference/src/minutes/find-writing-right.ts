import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { KEPT_BACK } from './kept-back.sql.js';
import { type MinutesPlace, writingRight } from './writing-right.rules.js';

const PLACE = {
  name: 'minutes-place',
  text: `
    select m.state, p.role, p.content, exists (select 1 from minutes_writer w where w.minutes_id = m.id and w.agency_id = $2 and w.until is null) as writer, ${KEPT_BACK('m.id')} as "keptBack"
      from minutes m join party p on p.object_id = m.id and p.agency_id = $2 where m.id = $1`,
};

/** Whether somebody may write in the living text of minutes, read it, or neither. */
@Injectable()
export class FindWritingRight {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, minutesId: string): Promise<'WRITE' | 'READ' | null> {
    if (!isId(minutesId)) return null;
    const [place] = await this.db.read<MinutesPlace>(actor, PLACE, [minutesId, actor.agencyId]);
    return writingRight(place ?? null, actor);
  }
}
