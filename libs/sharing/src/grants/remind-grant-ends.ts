import { Injectable } from '@nestjs/common';
import { type Actor, Database, record, systemActor, type Tx } from '@portal/platform';

/** Days before the last day on which the agencies are told that it comes near; 0: it is over, and the destruction is to be stated. */
const TOPICS: Readonly<Record<number, string>> = { 30: 'data-request.ends-in-month', 7: 'data-request.ends-in-week', 1: 'data-request.ends-tomorrow', 0: 'data-request.ended' };
/** Each comes at nine in the morning: so many hours before the end, which is the midnight after the last day. */
const STEPS = '(values (0, -9), (1, 39), (7, 183), (30, 735)) v (days, hours)';

/**
 * Grants of which something is to be told: the nearest step that has come, unless that one or a nearer one was told. What was handed over after a step had passed is
 * not reminded of it.
 */
const DUE = `
  select g.request_id as id, g.ends_at as "endsAt", s.days
    from data_grant g join data_request r on r.id = g.request_id and r.state = 'DELIVERED'
    cross join lateral (select v.days, g.ends_at - make_interval(hours => v.hours) as at from ${STEPS} where g.ends_at - make_interval(hours => v.hours) <= $1 order by v.days limit 1) s
   where (s.days = 0 or g.delivered_at <= s.at)
     and not exists (select 1 from data_reminder m where m.request_id = g.request_id and m.ends_at = g.ends_at and m.days <= s.days)
   order by g.ends_at, g.request_id`;

interface Due { readonly id: string; readonly endsAt: Date; readonly days: number }

/** 到期提醒: thirty, seven and one day before the end of a grant, and after it (features N15). Each is told once, however many look. */
@Injectable()
export class RemindGrantEnds {
  private readonly actor: Actor = systemActor('grant-ends');

  constructor(private readonly db: Database) {}

  /** @returns how many were told */
  async run(): Promise<number> {
    const due = await this.db.tx(this.actor, (tx) => tx.query<Due>(DUE, [tx.now]));
    let told = 0;
    for (const one of due) if (await this.db.tx(this.actor, (tx) => tell(tx, one))) told += 1;
    return told;
  }
}

async function tell(tx: Tx, { id, endsAt, days }: Due): Promise<boolean> {
  const [mine] = await tx.query(
    `insert into data_reminder (request_id, ends_at, days, told_at) select g.request_id, g.ends_at, $3, $4 from data_grant g join data_request r on r.id = g.request_id and r.state = 'DELIVERED'
      where g.request_id = $1 and g.ends_at = $2 on conflict do nothing returning days`, [id, endsAt, days, tx.now]);
  const topic = TOPICS[days];
  if (!mine || topic === undefined) return false; // another worker was first, or it was closed meanwhile
  // From now on the request lies with whoever has to state the destruction.
  if (days === 0) await tx.query(`update party set box = 'TODO' where object_id = $1 and role = 'SENDER'`, [id]);
  await record(tx, topic, { objectKind: 'DATA_REQUEST', objectId: id, detail: { days } });
  return true;
}
