/**
 * Statistics and 领导一页纸 beside hand-written SQL: the portal's own statements under the runtime role with isolation on, and what
 * somebody would write by hand who may see everything. Same figures on both sides are checked; rounds interleaved.
 *
 *   node bench/generate.mjs 10k|1m                       (once)
 *   node bench/statistics.mjs 10k|1m [rounds]
 */
import pg from 'pg';
import { connected } from '../apps/local/bootstrap.mjs';
import { openWorld } from './world.mjs';

const [size = '10k', rounds = '7'] = process.argv.slice(2);
const world = await openWorld(size);
const [{ ReadStatistics }, { ListStatisticMatters }, { ReadBrief }, { CountTransfersDue }] = await Promise.all(
  ['statistics/read-statistics', 'statistics/list-statistic-matters', 'statistics/brief/read-brief', 'gates/transfer/count-transfers-due'].map((file) => import(`../dist/libs/cases/src/${file}.js`)));

const { settingsOf } = await import('../dist/libs/platform/src/database/statement.js');

const { rows: agencies } = await connected(world.superUrl, (client) => client.query(`
  (select 'the office' as who, p.agency_id as id, count(*)::int as n from party p where p.role = 'OFFICE' group by 2 order by 3 desc limit 1)
  union all (select 'busiest police', p.agency_id, count(*)::int from party p where p.role = 'RECEIVER' group by 2 order by 3 desc limit 1)
  union all (select 'a quiet sender', p.agency_id, count(*)::int from party p where p.role = 'SENDER' group by 2 having count(*) > 20 order by 3 limit 1)`));
const { rows: [span] } = await connected(world.superUrl, (client) => client.query('select max(last_act_at) as last from referral'));
const now = new Date(span.last);
const day = (instant) => new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
const year = { from: `${Number(day(now).slice(0, 4)) - 1}${day(now).slice(4)}`, to: day(now) };

/** What a use case asks, without asking it. */
async function asked(run) {
  let seen;
  await run({ read: (_, statement, values) => { seen = { ...statement, values }; return Promise.resolve([]); }, now: () => now });
  return seen;
}
const signed = { measure: 'SIGNED_IN_TIME', part: 'ALL', dayClass: null };
const actor = (agencyId) => ({ agencyId, locale: 'zh-CN' });
const QUESTIONS = {
  figures: (id) => asked((db) => new ReadStatistics(db).run(actor(id), year)),
  list: (id) => asked((db) => new ListStatisticMatters(db).run(actor(id), year, signed, {}, { first: 20 })),
  page: (id) => asked((db) => new ReadBrief(db).run(actor(id))),
  'transfers due': (id) => asked((db) => new CountTransfersDue(db).run(actor(id))),
};
const OFFICE_ONLY = ['transfers due'];

/** By hand: the same clocks of the same period, counted once over, without right and without words. */
const BY_HAND = {
  figures: `select count(*) filter (where d.rule_code = 'H01')::int as n, count(*) filter (where d.met_at <= d.due_at)::int, percentile_disc(0.5) within group (order by d.met_at - d.started_at)
    from party p join deadline d on d.object_id = p.object_id join referral r on r.id = d.object_id and not r.sealed
    where p.agency_id = $1 and p.object_kind = 'REFERRAL' and d.rule_code in ('H01', 'H05', 'X10') and d.started_at >= $2 and d.started_at < $3 and d.started_at <= $4 and (d.cancelled_at is null or d.cancelled_at > $4)
    group by grouping sets ((), (to_char(d.started_at, 'YYYY-MM')), (r.kind), (r.from_agency_id, d.party_agency_id)) order by grouping(r.kind) desc, 1 desc`,
  list: `select d.id, r.number, d.started_at from party p join deadline d on d.object_id = p.object_id join referral r on r.id = d.object_id
    where p.agency_id = $1 and p.object_kind = 'REFERRAL' and d.rule_code = 'H01' and d.started_at >= $2 and d.started_at < $3 and (d.met_at is not null or d.due_at <= $4) order by d.started_at desc limit 21`,
  page: `select p.object_id, d.due_at from party p join referral r on r.id = p.object_id join deadline d on d.object_id = r.id and d.party_agency_id = r.holder_agency_id
    where p.agency_id = $1 and d.state in ('RUNNING', 'MISSED') and d.due_at between $2 and $3 and $4::timestamptz is not null order by d.due_at limit 6`,
  'transfers due': `select k.agency_id, count(*) from case_record k where k.state <> 'CLOSED' and k.amount_involved >= 10000 and k.violation_types && array['虚构医药服务', '冒名就医', '倒卖药品(回流药)', '伪造票据']
      and not exists (select 1 from referral r where r.case_id = k.id and r.kind = 'CRIMINAL' and r.sent_at is not null and r.state <> 'RECALLED') and not exists (select 1 from transfer_waiver w where w.case_id = k.id and w.state = 'APPROVED')
      and $1::uuid is not null and $2::timestamptz < $3::timestamptz and $4::timestamptz is not null group by 1`,
};

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
async function timed(client, id, { name, text, values, ...asks }) {
  await client.query('begin');
  await client.query(`set local app.agency = '${id}'; set local app.recused = 'off'${settingsOf(asks)}`);
  const from = performance.now();
  const { rows } = await client.query({ name, text, values: [...values] });
  const ms = performance.now() - from;
  await client.query('commit');
  return { ms, rows };
}

const portal = new pg.Client({ connectionString: world.apiUrl });
const hand = new pg.Client({ connectionString: world.superUrl });
await Promise.all([portal.connect(), hand.connect()]);
console.log(`${size}, period ${year.from} to ${year.to}, ${rounds} rounds, ms (median)\n\n| who | places | what | portal | by hand | by hand / portal |\n|---|---|---|---|---|---|`);
for (const { who, id, n } of agencies) {
  for (const [what, question] of Object.entries(QUESTIONS)) {
    if (who !== 'the office' && OFFICE_ONLY.includes(what)) continue;
    const ours = await question(id);
    const theirs = { name: `by-hand-${what}`, text: BY_HAND[what], values: [id, new Date(`${year.from}T00:00:00+08:00`), new Date(new Date(`${year.to}T00:00:00+08:00`).getTime() + 86_400_000), now] };
    const times = { ours: [], theirs: [] };
    for (let round = 0; round < Number(rounds); round += 1) {
      const [a, b] = [await timed(portal, id, ours), await timed(hand, id, theirs)];
      if (what === 'figures') {
        const total = a.rows.find(({ dimension }) => dimension === 'TOTAL')?.numbers.find(({ measure }) => measure === 'HANDED_OVER').all ?? 0;
        const counted = Math.max(0, ...b.rows.map((row) => row.n));
        if (total !== counted) throw new Error(`${who}: ${total} hand-overs, by hand ${counted}`);
      }
      times.ours.push(a.ms);
      times.theirs.push(b.ms);
    }
    const [a, b] = [median(times.ours), median(times.theirs)];
    console.log(`| ${who} | ${n} | ${what} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${(b / a).toFixed(2)} |`);
  }
}
await Promise.all([portal.end(), hand.end()]);
await world.stop();
