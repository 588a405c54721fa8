import { Inject, Injectable } from '@nestjs/common';
import { type Day, dayOf } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, type HoldingCapacity, type SeatKind } from '@portal/platform';
import { agencyJson, type AgencyView } from './directory/agency-view.js';
import { inForce } from './holding.rules.js';

export interface SeatView { readonly id: string; readonly kind: SeatKind; readonly title: string; readonly agency: AgencyView }
export interface HoldingView { readonly seat: SeatView; readonly capacity: HoldingCapacity; readonly from: Day; readonly to: Day | null; readonly current: boolean }

/** The person who asks, with all the posts he holds or held, and how long the session still lives. */
export interface MeView {
  readonly person: { readonly id: string; readonly displayName: string; readonly account: string };
  readonly seat: SeatView;
  readonly agency: AgencyView;
  readonly capacity: HoldingCapacity;
  readonly onBehalfOf: string | null;
  readonly holdings: readonly HoldingView[];
  readonly permissions: readonly string[];
  readonly locale: string;
  readonly sessionExpiresAt: Date;
  readonly serverTime: Date;
}

interface Row {
  readonly account: string;
  readonly expiresAt: Date | null;
  readonly seenAt: Date | null;
  readonly holdings: readonly Omit<HoldingView, 'current'>[];
}

const ME = {
  name: 'me',
  text: `select a.name as account, se.expires_at as "expiresAt", se.seen_at as "seenAt",
                (select json_agg(json_build_object('capacity', h.capacity, 'from', h.from_day, 'to', h.to_day, 'seat',
                          json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'agency', ${agencyJson('g', 'r')}))
                        order by h.from_day desc, h.capacity desc, s.id)
                   from seat_holding h join seat s on s.id = h.seat_id join agency g on g.id = s.agency_id join region r on r.code = g.region_code
                  where h.person_id = a.person_id) as holdings
           from account a left join session se on se.id = $2
          where a.person_id = $1`,
};

@Injectable()
export class LoadMe {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  /** @returns null for nobody */
  async run(actor: Actor): Promise<MeView | null> {
    if (actor.personId === null) return null;
    const [row] = await this.db.read<Row>(actor, ME, [actor.personId, actor.sessionId]);
    const seat = row?.holdings.find((holding) => holding.seat.id === actor.seatId)?.seat;
    if (!row || !seat) return null;
    const now = this.db.now();
    return {
      person: { id: actor.personId, displayName: actor.personName, account: row.account },
      seat, agency: seat.agency, capacity: actor.capacity, onBehalfOf: actor.onBehalfOf,
      holdings: row.holdings.map((holding) => ({ ...holding, current: inForce({ fromDay: holding.from, toDay: holding.to }, dayOf(now)) })),
      permissions: [...actor.permissions].sort(), locale: actor.locale,
      sessionExpiresAt: this.endOf(row, now), serverTime: now,
    };
  }

  /** Idle or absolute end, whichever comes first; a call by an application stands alone and ends with its answer. */
  private endOf({ expiresAt, seenAt }: Row, now: Date): Date {
    if (expiresAt === null || seenAt === null) return now;
    return new Date(Math.min(expiresAt.getTime(), seenAt.getTime() + this.config.signIn.idleMinutes * 60_000));
  }
}
