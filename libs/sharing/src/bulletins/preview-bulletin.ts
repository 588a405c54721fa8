import { Injectable } from '@nestjs/common';
import type { AgencyView } from '@portal/agencies';
import { agencyAt } from '@portal/cases';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database, type SeatKind } from '@portal/platform';
import { TOLD_OF_ROUTINE, TOLD_OF_URGENT } from './notices.js';

/** A seat that is told; `held`: somebody sits there today. */
export interface ToldSeat { readonly title: string; readonly kind: SeatKind; readonly held: boolean }
/** A unit that it reaches, and who there is told. None held: nobody would see it. */
export interface PreviewUnit { readonly agency: AgencyView; readonly seats: readonly ToldSeat[]; readonly byMailAtOnce: boolean }

const PREVIEW = {
  name: 'bulletin-preview',
  text: `
    select ${agencyAt('u.id')} as agency, b.kind = 'URGENT_NOTICE' as "byMailAtOnce",
           (select coalesce(jsonb_agg(jsonb_build_object('title', s.title, 'kind', s.kind, 'held', exists (select 1 from seat_holding h where h.seat_id = s.id and h.from_day <= $3::date and (h.to_day is null or h.to_day >= $3::date)))
                     order by s.kind, s.title), '[]')
              from seat s where s.agency_id = u.id and s.kind = any (case when b.kind = 'URGENT_NOTICE' then $5::text[] else $4::text[] end)) as seats
      from bulletin b join party me on me.object_id = b.id and me.agency_id = $2 and me.role = 'SENDER'
      join bulletin_recipient r on r.bulletin_id = b.id join agency u on u.id = r.agency_id
     where b.id = $1 order by u.region_code, u.short_name, u.id`,
};

/** 发出前预览: whom a bulletin reaches, and who there is told, with the seats as they are held today (features N13). */
@Injectable()
export class PreviewBulletin {
  constructor(private readonly db: Database) {}

  /** @returns the units of its list; none where there is no such bulletin, or it is not one's own */
  async run(actor: Actor, id: string): Promise<PreviewUnit[]> {
    return isId(id) ? this.db.read<PreviewUnit>(actor, PREVIEW, [id, actor.agencyId, dayOf(this.db.now()), TOLD_OF_ROUTINE, TOLD_OF_URGENT]) : [];
  }
}
