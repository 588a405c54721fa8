import { Injectable } from '@nestjs/common';
import { startDeadline } from '@portal/deadlines';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, record, systemActor, type Tx } from '@portal/platform';
import { EXPIRY_CLOCK } from './outcome-kinds.table.js';

/** Looks for measures that have run their time, and gives each agency its 期满 task. Each is raised once, by whichever sweeper claims it. */
@Injectable()
export class RaiseExpiredMeasures {
  private readonly actor: Actor = systemActor('measure-expiry');

  constructor(private readonly db: Database) {}

  /** @returns how many were raised */
  async run(): Promise<number> {
    for (let raised = 0; ; raised += 1) if (!await this.db.tx(this.actor, raiseNext)) return raised;
  }
}

interface Expired { readonly id: string; readonly outcomeId: string; readonly agencyId: string; readonly code: string }

async function raiseNext(tx: Tx): Promise<boolean> {
  const [measure] = await tx.query<Expired>(
    `select id, outcome_id as "outcomeId", agency_id as "agencyId", code from outcome_measure
      where expired_at is null and lifted_at is null and ends_on < $1::date order by ends_on, id limit 1 for update skip locked`, [dayOf(tx.now)]);
  if (!measure) return false;
  await tx.query('update outcome_measure set expired_at = $2 where id = $1', [measure.id, tx.now]);
  const [running] = await tx.query(`select 1 from deadline where object_id = $1 and rule_code = $2 and state in ('RUNNING', 'PAUSED')`, [measure.outcomeId, EXPIRY_CLOCK]);
  if (!running) {
    const clock = await startDeadline(tx, { ruleCode: EXPIRY_CLOCK, objectKind: 'OUTCOME', objectId: measure.outcomeId, partyAgencyId: measure.agencyId, startEvent: 'outcome.measure-expired' });
    await tx.query(`update party set box = 'TODO', due_at = least(due_at, $3), deadline_id = case when due_at <= $3 then deadline_id else $4 end, last_act_at = $5
                     where object_id = $1 and agency_id = $2`, [measure.outcomeId, measure.agencyId, clock.dueAt, clock.id, tx.now]);
  }
  await record(tx, 'outcome.measure-expired', { objectKind: 'OUTCOME', objectId: measure.outcomeId, detail: { measureId: measure.id, code: measure.code } });
  return true;
}
