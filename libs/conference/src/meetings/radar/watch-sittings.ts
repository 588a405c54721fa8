import { Injectable } from '@nestjs/common';
import { dayOf, newId } from '@portal/kernel';
import { type Actor, Database, record, systemActor, type Tx } from '@portal/platform';
import { type HalfYear, halfYearOf } from './half-year.rules.js';

/** SQL: whether a regular meeting of `conference` is held or planned from day `from` to day `to`. */
const MET = (conference: string, from: string, to: string): string => `exists (
  select 1 from meeting m where m.conference_id = ${conference} and m.kind = 'REGULAR' and m.state <> 'CANCELLED'
     and m.starts_at >= ${from}::date::timestamp at time zone 'Asia/Shanghai' and m.starts_at < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai')`;

interface Duty { readonly id: string; readonly conferenceId: string; readonly officeId: string; readonly leadId: string | null; readonly state: string; readonly met: boolean; readonly over: boolean }

/** Conferences for which this half-year's reminder is due and none was ever given. */
const UNNOTED = `
  select c.id as "conferenceId", c.office_agency_id as "officeId",
         (select k.agency_id from conference_membership k where k.conference_id = c.id and k.role = 'LEAD' and k.to_day is null limit 1) as "leadId"
    from joint_conference c where not ${MET('c.id', '$1', '$2')} and not exists (select 1 from sitting_duty d where d.conference_id = c.id and d.half_from = $1::date) order by c.id`;
/** A duty whose state no longer says what is so: planned or held meanwhile, called off again, or the half-year is over. */
const MOVED = `
  select d.id, d.conference_id as "conferenceId", d.state, ${MET('d.conference_id', 'd.half_from', 'd.half_to')} as met, d.half_to < $1::date as over
    from sitting_duty d
   where (d.state in ('DUE', 'MISSED') and ${MET('d.conference_id', 'd.half_from', 'd.half_to')}) or (d.state = 'CLEARED' and not ${MET('d.conference_id', 'd.half_from', 'd.half_to')})
      or (d.state = 'DUE' and d.half_to < $1::date)
   order by d.id limit 1 for update skip locked`;

/**
 * 半年必开: from the first day of the fifth month of a half-year without a regular meeting held or planned, the office and the conveners
 * are reminded, once; when it ends so, that is on record. Planning a meeting clears both, calling it off brings the reminder back.
 */
@Injectable()
export class WatchSittings {
  private readonly actor: Actor = systemActor('sitting-duty');

  constructor(private readonly db: Database) {}

  /** @returns how many duties were noted or moved */
  async run(): Promise<number> {
    const half = halfYearOf(dayOf(this.db.now()));
    let done = dayOf(this.db.now()) >= half.remindFrom ? await this.db.tx(this.actor, (tx) => noteDue(tx, half)) : 0;
    while (await this.db.tx(this.actor, moveNext)) done += 1;
    return done;
  }
}

async function noteDue(tx: Tx, half: HalfYear): Promise<number> {
  let noted = 0;
  for (const { conferenceId, officeId, leadId } of await tx.query<Duty>(UNNOTED, [half.from, half.to])) {
    const id = newId();
    const [mine] = await tx.query(
      `insert into sitting_duty (id, conference_id, half_from, half_to, state, noted_at) values ($1, $2, $3, $4, 'DUE', $5) on conflict (conference_id, half_from) do nothing returning id`,
      [id, conferenceId, half.from, half.to, tx.now]);
    if (!mine) continue; // another worker was first
    await tx.query(
      `insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
       select a.id, $1, 'SITTING_DUTY', a.role, true, 'COPIED', $4, $4 from (values ($2::uuid, 'OWNER'), ($3::uuid, 'SUPERVISOR')) a (id, role) where a.id is not null on conflict do nothing`,
      [id, officeId, leadId, tx.now]);
    await record(tx, 'sitting.due', { objectKind: 'SITTING_DUTY', objectId: id, detail: { conferenceId, half: half.from } });
    noted += 1;
  }
  return noted;
}

async function moveNext(tx: Tx): Promise<boolean> {
  const [duty] = await tx.query<Duty>(MOVED, [dayOf(tx.now)]);
  if (!duty) return false;
  const state = duty.met ? 'CLEARED' : duty.over ? 'MISSED' : 'DUE';
  await tx.query(`update sitting_duty set state = $2, missed_at = case when $2 = 'MISSED' then $3 else missed_at end, cleared_at = case when $2 = 'CLEARED' then $3::timestamptz end where id = $1`, [duty.id, state, tx.now]);
  await record(tx, `sitting.${state === 'CLEARED' ? 'cleared' : state === 'MISSED' ? 'missed' : 'due'}`, { objectKind: 'SITTING_DUTY', objectId: duty.id, detail: { conferenceId: duty.conferenceId } });
  return true;
}
