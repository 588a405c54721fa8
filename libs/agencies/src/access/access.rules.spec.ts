import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from '../seat-rights.rules.js';
import { type AccessFacts, decidingRule, type Looker, sightOf } from './access.rules.js';

const FACTS: AccessFacts = { objectId: 'o', objectKind: 'REFERRAL', party: true, role: 'RECEIVER', content: true, sealSeatId: null, sealRight: null, recused: false, handed: false, placeContent: null, open: false };
const LOOKER: Looker = { seatId: 's', permissions: permissionsOf('LIAISON', 'PRINCIPAL', 'PUBLIC_SECURITY'), standsIn: false };
const PUBLISHED: Partial<AccessFacts> = { objectKind: 'RESPONSIBILITY_LIST', role: 'OWNER', open: true };
const NO_PLACE: Partial<AccessFacts> = { party: false, role: null, content: null };
const head: Looker = { ...LOOKER, permissions: permissionsOf('AGENCY_HEAD', 'PRINCIPAL', 'PUBLIC_SECURITY') };

describe('what decides', () => {
  it.each<[string, Partial<AccessFacts>, Parameters<typeof decidingRule>[1], string, string]>([
    ['a party reads', {}, LOOKER, 'PARTY_CONTENT', 'CONTENT'], ['who is only told', { content: false }, LOOKER, 'PARTY_EXISTENCE', 'EXISTENCE'],
    ['no party', { party: false, role: null, content: null }, LOOKER, 'NOT_A_PARTY', 'NOTHING'], ['nothing there', { objectKind: null, party: false }, LOOKER, 'UNKNOWN_MATTER', 'NOTHING'],
    ['a shut account', {}, 'ACCOUNT_SHUT', 'ACCOUNT_SHUT', 'NOTHING'], ['a seat of yesterday', {}, 'SEAT_NOT_HELD', 'SEAT_NOT_HELD', 'NOTHING'],
    ['a seat without the right', {}, { ...LOOKER, permissions: permissionsOf('ADMINISTRATOR', 'PRINCIPAL', 'PUBLIC_SECURITY') }, 'NO_RIGHT', 'NOTHING'],
    ['another seat of a sealed matter', { sealSeatId: 'x', sealRight: true }, LOOKER, 'SEALED', 'NOTHING'], ['the seat it is sealed for', { sealSeatId: 's', sealRight: false }, LOOKER, 'PARTY_CONTENT', 'CONTENT'],
    ['the head, where heads may look in', { sealSeatId: 'x', sealRight: true }, head, 'PARTY_CONTENT', 'CONTENT'], ['the head, where they may not', { sealSeatId: 'x', sealRight: false }, head, 'SEALED', 'NOTHING'],
    ['who sits where an outcome was recorded', { objectKind: 'OUTCOME', party: false, placeContent: true }, LOOKER, 'PLACE_CONTENT', 'CONTENT'], ['the office of that place', { objectKind: 'OUTCOME', party: false, placeContent: false }, LOOKER, 'PLACE_EXISTENCE', 'EXISTENCE'],
    ['who stepped back', { recused: true }, LOOKER, 'RECUSED', 'NOTHING'], ['a deputy', {}, { ...LOOKER, standsIn: true }, 'NOT_HANDED', 'NOTHING'], ['a deputy to whom it was handed', { handed: true }, { ...LOOKER, standsIn: true }, 'PARTY_CONTENT', 'CONTENT'],
    ['anybody, of what is published', { ...PUBLISHED, ...NO_PLACE }, LOOKER, 'OPEN_CONTENT', 'CONTENT'], ['a deputy to whom nothing was handed', { ...PUBLISHED, ...NO_PLACE }, { ...LOOKER, standsIn: true }, 'OPEN_CONTENT', 'CONTENT'],
    ['who wrote what is published', PUBLISHED, LOOKER, 'PARTY_CONTENT', 'CONTENT'], ['who is only told of what is published', { ...PUBLISHED, content: false }, LOOKER, 'OPEN_CONTENT', 'CONTENT'],
    ['who stepped back from what is published', { ...PUBLISHED, recused: true }, LOOKER, 'OPEN_CONTENT', 'CONTENT'], ['others, before it is published', { ...PUBLISHED, ...NO_PLACE, open: false }, LOOKER, 'NOT_A_PARTY', 'NOTHING'],
    ['a seat that may not read such', { ...PUBLISHED, ...NO_PLACE }, { ...LOOKER, permissions: permissionsOf('ADMINISTRATOR', 'PRINCIPAL', 'PUBLIC_SECURITY') }, 'NO_RIGHT', 'NOTHING'],
    ['a shut account, of what is published', { ...PUBLISHED, ...NO_PLACE }, 'ACCOUNT_SHUT', 'ACCOUNT_SHUT', 'NOTHING'],
  ])('%s', (_, facts, looker, rule, sight) => {
    const decided = decidingRule({ ...FACTS, ...facts }, looker);
    expect([decided, sightOf(decided)]).toEqual([rule, sight]);
  });
});
