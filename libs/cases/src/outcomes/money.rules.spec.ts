import { describe, expect, it } from '@jest/globals';
import { balanceOf, DESTINATION, type Line, MONEY_KINDS, type MoneyKind, offsetsOf, outstandingOf, toFen, toYuan } from './money.rules.js';

function randomOf(seed: number): () => number {
  let state = seed;
  return () => { state = (state * 1_103_515_245 + 12_345) % 2_147_483_648; return state / 2_147_483_648; };
}

const line = (kind: MoneyKind, amount: bigint, more: Partial<Line> = {}): Line => ({ id: `${kind}-${amount}`, kind, amount, subjectKey: 's', decidedOn: '2026-11-16', receipts: [], ...more });
const paid = (kind: MoneyKind, amount: bigint, more: Partial<Line> = {}): Line => {
  const destination = DESTINATION[kind];
  return line(kind, amount, { receipts: destination ? [{ amount, destination }] : [], ...more });
};

describe('amounts', () => {
  it.each([['0', 0n], ['0.1', 10n], ['0.01', 1n], ['12', 1200n], ['11792000.00', 1_179_200_000n], ['99999999999999.99', 9_999_999_999_999_999n]])('%s 元 are %s 分', (yuan, fen) => expect(toFen(yuan)).toBe(fen));
  it.each(['', '-1', '1.234', '1e3', '1,000', '.5', 'NaN'])('%s is no amount', (text) => expect(() => toFen(text)).toThrow(RangeError));
  it('goes to and fro without loss, where a float would lose', () => {
    const random = randomOf(7);
    for (let i = 0; i < 20_000; i += 1) {
      const fen = BigInt(Math.floor(random() * 9e15));
      expect(toFen(toYuan(fen))).toBe(fen);
    }
    expect(toYuan(toFen('0.1') + toFen('0.2'))).toBe('0.30');
    expect(toYuan(-5n)).toBe('-0.05');
  });
});

describe('罚款折抵', () => {
  it('lists every earlier fine on the same subject, and its sum equals the fines on record', () => {
    const lines = [line('FINE', 500n, { id: 'a', decidedOn: '2026-01-01' }), line('FINE', 700n, { id: 'b', decidedOn: '2026-02-01' }), line('FINE', 900n, { id: 'later', decidedOn: '2026-12-01' }),
      line('FINE', 100n, { id: 'other', subjectKey: 'x' }), line('CRIMINAL_FINE', 1000n, { id: 'j', decidedOn: '2026-03-01' })];
    expect(offsetsOf(lines)).toEqual([{ criminalLineId: 'j', fine: 1000n, listed: 1200n, applied: 1000n, items: [{ lineId: 'a', amount: 500n, applied: 500n }, { lineId: 'b', amount: 700n, applied: 500n }] }]);
  });

  it('never counts a fine twice', () => {
    const lines = [line('FINE', 500n, { id: 'a', decidedOn: '2026-01-01' }), line('CRIMINAL_FINE', 300n, { id: 'j1', decidedOn: '2026-02-01' }), line('CRIMINAL_FINE', 400n, { id: 'j2', decidedOn: '2026-03-01' })];
    expect(offsetsOf(lines).map(({ applied, listed }) => [applied, listed])).toEqual([[300n, 500n], [200n, 500n]]);
  });
});

describe('the balance', () => {
  it('is even when the fund has its money back and the treasury its own', () => {
    expect(balanceOf([line('FOUND', 1000n), paid('RECOVERABLE', 1000n), paid('FINE', 2000n), paid('CONFISCATION', 10n)])).toMatchObject({ balanced: true, recovered: 1000n, paidToTreasury: 2010n });
  });
  it('is not when more is asked back than was found', () => expect(balanceOf([line('FOUND', 900n), paid('RECOVERABLE', 1000n)])).toMatchObject({ balanced: false, problems: ['RECOVERABLE_ABOVE_FOUND'] }));
  it('is not when fund money went to the treasury, or a fine to the fund', () => {
    for (const wrong of [line('RECOVERABLE', 5n, { receipts: [{ amount: 5n, destination: 'TREASURY' }] }), line('FINE', 5n, { receipts: [{ amount: 5n, destination: 'FISCAL_ACCOUNT' }] })]) {
      expect(balanceOf([line('FOUND', 5n), wrong])).toMatchObject({ balanced: false, problems: ['WRONG_DESTINATION'] });
    }
  });

  it('obeys its sums whatever the lines: 2,000 random matters', () => {
    const random = randomOf(20_261_122);
    const int = (n: number): number => Math.floor(random() * n);
    const total = (lines: readonly Line[], kinds: readonly MoneyKind[]): bigint => lines.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { amount }) => sum + amount, 0n);
    let even = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const lines = Array.from({ length: int(9) }, (_, i): Line => {
        const kind = MONEY_KINDS[int(MONEY_KINDS.length)] as MoneyKind;
        const amount = BigInt(1 + int(5));
        const destination = DESTINATION[kind];
        return { id: `l${i}`, kind, amount, subjectKey: `s${int(2)}`, decidedOn: `2026-0${1 + int(9)}-01`, receipts: destination && int(3) > 0 ? [{ amount, destination }] : [] };
      });
      const balance = balanceOf(lines);
      const offsets = offsetsOf(lines);
      const applied = new Map<string, bigint>();
      for (const offset of offsets) {
        expect(offset.listed).toBe(offset.items.reduce((sum, { amount }) => sum + amount, 0n));
        expect(offset.applied <= offset.fine && offset.applied <= offset.listed).toBe(true);
        for (const item of offset.items) applied.set(item.lineId, (applied.get(item.lineId) ?? 0n) + item.applied);
      }
      for (const [id, used] of applied) expect(used <= (lines.find((each) => each.id === id)?.amount ?? 0n)).toBe(true);
      expect(balance.recoverable).toBe(total(lines, ['RECOVERABLE']));
      expect(balance.fundDifference + balance.recovered).toBe(balance.recoverable);
      expect(balance.treasuryDifference + balance.offset + balance.paidToTreasury).toBe(total(lines, ['FINE', 'CONFISCATION', 'CRIMINAL_FINE']));
      expect(balance.fundDifference + balance.treasuryDifference).toBe(lines.reduce((sum, each) => sum + outstandingOf(each, offsets), 0n));
      // What was voided, whatever it said and wherever it lay, leaves every sum as it was.
      const voided = lines.map((each): Line => ({ ...each, receipts: int(2) === 0 ? each.receipts
        : [{ amount: BigInt(1 + int(9)), destination: int(2) === 0 ? 'TREASURY' : 'FISCAL_ACCOUNT', voided: true }, ...each.receipts] }));
      expect(balanceOf(voided)).toEqual(balance);
      expect(voided.map((each) => outstandingOf(each, offsets))).toEqual(lines.map((each) => outstandingOf(each, offsets)));
      const settled = lines.map((each): Line => {
        const open = outstandingOf(each, offsets);
        const destination = DESTINATION[each.kind];
        return destination && open > 0n ? { ...each, receipts: [...each.receipts, { amount: open, destination }] } : each;
      });
      const after = balanceOf(settled);
      if (after.problems.length === 0 && after.fundDifference === 0n && after.treasuryDifference === 0n) { even += 1; expect(after.balanced).toBe(true); } else expect(after.balanced).toBe(false);
    }
    expect(even).toBeGreaterThan(100);
  });
});
