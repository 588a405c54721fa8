import { Injectable, Logger } from '@nestjs/common';
import { CheckSession } from '@portal/agencies';
import { isId } from '@portal/kernel';
import { type Actor, Database, type LiveChange, LiveEvents, type LiveSignals } from '@portal/platform';

/** Something of the meeting changed; what it is, whoever may read it asks for. */
export interface DayEvent { readonly meetingId: string; readonly version: number }

const STAND = {
  name: 'meeting-day-version',
  text: `select coalesce(d.version, 0) as version from meeting m join party me on me.object_id = m.id and me.agency_id = $2 and me.content left join meeting_day d on d.meeting_id = m.id where m.id = $1`,
};

/** Follows a meeting while it is held, for as long as the session lives and the meeting is the reader's to read. */
@Injectable()
export class WatchDay {
  private readonly log = new Logger('meeting');

  constructor(private readonly db: Database, private readonly live: LiveEvents, private readonly session: CheckSession) {}

  run(actor: Actor, meetingId: string): AsyncIterableIterator<DayEvent> {
    const signals = this.live.signalsAbout(isId(meetingId) ? meetingId : '');
    const events = this.follow(actor, meetingId, signals);
    return {
      next: () => events.next(),
      // A generator that waits does not hear that its reader left: the signals must end first.
      return: () => { signals.close(); return events.return(undefined); },
      throw: (fault: unknown) => { signals.close(); return events.throw(fault); },
      [Symbol.asyncIterator]() { return this; },
    };
  }

  private async *follow(actor: Actor, meetingId: string, signals: LiveSignals<LiveChange>): AsyncGenerator<DayEvent, undefined> {
    // A stream outlives what was known when it began.
    const reader: Actor = { ...actor, recused: true };
    try {
      for await (const _signal of signals) {
        if (!(await this.session.run(actor))) return undefined;
        const [stand] = isId(meetingId) ? await this.db.read<{ version: number }>(reader, STAND, [meetingId, actor.agencyId]) : [];
        if (!stand) return undefined;
        yield { meetingId, version: stand.version };
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
