import { expect, it } from '@jest/globals';
import { RecipeBook } from './recipe.js';

const recipe = { topic: 'referral.sent', compose: async () => [] };

it('knows what to tell, what nobody need know, and what it has never heard of', () => {
  const book = new RecipeBook([{ recipes: [recipe], silent: ['case.registered'] }, { recipes: [], silent: ['session.opened'] }]);
  expect(book.find('referral.sent')).toBe(recipe);
  expect([book.find('case.registered'), book.find('session.opened')]).toEqual([null, null]);
  expect(book.find('referral.snet')).toBeUndefined();
});

it('refuses a topic that two domains claim', () => {
  expect(() => new RecipeBook([{ recipes: [recipe], silent: [] }, { recipes: [], silent: ['referral.sent'] }])).toThrow('listed twice');
});
