import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, atTime, dayOf, daysBetween } from '@portal/kernel';
import { type Actor, type Database, isRefusal } from '@portal/platform';
import fc from 'fast-check';
import { enterClocks, generatedClock } from '../../../../test/support/generated-clocks.js';
import { EXCHANGES, Kinds, PROVINCE } from '../../../../test/support/kinds-world.js';
import { openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { isBehind, type NumberKey, NUMBERS, percentile, type StatisticFact } from './fact.rules.js';
import { FACT_COLUMNS, LIVE_FACTS } from './fact.sql.js';
import type { Dimension, FigureRow } from './figures.js';
import type { StatisticFilter } from './filter.rules.js';
import { FreezeStatistic } from './frozen/freeze-statistic.js';
import { LoadFrozenStatistic } from './frozen/load-frozen-statistic.js';
import { RerunStatistic } from './frozen/rerun-statistic.js';
import { ListStatisticMatters } from './list-statistic-matters.js';
import { COUNTED_RULES, MEASURE_KEYS } from './measures.table.js';
import { ReadStatistics } from './read-statistics.js';

const { handler, head, police, otherPolice, procurator, stranger, office } = POSTS;
const READERS = { handler, police, otherPolice, procurator, stranger, office };
const ALL: StatisticFilter = { from: '2026-01-01', to: '2026-12-31' };
const NOW = atTime('2026-11-16', '10:00');
let world: ReferralWorld;
let db: Database;

beforeAll(async () => {
  world = await openReferralWorld();
  db = world.db;
});
afterAll(() => world.close());

async function rowsOf(actor: Actor, filter = ALL, asOf?: Date): Promise<readonly FigureRow[]> {
  const found = await new ReadStatistics(db).run(actor, filter, asOf);
  if (isRefusal(found)) throw new Error(found.code);
  return found.rows;
}
const rowOf = (rows: readonly FigureRow[], dimension: Dimension): FigureRow | undefined => rows.find((row) => row.dimension === dimension);

/** What a row says of one number. */
function valueOf(row: FigureRow | undefined, { measure, part, dayClass }: NumberKey): number {
  const figure = row?.numbers.find((each) => each.measure === measure);
  if (!figure) return 0;
  if (dayClass !== null) return figure.classes?.[dayClass] ?? 0;
  return { ALL: figure.all, HIT: figure.hit, MISS: figure.miss, LEFT_OUT: figure.leftOut }[part] ?? 0;
}

async function listed(actor: Actor, filter: StatisticFilter, number: NumberKey, of: { asOf?: Date; statisticId?: string }): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  let total = -1;
  for (let after: string | null = null; ;) {
    const page = await new ListStatisticMatters(db).run(actor, filter, number, of, { first: 100, after });
    if (isRefusal(page)) throw new Error(page.code);
    total = page.totalCount;
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return { ids, total };
    after = page.pageInfo.endCursor;
  }
}

/** The cell of a row is the same statistic, asked more narrowly. */
function narrowed(filter: StatisticFilter, row: FigureRow): StatisticFilter {
  if (row.dimension === 'MONTH' && row.month) {
    const from = `${row.month}-01`;
    const to = addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1);
    return { ...filter, from: from > filter.from ? from : filter.from, to: to < filter.to ? to : filter.to };
  }
  if (row.dimension === 'KIND') return { ...filter, kind: row.kind };
  return row.dimension === 'PAIR' ? { ...filter, fromAgencyId: row.fromAgencyId, toAgencyId: row.toAgencyId } : filter;
}

/** The statement's facts, above all rights, reckoned once more by hand. */
interface Raw { clock: string; from: string; to: string; kind: string; rule: string; started: Date; due: Date; met: Date | null; cancelled: Date | null; sealed: boolean; parties: string[]; pauses: { from: string; to: string | null }[] }
const raw = (): Promise<Raw[]> => world.look<Raw>(`
  select d.id as clock, r.from_agency_id as from, d.party_agency_id as to, r.kind, d.rule_code as rule, d.started_at as started, d.due_at as due, d.met_at as met, d.cancelled_at as cancelled, r.sealed,
         (select array_agg(p.agency_id::text) from party p where p.object_id = r.id) as parties,
         coalesce((select jsonb_agg(jsonb_build_object('from', i.from_at, 'to', i.to_at)) from deadline_interval i where i.deadline_id = d.id and u.pausable), '[]') as pauses
    from deadline d join referral r on r.id = d.object_id join deadline_rule u on u.id = d.rule_id`);

interface Judged { readonly stage: string; readonly verdict: string; /** Of natural days only: working days are looked at below. */ readonly days: number | null }

/** By the words of the 口径, in TypeScript: what must come out. */
async function expected(actor: Actor & { agencyId: string }, asOf: Date): Promise<Map<string, Judged>> {
  const out = new Map<string, Judged>();
  for (const clock of await raw()) {
    const counted = COUNTED_RULES.find(({ rule }) => rule === clock.rule);
    if (!counted || clock.sealed || !clock.parties.includes(actor.agencyId) || clock.started > asOf || (clock.cancelled && clock.cancelled <= asOf)) continue;
    const done = clock.met && clock.met <= asOf ? clock.met : null;
    const waits = clock.pauses.some(({ from, to }) => new Date(from) <= asOf && (to === null || new Date(to) > asOf));
    const ends = (to: string | null): Date => new Date(Math.min(to === null ? Infinity : Date.parse(to), (done ?? asOf).getTime()));
    const stood = clock.pauses.reduce((sum, { from, to }) => sum + daysBetween(dayOf(new Date(from)), dayOf(ends(to))), 0);
    const days = done && counted.stage !== 'DECISION' ? daysBetween(dayOf(clock.started), dayOf(done)) - stood : null;
    out.set(clock.clock, { stage: counted.stage, days, verdict: done ? (done <= clock.due ? 'IN_TIME' : 'LATE') : waits ? 'OPEN' : clock.due <= asOf ? 'OVERDUE' : 'OPEN' });
  }
  return out;
}

const facts = (actor: Actor, asOf: Date): Promise<StatisticFact[]> => db.read<StatisticFact>(actor, { name: 'test-facts', text: `with ${LIVE_FACTS} select ${FACT_COLUMNS} from fact f order by f.clock_id` },
  [actor.agencyId, asOf, atTime('2026-01-01', '00:00'), atTime('2027-01-01', '00:00'), null, null, null]);

describe('over generated matters', () => {
  const INSTANTS = [NOW, atTime('2026-09-30', '23:59'), atTime('2026-06-15', '12:00')];
  beforeAll(async () => {
    const caseId = await world.case();
    await enterClocks(world, fc.sample(generatedClock, { numRuns: 400, seed: 7 }), caseId, NOW);
  });

  it.each(Object.entries(READERS))('%s: every clock by its right and no other, each judged as the words say', async (_, actor) => {
    for (const asOf of INSTANTS) {
      const found = await facts(actor, asOf);
      const judged = new Map(found.map(({ clockId, stage, verdict, days }) => [clockId, { stage, days: stage === 'DECISION' ? null : days, verdict }]));
      expect([...judged].sort()).toEqual([...await expected(actor, asOf)].sort());
    }
  });

  it('reckons every answer in natural days and every word on acceptance in working days, as their rules do', async () => {
    const rules = await world.look<{ code: string; calendar: string }>('select distinct code, calendar from deadline_rule where code = any($1)', [COUNTED_RULES.map(({ rule }) => rule)]);
    const calendar = new Map(rules.map(({ code, calendar: days }) => [code, days]));
    expect(COUNTED_RULES.map(({ rule }) => [rule, calendar.get(rule)]))
      .toEqual(COUNTED_RULES.map(({ rule, stage }) => [rule, { RECEIPT: 'WALL_CLOCK', DECISION: 'WORKING', ANSWER: 'NATURAL' }[stage]]));
  });

  it('has something of every kind to say', async () => {
    const found = await facts(office, NOW);
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(['IN_TIME', 'LATE', 'OVERDUE', 'OPEN']));
    expect(new Set(found.map(({ stage }) => stage)).size).toBe(3);
    expect(found.filter(({ dayType, days }) => dayType === 'WORKING' && days !== null).length).toBeGreaterThan(5);
    expect(found.some(({ days }) => days !== null && days < 0)).toBe(false);
  });

  it('opens for every number of every row exactly as many matters as it says, and those', async () => {
    const filters: [Actor, StatisticFilter, Date][] = [[office, ALL, NOW], [handler, { ...ALL, from: '2026-07-10' }, INSTANTS[1] as Date], [police, { ...ALL, kind: 'ADMINISTRATIVE' }, NOW]];
    let looked = 0;
    for (const [actor, filter, asOf] of filters) {
      const rows = await rowsOf(actor, filter, asOf);
      const picked = fc.sample(fc.record({ row: fc.constantFrom(...rows), number: fc.constantFrom(...NUMBERS) }), { numRuns: 60, seed: 11 });
      for (const { row, number } of picked) {
        const { ids, total } = await listed(actor, narrowed(filter, row), number, { asOf });
        expect([row.dimension, number, total, ids.length, new Set(ids).size]).toEqual([row.dimension, number, ...Array<number>(3).fill(valueOf(row, number))]);
        looked += ids.length;
      }
    }
    expect(looked).toBeGreaterThan(300);
  });

  it('reckons the whole, the months, the kinds and the pairs from the same clocks; days by the order of what occurred', async () => {
    for (const actor of [office, handler]) {
      const rows = await rowsOf(actor);
      const found = await facts(actor, NOW);
      for (const number of NUMBERS) {
        const behind = found.filter((fact) => isBehind(fact, number));
        expect(valueOf(rowOf(rows, 'TOTAL'), number)).toBe(behind.length);
        for (const dimension of ['MONTH', 'KIND', 'PAIR'] as const) {
          expect(rows.filter((row) => row.dimension === dimension).reduce((sum, row) => sum + valueOf(row, number), 0)).toBe(behind.length);
        }
        if (number.dayClass === null && number.measure.startsWith('DAYS')) {
          const figure = rowOf(rows, 'TOTAL')?.numbers.find(({ measure }) => measure === number.measure);
          const days = behind.map((fact) => fact.days as number);
          expect([figure?.median, figure?.p90]).toEqual([percentile(days, 0.5), percentile(days, 0.9)]);
        }
      }
    }
  });

  it('says the same of an instant whenever it is asked, and of nothing what is to come', async () => {
    const before = await rowsOf(office, ALL, INSTANTS[1]);
    world.at('2026-12-20', '09:00');
    expect(await rowsOf(office, ALL, INSTANTS[1])).toEqual(before);
    expect(await rowsOf(office, ALL, atTime('2027-05-01', '09:00'))).toEqual(await rowsOf(office, ALL, atTime('2026-12-20', '09:00')));
    world.at('2026-11-16', '10:00');
  });

  it('is asked for no more than can be answered', async () => {
    const ask = async (filter: StatisticFilter): Promise<unknown> => {
      const found = await new ReadStatistics(db).run(handler, filter);
      return isRefusal(found) ? found.fields?.[0]?.field : 'OK';
    };
    expect(await Promise.all([
      ask({ from: 'x', to: '2026-01-01' }), ask({ from: '2026-02-01', to: '2026-01-01' }), ask({ from: '1999-12-31', to: '2026-01-01' }), ask({ from: '2020-01-01', to: '2026-01-01' }),
      ask({ ...ALL, kind: 'NONE' }), ask({ ...ALL, fromAgencyId: 'x' }), ask({ ...ALL, toAgencyId: '' }), ask(ALL),
    ])).toEqual(['from', 'to', 'from', 'to', 'kind', 'fromAgencyId', 'toAgencyId', 'OK']);
  });

  describe('frozen', () => {
    const CUT = atTime('2026-10-31', '24:00');
    let id: string;
    const load = () => new LoadFrozenStatistic(db);
    const again = (until: 'SAME' | 'NOW') => new RerunStatistic(db, load()).run(office, id, until);

    beforeAll(async () => {
      const done = await new FreezeStatistic(db).run(office, { name: '十月通报', ...ALL, asOf: CUT });
      if (isRefusal(done)) throw new Error(done.code);
      ({ id } = done);
    });

    it('keeps its figures, what is behind each of them, who and when, in one journal entry', async () => {
      const frozen = await load().run(office, id);
      expect(frozen).toMatchObject({ intact: true, statistic: { name: '十月通报', personName: office.personName, seatTitle: office.seatTitle, definitionVersion: 1, period: { from: '2026-01-01' } } });
      expect(frozen?.statistic.figures).toEqual(await rowsOf(office, ALL, CUT));
      for (const number of NUMBERS) {
        expect((await listed(office, ALL, number, { statisticId: id })).ids.sort()).toEqual((await listed(office, ALL, number, { asOf: CUT })).ids.sort());
      }
      expect(await world.look('select topic, agency_id, detail ->> $2 as hash from journal_entry where object_id = $1', [id, 'hash'])).toEqual([{ topic: 'statistic.frozen', agency_id: office.agencyId, hash: frozen?.statistic.hash }]);
    });

    it('is its agency’s own, and nobody’s to change', async () => {
      expect(await load().run(handler, id)).toBeNull();
      expect(await new RerunStatistic(db, load()).run(handler, id, 'SAME')).toMatchObject({ code: 'NOT_FOUND' });
      expect((await listed(handler, ALL, { measure: 'HANDED_OVER', part: 'ALL', dayClass: null }, { statisticId: id })).total).toBe(0);
      await expect(db.tx(office, (tx) => tx.query('update frozen_statistic set name = name'))).rejects.toThrow(/permission denied/);
      await expect(world.look('update frozen_statistic set name = name')).rejects.toThrow(/append-only/);
      await expect(world.look('delete from frozen_statistic_fact')).rejects.toThrow(/append-only/);
    });

    it('comes out the same when it is reckoned again, and shows who meddled', async () => {
      expect(await again('SAME')).toMatchObject({ same: true, changes: [] });
      await world.look('alter table frozen_statistic_fact disable trigger user');
      const [{ clock_id: clock } = { clock_id: '' }] = await world.look<{ clock_id: string }>(`update frozen_statistic_fact set verdict = 'IN_TIME' where (statistic_id, clock_id) = (select statistic_id, clock_id from frozen_statistic_fact where statistic_id = $1 and verdict = 'OVERDUE' limit 1) returning clock_id`, [id]);
      expect((await load().run(office, id))?.intact).toBe(false);
      await world.look(`update frozen_statistic_fact set verdict = 'OVERDUE' where statistic_id = $1 and clock_id = $2`, [id, clock]);
      expect((await load().run(office, id))?.intact).toBe(true);
    });

    it('says of now, number by number, what came and what went and why', async () => {
      const now = await again('NOW');
      if (isRefusal(now)) throw new Error(now.code);
      expect(now.same).toBe(false);
      const [was, is] = [(await load().run(office, id))?.statistic.figures ?? [], await rowsOf(office, ALL)];
      const total = now.changes.filter(({ dimension }) => dimension === 'TOTAL');
      for (const change of total) {
        expect([change.before, change.after]).toEqual([valueOf(rowOf(was, 'TOTAL'), change), valueOf(rowOf(is, 'TOTAL'), change)]);
        expect(change.after - change.before).toBe(change.came.length - change.went.length);
      }
      const quiet = NUMBERS.filter((number) => !total.some(({ measure, part, dayClass }) => measure === number.measure && part === number.part && dayClass === number.dayClass));
      for (const number of quiet) expect(valueOf(rowOf(is, 'TOTAL'), number)).toBe(valueOf(rowOf(was, 'TOTAL'), number));
      const causes = new Set(now.changes.flatMap(({ came, went }) => [...came, ...went].map(({ cause }) => cause)));
      expect([...causes].filter((cause) => ['ENTERED_LATER', 'DONE_ENTERED_LATER', 'DUE_MOVED', 'GONE', 'CORRECTED'].includes(cause))).toEqual([]);
      expect(causes).toContain('STARTED_SINCE');
      expect(causes).toContain('DONE_SINCE');
    });

    it('shows a later correction of what was counted as a difference, with the matter and the cause', async () => {
      const [late] = await world.look<{ id: string; object_id: string }>(`select d.id, d.object_id from deadline d join frozen_statistic_fact f on f.clock_id = d.id where f.statistic_id = $1 and f.stage = 'RECEIPT' and f.verdict = 'OVERDUE' limit 1`, [id]);
      await world.look(`update deadline set met_at = due_at - interval '1 hour', state = 'MET', missed_at = null where id = $1`, [late?.id]);
      const rerun = await again('SAME');
      if (isRefusal(rerun)) throw new Error(rerun.code);
      expect(rerun.same).toBe(false);
      expect(rerun.changes.find(({ dimension, measure, part }) => dimension === 'TOTAL' && measure === 'SIGNED_IN_TIME' && part === 'HIT'))
        .toMatchObject({ came: [{ referralId: late?.object_id, cause: 'DONE_ENTERED_LATER' }], went: [] });
      expect((await load().run(office, id))?.intact).toBe(true); // what was issued stays as it was
    });
  });
});

describe('matters that people sent', () => {
  it('are counted as they go: sent, signed for, taken, answered by the day', async () => {
    const kinds = new Kinds(world);
    const filter = { from: '2026-11-16', to: '2026-11-30', fromAgencyId: EXCHANGES.ADMINISTRATIVE.from.agencyId, toAgencyId: PROVINCE.health.agencyId };
    const seen = async (number: NumberKey['measure'], part: NumberKey['part'] = 'HIT'): Promise<number> => valueOf(rowOf(await rowsOf(PROVINCE.health, filter), 'TOTAL'), { measure: number, part, dayClass: null });
    world.at('2026-11-16', '10:00');
    const id = await kinds.sent(EXCHANGES.ADMINISTRATIVE);
    expect([await seen('HANDED_OVER', 'ALL'), await seen('SIGNED_IN_TIME', 'ALL'), await seen('SIGNED_IN_TIME', 'LEFT_OUT')]).toEqual([1, 0, 1]);
    world.at('2026-11-18', '10:00');
    expect(await seen('SIGNED_IN_TIME', 'MISS')).toBe(1);
    const { OpenReferral, SignReceipt } = await import('../referrals/index.js');
    await world.act(PROVINCE.health, OpenReferral, id, {});
    await world.act(PROVINCE.health, SignReceipt, id, { copies: 1, missing: [] });
    expect([await seen('SIGNED_IN_TIME', 'MISS'), await seen('DECIDED_IN_TIME', 'LEFT_OUT'), await seen('FED_BACK', 'ALL')]).toEqual([1, 1, 0]);
    world.at('2026-11-23', '10:00');
    await kinds.act(PROVINCE.health, id, 'ACCEPT', { text: '接受' });
    await kinds.act(PROVINCE.health, id, 'ANSWER', { reasonCode: 'PENALTY', text: '已处罚', documentNo: '粤卫罚〔2026〕1号', documentDay: '2026-11-23' });
    const total = rowOf(await rowsOf(PROVINCE.health, filter), 'TOTAL');
    expect(total?.numbers.find(({ measure }) => measure === 'DAYS_TO_DECIDE')).toMatchObject({ all: 1, median: 3, p90: 3 }); // Thursday, Friday, Monday
    expect(total?.numbers.find(({ measure }) => measure === 'DAYS_TO_ANSWER')).toMatchObject({ all: 1, median: 5 });
    expect([await seen('ANSWERED_BY_AGREED_DAY'), await seen('FED_BACK')]).toEqual([1, 1]);
  });

  it('that are sealed are in nobody’s figures: not the sender’s, not the receiver’s, not the office’s', async () => {
    const before = await Promise.all([PROVINCE.healthcare, PROVINCE.healthcareHead, PROVINCE.discipline, office].map((actor) => rowsOf(actor)));
    await new Kinds(world).received(EXCHANGES.DISCIPLINE);
    expect(await Promise.all([PROVINCE.healthcare, PROVINCE.healthcareHead, PROVINCE.discipline, office].map((actor) => rowsOf(actor)))).toEqual(before);
    const [{ n } = { n: 0 }] = await world.look<{ n: number }>('select count(*)::int as n from referral where sealed and sent_at is not null');
    expect(n).toBeGreaterThan(0);
  });

  it('cannot be read by who holds no agency', async () => {
    expect((await rowsOf({ ...head, agencyId: null } as Actor)).flatMap(({ numbers }) => numbers.map(({ all }) => all))).toEqual(MEASURE_KEYS.map(() => 0));
  });
});
