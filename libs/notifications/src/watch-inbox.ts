import { Injectable, Logger } from '@nestjs/common';
import { CheckSession } from '@portal/agencies';
import { type Actor, Database, LiveEvents, type LiveSignals } from '@portal/platform';
import { meantFor, NOTIFICATION_COLUMNS, type NotificationRow, type NotificationView, toView } from './notification-view.js';

/** What an open screen is told at once. */
export interface InboxEvent extends Pick<NotificationView, 'title' | 'urgent' | 'objectKind' | 'objectId'> {
  readonly notificationId: string;
  readonly unreadCount: number;
}

interface InboxRow extends NotificationRow { readonly unreadCount: number }

/** One notification by its id, or, after a break, everything newer than what was seen last. */
const STATEMENT = {
  name: 'inbox_changes',
  text: `select ${NOTIFICATION_COLUMNS},
                (select count(*)::int from notification u where u.agency_id = $1 and u.seat_id = $2 and u.read_at is null and ${meantFor('u', '$5')}) as "unreadCount"
           from notification n
          where n.agency_id = $1 and n.seat_id = $2 and ${meantFor('n', '$5')} and case when $3::uuid is null then n.created_at > $4 else n.id = $3 end
          order by n.created_at, n.id limit 50`,
};

/** Follows the inbox of the seat one sits on, for as long as the session lives. */
@Injectable()
export class WatchInbox {
  private readonly log = new Logger('inbox');

  constructor(private readonly db: Database, private readonly live: LiveEvents, private readonly session: CheckSession) {}

  run(actor: Actor): AsyncIterableIterator<InboxEvent> {
    const signals = this.live.signalsFor(actor.seatId ?? '');
    const events = this.follow(actor, signals);
    return {
      next: () => events.next(),
      // A generator that waits does not hear that its reader left: the signals must end first.
      return: () => { signals.close(); return events.return(undefined); },
      throw: (fault: unknown) => { signals.close(); return events.throw(fault); },
      [Symbol.asyncIterator]() { return this; },
    };
  }

  private async *follow(actor: Actor, signals: LiveSignals): AsyncGenerator<InboxEvent, undefined> {
    // A stream outlives what was known when it began.
    const reader: Actor = { ...actor, recused: true };
    let seenUntil: Date | string = this.db.now();
    const told = new Set<string>(); // what was made up for after a break may be announced as well
    try {
      for await (const signal of signals) {
        if (!(await this.session.run(actor))) return undefined;
        const notificationId = signal === 'RESYNC' ? null : signal.notificationId;
        const rows: InboxRow[] = await this.db.read<InboxRow>(reader, STATEMENT, [actor.agencyId, actor.seatId, notificationId, seenUntil, actor.personId]);
        for (const row of rows.filter((candidate) => !told.has(candidate.id))) {
          told.add(row.id);
          const { id, title, urgent, objectKind, objectId } = toView(actor.locale, row);
          yield { notificationId: id, title, urgent, objectKind, objectId, unreadCount: row.unreadCount };
          seenUntil = row.createdAt;
        }
      }
    } catch (fault) {
      // The stream ends without words of the inside; the screen opens another.
      this.log.warn(fault instanceof Error ? fault.message : String(fault));
    } finally {
      signals.close();
    }
    return undefined;
  }
}
