import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { type DataPurpose, PURPOSES } from './purpose.sql.js';

const LIST = {
  name: 'data-purposes',
  text: `select "objectKind", "objectId", number, title from (${PURPOSES}) p
          where ($2::text is null or strpos(lower(number || ' ' || title), lower($2)) > 0 or "objectId"::text = $2) order by at desc, "objectId" limit $3`,
};
const MOST = 50;

/** For what the acting agency may ask data, the newest first. */
@Injectable()
export class ListDataPurposes {
  constructor(private readonly db: Database) {}

  /** @param query part of a number or a title, or an id */
  run(actor: Actor, query: string | null): Promise<DataPurpose[]> {
    return this.db.read<DataPurpose>(actor, LIST, [actor.agencyId, query?.trim().slice(0, 100) || null, MOST]);
  }
}
