import { describe, expect, it } from '@jest/globals';
import { obstacleTo } from '@portal/cases';
import { newId } from '@portal/kernel';
import type { Permission, SeatKind } from '@portal/platform';
import fc from 'fast-check';
import { bulletinBox, bulletinFacts, bulletinSide, missingUnits, type UnitStanding, unitsProblems, unreadUnits, wordsProblems } from './bulletin.rules.js';
import { BULLETIN_ACTS, BULLETIN_STATES, type BulletinFact, type BulletinState } from './bulletin.table.js';

const [A, B, C] = [newId(), newId(), newId()];
const viewer = (side: 'SENDER' | 'UNIT', ...permissions: Permission[]) => ({ side, seatKind: 'LIAISON' as SeatKind, permissions: new Set<Permission>(permissions) });
const at = (state: BulletinState, ...facts: BulletinFact[]) => ({ state, facts: new Set(facts) });

describe('an audience', () => {
  it.each([
    [[], null, []],
    [[A, B], C, []],
    [[A, A], C, ['UNIT_TWICE']],
    [[A, 'everybody'], C, ['UNIT_UNKNOWN']],
    [[A, C], C, ['OWN_UNIT']],
    [Array.from({ length: 301 }, newId), C, ['TOO_MANY_UNITS']],
  ] as const)('%#', (units, own, problems) => expect(unitsProblems(units, own).map(({ code }) => code)).toEqual(problems));
});

describe('the words of a version', () => {
  const words = { title: '查处情况', text: '正文', particulars: { way: 'ROUTINE', day: '2026-11-01' } } as const;
  it.each([
    [{ subjectId: A }, []], [{}, ['subjectId REQUIRED']], [{ subjectId: A, title: ' ' }, ['title REQUIRED']], [{ subjectId: A, text: '字'.repeat(5_001) }, ['text TOO_LONG']],
  ])('%j', (change, problems) => expect(wordsProblems('ENFORCEMENT', { ...words, ...change }, '2026-11-16').map(({ field, code }) => `${field} ${code}`)).toEqual(problems));
  it('of a 重大情况通报 need no subject', () =>
    expect(wordsProblems('URGENT_NOTICE', { title: '情况', text: '正文', particulars: { day: '2026-11-16', handling: '已处置', contact: '值班电话' } }, '2026-11-16')).toEqual([]));
});

describe('who has received what', () => {
  const units = fc.uniqueArray(fc.record({ agencyId: fc.uuid(), fromNo: fc.integer({ min: 1, max: 3 }), receivedNo: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }) }), { selector: ({ agencyId }) => agencyId, maxLength: 8 });

  it('nobody is taken back from who has received any version, and whoever is, was missing', () => fc.assert(fc.property(units, fc.integer({ min: 1, max: 3 }), (all, no) => {
    const [unread, missing] = [unreadUnits(all), missingUnits(all, no)];
    expect(unread.every((id) => missing.includes(id))).toBe(true);
    expect(all.filter(({ receivedNo }) => receivedNo !== null).some(({ agencyId }) => unread.includes(agencyId))).toBe(false);
  })));

  it('a new version makes every unit owe its receipt anew', () => fc.assert(fc.property(units, (all) => {
    expect(missingUnits(all, 4)).toEqual(all.map(({ agencyId }) => agencyId));
  })));

  it.each<[UnitStanding[], number, BulletinFact[]]>([
    [[{ agencyId: A, fromNo: 1, receivedNo: null }], 1, ['MISSING', 'UNREAD']],
    [[{ agencyId: A, fromNo: 1, receivedNo: 1 }, { agencyId: B, fromNo: 1, receivedNo: null }], 1, ['MISSING', 'UNREAD', 'READ', 'MINE']],
    [[{ agencyId: A, fromNo: 1, receivedNo: 1 }], 2, ['MISSING', 'READ']],
    [[{ agencyId: A, fromNo: 1, receivedNo: 2 }], 2, ['READ', 'MINE']],
    [[], 1, []],
  ])('%#', (all, no, facts) => expect([...bulletinFacts({ agencyId: A }, { senderId: C, no, chased: false, units: all })]).toEqual(facts));
});

describe('what may be done', () => {
  it.each<[keyof typeof BULLETIN_ACTS, ReturnType<typeof viewer>, ReturnType<typeof at>, string | undefined]>([
    ['SEND', viewer('SENDER', 'bulletin.send'), at('DRAFT'), undefined],
    ['SEND', viewer('SENDER', 'bulletin.write'), at('DRAFT'), 'SEAT_LACKS_RIGHT'],
    ['SEND', viewer('UNIT', 'bulletin.send'), at('DRAFT'), 'NOT_YOUR_ACT'],
    ['SEND', viewer('SENDER', 'bulletin.send'), at('SENT'), 'MATTER_WRONG_STATE'],
    ['TAKE_BACK', viewer('SENDER', 'bulletin.write'), at('SUBMITTED'), undefined],
    ['TAKE_BACK', viewer('SENDER', 'bulletin.send'), at('SUBMITTED'), 'SEAT_LACKS_RIGHT'],
    ['TAKE_BACK', viewer('SENDER', 'bulletin.write'), at('SENT'), 'MATTER_WRONG_STATE'],
    ['RECEIVE', viewer('UNIT', 'bulletin.receive'), at('SENT', 'MISSING'), undefined],
    ['RECEIVE', viewer('UNIT', 'bulletin.receive'), at('SENT', 'MINE'), 'BULLETIN_RECEIVED'],
    ['RECEIVE', viewer('SENDER', 'bulletin.receive'), at('SENT'), 'NOT_YOUR_ACT'],
    ['RECEIVE', viewer('UNIT', 'bulletin.receive'), at('WITHDRAWN', 'MISSING'), undefined],
    ['RECEIVE', viewer('UNIT', 'bulletin.receive'), at('RECALLED', 'MISSING'), 'MATTER_WRONG_STATE'],
    ['CHASE', viewer('SENDER', 'bulletin.receive'), at('WITHDRAWN', 'MISSING'), undefined],
    ['CHASE', viewer('SENDER', 'bulletin.send', 'bulletin.receive'), at('SENT', 'MISSING'), undefined],
    ['CHASE', viewer('SENDER'), at('SENT', 'MISSING'), 'SEAT_LACKS_RIGHT'],
    ['CHASE', viewer('UNIT', 'bulletin.receive'), at('SENT', 'MISSING'), 'NOT_YOUR_ACT'],
    ['CHASE', viewer('SENDER', 'bulletin.receive'), at('SENT'), 'ALL_HAVE_RECEIVED'],
    ['CHASE', viewer('SENDER', 'bulletin.receive'), at('SENT', 'MISSING', 'CHASED'), 'CHASED_JUST_NOW'],
    ['RECALL', viewer('SENDER', 'bulletin.send'), at('SENT', 'READ'), 'NOTHING_UNREAD'],
    ['RECALL', viewer('SENDER', 'bulletin.send'), at('SENT', 'READ', 'UNREAD'), undefined],
    ['RECALL_ALL', viewer('SENDER', 'bulletin.send'), at('SENT', 'UNREAD'), undefined],
    ['RECALL_ALL', viewer('SENDER', 'bulletin.send'), at('SENT', 'READ', 'UNREAD'), 'SOME_HAVE_READ'],
    ['WITHDRAW', viewer('SENDER', 'bulletin.send'), at('SENT', 'UNREAD'), 'NOBODY_HAS_READ'],
    ['CORRECT', viewer('SENDER', 'bulletin.send'), at('WITHDRAWN'), 'MATTER_WRONG_STATE'],
  ])('%s %#: %s', (act, who, standing, code) => expect(obstacleTo(BULLETIN_ACTS[act], standing, who)?.code).toBe(code));

  it('lies with a unit only while it, or its withdrawal, is not received, whatever else it was', () => {
    for (const state of BULLETIN_STATES) for (const received of [true, false]) expect(bulletinBox('UNIT', state, received) === 'TODO').toBe((state === 'SENT' || state === 'WITHDRAWN') && !received);
    expect([bulletinBox('SENDER', 'SENT', false), bulletinBox('SENDER', 'SENT', true), bulletinBox('SENDER', 'DRAFT', true)]).toEqual(['STARTED', 'DONE', 'TODO']);
  });

  it('knows the sender by its unit', () => expect([bulletinSide({ agencyId: A }, { senderId: A }), bulletinSide({ agencyId: B }, { senderId: A })]).toEqual(['SENDER', 'UNIT']));
});
