import { Injectable } from '@nestjs/common';
import { type Actor, Database, record, systemActor, type Tx } from '@portal/platform';
import { type DeadlineRow, readDeadline, recompute } from './deadline-store.js';
import { endPause } from './resume-deadline.js';

export interface Swept { readonly resumed: number; readonly recomputed: number; readonly missed: number; readonly reminded: number }

/** One kind of work the sweep finds: which clocks, and what is stated of each. */
interface Duty {
  readonly where: string;
  readonly order: string;
  readonly state: (tx: Tx, id: string) => Promise<void>;
}

/**
 * Looks for clocks that have something to say, and says it once: pauses that have reached their end, dates that were
 * 暂估 and can be known now, clocks that have run out, clocks about to. Everything is found in Postgres; a clock is
 * claimed by its row lock and stated in one transaction, so any number of sweepers may run, and a missed hour costs only
 * the hour.
 */
@Injectable()
export class SweepDeadlines {
  private readonly actor: Actor = systemActor('deadline-sweep');

  constructor(private readonly db: Database) {}

  /**
   * A clock that cannot be stated is passed over, so that it holds up no other.
   *
   * @throws AggregateError at the end, when there were such clocks
   */
  async run(): Promise<Swept> {
    const faults = new Map<string, unknown>();
    const swept = {
      resumed: await this.each(PAUSE_OVER, faults),
      recomputed: await this.each(NOTICE_PUBLISHED, faults),
      missed: await this.each(RUN_OUT, faults),
      reminded: await this.each(ABOUT_TO_END, faults),
    };
    if (faults.size > 0) throw new AggregateError(faults.values(), `the sweep could not state ${[...faults.keys()].join(', ')}`);
    return swept;
  }

  private async each(duty: Duty, faults: Map<string, unknown>): Promise<number> {
    for (let stated = 0; ; ) {
      let id: string | undefined;
      try {
        await this.db.tx(this.actor, async (tx) => {
          id = await claim(tx, duty, [...faults.keys()]);
          if (id !== undefined) await duty.state(tx, id);
        });
        if (id === undefined) return stated;
        stated += 1;
      } catch (fault) {
        if (id === undefined) throw fault;
        faults.set(id, fault);
      }
    }
  }
}

/** The next clock of a duty that no other sweeper holds, locked until the transaction ends. */
async function claim(tx: Tx, { where, order }: Duty, except: readonly string[]): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `select id from deadline where ${where} and id <> all ($2) order by ${order}, id limit 1 for update skip locked`, [tx.now, except],
  );
  return row?.id;
}

const PAUSE_OVER: Duty = {
  where: `state = 'PAUSED' and resume_at is not null and resume_at <= $1`,
  order: 'resume_at',
  state: async (tx, id) => {
    await endPause(tx, id);
    await tx.query(`update deadline set state = 'RUNNING', paused_since = null, resume_at = null where id = $1`, [id]);
    const clock = await recompute(tx, id);
    await showToParty(tx, clock);
    await say(tx, 'deadline.resumed', clock);
  },
};

const NOTICE_PUBLISHED: Duty = {
  where: `provisional and state in ('RUNNING', 'PAUSED') and computed_at < (select max(imported_at) from cal_notice where imported_at <= $1)`,
  order: 'computed_at',
  state: async (tx, id) => {
    const before = await readDeadline(tx, id);
    const clock = await recompute(tx, id);
    if (clock.dueAt === before.dueAt) return;
    await showToParty(tx, clock);
    await say(tx, 'deadline.recomputed', clock);
  },
};

const RUN_OUT: Duty = {
  where: `missed_at is null and (state = 'RUNNING' or (state = 'MET' and met_at > due_at)) and due_at <= $1`,
  order: 'due_at',
  state: async (tx, id) => {
    await tx.query(
      `update deadline set missed_at = due_at, state = case state when 'RUNNING' then 'MISSED' else state end, remind_at = null,
              version = version + 1 where id = $1`, [id],
    );
    await say(tx, 'deadline.missed', await readDeadline(tx, id));
  },
};

const ABOUT_TO_END: Duty = {
  where: `state = 'RUNNING' and remind_at is not null and remind_at <= $1`,
  order: 'remind_at',
  state: async (tx, id) => {
    const clock = await recompute(tx, id); // also sets the next reminder that lies ahead
    await say(tx, 'deadline.reminded', clock);
  },
};

/** One fact of one clock, ids and codes only. */
async function say(tx: Tx, topic: string, clock: DeadlineRow): Promise<void> {
  await record(tx, topic, {
    objectKind: clock.objectKind, objectId: clock.objectId, actId: clock.id,
    detail: { deadlineId: clock.id, ruleCode: clock.rule.code, partyAgencyId: clock.partyAgencyId, dueAt: new Date(clock.dueAt).toISOString() },
  });
}

/** Puts the clock's new date where the lists read it. Acts of people do this themselves; here nobody acted. */
async function showToParty(tx: Tx, clock: DeadlineRow): Promise<void> {
  if (clock.state !== 'RUNNING') return;
  await tx.query(
    `update party p set due_at = $3, deadline_id = $4, box = case when p.box in ('DONE', 'COPIED') then 'TODO' else p.box end
      where p.object_id = $1 and p.agency_id = $2
        and not exists (select 1 from deadline o where o.object_id = $1 and o.party_agency_id = $2 and o.state in ('RUNNING', 'MISSED') and o.due_at < $3)`,
    [clock.objectId, clock.partyAgencyId, clock.dueAt, clock.id],
  );
}
