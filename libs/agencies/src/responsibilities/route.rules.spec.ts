import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AgencyKind } from '@portal/platform';
import { contactOf, type DutyClaim, judgeRoute, regionsUpwards, type RouteQuestion } from './route.rules.js';

const claim = (unit: string, at: string, more: Partial<DutyClaim> = {}): DutyClaim => ({
  listId: `list-${unit}`, edition: 1, entryId: `${unit}-${at}`, no: 1, unit: { id: unit, name: unit, shortName: unit, kind: 'HEALTH', kinds: ['HEALTH'], regionCode: at }, duty: '', basis: '', department: '', contactSeatId: '', contact: '',
  role: 'LEAD', matters: ['AUDIT'], problems: ['CARE_CONDUCT'], regionCode: at, below: false, inForceFrom: '2020-10-11', ...more,
});
const ASKED: RouteQuestion = { matter: 'AUDIT', problem: 'CARE_CONDUCT', regionCode: '440106', receivers: ['HEALTH', 'FINANCE'] };
const said = (claims: readonly DutyClaim[], question: Partial<RouteQuestion> = {}): string => {
  const judged = judgeRoute({ ...ASKED, ...question }, claims);
  return judged.way === 'LIST' ? `LIST ${judged.claim.unit.id}` : judged.way === 'SAME_LEVEL' ? `SAME_LEVEL ${judged.kind} by ${judged.claim.unit.id}` : judged.way === 'STATUTE' ? `STATUTE ${judged.kind}` : 'NONE';
};
const [province, city, county] = [claim('p', '440000'), claim('c', '440100'), claim('x', '440106')];

describe('who is to receive a matter', () => {
  it.each<[string, readonly DutyClaim[], Partial<RouteQuestion>, string]>([
    ['the unit of the same level before those above', [province, city, county], {}, 'LIST x'],
    ['one above that answers for what is below too', [{ ...province, below: true }, { ...city, below: true }], {}, 'LIST c'],
    ['the competent office of the same level where only a list above says which kind it is', [province], {}, 'SAME_LEVEL HEALTH by p'],
    ['the nearest list above says which kind', [province, city], {}, 'SAME_LEVEL HEALTH by c'],
    ['not who only supports', [{ ...county, role: 'SUPPORT' }, province], {}, 'SAME_LEVEL HEALTH by p'],
    ['not for another kind of matter', [{ ...county, matters: ['ASSISTANCE'] }], {}, 'NONE'],
    ['not for another problem', [{ ...county, problems: ['PHARMACIST'] }], {}, 'NONE'],
    ['not of another region', [claim('z', '440304')], {}, 'NONE'],
    ['not who may not receive such a matter', [county], { receivers: ['FINANCE'] }, 'NONE'],
    ['the office that a statute names where no list says anything', [], { problem: 'FISCAL_FUNDS' }, 'STATUTE FINANCE'],
    ['nobody where the statute names one who may not receive it', [], { problem: 'FISCAL_FUNDS', receivers: ['HEALTH'] }, 'NONE'],
    ['who leads before who shares', [{ ...county, role: 'SHARED' }, claim('y', '440106', { inForceFrom: '2026-01-01' })], {}, 'LIST y'],
    ['not the unit that hands it over, though its own list takes it', [county, { ...city, below: true }], { notTo: 'x' }, 'LIST c'],
    ['nor by its own list the kind of the level below', [province, city], { notTo: 'c' }, 'SAME_LEVEL HEALTH by p'],
    ['nobody where only its own list takes it', [county], { notTo: 'x' }, 'NONE'],
    ['of two who lead the one whose list is older', [claim('a', '440106', { inForceFrom: '2026-01-01' }), claim('y', '440106')], {}, 'LIST y'],
  ])('%s', (_name, claims, question, expected) => expect(said(claims, question)).toBe(expected));

  it('says who else claims it at that level', () => {
    const judged = judgeRoute(ASKED, [county, claim('y', '440106', { role: 'SHARED' }), { ...city, below: true }]);
    expect(judged.way === 'LIST' && [judged.claim.unit.id, judged.alsoClaimed.map(({ unit }) => unit.id)]).toEqual(['x', ['y']]);
  });

  const KINDS: readonly AgencyKind[] = ['HEALTH', 'FINANCE', 'AUDIT'];
  const anyClaim = fc.record({ unit: fc.constantFrom('a', 'b', 'c', 'd'), at: fc.constantFrom('440000', '440100', '440106', '440300'), role: fc.constantFrom('LEAD', 'SHARED', 'SUPPORT') as fc.Arbitrary<DutyClaim['role']>,
    below: fc.boolean(), kind: fc.constantFrom(...KINDS), from: fc.constantFrom('2020-10-11', '2026-01-01'), matter: fc.constantFrom('AUDIT', 'JOINT') as fc.Arbitrary<'AUDIT' | 'JOINT'> })
    .map(({ unit, at, role, below, kind, from, matter }, ) => claim(unit, at, { role, below, inForceFrom: from, matters: [matter], unit: { id: unit, name: unit, shortName: unit, kind, kinds: [kind], regionCode: at } }));

  it('does not hang on the order in which the lists are read, and never names who may not have it', () => {
    fc.assert(fc.property(fc.array(anyClaim, { maxLength: 12 }), (claims) => {
      expect(said([...claims].reverse())).toBe(said(claims));
      const judged = judgeRoute(ASKED, claims);
      if (judged.way !== 'LIST') return;
      const { claim: one } = judged;
      expect(one.role).not.toBe('SUPPORT');
      expect(ASKED.receivers).toContain(one.unit.kind);
      const near = regionsUpwards(ASKED.regionCode).indexOf(one.regionCode);
      expect(near === 0 || (near > 0 && one.below)).toBe(true);
      // Nobody nearer leads.
      expect(claims.some((other) => other.role !== 'SUPPORT' && other.matters.includes('AUDIT') && ASKED.receivers.includes(other.unit.kind) && other.regionCode === ASKED.regionCode) ? near : 0).toBe(0);
    }));
  });

  it('finds the entry of a recipient that is given, whatever its role', () => {
    expect([contactOf('x', 'AUDIT', [province, { ...county, role: 'SUPPORT' }])?.entryId, contactOf('x', 'DATA', [county])]).toEqual(['x-440106', null]);
  });
});
