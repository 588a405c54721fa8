import { Injectable, Logger } from '@nestjs/common';
import { CheckSession } from '@portal/agencies';
import { isId } from '@portal/kernel';
import { type Actor, Database, type LiveChange, LiveEvents, type LiveSignals } from '@portal/platform';
import { suspendedAt } from './grant.sql.js';

/** How shared data stand that somebody has open. `code` says why they may be read no longer, and is the last thing that is told. */
export interface SharedDataEvent { readonly requestId: string; /** Counts the tables that were handed over. */ readonly batch: number; readonly code: 'GRANT_SUSPENDED' | 'PURPOSE_EXPIRED' | null }

/** Nothing says that a session has ended: it is asked for as often as this while the data are open. */
const SESSION_MS = 60_000;

interface Stand { readonly event: SharedDataEvent; readonly endsAt: Date }

const STAND = {
  name: 'shared-data-standing',
  text: `select g.batch, g.ends_at as "endsAt", case when r.state <> 'DELIVERED' or g.ends_at <= $3 then 'PURPOSE_EXPIRED' when ${suspendedAt('r.id')} then 'GRANT_SUSPENDED' end as code
           from data_request r join party me on me.object_id = r.id and me.agency_id = $2 and me.role = 'SENDER' and me.content join data_grant g on g.request_id = r.id where r.id = $1`,
};

/** Follows data that are open on a screen of the agency that asked: how they stand now, and at each change; the stream is cut at a suspension, at the instant of the end, and within a minute of the end of the session (第二十七条). */
@Injectable()
export class WatchSharedData {
  private readonly log = new Logger('shared-data');

  constructor(private readonly db: Database, private readonly live: LiveEvents, private readonly session: CheckSession) {}

  run(actor: Actor, requestId: string): AsyncIterableIterator<SharedDataEvent> {
    const signals = this.live.signalsAbout(isId(requestId) ? requestId : '');
    const events = this.follow(actor, requestId, signals);
    return {
      next: () => events.next(),
      // A generator that waits does not hear that its reader left: the signals must end first.
      return: () => { signals.close(); return events.return(undefined); },
      throw: (fault: unknown) => { signals.close(); return events.throw(fault); },
      [Symbol.asyncIterator]() { return this; },
    };
  }

  private async *follow(actor: Actor, requestId: string, signals: LiveSignals<LiveChange>): AsyncGenerator<SharedDataEvent, undefined> {
    try {
      for (let told = '', stand = await this.standing(actor, requestId); stand !== null; stand = await this.standing(actor, requestId)) {
        const { event, endsAt } = stand;
        if (told !== JSON.stringify(event)) yield event;
        told = JSON.stringify(event);
        if (event.code !== null || (await signals.next(this.waitUntil(endsAt))) === null || !(await this.session.run(actor))) return undefined;
      }
    } catch (fault) {
      // The stream ends without words of the inside; the screen opens another.
      this.log.warn(fault instanceof Error ? fault.message : String(fault));
    } finally {
      signals.close();
    }
    return undefined;
  }

  /** Until the end, which nobody signals, or until the session is asked for again. */
  private waitUntil(endsAt: Date): number {
    return Math.min(SESSION_MS, Math.max(1, endsAt.getTime() - this.db.now().getTime()));
  }

  private async standing(actor: Actor, requestId: string): Promise<Stand | null> {
    const [stand] = isId(requestId)
      ? await this.db.read<Omit<SharedDataEvent, 'requestId'> & { endsAt: Date }>({ ...actor, recused: true }, STAND, [requestId, actor.agencyId, this.db.now()]) : [];
    return stand ? { event: { requestId, batch: stand.batch, code: stand.code }, endsAt: stand.endsAt } : null;
  }
}
