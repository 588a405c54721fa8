import type { CampaignFieldFieldsFragment, CampaignFieldType } from '../../generated/graphql';

type Field = Pick<CampaignFieldFieldsFragment, 'type' | 'measure'>;

/** Fen as 元 with two places: digits only, so that nothing is rounded. */
export function yuanOf(fen: string): string {
  const digits = fen.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What was typed in 元 as whole fen; what is no amount stays as it was typed, for the server to say so. */
export function fenOf(yuan: string): string {
  const found = /^(\d+)(?:\.(\d{0,2}))?$/.exec(yuan.trim());
  return found ? `${found[1] ?? ''}${(found[2] ?? '').padEnd(2, '0')}`.replace(/^0+(?=\d)/, '') : yuan.trim();
}

/** 1234567.5 → 1,234,567.5 */
const grouped = (digits: string): string => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** A value as it is held, as it is shown. */
export const shownValue = ({ type, measure }: Field, value: string, yuan: string): string =>
  (type === 'MONEY' ? `${grouped(yuanOf(value))} ${yuan}` : type === 'NUMBER' ? `${grouped(value)}${measure ? ` ${measure}` : ''}` : value);

/** As it is held, as it is typed; and back. */
export const typedOf = (type: CampaignFieldType, value: string): string => (type === 'MONEY' ? yuanOf(value) : value);
export const heldOf = (type: CampaignFieldType, typed: string): string => (type === 'MONEY' ? (typed.trim() ? fenOf(typed) : '') : typed.trim());

export const valueIn = (answers: readonly { key: string; value: string }[] | null | undefined, key: string): string | null => answers?.find((one) => one.key === key)?.value ?? null;
