/**
 * Search of the ledger beside what row-level security would do with `like`, in one run on one generated database: the same
 * words, the busiest agency and a quiet one, both answers checked equal, rounds interleaved.
 *
 *   node bench/search.mjs <superuser address of a generated database> [rounds]
 */
import pg from 'pg';

const [url, rounds = '7'] = process.argv.slice(2);
const WORDS = ['虚构', '门诊', '药店12', '案7', '演示广州', '广州市门诊部', '不存在词', '骗'];
const client = new pg.Client({ connectionString: url });
await client.connect();
const { rows: agencies } = await client.query(
  `(select agency_id as id, count(*)::int as n from ledger_entry group by 1 order by 2 desc limit 1)
   union all (select agency_id, count(*)::int from ledger_entry group by 1 having count(*) > 20 order by 2 limit 1)`);
const { rows: [{ total }] } = await client.query('select count(*)::int as total from ledger_entry');

/** As a policy would have it: the agency's texts one by one. */
const NAIVE = `select t.case_id from ledger_text t where t.agency_id = app_agency() and t.haystack like '%' || $1 || '%' order by t.registered_at desc, t.case_id desc limit 21`;
const INDEXED = `select case_id from ledger_search($1, 21, null, null)`;

async function timed(agency, text, word) {
  await client.query('begin');
  await client.query(`set local app.agency = '${agency}'`);
  const from = performance.now();
  const { rows } = await client.query({ text, values: [word] });
  const ms = performance.now() - from;
  await client.query('commit');
  return { ms, ids: rows.map((row) => row.case_id).join() };
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

console.log(`${total} entries; agencies with ${agencies.map(({ n }) => n).join(' and ')}`);
for (const { id, n } of agencies) {
  for (const word of WORDS) {
    const times = { naive: [], indexed: [] };
    for (let round = 0; round < Number(rounds); round += 1) {
      const [a, b] = [await timed(id, NAIVE, word), await timed(id, INDEXED, word)];
      if (a.ids !== b.ids) throw new Error(`different answers for ${word}`);
      times.naive.push(a.ms);
      times.indexed.push(b.ms);
    }
    const [slow, fast] = [median(times.naive), median(times.indexed)];
    console.log(`| ${n} | ${word} | ${slow.toFixed(1)} | ${fast.toFixed(1)} | ${(slow / fast).toFixed(1)} |`);
  }
}
await client.end();
