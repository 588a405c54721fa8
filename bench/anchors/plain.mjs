/**
 * Anchor (b): nothing but Node's http and pg. The same isolation as the portal (role portal_api, settings local to the
 * transaction), hand-written statements, named and pipelined; what Postgres answers goes out as it is. No sign-in, no
 * rights, no limits, no language: what those cost is what the portal is compared for.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { CASE, INBOX, SUBMIT } from './statements.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_API_URL, max: 10, idleTimeoutMillis: 600_000, pipeline: true });

async function inAgency(agency, work) {
  const client = await pool.connect();
  try {
    const begun = client.query(`begin; set local app.agency = '${agency}'; set local plan_cache_mode = force_generic_plan`);
    const done = work(client);
    return (await Promise.all([begun, done]))[1];
  } finally {
    client.release();
  }
}

const read = (agency, name, text, values) => inAgency(agency, async (client) => {
  const found = client.query({ name, text, values });
  await client.query('commit');
  return (await found).rows[0]?.answer;
});

const OPERATIONS = {
  inbox: ({ agency }) => read(agency, 'inbox', INBOX, [agency, new Date()]),
  case: ({ agency, id }) => read(agency, 'case', CASE, [id, agency, new Date()]),
  submit: ({ agency, id }) => inAgency(agency, async (client) => {
    const now = new Date();
    const { rows: [written] } = await client.query({ name: 'submit', text: SUBMIT[0], values: [id, now] });
    if (!written) { await client.query('rollback'); return undefined; }
    const seated = client.query({ name: 'seat', text: SUBMIT[1], values: [id, agency, now, written.clock] });
    await client.query('commit');
    await seated;
    return JSON.stringify({ id, state: 'REPORTED', version: written.version });
  }),
};

createServer((request, response) => {
  if (request.method === 'GET') { response.end('ready'); return; }
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    try {
      const answer = Buffer.from(await OPERATIONS[request.url.slice(1)](JSON.parse(Buffer.concat(parts).toString())));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
      response.end(answer);
    } catch (fault) {
      console.error(fault);
      response.writeHead(500, { 'content-length': 0 }).end();
    }
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
