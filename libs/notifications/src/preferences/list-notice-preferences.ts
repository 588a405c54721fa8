import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { NOTICE_AREAS, type NoticeArea, type NoticeWay } from '../digest/way.rules.js';

/** How one is written to about an area, or about one matter. */
export interface NoticePreference {
  readonly area: NoticeArea | null;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  /** Number of the matter, as the latest notice of it says. */
  readonly number: string | null;
  readonly way: NoticeWay;
}

const STATEMENT = {
  name: 'notice-preferences',
  text: `
    select w.area, w.object_id as "objectId", w.way, n.object_kind as "objectKind", n.params ->> 'number' as number
      from notice_preference w
      left join lateral (select * from notification n where n.object_id = w.object_id and n.agency_id = $2 order by n.created_at desc, n.id desc limit 1) n on true
     where w.person_id = $1 and (w.object_id is null or n.id is not null) order by w.changed_at desc`,
};

/** 通知方式: of every area, what one has chosen or what holds without a choice; then of single matters that one still has to do with. */
@Injectable()
export class ListNoticePreferences {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<readonly NoticePreference[]> {
    const rows = await this.db.read<NoticePreference>(actor, STATEMENT, [actor.personId, actor.agencyId]);
    const chosen = new Map(rows.map((row) => [row.area, row]));
    const areas = NOTICE_AREAS.map((area) => chosen.get(area) ?? { area, objectKind: null, objectId: null, number: null, way: 'DIGEST' as const });
    return [...areas, ...rows.filter(({ area }) => area === null)];
  }
}
