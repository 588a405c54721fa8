import { describe, expect, it } from '@jest/globals';
import { dayOf } from '@portal/kernel';
import { actingHolding, type Holding, inForce } from './holding.rules.js';

const holding = (id: string, fromDay: string, toDay: string | null, capacity: Holding['capacity'] = 'PRINCIPAL'): Holding =>
  ({ id, seatId: `seat-${id}`, capacity, fromDay, toDay });

describe('任职', () => {
  const a = holding('a', '2026-01-01', '2026-03-31');
  const b = holding('b', '2026-04-01', null);

  it.each([
    ['2025-12-31', false, false], ['2026-01-01', true, false], ['2026-03-31', true, false], ['2026-04-01', false, true], ['2036-04-01', false, true],
  ])('on %s: A %s, B %s', (day, first, second) => {
    expect([inForce(a, day), inForce(b, day)]).toEqual([first, second]);
  });

  it('changes hands at 00:00 in Shanghai, not in Greenwich', () => {
    const before = dayOf(new Date('2026-03-31T15:59:59.999Z'));
    const after = dayOf(new Date('2026-03-31T16:00:00Z'));
    expect([inForce(a, before), inForce(b, before), inForce(a, after), inForce(b, after)]).toEqual([true, false, false, true]);
  });

  it('acts from the chosen seat while it is held, and then from another', () => {
    const own = holding('own', '2026-02-01', null);
    expect(actingHolding([a, own], '2026-03-01', 'seat-own')?.id).toBe('own');
    expect(actingHolding([a, own], '2026-03-01', null)?.id).toBe('a');
    expect(actingHolding([a, own], '2026-04-01', 'seat-a')?.id).toBe('own');
  });

  it('prefers one’s own post to standing in', () => {
    const standIn = holding('s', '2020-01-01', null, 'DEPUTY');
    expect(actingHolding([standIn, b], '2026-05-01', null)?.id).toBe('b');
    expect(actingHolding([standIn, b], '2026-05-01', 'seat-s')?.id).toBe('s');
    expect(actingHolding([standIn], '2026-05-01', null)?.id).toBe('s');
  });

  it('leaves nobody on a seat that nobody holds', () => {
    expect(actingHolding([a], '2026-05-01', 'seat-a')).toBeNull();
  });
});
