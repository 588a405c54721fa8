import { Injectable, Logger } from '@nestjs/common';
import { CheckSession } from '@portal/agencies';
import { isId } from '@portal/kernel';
import { type Actor, Database, LiveEvents, type LiveChange, type LiveSignals } from '@portal/platform';

/** How a bulletin stands: who looks at it asks for its page again when this differs. `received`: units, for the sender; a unit's own receipt counts as one. */
export interface BulletinEvent { readonly id: string; readonly version: number; readonly received: number }

const STAND = {
  name: 'bulletin-standing',
  text: `select b.id, b.version, (select count(*)::int from bulletin_receipt q where q.bulletin_id = b.id and q.no = b.current_no) as received
           from bulletin b join party me on me.object_id = b.id and me.agency_id = $2 where b.id = $1`,
};

/** Follows a bulletin that is open on a screen: each receipt as it comes; a correction, a withdrawal. The stream ends when it was taken back, and with the session. */
@Injectable()
export class WatchBulletin {
  private readonly log = new Logger('bulletins');

  constructor(private readonly db: Database, private readonly live: LiveEvents, private readonly session: CheckSession) {}

  run(actor: Actor, id: string): AsyncIterableIterator<BulletinEvent> {
    const signals = this.live.signalsAbout(isId(id) ? id : '');
    const events = this.follow(actor, id, signals);
    return {
      next: () => events.next(),
      // A generator that waits does not hear that its reader left: the signals must end first.
      return: () => { signals.close(); return events.return(undefined); },
      throw: (fault: unknown) => { signals.close(); return events.throw(fault); },
      [Symbol.asyncIterator]() { return this; },
    };
  }

  private async *follow(actor: Actor, id: string, signals: LiveSignals<LiveChange>): AsyncGenerator<BulletinEvent, undefined> {
    try {
      for (let event = await this.standing(actor, id); event !== null; event = await this.standing(actor, id)) {
        yield event;
        if (!(await nextSignal(signals)) || !(await this.session.run(actor))) return undefined;
      }
    } catch (fault) {
      // The stream ends without words of the inside; the screen opens another.
      this.log.warn(fault instanceof Error ? fault.message : String(fault));
    } finally {
      signals.close();
    }
    return undefined;
  }

  private async standing(actor: Actor, id: string): Promise<BulletinEvent | null> {
    const [stand] = isId(id) ? await this.db.read<BulletinEvent>({ ...actor, recused: true }, STAND, [id, actor.agencyId]) : [];
    return stand ?? null;
  }
}

/** @returns false when no more will come */
async function nextSignal(signals: LiveSignals<LiveChange>): Promise<boolean> {
  for await (const _signal of signals) return true;
  return false;
}
