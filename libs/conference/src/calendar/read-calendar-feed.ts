import { Inject, Injectable } from '@nestjs/common';
import { ActorOfHolder, hashToken } from '@portal/agencies';
import { addDays, dayOf, newId } from '@portal/kernel';
import { type Actor, CONFIG, type Config, Database, isRefusal } from '@portal/platform';
import { ListCalendar } from './list-calendar.js';
import { toICalendar } from './to-icalendar.js';

/** How far a feed looks back and ahead. */
const DAYS_BACK = 60;
const DAYS_AHEAD = 330;
/** A reading is noted at most this often, so that reading does not become writing. */
const NOTE_EVERY_MS = 3_600_000;
const SECRET = /^[A-Za-z0-9_-]{43}$/;

interface Feed { readonly id: string; readonly personId: string; readonly seatId: string; readonly readAt: Date | null }

const FEED = {
  name: 'calendar-feed',
  text: `select id, person_id as "personId", seat_id as "seatId", read_at as "readAt" from calendar_feed where token_hash = $1 and revoked_at is null`,
};

/** What a subscribed address shows, read in the name of its person on its seat. */
@Injectable()
export class ReadCalendarFeed {
  constructor(
    private readonly db: Database,
    private readonly actors: ActorOfHolder,
    private readonly calendar: ListCalendar,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns an iCalendar file; null when the secret is unknown or revoked, or its person no longer holds that seat */
  async run(secret: string): Promise<string | null> {
    const [feed] = SECRET.test(secret) ? await this.db.readGlobal<Feed>(FEED, [hashToken(secret)]) : [];
    const actor = feed && await this.actors.run(feed.personId, feed.seatId, newId(), ['conference.read']);
    if (!feed || !actor) return null;
    const now = this.db.now();
    const today = dayOf(now);
    const entries = await this.calendar.run(actor, addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD));
    if (isRefusal(entries)) throw new Error('a feed spans more days than a calendar shows');
    await this.note(actor, feed, now);
    return toICalendar(entries, { locale: actor.locale, publicUrl: this.config.publicUrl, now });
  }

  private async note(actor: Actor, { id, readAt }: Feed, now: Date): Promise<void> {
    if (readAt !== null && now.getTime() - readAt.getTime() < NOTE_EVERY_MS) return;
    await this.db.tx(actor, (tx) => tx.query('update calendar_feed set read_at = $2 where id = $1', [id, now]));
  }
}
