import { describe, expect, it } from '@jest/globals';
import { obstacleTo, offersOf, stateAfter } from '@portal/cases';
import type { Permission } from '@portal/platform';
import fc from 'fast-check';
import { clocksOwed, formProblems, leadClock, resolutionBox, resolutionFacts, resolutionSide, vagueWords } from './resolution.rules.js';
import { ANSWER_CLOCK, REPORT_CLOCK, RESOLUTION_ACTS, RESOLUTION_STATES, type ResolutionState, SIGNING_CLOCK, type UnitAnswer, type UnitRole } from './resolution.table.js';

const ID = { office: '0', convener: '1', lead: '2', support: '3', share: '4', outside: '5' };
const SEAT = { office: 'OFFICE_SECRETARY', convener: 'CONVENER', lead: 'LIAISON', support: 'HANDLER', share: 'LIAISON', outside: 'HANDLER' } as const;
const RIGHTS: Record<keyof typeof ID, Permission> = {
  office: 'resolution.issue', convener: 'resolution.decide', lead: 'resolution.work', support: 'resolution.work', share: 'resolution.work', outside: 'resolution.work',
};
type Who = keyof typeof ID;
type Name = keyof typeof RESOLUTION_ACTS;

/** A resolution as the rules see it, carried on by them alone. */
function start() {
  const unit = (agencyId: string, role: UnitRole) => ({ agencyId, role, signedAt: null as string | null, answer: null as UnitAnswer | null });
  return { state: 'ISSUED' as ResolutionState, deferralOpen: false, officeId: ID.office, leadId: ID.convener, units: [unit(ID.lead, 'LEAD'), unit(ID.support, 'SUPPORT'), unit(ID.share, 'SHARE')] };
}
type World = ReturnType<typeof start>;

function attempt(world: World, who: Who, name: Name): boolean {
  const actor = { agencyId: ID[who], seatKind: SEAT[who] };
  const viewer = { side: resolutionSide(actor, world), seatKind: SEAT[who], permissions: new Set([RIGHTS[who]]) };
  const act = RESOLUTION_ACTS[name];
  if (obstacleTo(act, { state: world.state, facts: resolutionFacts(actor, world) }, viewer)) return false;
  expect(act.from as readonly string[]).toContain(world.state);
  const own = world.units.find(({ agencyId }) => agencyId === actor.agencyId);
  if (own && (name === 'SIGN' || name === 'SIGN_BESIDE')) own.signedAt = 'now';
  if (own && name === 'CONFIRM') own.answer = 'AGREE';
  if (name === 'RETURN') for (const unit of world.units) unit.answer = null;
  if (name === 'ASK_DEFERRAL') world.deferralOpen = true;
  if (['GRANT', 'REFUSE', 'REPORT', 'CANCEL'].includes(name)) world.deferralOpen = false;
  world.state = stateAfter<ResolutionState>(act, world.state);
  return true;
}

const whos = Object.keys(ID) as Who[];
const names = Object.keys(RESOLUTION_ACTS) as Name[];
const step = fc.tuple(fc.constantFrom(...whos), fc.constantFrom(...names));

describe('the table of a resolution', () => {
  it('lets nobody act who has no side, and each act only its own side', () => {
    const world = start();
    for (const name of names) expect(attempt(world, 'outside', name)).toBe(false);
    const may: Record<Who, Name[]> = {
      office: ['ACCEPT', 'RETURN', 'LINK_BY_OFFICE'], convener: ['GRANT', 'REFUSE', 'CANCEL'], lead: ['SIGN', 'PROGRESS', 'REPORT', 'ASK_DEFERRAL', 'LINK'],
      support: ['SIGN_BESIDE', 'PROGRESS', 'CONFIRM', 'LINK'], share: ['SIGN_BESIDE', 'PROGRESS', 'CONFIRM', 'LINK'], outside: [],
    };
    for (const who of whos) {
      const side = resolutionSide({ agencyId: ID[who], seatKind: SEAT[who] }, world);
      expect(names.filter((name) => side !== null && (RESOLUTION_ACTS[name].by as readonly string[]).includes(side))).toEqual(may[who]);
    }
  });

  it('does not take who sits at the lead agency for its convener', () => {
    expect(resolutionSide({ agencyId: ID.convener, seatKind: 'HANDLER' }, start())).toBeNull();
    expect(resolutionSide({ agencyId: ID.convener, seatKind: 'HANDLER' }, { ...start(), leadId: ID.convener, units: [{ agencyId: ID.convener, role: 'LEAD', signedAt: null, answer: null }] })).toBe('LEAD');
  });

  it('walks at random and never leaves the path, owes exactly the clocks of where it stands, and lies with who has to act', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 30, maxLength: 90 }), (steps) => {
      const world = start();
      for (const [who, name] of steps) {
        const before = world.state;
        if (!attempt(world, who, name)) continue;
        expect(['CLOSED', 'CANCELLED']).not.toContain(before);
        if (before === 'ISSUED' && world.state === 'IN_HAND') expect(who).toBe('lead');
        if (world.state === 'CLOSED') expect([before, who]).toEqual(['REPORTED', 'office']);
        const owed = clocksOwed(world.state, world.units);
        const over = world.state === 'CLOSED' || world.state === 'CANCELLED';
        if (over) expect(owed).toEqual([]);
        expect(owed.filter(({ rule }) => rule === REPORT_CLOCK)).toHaveLength(world.state === 'ISSUED' || world.state === 'IN_HAND' ? 1 : 0);
        for (const { rule, agencyId } of owed) {
          const unit = world.units.find((one) => one.agencyId === agencyId);
          if (rule === SIGNING_CLOCK) expect(unit?.signedAt).toBeNull();
          if (rule === ANSWER_CLOCK) expect([world.state, unit?.answer]).toEqual(['REPORTED', null]);
          expect(resolutionBox(agencyId, world.state, world)).toBe('TODO');
        }
        const somebody = whos.some((one) => resolutionBox(ID[one], world.state, world) === 'TODO');
        expect(somebody).toBe(!over);
        expect(resolutionBox(ID.outside, world.state, world)).toBe('COPIED');
        if (over) for (const one of whos) for (const act of names) expect(attempt({ ...world }, one, act)).toBe(false);
      }
      expect(RESOLUTION_STATES).toContain(world.state);
    }), { numRuns: 400 });
  });

  it('reaches its end from the beginning, and tells each side why not', () => {
    const world = start();
    for (const [who, name] of [['lead', 'SIGN'], ['support', 'SIGN_BESIDE'], ['lead', 'ASK_DEFERRAL'], ['convener', 'GRANT'], ['lead', 'REPORT'], ['office', 'RETURN'], ['lead', 'REPORT'], ['support', 'CONFIRM'], ['office', 'ACCEPT']] as const) {
      expect([name, attempt(world, who, name)]).toEqual([name, true]);
    }
    expect(world.state).toBe('CLOSED');
    const offers = offersOf(RESOLUTION_ACTS, { state: 'REPORTED', facts: new Set() }, { side: 'SUPPORT', seatKind: 'LIAISON', permissions: new Set(['resolution.work']) });
    expect(offers.find(({ action }) => action === 'confirmReport')?.refusal?.code).toBe('SIGN_FIRST');
    expect(offers.find(({ action }) => action === 'noteProgress')?.refusal?.code).toBe('MATTER_WRONG_STATE');
  });
});

describe('the clock that the lamp stands for', () => {
  const clock = (partyAgencyId: string, code: string, judgedAt: string, state = 'RUNNING') => ({ partyAgencyId, rule: { code }, state, judgedAt });
  const [soon, later] = ['2026-11-20T00:00:00Z', '2026-12-12T00:00:00+08:00'];
  it.each([
    ['to sign, before the agreed day', [clock(ID.lead, REPORT_CLOCK, later), clock(ID.lead, SIGNING_CLOCK, soon)], 1],
    ['to sign, though its term is over', [clock(ID.lead, REPORT_CLOCK, later), clock(ID.lead, SIGNING_CLOCK, soon, 'MISSED')], 1],
    ['the agreed day, where it comes first', [clock(ID.lead, SIGNING_CLOCK, later), clock(ID.lead, REPORT_CLOCK, soon)], 1],
    ['the agreed day, once it has signed', [clock(ID.lead, SIGNING_CLOCK, soon, 'MET'), clock(ID.lead, REPORT_CLOCK, later)], 1],
    ['never that of a unit beside the lead', [clock(ID.support, SIGNING_CLOCK, soon, 'MISSED'), clock(ID.lead, REPORT_CLOCK, later)], 1],
    ['none, when nothing is owed', [clock(ID.lead, SIGNING_CLOCK, soon, 'MET'), clock(ID.lead, REPORT_CLOCK, later, 'CANCELLED')], -1],
  ])('%s', (_what, clocks, at) => {
    expect(leadClock(clocks, start().units)).toBe(clocks[at] ?? null);
  });
});

describe('what the office writes', () => {
  const agency = '0198a000-0000-7000-8000-000000000001';
  const form = { title: '事', text: '内容', dueOn: '2026-12-31', units: [{ agencyId: agency, role: 'LEAD' as const }] };
  it.each([
    [{}, []],
    [{ dueOn: '2026-11-16' }, ['dueOn']], [{ dueOn: '2026-02-30' }, ['dueOn']], [{ dueOn: '2039-01-01' }, ['dueOn']],
    [{ units: [] }, ['units']], [{ units: [...form.units, { agencyId: agency, role: 'SUPPORT' as const }] }, ['units']],
    [{ units: [{ agencyId: agency, role: 'SUPPORT' as const }] }, ['units']], [{ title: ' ', text: '' }, ['title', 'text']],
  ])('%j has problems in %j', (change, fields) => {
    expect(formProblems({ ...form, ...change }, '2026-11-16').map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['请公安机关尽快立案侦查。', ['尽快']], ['请于12月31日前尽快完成。', []], ['抓紧追回基金；及时反馈。', ['抓紧', '及时']],
    ['五个工作日内及时反馈。', []], ['牵头单位形成书面方案。', []], ['年底前尽早完成。', []],
  ])('%s', (text, words) => {
    expect(vagueWords(text)).toEqual(words);
  });
});
