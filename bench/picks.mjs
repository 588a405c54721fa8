/** Who asks for what: desks of busy, middling and quiet agencies, matters of each, and drafts to be reported. */
import { readFileSync } from 'node:fs';
import { connected } from '../apps/local/bootstrap.mjs';

const DESKS = 8;
const MATTERS = 8;

/**
 * Chooses desks and matters, and lays them down for pgbench in `bench.pick`. Of each desk's matters one is a big one.
 * @param {string} superUrl
 * @returns {Promise<{ n: number, account: string, agency: string, referral: string }[]>}
 */
export function choosePicks(superUrl) {
  return connected(superUrl, async (client) => {
    const { rows: [{ done }] } = await client.query(`select to_regclass('bench.pick') is not null as done`);
    if (!done) {
      await client.query(`
        create table bench.pick as
        with desk as (
          select distinct on (s.agency_id) a.name as account, s.agency_id as agency,
                 (select count(*) from party p where p.agency_id = s.agency_id and p.object_kind = 'REFERRAL' and p.box = 'TODO') as todo
            from account a join seat_holding h on h.person_id = a.person_id and h.to_day is null and h.capacity = 'PRINCIPAL' join seat s on s.id = h.seat_id and s.kind = 'LIAISON'
            join agency g on g.id = s.agency_id and g.kind = 'PUBLIC_SECURITY' order by s.agency_id, a.name),
        ranked as (select *, row_number() over (order by todo desc, agency) as place, count(*) over () as desks from desk where todo > 0),
        chosen as (select * from ranked where (place - 1) % greatest(desks / ${DESKS}, 1) = 0 order by place limit ${DESKS})
        select row_number() over (order by place, nr)::int as n, account, agency, referral from chosen
         cross join lateral (
           (select m.id as referral, 0 as nr from bench.matter m where m.police = agency and m.big and m.state not in ('DRAFT','REPORTED','APPROVED','SENT','RECALLED') order by m.n desc limit 1)
           union all
           (select m.id, row_number() over (order by md5(m.n::text)) from bench.matter m
             where m.police = agency and not m.big and m.state not in ('DRAFT','REPORTED','APPROVED','SENT','RECALLED') order by md5(m.n::text) limit ${MATTERS - 1})) of_desk;
        alter table bench.pick add primary key (n);
        analyze bench.pick;
        grant usage on schema bench to portal_api;
        grant select on bench.pick to portal_api;`);
    }
    return (await client.query('select * from bench.pick order by n')).rows;
  });
}

/**
 * Drafts of one agency that wait to be reported; more are made when there are too few. Its handler is not among the desks.
 * @param {string} superUrl
 * @param {number} needed
 * @returns {Promise<{ account: string, agency: string, ids: string[] }>}
 */
export function takeDrafts(superUrl, needed) {
  return connected(superUrl, async (client) => {
    const { rows: [desk] } = await client.query(`
      select a.name as account, s.agency_id as agency, (select p.id from agency p where p.region_code = g.region_code and p.kind = 'PUBLIC_SECURITY') as receiver
        from account a join seat_holding h on h.person_id = a.person_id and h.to_day is null join seat s on s.id = h.seat_id and s.kind = 'HANDLER'
        join agency g on g.id = s.agency_id and g.kind = 'HEALTHCARE_SECURITY' join region r on r.code = g.region_code and r.level = 'CITY' order by g.region_code desc limit 1`);
    const statements = readFileSync(new URL('drafts.sql', import.meta.url), 'utf8').split(/^--;$/m);
    await client.query(statements[1]);
    const { rows: [{ waiting, last }] } = await client.query(
      `select count(*) filter (where r.state = 'DRAFT')::int as waiting, coalesce(max(n), 0)::int as last from bench.fresh f join referral r on r.id = f.id`);
    if (waiting < needed) {
      for (const statement of statements) {
        await client.query(statement.replaceAll('@FROM', String(last + 1)).replaceAll('@COUNT', String(needed - waiting))
          .replaceAll('@AGENCY', `'${desk.agency}'::uuid`).replaceAll('@RECEIVER', `'${desk.receiver}'::uuid`));
      }
      await client.query('vacuum analyze');
    }
    const { rows } = await client.query(`select f.id from bench.fresh f join referral r on r.id = f.id where r.state = 'DRAFT' order by f.n`);
    return { ...desk, ids: rows.map(({ id }) => id) };
  });
}

/** Lays drafts down for pgbench, which takes one after the other. */
export function laydownDrafts(superUrl, agency, ids) {
  return connected(superUrl, async (client) => {
    await client.query(`drop table if exists bench.draft; drop sequence if exists bench.draft_taken; create sequence bench.draft_taken;
      create table bench.draft (n bigint primary key, id uuid not null, agency uuid not null)`);
    await client.query('insert into bench.draft select ord, id, $2 from unnest($1::uuid[]) with ordinality d (id, ord)', [ids, agency]);
    await client.query('analyze bench.draft; grant usage on schema bench to portal_api; grant select on bench.draft to portal_api; grant usage on sequence bench.draft_taken to portal_api');
  });
}
