/** Twenty clients race for every act of every kind, on matters brought there by the acts before it. */
import { expect, it } from '@jest/globals';
import { onKinds } from '../../../../test/support/kinds-world.js';
import { isFair, race, type Race } from '../../../../test/support/race.js';
import { ReferralWalk, wayTo } from '../../../../test/support/referral-walk.js';
import type { ReferralTable } from './referral-table.js';
import { TABLES } from './referral-tables.js';

const on = onKinds();

/** Every act that has been raced, in the order of the walk. */
async function raceAll(walk: ReferralWalk): Promise<Race[]> {
  const raced = new Map<string, Race>();
  const all = Object.keys(walk.table.acts);
  while (raced.size < all.length) {
    const before = raced.size;
    await onOneMatter(walk, await walk.begin(), raced);
    if (raced.size === before) throw new Error(`no walk leads to ${all.filter((act) => !raced.has(act)).join(', ')}`);
  }
  return [...raced.values()];
}

async function onOneMatter(walk: ReferralWalk, id: string, raced: Map<string, Race>): Promise<void> {
  if (raced.has('EDIT')) await walk.step(id, 'EDIT');
  for (;;) {
    const way = wayTo(walk.table, await walk.standing(id), (act) => !raced.has(act));
    const goal = raced.size === 0 ? 'EDIT' : way?.at(-1);
    if (way === null || goal === undefined) return;
    for (const act of raced.size === 0 ? [] : way.slice(0, -1)) await walk.step(id, act);
    const result = await race(on.world, goal, await walk.prepared(id, goal), id);
    if (result.winners === 0) throw new Error(`nobody could ${goal}: ${result.told.join(', ')}`);
    raced.set(goal, result);
  }
}

/** What may be said instead of "somebody came first": that what the act asks for is done. */
const tellsMore = ({ acts }: ReferralTable, act: string): string[] => (acts[act]?.needs ?? []).map(({ code }) => code);

it.each(TABLES.map((table) => [table.kind, table] as const))('%s: each act has one winner, who is on record once', async (_, table) => {
  const races = await raceAll(new ReferralWalk(on.kinds, table));
  expect(races.map(({ act }) => act).sort()).toEqual(Object.keys(table.acts).sort());
  expect(races.filter((each) => !isFair(each, tellsMore(table, each.act)))).toEqual([]);
});
