import fc from 'fast-check';
import { obstacleTo, stateAfter } from '../matters/matter.rules.js';
import { LADDER, nextRung, skips, stepRefusal, SUPERVISION_STEP_KINDS, termProblems } from './ladder/ladder.rules.js';
import { listingProblems } from './listed/listed.rules.js';
import { LISTED_ACTS, LISTED_STATES, type ListedSide, type ListedState } from './listed/listed.table.js';
import { listedBox } from './listed/perform-listed.js';

const kind = fc.constantFrom(...SUPERVISION_STEP_KINDS);
const rank = (of: (typeof SUPERVISION_STEP_KINDS)[number]): number => SUPERVISION_STEP_KINDS.indexOf(of);

it('goes up one rung at a time, and leaves none out without a reason', () => {
  fc.assert(fc.property(fc.array(kind, { maxLength: 8 }), kind, fc.constantFrom('', '  ', null, '情况紧急'), (taken, next, reason) => {
    const highest = Math.max(-1, ...taken.map(rank));
    expect(rank(nextRung(taken))).toBe(Math.min(highest + 1, 4));
    const left = rank(next) > highest + 1;
    expect(skips(next, taken)).toBe(left);
    const refusal = stepRefusal(next, taken, { seatKind: 'OFFICE_DIRECTOR' }, reason);
    expect(refusal?.code ?? null).toBe(left && !reason?.trim() ? 'STEP_SKIPPED' : null);
  }));
});

it.each(SUPERVISION_STEP_KINDS.flatMap((step) => (['OFFICE_SECRETARY', 'OFFICE_DIRECTOR', 'CONVENER', 'VICE_CONVENER', 'HANDLER', 'AGENCY_HEAD'] as const).map((seat) => [step, seat] as const)))(
  '%s by %s', (step, seatKind) => {
    const allowed = seatKind === 'OFFICE_SECRETARY' ? ['REMINDER', 'URGING'].includes(step) : !['HANDLER', 'AGENCY_HEAD'].includes(seatKind);
    expect(stepRefusal(step, ['REMINDER', 'URGING', 'INQUIRY', 'INTERVIEW'], { seatKind }, null)?.code ?? null).toBe(allowed ? null : 'STEP_NOT_FOR_SEAT');
  });

it('asks for a term where an answer is owed', () => {
  for (const step of SUPERVISION_STEP_KINDS) expect(termProblems(step, null).length > 0).toBe(LADDER[step].answered);
  expect(termProblems('URGING', 5)).toEqual([]);
  expect(termProblems('URGING', 61)).toHaveLength(1);
});

it('lists nothing without a measure that somebody answers for', () => {
  expect(listingProblems({ measures: [] })).toMatchObject([{ field: 'measures', code: 'REQUIRED' }]);
  expect(listingProblems({ measures: [{ agencyId: 'a', text: ' ', workingDays: 0 }], reportDays: 121 }).map(({ field }) => field)).toEqual(['measures.0.text', 'measures.0.workingDays', 'reportDays']);
});

it('walks a hundred thousand steps without leaving its table; only a convener lists and delists', () => {
  const acts = Object.entries(LISTED_ACTS);
  let state: ListedState = 'NOMINATED';
  let random = 20_261_122;
  const pick = (n: number): number => { random = (random * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor(random / 65_536) % n; };
  const seats = ['CONVENER', 'VICE_CONVENER', 'HANDLER', 'OFFICE_SECRETARY', 'AGENCY_HEAD'] as const;
  const sides: (ListedSide | null)[] = ['CONVENER', 'NOMINATOR', 'RESPONSIBLE', null];
  const permissions = new Set(['supervision.decide', 'supervision.nominate', 'supervision.report'] as const);
  for (let step = 0; step < 100_000; step += 1) {
    const entry = acts[pick(acts.length)];
    const seatKind = seats[pick(seats.length)] ?? null;
    const open = pick(2) === 1;
    if (!entry) continue;
    const [name, act] = entry;
    const side = sides[pick(sides.length)] ?? null;
    if (obstacleTo(act, { state, facts: new Set(open ? ['measuresOpen' as const] : []) }, { side, seatKind, permissions })) continue;
    expect(act.from as readonly ListedState[]).toContain(state);
    if (['APPROVE', 'RETURN', 'DELIST', 'KEEP'].includes(name)) expect(['CONVENER', 'VICE_CONVENER']).toContain(seatKind);
    if (name === 'REQUEST_DELISTING') expect(open).toBe(false);
    state = stateAfter<ListedState>(act, state);
    expect(LISTED_STATES).toContain(state);
    if (state === 'DELISTED') state = 'NOMINATED';
  }
});

it('waits with the convener for a decision, and with who owns an open measure', () => {
  const open = new Set(['owner']);
  expect(listedBox({ role: 'SUPERVISOR', agencyId: 'lead' }, 'NOMINATED', 'lead', new Set())).toBe('TODO');
  expect(listedBox({ role: 'OWNER', agencyId: 'lead' }, 'DELISTING_REQUESTED', 'lead', new Set())).toBe('TODO');
  expect(listedBox({ role: 'PARTICIPANT', agencyId: 'owner' }, 'LISTED', 'lead', open)).toBe('TODO');
  expect(listedBox({ role: 'OWNER', agencyId: 'x' }, 'RETURNED', 'lead', open)).toBe('TODO');
  expect(listedBox({ role: 'OFFICE', agencyId: 'office' }, 'LISTED', 'lead', open)).toBe('COPIED');
  expect(listedBox({ role: 'OWNER', agencyId: 'x' }, 'LISTED', 'lead', open)).toBe('STARTED');
});
