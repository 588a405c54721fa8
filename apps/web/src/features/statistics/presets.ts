export interface Preset { name: 'MONTH' | 'LAST_MONTH' | 'QUARTER' | 'YEAR' | 'LAST_YEAR'; from: string; to: string }

const iso = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** Periods that people ask for, as of a day. The year stands first: in January it is the month too, and the page opens on the year. */
export function presetsOf(today: string): Preset[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return [
    { name: 'YEAR', from: `${year}-01-01`, to: today },
    { name: 'MONTH', from: `${today.slice(0, 8)}01`, to: today },
    { name: 'LAST_MONTH', from: iso(year, month - 2, 1), to: iso(year, month - 1, 0) },
    { name: 'QUARTER', from: iso(year, month - 3, 1), to: today },
    { name: 'LAST_YEAR', from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  ];
}
