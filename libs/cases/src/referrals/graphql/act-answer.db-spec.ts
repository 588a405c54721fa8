/** What an act answers at once, without its page, is what the page would say. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ModuleRef } from '@nestjs/core';
import type { Actor } from '@portal/platform';
import { openReferralWorld, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { FindReferral } from '../reading/find-referral.js';
import { ActAnswer } from './act-answer.js';
import { toReferral } from './to-referral.js';

let world: ReferralWorld;
const { police, handler, stranger } = POSTS;
const FIELDS = ['id', 'kind', 'number', 'state', 'version', 'receipt', 'title', 'packet', 'availableActions'] as const;
beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());

const schema = { getType: () => ({ getFields: () => Object.fromEntries(FIELDS.map((field) => [field, {}])) }) };
const answers = (): ActAnswer => new ActAnswer(new FindReferral(world.db), world.db, { get: () => ({ schema }) } as unknown as ModuleRef);

async function whole(actor: Actor, id: string): Promise<Record<string, unknown>> {
  const page = await new FindReferral(world.db).run(actor, id);
  if (!page) throw new Error('not shown');
  return toReferral(page, actor, world.clock.now()) as unknown as Record<string, unknown>;
}

async function expectAlike(actor: Actor, id: string, act: ReturnType<OpenReferral['run']>): Promise<void> {
  const answer = await answers().of(actor, act) as unknown as Record<string, unknown>;
  const page = await whole(actor, id);
  for (const field of FIELDS) expect([field, await answer[field]]).toEqual([field, page[field]]);
}

it('after each act: the referral it was done on, as it stands now', async () => {
  const [other, id] = [await world.sent(), await world.sent()];
  await expectAlike(police, id, new OpenReferral(world.db).run(police, { id, expectedVersion: await world.versionOf(id) }));
  await expectAlike(police, id, new SignReceipt(world.db).run(police, { id, expectedVersion: await world.versionOf(id), copies: 5, missing: [] }));
  expect((await whole(police, id))['receipt']).toMatchObject({ copies: 5 });
  expect((await whole(handler, other))['receipt']).toBeNull();
});

it('to nobody who has no place at it', async () => {
  const id = await world.sent();
  await expect(answers().of(stranger, Promise.resolve({ kind: 'acted', id, actId: id, version: 1 }))).rejects.toThrow('cannot be read');
});
