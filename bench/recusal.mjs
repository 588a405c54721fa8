/**
 * What 回避 costs: inbox and page of a referral with and without the restrictive policy on `party`, under the runtime role, for the busiest
 * desk; blocks with and without in turn, ms of the statement alone (begin and settings before it): medians, and
 * the tenth part that was fastest, which other work on the machine disturbs least. The policy is dropped in a transaction
 * that is rolled back.
 *
 *   node bench/recusal.mjs 10k|1m [blocks] [runs in each]
 */
import pg from 'pg';
import { loadavg } from 'node:os';
import { choosePicks } from './picks.mjs';
import { openWorld } from './world.mjs';

const [size = '10k', blocks = '10', runs = '30'] = process.argv.slice(2);
const world = await openWorld(size);
const [{ ListWorkItems }, { FindReferral }] = await Promise.all(['work-list/list-work-items', 'referrals/reading/find-referral'].map((file) => import(`../dist/libs/cases/src/${file}.js`)));
const [{ agency, referral }] = await choosePicks(world.superUrl);
const client = new pg.Client({ connectionString: world.superUrl });
await client.connect();
const { rows: [{ seat, person }] } = await client.query(`select s.id as seat, h.person_id as person from seat s join seat_holding h on h.seat_id = s.id where s.agency_id = $1 and s.kind = 'LIAISON' limit 1`, [agency]);
const actor = { agencyId: agency, seatId: seat, personId: person, locale: 'zh-CN', permissions: new Set() };
const { rows: [{ now }] } = await client.query('select max(last_act_at) as now from referral');

/** What a use case asks, without asking it. */
async function asked(run) {
  let seen;
  await run({ read: (_, statement, values) => { seen = { ...statement, values }; return Promise.resolve([]); }, now: () => now }).catch(() => undefined);
  return seen;
}
const QUESTIONS = {
  'inbox, 50 rows': await asked((db) => new ListWorkItems(db).run(actor, 'TODO', {}, { first: 50 })),
  'page of a referral': await asked((db) => new FindReferral(db).run(actor, referral)),
};
const times = {};
for (let block = 0; block < Number(blocks); block += 1) {
  for (const policy of block % 2 === 0 ? ['with', 'without'] : ['without', 'with']) {
    for (const said of ['off', 'on']) {
      await client.query(`begin; set local app.agency = '${agency}'; set local app.person = '${person}'; set local app.seat = '${seat}'; set local app.recused = '${said}'; set local plan_cache_mode = force_generic_plan`);
      if (policy === 'without') await client.query('drop policy party_recused on party');
      await client.query('set local role portal_api');
      for (const [name, { text, values }] of Object.entries(QUESTIONS)) {
        const of = (times[`${name}|${said}`] ??= { with: [], without: [] })[policy];
        for (let run = -3; run < Number(runs); run += 1) {
          const from = performance.now();
          await client.query({ name: `${name}-${block}-${policy}-${said}`, text, values: [...values] });
          if (run >= 0) of.push(performance.now() - from);
        }
      }
      await client.query('rollback; deallocate all');
    }
  }
}
const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)];
console.log(`${size}, ${blocks} blocks of ${runs}, load ${loadavg()[0].toFixed(1)}\n\n| statement | app.recused | with | without | with / without | of the fastest tenth |\n|---|---|---|---|---|---|`);
for (const [key, of] of Object.entries(times)) {
  const [a, b, c, d] = [at(of.with, 0.5), at(of.without, 0.5), at(of.with, 0.1), at(of.without, 0.1)];
  console.log(`| ${key.split('|')[0]} | ${key.split('|')[1] === 'off' ? 'said' : 'not said'} | ${a.toFixed(2)} | ${b.toFixed(2)} | ${(a / b).toFixed(2)} | ${c.toFixed(2)} / ${d.toFixed(2)} = ${(c / d).toFixed(2)} |`);
}
await client.end();
await world.stop();
