import { useIntl } from 'react-intl';
import { useMemo } from 'react';

export interface Format {
  /** 2026-11-22 17:03, Asia/Shanghai, whatever the zone of the PC. */
  instant(iso: string | null | undefined): string;
  /** The end of a term: 2026-11-22 24:00 where it ends with a day, which no calendar would call 11-23 00:00. */
  due(iso: string | null | undefined): string;
  /** 2026-11-22 */
  day(day: string | null | undefined): string;
  /** 11-22 17:03, for dense lists. */
  short(iso: string): string;
  /** 12,345.67 (元) */
  money(yuan: string | null | undefined): string;
  /** 1.2 MB */
  bytes(size: number): string;
}

const stamp = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** An instant that ends a day is written as that day's 24:00. */
function dueStamp(iso: string): string {
  const text = stamp.format(new Date(iso));
  return text.endsWith(' 00:00') ? `${stamp.format(new Date(Date.parse(iso) - 60_000)).slice(0, 10)} 24:00` : text;
}

/** Formats instants, days, amounts and sizes the way the documents of the agencies write them. */
export function useFormat(): Format {
  const intl = useIntl();
  return useMemo(
    () => ({
      instant: (iso) => (iso ? stamp.format(new Date(iso)) : '—'),
      due: (iso) => (iso ? dueStamp(iso) : '—'),
      day: (day) => day ?? '—',
      short: (iso) => stamp.format(new Date(iso)).slice(5),
      money: (yuan) =>
        yuan === null || yuan === undefined || yuan === ''
          ? '—'
          : intl.formatNumber(Number(yuan), { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      bytes: (size) =>
        size < 1024 ? `${size} B` : size < 1024 ** 2 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1024 ** 2).toFixed(1)} MB`,
    }),
    [intl],
  );
}
