import { expect, it } from '@jest/globals';
import { type EarlierFine, sameFines, secondFineRefusal } from './outcome-input.rules.js';

function randomOf(seed: number): () => number {
  let state = seed;
  return () => { state = (state * 1_103_515_245 + 12_345) % 2_147_483_648; return state / 2_147_483_648; };
}

it('一事不二罚: asks for a reason exactly where a standing fine is on the same subject for one of the same facts, whatever the matter', () => {
  const random = randomOf(29);
  const int = (n: number): number => Math.floor(random() * n);
  const some = (): string[] => ['f1', 'f2', 'f3', 'f4'].filter(() => int(3) === 0);
  const wrong: string[] = [];
  let asked = 0;
  for (let round = 0; round < 5_000; round += 1) {
    const fines = Array.from({ length: int(4) }, (_, i): EarlierFine => ({ outcomeId: `o${i}`, agencyName: `甲${i}`, documentNo: `文${i}`, amount: '1.00', subjectKey: `s${int(2)}`, factIds: some() }));
    const subject = `s${int(2)}`;
    const facts = some();
    const reason = [null, ' ', '另一违法行为'][int(3)] ?? null;
    // Told anew, fact by fact, not by the words of the rule.
    let hit = false;
    for (const fine of fines) for (const fact of facts) if (fine.subjectKey === subject && fine.factIds.indexOf(fact) >= 0) hit = true;
    const refusal = secondFineRefusal(sameFines(fines, subject, facts), reason);
    const due = hit && reason !== '另一违法行为';
    if (due) asked += 1;
    if ((refusal?.code === 'SECOND_FINE') !== due) wrong.push(JSON.stringify({ fines, subject, facts, reason }));
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(500);
});
