import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AgencyKind, findText, isRefusal, PERMISSIONS, type Permission } from '@portal/platform';
import '../messages/index.js';
import { worded } from '../forms/form-words.js';
import { type ClockStep, type Fact, type ReferralState, type ReferralTable, REFERRAL_STATES, rulesOf, type Side } from '../referral-table.js';
import { TABLES } from '../referral-tables.js';
import { availableActions, decide, holderOf, type Standing, type Viewer } from '../referral.rules.js';

const SIDES: readonly Side[] = ['SENDER', 'RECEIVER', 'SUPERVISOR'];
const ALL = new Set<Permission>(PERMISSIONS);
/** Of 100,000 steps each table walks its share. */
const STEPS = Math.ceil(100_000 / TABLES.length);
const SEED = 310;

const states = (table: ReferralTable): ReferralState[] => Object.keys(table.states) as ReferralState[];
const ends = (table: ReferralTable): ReferralState[] => states(table).filter((state) => table.states[state]?.holder.length === 0);
const kindOf = (table: ReferralTable, side: Side | null, act: string): AgencyKind =>
  table.acts[act]?.agencyKinds?.[0] ?? (side === null ? 'OTHER' : table.sides[side][0]) ?? 'OTHER';
const viewer = (table: ReferralTable, side: Side | null, act: string): Viewer =>
  ({ side, seatKind: 'AGENCY_HEAD', capacity: 'PRINCIPAL', permissions: ALL, agencyKind: kindOf(table, side, act) });
const moves = (table: ReferralTable) => Object.values(table.acts).flatMap((rule) => rule.from.map((from) => [from, rule.to === 'SAME' ? from : rule.to] as const));

/** Clocks that run, by rule or term; what a state does not know is cancelled on entering it. */
function ticked(table: ReferralTable, running: ReadonlySet<string>, steps: readonly ClockStep[], after: Standing): Set<string> {
  const now = new Set(running);
  for (const step of steps) {
    if (step.do === 'START' && (step.when === undefined || after.facts.has(step.when))) now.add(step.rule);
    if (step.do === 'MEET' || step.do === 'CANCEL') now.delete(step.rule);
  }
  return new Set([...now].filter((name) => table.states[after.state]?.clocks.includes(name)));
}

describe.each(TABLES.map((table) => [table.kind, table] as const))('%s', (kind, table) => {
  it('acts between states it knows, and leaves none that does not lead to an end', () => {
    const known = new Set(states(table));
    expect([...known].filter((state) => !REFERRAL_STATES.includes(state))).toEqual([]);
    expect(moves(table).flat().filter((state) => !known.has(state))).toEqual([]);
    const leads = new Set(ends(table));
    for (let grown = true; grown;) {
      grown = false;
      for (const [from, to] of moves(table)) if (leads.has(to) && !leads.has(from)) { leads.add(from); grown = true; }
    }
    expect([...known].filter((state) => !leads.has(state))).toEqual([]);
  });

  it('reaches every state from its draft', () => {
    const reached = new Set<ReferralState>([table.initial]);
    for (let grown = true; grown;) {
      grown = false;
      for (const [from, to] of moves(table)) if (reached.has(from) && !reached.has(to)) { reached.add(to); grown = true; }
    }
    expect(states(table).filter((state) => !reached.has(state))).toEqual([]);
  });

  it('starts no clock that no act meets, and names no clock in a state that nothing starts', () => {
    const steps = Object.values(table.acts).flatMap(({ clocks }): readonly ClockStep[] => clocks ?? []);
    const started = new Set(steps.filter((step) => step.do === 'START').map(({ rule }) => rule));
    const met = new Set(steps.filter((step) => step.do === 'MEET').map(({ rule }) => rule));
    expect([...started].filter((name) => !met.has(name))).toEqual([]);
    expect(states(table).flatMap((state) => table.states[state]?.clocks ?? []).filter((name) => !started.has(name))).toEqual([]);
    // Wherever a clock that asks for an act may run, whoever it runs for can come to that act.
    for (const name of started) expect([name, [...started].length > 0 && rulesOf(table, name).length > 0]).toEqual([name, true]);
  });

  it('walks at random, and no step is illegal, no ball is lost, no clock is left behind', () => {
    const names = Object.keys(table.acts);
    let steps = 0;
    fc.assert(fc.property(fc.infiniteStream(fc.tuple(fc.nat(), fc.nat(4), fc.boolean())), (choices) => {
      let standing: Standing = { state: table.initial, facts: new Set() };
      let running = new Set<string>();
      for (let walked = 0; walked < 250; walked += 1) {
        steps += 1;
        const [choice, how, lapse] = choices.next().value as [number, number, boolean];
        const facts = new Set<Fact>(standing.facts);
        for (const { fact, when, clocks } of table.clockFacts) if ((when === 'OPEN' || lapse) && clocks.some((clock) => running.has(clock))) facts.add(fact);
        const before: Standing = { state: standing.state, facts };
        const legal = names.filter((act) => !isRefusal(decide(table, act, before, viewer(table, table.acts[act]?.by ?? null, act))));
        // Mostly what is offered, else the walk would stay at its beginning; at times anything by anybody.
        const act = (how > 0 && legal.length > 0 ? legal[choice % legal.length] : names[choice % names.length]) as string;
        const side = how > 0 ? table.acts[act]?.by ?? null : ([...SIDES, null] as const)[choice % 4] ?? null;
        const change = decide(table, act, before, viewer(table, side, act), act === 'EDIT' && lapse ? { findingsOpen: true } : act === 'REPORT_FINDINGS' ? { findingsOpen: !lapse, findingsSettled: true } : {});
        if (isRefusal(change)) continue;
        const rule = table.acts[act];
        if (!rule?.from.includes(before.state) || rule.by !== side) throw new Error(`${kind}: ${act} by ${side} from ${before.state}`);
        running = ticked(table, running, rule.clocks ?? [], change);
        standing = { state: change.state, facts: new Set([...change.facts].filter((fact) => !table.clockFacts.some((rule) => rule.fact === fact))) };
        const holder = holderOf(table, change);
        const over = ends(table).includes(change.state);
        if ((holder === null) !== over) throw new Error(`${kind}: ${change.state} is held by ${holder}`);
        if (over && running.size > 0) throw new Error(`${kind}: ${[...running].join()} run on in ${change.state}`);
        if (holder !== null) {
          const can = names.some((each) => table.acts[each]?.by === holder && !isRefusal(decide(table, each, change, viewer(table, holder, each))));
          if (!can) throw new Error(`${kind}: ${holder} holds ${change.state} (${[...change.facts].join()}) and can do nothing`);
        } else {
          standing = { state: table.initial, facts: new Set() };
          running = new Set();
        }
      }
    }), { numRuns: Math.ceil(STEPS / 250), seed: SEED });
    expect(steps).toBeGreaterThanOrEqual(STEPS);
  });

  it('has words in both languages for all that a person is shown', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const missing = [
        `referral.kind.${kind}`, `referral.kind.${kind}.about`, ...states(table).map((state) => `referral.state.${state}`),
        ...Object.values(table.acts).flatMap(({ topic, permission }) => [`topic.${topic}`, `who.${permission}`]),
        ...Object.entries(table.acts).flatMap(([act, { form }]) => (form ? [`act.${act}`] : [])),
        ...Object.values(table.acts).flatMap(({ needs }) => (needs ?? []).flatMap(({ code }) => [`refusal.${code}`, `refusal.${code}.next`])),
        ...table.materials.map((rule) => `material.${rule.kind}`),
      ].filter((key) => findText(locale, key, {}) === null);
      expect(missing).toEqual([]);
      const fields = [table.draft.fields, ...Object.values(table.acts).map(({ form }) => form ?? [])].flatMap((form) => worded(table, form, locale));
      expect(fields.flatMap(({ label, options }) => [label, ...options.map((option) => option.label)]).filter((text) => /^form\.|[{}]/.test(text))).toEqual([]);
    }
  });

  it('offers each act to its side alone, with a reason wherever it is refused', () => {
    for (const state of states(table)) {
      for (const side of SIDES) {
        const offers = availableActions(table, { state, facts: new Set() }, viewer(table, side, ''));
        expect(offers.every(({ rule }) => rule.by === side)).toBe(true);
      }
      expect(availableActions(table, { state, facts: new Set() }, viewer(table, null, ''))).toEqual([]);
    }
  });

  it('is drawn in docs/referrals.md as it is', () => {
    const drawn = [...readFileSync('docs/referrals.md', 'utf8').matchAll(/<!-- (\w+) -->\n\n```mermaid\nstateDiagram-v2\n([\s\S]*?)```/g)].find((match) => match[1] === kind)?.[2] ?? '';
    const lines = Object.entries(table.acts).flatMap(([act, rule]) =>
      (rule.to === 'SAME' ? [] : rule.from.map((from) => `${from} --> ${rule.to}: ${rule.form ? act : rule.action}`)));
    expect(drawn.split('\n').map((line) => line.trim()).filter(Boolean)).toEqual([`[*] --> ${table.initial}`, ...lines]);
  });
});
