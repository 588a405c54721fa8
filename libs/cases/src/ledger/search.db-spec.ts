import { type Actor, Database } from '@portal/platform';
import fc from 'fast-check';
import { Client } from 'pg';
import type { House } from '../../../../test/support/house.js';
import { openLedgerHouse } from '../../../../test/support/ledger-house.js';
import { ListCases } from './list-cases.js';

let house: House;
/** With more cases than a search reads one by one, with some, with few. */
let many: Actor;
let some: Actor;
let few: Actor;
const ALPHABET = [...'诈骗医保基金门诊部虚构药店Aaｂ１2（）。 '];
const LETTERS = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 5 });

beforeAll(async () => {
  house = await openLedgerHouse();
  [many, some, few] = await Promise.all(['gdyb.handler', 'gzyb.handler', 'szyb.handler'].map(async (account) => house.who(await house.enter(account)))) as [Actor, Actor, Actor];
  await cases(many, 2_600, 1);
  await cases(some, 400, 2);
  await cases(few, 30, 3);
});
afterAll(() => house.close());

const list = (): ListCases => house.module.get(ListCases);

/** Cases with texts of random characters, as the use case writes them: a seat at the table, then the case. */
async function cases(actor: Actor, n: number, seed: number): Promise<void> {
  const texts = fc.sample(fc.record({ number: LETTERS, title: LETTERS, facts: fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 5, maxLength: 60 }) }), { numRuns: n, seed });
  await house.look(`
    with subject_row as (
      insert into subject (id, kind, code, name, name_key, agency_id, created_at) values (gen_random_uuid(), 'OTHER_ORGANISATION', 'SPEC-' || $3::text, '某药店' || $3::text, 'x', $1, now()) returning id),
    made as materialized (select gen_random_uuid() as id, t.value as v, t.ordinality as n from jsonb_array_elements($2::jsonb) with ordinality t),
    seat as (insert into party (agency_id, object_id, object_kind, role, content, box, last_act_at, created_at)
      select $1, id, 'CASE', 'OWNER', true, 'STARTED', now(), now() from made)
    insert into case_record (id, agency_id, number, title, subject_id, lead_source, facts, violation_types, registered_at, registered_by, changed_at, changed_by)
    select m.id, $1, (m.v ->> 'number') || '〔' || m.n || '〕', m.v ->> 'title', s.id, 'REPORT', m.v ->> 'facts', '{其他}', timestamptz '2026-01-01 08:00+08' + m.n / 3 * interval '1 minute', $1, now(), $1
      from made m, subject_row s`, [actor.agencyId, JSON.stringify(texts), String(seed)]);
}

/** The same question without index, ledger or isolation: every case of the agency, every word looked for in its text. */
async function naive(client: Client, actor: Actor, query: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`
    select k.id from case_record k join subject s on s.id = k.subject_id
     where k.agency_id = $1 and (select bool_and(strpos(regexp_replace(lower(normalize(concat_ws(' ', k.number, k.title, s.name, s.code, k.facts), NFKC)), '\\s+', ' ', 'g'), w) > 0)
                                   from unnest(string_to_array(lower(normalize($2, NFKC)), ' ')) w where w <> '')
     order by k.registered_at desc, k.id desc`, [actor.agencyId, query]);
  return rows.map(({ id }) => id);
}

async function found(actor: Actor, query: string, filter = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await list().run(actor, { query, ...filter }, { first: 100, after });
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null) return ids;
  }
}

describe('searching', () => {
  it('finds what looking at every text finds, in the same order, whatever is looked for and whoever looks', async () => {
    const client = new Client(house.superUrl);
    await client.connect();
    try {
      const query = fc.array(fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
      let hits = 0;
      await fc.assert(fc.asyncProperty(query, fc.constantFrom(many, some, few), fc.constantFrom({}, { state: 'REGISTERED' as const }), async (words, actor, filter) => {
        fc.pre(words.trim() !== '');
        const expected = await naive(client, actor, words);
        hits += expected.length > 0 ? 1 : 0;
        expect(await found(actor, words, filter)).toEqual(expected);
      }), { numRuns: 80 });
      expect(hits).toBeGreaterThan(8); // else nothing was proved; about three of eight words are found
    } finally {
      await client.end();
    }
  });

  it.each(['诈骗', '骗', '药店 诊', '（', 'ａ1'])('counts %s as many as there are, up to its bound', async (query) => {
    const client = new Client(house.superUrl);
    await client.connect();
    const expected = (await naive(client, many, query)).length;
    await client.end();
    const page = await list().run(many, { query }, { first: 5 });
    expect([page.totalCount, page.countedTo]).toEqual([Math.min(expected, 1_000), 1_000]);
    expect(expected).toBeGreaterThan(0);
  });

  it('takes blanks for no question, and cuts what nobody types', async () => {
    expect((await list().run(few, { query: ' 　\0 ' }, { first: 1 })).totalCount).toBe(30);
    expect((await list().run(few, { query: '诈'.repeat(100_000) }, { first: 1 })).totalCount).toBe(0);
  });
});

describe('what a search can tell of others', () => {
  const WORD = '龘靐齉'; // in no text that was made above

  /** How many entries the index gives out for a word, asked as the function asks, for an agency. */
  async function indexRows(actor: Actor): Promise<number> {
    const [row] = await house.look<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) select 1 from ledger_text t where ledger_tokens(t.agency_id, t.haystack) @> ledger_tokens('${actor.agencyId}', '${WORD}')`);
    const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
    const scan = nodes(row?.['QUERY PLAN'][0].Plan as Plan).find((node) => node['Index Name'] === 'ledger_words_ix');
    if (!scan) throw new Error('the index was not asked');
    return scan['Actual Rows'];
  }
  interface Plan { readonly 'Index Name'?: string; readonly 'Actual Rows': number; readonly Plans?: readonly Plan[] }

  it('nothing: the same answer before and after others register cases with the word, and not one entry of theirs is read', async () => {
    const before = await list().run(few, { query: WORD }, { first: 10 });
    await house.look(`update case_record set facts = facts || '${WORD}' where agency_id = $1`, [many.agencyId]);
    await house.look('analyze ledger_text');
    expect(await list().run(few, { query: WORD }, { first: 10 })).toEqual(before);
    expect(before).toMatchObject({ edges: [], totalCount: 0 });
    expect((await list().run(many, { query: WORD }, { first: 1 })).totalCount).toBe(1_000);
    expect([await indexRows(many), await indexRows(few)]).toEqual([2_600, 0]);
  });

  it('keeps no list that every search reads, whoever wrote to it', async () => {
    expect(await house.look(`select reloptions from pg_class where relname = 'ledger_words_ix'`)).toEqual([{ reloptions: ['fastupdate=off'] }]);
  });

  it('lets no request read the texts, write the ledger, or ask for another agency', async () => {
    const run = (sql: string) => house.module.get(Database).tx(few, (tx) => tx.query(sql));
    for (const sql of ['select * from ledger_text', 'select * from ledger_source', `select ledger_refresh('${many.agencyId}', gen_random_uuid())`, 'select ledger_rebuild()',
      'delete from ledger_entry', `update ledger_entry set title = ''`]) {
      await expect(run(sql)).rejects.toThrow(/permission denied/);
    }
    expect(await run('select distinct agency_id from ledger_entry')).toEqual([{ agency_id: few.agencyId }]);
    expect(await run(`select count(*)::int as n from ledger_search('${WORD}', null, null, null)`)).toEqual([{ n: 0 }]);
  });

  it('finds nothing for nobody', async () => {
    const nobody = { ...few, agencyId: null } as Actor;
    expect((await list().run(nobody, { query: '诈骗' }, { first: 10 })).totalCount).toBe(0);
  });
});
