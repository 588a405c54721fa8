import { Injectable } from '@nestjs/common';
import { startDeadline } from '@portal/deadlines';
import { Database, systemActor, type Tx } from '@portal/platform';
import { DESTRUCTION_CLOCK } from './grant.sql.js';

const clerk = systemActor('grant-ends');
/** So many grants are cleared at a time; what is left waits a minute. */
const CLEARED = 200;
const WITH_ROWS = `select g.request_id as id from data_grant g cross join lateral (select 1 from data_row w where w.request_id = g.request_id limit 1) w where g.ends_at <= $1 order by g.ends_at limit ${CLEARED}`;
/** SQL: the grant came to its end, nothing was stated, and no clock asks for it yet. */
const OWED = `from data_request r join data_grant g on g.request_id = r.id
  where r.state = 'DELIVERED' and g.ends_at <= $1 and not exists (select 1 from deadline d where d.object_id = r.id and d.rule_code = '${DESTRUCTION_CLOCK}' and d.state <> 'CANCELLED')`;

interface Owed { readonly id: string; readonly askerId: string; readonly providerId: string; readonly endsAt: Date }

/**
 * 到期终止 (第二十七条): what was handed over leaves the portal when its grant ends, and from that instant whoever asked has H50, ten workdays, to state the destruction of what it took. The
 * clock starts with the end and not with the delivery: the work calendar is published a year at a time, and of the year in which a long grant ends nothing is known yet. Who read the rows
 * stays on record.
 */
@Injectable()
export class EndGrants {
  constructor(private readonly db: Database) {}

  /**
   * A grant whose clock cannot be started is passed over, so that it holds up no other, and tried again the next time.
   *
   * @returns how many clocks were started
   * @throws AggregateError at the end, when there were such grants
   */
  async run(): Promise<number> {
    const { owed, ended } = await this.db.tx(clerk, async (tx) => ({
      ended: await tx.query<{ id: string }>(WITH_ROWS, [tx.now]),
      owed: await tx.query<Owed>(`select r.id, r.agency_id as "askerId", r.provider_id as "providerId", g.ends_at as "endsAt" ${OWED} order by g.ends_at, r.id`, [tx.now]),
    }));
    const faults = new Map<string, unknown>();
    let started = 0;
    for (const one of owed) {
      try {
        if (await this.db.tx({ ...clerk, agencyId: one.providerId }, (tx) => start(tx, one))) started += 1;
      } catch (fault) {
        faults.set(one.id, fault);
      }
    }
    for (const { id } of ended) await this.db.tx(clerk, (tx) => tx.query('delete from data_row where request_id = $1', [id]));
    if (faults.size > 0) throw new AggregateError(faults.values(), `no clock could be started for ${[...faults.keys()].join(', ')}`);
    return started;
  }
}

async function start(tx: Tx, { id, askerId, endsAt }: Owed): Promise<boolean> {
  // Locked as an act on the request locks it: another worker, or the statement itself, may be first.
  await tx.query('select 1 from data_request where id = $1 for update', [id]);
  const still = await tx.query(`select 1 ${OWED} and r.id = $2`, [tx.now, id]);
  if (still.length === 0) return false;
  const clock = await startDeadline(tx, { objectKind: 'DATA_REQUEST', objectId: id, partyAgencyId: askerId, ruleCode: DESTRUCTION_CLOCK, startEvent: 'data-request.ended', startedAt: endsAt });
  await tx.query(`update party set due_at = $2, deadline_id = $3 where object_id = $1 and role = 'SENDER'`, [id, clock.dueAt, clock.id]);
  return true;
}
