import { Inject, Injectable } from '@nestjs/common';
import { dayOf } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database } from '@portal/platform';

const STILL_GOOD = {
  name: 'session-still-good',
  text: `select 1
           from account a
           join seat_holding h on h.person_id = a.person_id and h.seat_id = $2 and h.from_day <= $6::date and (h.to_day is null or h.to_day >= $6::date)
          where a.person_id = $1 and a.disabled_at is null
            and case when $3::uuid is null
                     then exists (select 1 from api_client c where c.id = $7 and c.disabled_at is null)
                     else exists (select 1 from session s where s.id = $3 and s.ended_at is null and s.credential_version = a.credential_version
                                     and s.expires_at > $4 and s.seen_at > $5) end
          limit 1`,
};

/**
 * Whether an actor made a while ago would still be made now. For what stays open, such as a stream of events: listening
 * is no activity, an idle session ends under it.
 */
@Injectable()
export class CheckSession {
  constructor(private readonly db: Database, @Inject(CONFIG) private readonly config: Config) {}

  async run(actor: Actor): Promise<boolean> {
    if (actor.personId === null) return false;
    const now = this.db.now();
    const idleSince = new Date(now.getTime() - this.config.signIn.idleMinutes * 60_000);
    const rows = await this.db.readGlobal(STILL_GOOD, [actor.personId, actor.seatId, actor.sessionId, now, idleSince, dayOf(now), actor.apiClientId]);
    return rows.length > 0;
  }
}
