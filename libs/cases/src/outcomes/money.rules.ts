/**
 * Money of a matter. Amounts are whole 分 (bigint), never floats; the database holds them as numeric 元.
 *
 * 条例 45: fund money goes back to the 财政专户 it came from; fines and confiscations go to the 国库. 处罚法 35: where a court sets
 * a 罚金, fines already imposed for the same crime count towards it (折抵).
 */

/** 认定 · 应追回 · 罚款 · 没收 · 罚金. 已追回 is what came in on 应追回; 折抵 is worked out. */
export const MONEY_KINDS = ['FOUND', 'RECOVERABLE', 'FINE', 'CONFISCATION', 'CRIMINAL_FINE'] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];
/** 财政专户 · 国库 */
export type Destination = 'FISCAL_ACCOUNT' | 'TREASURY';

/** Where money of each kind goes; null: a finding, on which nothing comes in. */
export const DESTINATION: Readonly<Record<MoneyKind, Destination | null>> = {
  FOUND: null, RECOVERABLE: 'FISCAL_ACCOUNT', FINE: 'TREASURY', CONFISCATION: 'TREASURY', CRIMINAL_FINE: 'TREASURY',
};

/** What came in. A voided receipt was entered wrongly: it is shown, and counts nowhere. */
export interface Receipt { readonly amount: bigint; readonly destination: Destination; readonly voided?: boolean }

/** One claim, with what came in on it. Lines of decisions that ended are not given. */
export interface Line {
  readonly id: string;
  readonly kind: MoneyKind;
  readonly amount: bigint;
  readonly subjectKey: string;
  /** Day of the decision, YYYY-MM-DD. */
  readonly decidedOn: string;
  readonly receipts: readonly Receipt[];
}

/** One fine in the 折抵 list of a judgment, and how much of it counts towards the 罚金. */
export interface OffsetItem { readonly lineId: string; readonly amount: bigint; readonly applied: bigint }
/** 折抵 of one 罚金: every fine imposed before on the same subject. `listed` is the sum of those fines. */
export interface Offset { readonly criminalLineId: string; readonly fine: bigint; readonly items: readonly OffsetItem[]; readonly listed: bigint; readonly applied: bigint }

export interface Balance {
  readonly found: bigint;
  readonly recoverable: bigint;
  readonly recovered: bigint;
  readonly fines: bigint;
  readonly confiscated: bigint;
  readonly criminalFines: bigint;
  readonly offset: bigint;
  readonly paidToTreasury: bigint;
  /** 应追回 less 已追回. */
  readonly fundDifference: bigint;
  /** 罚款, 没收 and 罚金, less 折抵 and what was paid. */
  readonly treasuryDifference: bigint;
  readonly problems: readonly ('RECOVERABLE_ABOVE_FOUND' | 'WRONG_DESTINATION')[];
  readonly balanced: boolean;
}

const MONEY = /^(\d{1,14})(?:\.(\d{1,2}))?$/;

/** 分 of an amount in 元 as decimal text. @throws RangeError for anything else */
export function toFen(yuan: string): bigint {
  const match = MONEY.exec(yuan);
  if (!match) throw new RangeError('not an amount of money');
  return BigInt(match[1] as string) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
}

/** 元 with two places. */
export function toYuan(fen: bigint): string {
  const sign = fen < 0n ? '-' : '';
  const positive = fen < 0n ? -fen : fen;
  return `${sign}${positive / 100n}.${String(positive % 100n).padStart(2, '0')}`;
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
/** What counts of what came in. */
const standing = ({ receipts }: Line): Receipt[] => receipts.filter(({ voided }) => voided !== true);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * 罚款折抵: for each 罚金, in order of judgment, the fines imposed on the same subject on or before its day. A fine counts once:
 * what an earlier judgment has used up counts towards no later one, and stays on its list with nothing applied.
 */
export function offsetsOf(lines: readonly Line[]): Offset[] {
  const left = new Map(lines.filter(({ kind }) => kind === 'FINE').map(({ id, amount }) => [id, amount]));
  const byDay = (a: Line, b: Line): number => (a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : a.id < b.id ? -1 : 1);
  return lines.filter(({ kind }) => kind === 'CRIMINAL_FINE').sort(byDay).map((judged) => {
    let open = judged.amount;
    const fines = lines.filter(({ kind, subjectKey, decidedOn }) => kind === 'FINE' && subjectKey === judged.subjectKey && decidedOn <= judged.decidedOn).sort(byDay);
    const items = fines.map(({ id, amount }): OffsetItem => {
      const applied = smaller(open, left.get(id) ?? 0n);
      left.set(id, (left.get(id) ?? 0n) - applied);
      open -= applied;
      return { lineId: id, amount, applied };
    });
    return { criminalLineId: judged.id, fine: judged.amount, items, listed: sum(items.map(({ amount }) => amount)), applied: sum(items.map(({ applied }) => applied)) };
  });
}

/** What is still to come in on a line. */
export function outstandingOf(line: Line, offsets: readonly Offset[]): bigint {
  if (DESTINATION[line.kind] === null) return 0n;
  const offset = offsets.find(({ criminalLineId }) => criminalLineId === line.id)?.applied ?? 0n;
  return line.amount - offset - sum(standing(line).map(({ amount }) => amount));
}

/** 资金闭环: both sides at zero, nothing recoverable that was not found, nothing where it does not belong. */
export function balanceOf(lines: readonly Line[]): Balance {
  const of = (kind: MoneyKind): bigint => sum(lines.filter((line) => line.kind === kind).map(({ amount }) => amount));
  const into = (kinds: readonly MoneyKind[]): bigint => sum(lines.filter(({ kind }) => kinds.includes(kind)).flatMap((line) => standing(line).map(({ amount }) => amount)));
  const [found, recoverable, fines, confiscated, criminalFines] = [of('FOUND'), of('RECOVERABLE'), of('FINE'), of('CONFISCATION'), of('CRIMINAL_FINE')];
  const recovered = into(['RECOVERABLE']);
  const offset = sum(offsetsOf(lines).map(({ applied }) => applied));
  const paidToTreasury = into(['FINE', 'CONFISCATION', 'CRIMINAL_FINE']);
  const fundDifference = recoverable - recovered;
  const treasuryDifference = fines + confiscated + criminalFines - offset - paidToTreasury;
  const problems = [
    ...(recoverable > found ? ['RECOVERABLE_ABOVE_FOUND' as const] : []),
    ...(lines.some((line) => standing(line).some(({ destination }) => destination !== DESTINATION[line.kind])) ? ['WRONG_DESTINATION' as const] : []),
  ];
  return {
    found, recoverable, recovered, fines, confiscated, criminalFines, offset, paidToTreasury, fundDifference, treasuryDifference, problems,
    balanced: fundDifference === 0n && treasuryDifference === 0n && problems.length === 0,
  };
}
