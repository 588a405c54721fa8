import fc from 'fast-check';
import { isRefusal, type Permission, PERMISSIONS, type SeatKind } from '@portal/platform';
import { CRIMINAL_TABLE as TABLE } from './criminal.table.js';
import type { ClockStep, Fact, ReferralState, Side } from './referral-table.js';
import { availableActions, decide, holderOf, type Standing, type Viewer } from './referral.rules.js';

const REFERRAL_STATES = Object.keys(TABLE.states) as ReferralState[];
const SIDES: Side[] = ['SENDER', 'RECEIVER', 'SUPERVISOR'];
const ALL = new Set<Permission>(PERMISSIONS);
const head = (side: Side | null): Viewer => ({ side, seatKind: 'AGENCY_HEAD', capacity: 'PRINCIPAL', permissions: ALL, agencyKind: 'HEALTHCARE_SECURITY' });
const at = (state: ReferralState, ...facts: Fact[]): Standing => ({ state, facts: new Set(facts) });
const codeOf = (result: unknown): string | null => (isRefusal(result) ? result.code : null);
const ACTS = Object.entries(TABLE.acts);
/** Facts under which an act has nothing against it but state and side. */
const factsFor = (act: string): Fact[] => (TABLE.acts[act]?.needs ?? []).filter((need) => need.is).map((need) => need.fact);

describe('the table of criminal referrals', () => {
  it('has acts only between states it knows', () => {
    for (const [, rule] of ACTS) {
      for (const state of [...rule.from, ...(rule.to === 'SAME' ? [] : [rule.to])]) expect(TABLE.states[state]).toBeDefined();
    }
  });

  it('leaves no state without a way on, except the two ends', () => {
    const stuck = REFERRAL_STATES.filter((state) => !ACTS.some(([, rule]) => rule.from.includes(state) && rule.to !== 'SAME'));
    expect(stuck).toEqual(['RECALLED', 'CLOSED']);
  });

  it('reaches every state from the draft', () => {
    const reached = new Set<ReferralState>([TABLE.initial]);
    for (let grown = true; grown;) {
      grown = false;
      for (const [, rule] of ACTS) {
        if (rule.to !== 'SAME' && !reached.has(rule.to) && rule.from.some((state) => reached.has(state))) { reached.add(rule.to); grown = true; }
      }
    }
    expect(REFERRAL_STATES.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('ends every clock it starts: each is met by an act, or the next state cancels it', () => {
    const started = ACTS.flatMap(([, rule]) => (rule.clocks ?? []).filter((step: ClockStep) => step.do === 'START').map((step) => step.rule));
    const met = new Set(ACTS.flatMap(([, rule]) => (rule.clocks ?? []).filter((step: ClockStep) => step.do === 'MEET').map((step) => step.rule)));
    expect([...new Set(started)].filter((rule) => !met.has(rule))).toEqual([]);
  });

  it('offers no way to return a referral because something is missing (程序规定 180)', () => {
    const missing = at('RECEIVED', 'opened', 'received', 'materialsMissing');
    const offered = availableActions(TABLE, missing, head('RECEIVER')).filter(({ refusal }) => refusal === null).map(({ action }) => action);
    expect(offered).toContain('requestSupplement');
    expect(ACTS.filter(([, rule]) => rule.to === 'RETURNED').map(([act]) => act)).toEqual(['RETURN']);
    expect(ACTS.some(([, rule]) => rule.needs?.some((need) => need.fact === 'materialsMissing'))).toBe(false);
  });
});

describe.each(ACTS)('%s', (act, rule) => {
  it.each(REFERRAL_STATES)('from %s: only where the table says, only by its side', (state) => {
    for (const side of [...SIDES, null]) {
      const result = decide(TABLE, act, at(state, ...factsFor(act)), head(side));
      if (side !== rule.by) expect(codeOf(result)).toBe('NOT_YOUR_ACT');
      else if (!rule.from.includes(state)) expect(codeOf(result)).toBe('WRONG_STATE');
      else expect(result).toMatchObject({ act, state: rule.to === 'SAME' ? state : rule.to });
    }
  });

  it('needs its permission', () => {
    const without = new Set([...ALL].filter((permission) => permission !== rule.permission));
    const result = decide(TABLE, act, at(rule.from[0] as ReferralState, ...factsFor(act)), { ...head(rule.by), permissions: without });
    expect(codeOf(result)).toBe('SEAT_LACKS_RIGHT');
  });

  it('needs each of its conditions', () => {
    for (const need of rule.needs ?? []) {
      const others = factsFor(act).filter((fact) => fact !== need.fact);
      const result = decide(TABLE, act, at(rule.from[0] as ReferralState, ...others, ...(need.is ? [] : [need.fact])), head(rule.by));
      expect(codeOf(result)).toBe(need.code);
    }
  });
});

describe('who decides a transfer (310号令 第五条)', () => {
  const seats: [SeatKind, Viewer['capacity'], boolean][] = [
    ['AGENCY_HEAD', 'PRINCIPAL', true], ['AGENCY_HEAD', 'PRESIDING', true], ['AGENCY_HEAD', 'DEPUTY', false],
    ['AGENCY_DEPUTY_HEAD', 'PRINCIPAL', false], ['HANDLER', 'PRINCIPAL', false], ['LIAISON', 'PRINCIPAL', false],
  ];
  it.each(seats)('%s as %s: %s', (seatKind, capacity, may) => {
    for (const act of ['APPROVE', 'REFUSE_APPROVAL']) {
      const result = decide(TABLE, act, at('REPORTED'), { ...head('SENDER'), seatKind, capacity });
      expect(codeOf(result)).toBe(may ? null : 'HEAD_ONLY');
    }
  });
});

describe('the reason comes before the state where it says more', () => {
  it('recall after opening', () => expect(codeOf(decide(TABLE, 'RECALL', at('RECEIVED', 'opened', 'received'), head('SENDER')))).toBe('ALREADY_OPENED'));
  it('after the window only 转行政处理 is left (N04)', () => {
    const lapsed = at('NOT_FILED', 'remedyLapsed');
    const offers = availableActions(TABLE, lapsed, head('SENDER'));
    const codes = Object.fromEntries(offers.map(({ action, refusal }) => [action, refusal?.code ?? null]));
    expect(codes).toMatchObject({ requestReconsideration: 'REMEDY_LAPSED', requestSupervision: 'REMEDY_LAPSED', turnToAdministrative: null });
  });
  it('an open query blocks 已闭环 (N24)', () => {
    for (const state of ['JUDGED', 'FILING_WITHDRAWN', 'RETURNED', 'ADMINISTRATIVE_HANDLING'] as const) {
      expect(codeOf(decide(TABLE, 'CONFIRM_OUTCOME', at(state, 'queryOpen'), head('SENDER')))).toBe('QUERY_OPEN');
    }
  });
});

/** A walk of random acts by random sides: what was refused changes nothing. */
describe('random walks', () => {
  interface Walk { standing: Standing; running: Set<string> }
  const step = (walk: Walk, act: string, side: Side | null, lapse: boolean): Walk => {
    const before = lapse ? { ...walk.standing, facts: new Set<Fact>([...walk.standing.facts, ...TABLE.clockFacts.map(({ fact }) => fact)]) } : walk.standing;
    const change = decide(TABLE, act, before, head(side));
    if (isRefusal(change)) return walk;
    expect(TABLE.acts[act]?.from).toContain(walk.standing.state);
    expect(TABLE.acts[act]?.by).toBe(side);
    const running = new Set(walk.running);
    for (const clock of change.rule.clocks ?? []) {
      if (clock.do === 'START' && (clock.when === undefined || change.facts.has(clock.when))) running.add(clock.rule);
      if (clock.do === 'MEET') running.delete(clock.rule);
    }
    const kept = new Set([...running].filter((rule) => TABLE.states[change.state]?.clocks.includes(rule)));
    return { standing: change, running: kept };
  };

  it('end nowhere illegal, with exactly one holder or none at the end, and no clock without an act that ends it', () => {
    const acts = fc.constantFrom(...Object.keys(TABLE.acts));
    const side = fc.constantFrom<Side | null>('SENDER', 'RECEIVER', 'SUPERVISOR', null);
    fc.assert(fc.property(fc.array(fc.tuple(acts, side, fc.boolean()), { minLength: 50, maxLength: 400 }), (steps) => {
      let walk: Walk = { standing: at('DRAFT'), running: new Set() };
      for (const [act, by, lapse] of steps) {
        walk = step(walk, act, by, lapse);
        const holder = holderOf(TABLE, walk.standing);
        expect(holder === null).toBe(['RECALLED', 'CLOSED'].includes(walk.standing.state));
        for (const clock of walk.running) expect(TABLE.states[walk.standing.state]?.clocks).toContain(clock);
        if (holder === null) expect(walk.running.size).toBe(0);
      }
    }), { numRuns: 300 });
  });

  it('the holder always has something to do, and so does nobody once it is over', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
      let standing: Standing = at('DRAFT');
      for (const choice of choices) {
        const offers = SIDES.flatMap((side) => Object.keys(TABLE.acts).filter((act) => !isRefusal(decide(TABLE, act, standing, head(side)))).map((act) => [act, side] as const));
        const holder = holderOf(TABLE, standing);
        if (holder === null) { expect(offers).toEqual([]); return; }
        expect(offers.some(([, side]) => side === holder)).toBe(true);
        const [act, side] = offers[choice % offers.length] as readonly [string, Side];
        const change = decide(TABLE, act, standing, head(side));
        if (isRefusal(change)) throw new Error('an offered act was refused');
        standing = change;
      }
    }), { numRuns: 300 });
  });
});
