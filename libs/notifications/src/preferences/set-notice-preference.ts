import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, type Refusal, refuse } from '@portal/platform';
import { NOTICE_AREAS, NOTICE_WAYS, type NoticeArea, type NoticeWay } from '../digest/way.rules.js';

/** An area, or one matter. */
export type NoticePreferenceOf = { readonly area: NoticeArea; readonly objectId?: null } | { readonly area?: null; readonly objectId: string };

/** 设置通知方式, of oneself. What is urgent, or hangs on a term of one's own, is written about whatever is chosen. */
@Injectable()
export class SetNoticePreference {
  constructor(private readonly db: Database) {}

  /**
   * @param way null: as if nothing had been chosen
   * @returns INVALID_INPUT, or NOT_FOUND for a matter that is not the agency's
   */
  run(actor: Actor, { area = null, objectId = null }: NoticePreferenceOf, way: NoticeWay | null): Promise<{ readonly kind: 'done' } | Refusal> {
    if (area !== null && !NOTICE_AREAS.includes(area)) return Promise.resolve(refuse('INVALID_INPUT', undefined, [{ field: 'area', code: 'NOT_ON_LIST' }]));
    if (way !== null && !NOTICE_WAYS.includes(way)) return Promise.resolve(refuse('INVALID_INPUT', undefined, [{ field: 'way', code: 'NOT_ON_LIST' }]));
    const { personId, agencyId } = actor;
    if (personId === null || (objectId !== null && !isId(objectId))) return Promise.resolve(notFound());
    return this.db.tx(actor, async (tx) => {
      if (objectId !== null) {
        const [there] = await tx.query('select 1 from party where object_id = $1 and agency_id = $2', [objectId, agencyId]);
        if (!there) return notFound();
      }
      await tx.query('delete from notice_preference where person_id = $1 and area is not distinct from $2 and object_id is not distinct from $3', [personId, area, objectId]);
      if (way !== null) {
        await tx.query(
          `insert into notice_preference (person_id, area, object_id, way, changed_at) values ($1, $2, $3, $4, $5)
           on conflict (person_id, area, object_id) do update set way = excluded.way, changed_at = excluded.changed_at`, [personId, area, objectId, way, tx.now]);
      }
      await record(tx, 'notice-preference.set', { objectKind: 'PERSON', objectId: personId, audience: 'AGENCY', detail: { area, objectId, way } });
      return { kind: 'done' };
    });
  }
}
