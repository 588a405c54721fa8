import { newId } from '@portal/kernel';
import fc from 'fast-check';
import { AGENCY, POSTS, type ReferralWorld } from './referral-world.js';

/** Referrals and clocks as generated: what people could have done, in any order. */
export interface GeneratedClock { from: number; to: number; kind: string; rule: string; started: number; due: number; done: number | null; stopped: number | null; pause: [number, number | null] | null; sealed: boolean; passedOn: boolean }
const AGENCIES = [AGENCY.sender, AGENCY.police, AGENCY.otherPolice, AGENCY.procuratorate, POSTS.stranger.agencyId];
export const generatedClock: fc.Arbitrary<GeneratedClock> = fc.record({
  from: fc.nat(4), to: fc.nat(4), kind: fc.constantFrom('CRIMINAL', 'ADMINISTRATIVE', 'REVERSE', 'ASSISTANCE'), rule: fc.constantFrom('H01', 'H01', 'H05', 'X10', 'X10', 'X10', 'H03', 'H09', 'X07'),
  started: fc.integer({ min: 1, max: 200 * 24 }), due: fc.integer({ min: 1, max: 60 * 24 }), done: fc.option(fc.integer({ min: 1, max: 90 * 24 }), { freq: 3 }),
  stopped: fc.option(fc.integer({ min: 1, max: 90 * 24 }), { freq: 1, nil: null }).map((hours) => (hours !== null && hours % 3 === 0 ? hours : null)),
  pause: fc.option(fc.tuple(fc.integer({ min: 1, max: 20 * 24 }), fc.option(fc.integer({ min: 1, max: 20 * 24 }), { freq: 1 })), { freq: 3, nil: null }),
  sealed: fc.integer({ min: 0, max: 9 }).map((n) => n === 0), passedOn: fc.boolean(),
});

/** Writes them as they would lie there, up to an instant, above all rights. */
export async function enterClocks(world: ReferralWorld, rows: readonly GeneratedClock[], caseId: string, now: Date): Promise<void> {
  const hours = (n: number): Date => new Date(now.getTime() - n * 3_600_000);
  const json = rows.map((row, n) => {
    const start = hours(row.started);
    const after = (h: number | null): Date | null => (h === null ? null : new Date(Math.min(start.getTime() + h * 3_600_000, now.getTime())));
    const done = row.stopped === null ? after(row.done) : null;
    return {
      n, referral: newId(), clock: newId(), from_agency: AGENCIES[row.from], to_agency: AGENCIES[row.to], kind: row.kind, rule: row.rule, start, due: new Date(start.getTime() + row.due * 3_600_000),
      done, stopped: after(row.stopped), sealed: row.sealed, seat: row.sealed ? newId() : null, watcher: row.passedOn ? AGENCIES[(row.to + 1) % 5] : null, pause_id: row.pause ? newId() : null,
      pause_from: row.pause && new Date(Math.min(start.getTime() + row.pause[0] * 3_600_000, (done ?? now).getTime())),
      pause_to: row.pause && row.pause[1] !== null ? new Date(Math.min(start.getTime() + (row.pause[0] + row.pause[1]) * 3_600_000, now.getTime())) : null,
    };
  });
  await world.look(`
    with row as (select * from jsonb_to_recordset($1) as x(n int, referral uuid, clock uuid, from_agency uuid, to_agency uuid, kind text, rule text, start timestamptz, due timestamptz, done timestamptz, stopped timestamptz,
                   sealed boolean, seat uuid, watcher uuid, pause_id uuid, pause_from timestamptz, pause_to timestamptz)),
    seats as (insert into seat (id, agency_id, kind, title) select seat, to_agency, 'HANDLER', '承办人' from row where sealed),
    referrals as (insert into referral (id, kind, state, case_id, from_agency_id, to_agency_id, holder_agency_id, created_at, last_act_at, sent_at, sealed, to_seat_id)
      select referral, kind, 'RECEIVED', $2, from_agency, to_agency, to_agency, start, start, start, sealed, seat from row),
    clocks as (insert into deadline (id, rule_id, rule_code, object_kind, object_id, party_agency_id, started_at, amount, state, due_at, judged_at, yellow_at, provisional, met_at, cancelled_at, computed_at)
      select clock, (select id from deadline_rule where code = rule and province is null order by effective_from desc limit 1), rule, 'REFERRAL', referral, to_agency, start, 3,
             case when done is not null then 'MET' when stopped is not null then 'CANCELLED' else 'RUNNING' end, due, due, due, false, done, stopped, start from row),
    pauses as (insert into deadline_interval (id, deadline_id, object_id, kind, from_at, to_at, until_at, reason, basis)
      select pause_id, clock, referral, 'PAUSE', pause_from, pause_to, null, '补正', '测试' from row where pause_id is not null),
    places as (select distinct on (referral, agency) referral, agency, role, sealed, seat, start from (
      select referral, from_agency as agency, 'SENDER' as role, 1 as o, sealed, seat, start from row union all select referral, to_agency, 'RECEIVER', 2, sealed, seat, start from row
      union all select referral, watcher, 'FORWARDER', 3, sealed, seat, start from row where watcher is not null
      union all select referral, $3, 'OFFICE', 4, sealed, seat, start from row where not sealed) each order by referral, agency, o)
    insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at, seal_seat_id)
    select agency, referral, 'REFERRAL', role, false, 'DONE', start, start, case when sealed then seat end from places`, [JSON.stringify(json), caseId, POSTS.office.agencyId]);
}
