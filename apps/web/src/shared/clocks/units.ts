import type { Translate } from '../messages';

/** The unit of a rule in words. `N` counts every day, `W` working days, `H` hours; the sheet writes both unit and calendar. */
export function unitText(unit: string, calendar: string, t: Translate): string {
  const name = unit.toUpperCase();
  if (unit === '小时' || name.startsWith('HOUR')) return t('clocks.unit.hour');
  if (unit === '工作日' || /WORK/.test(name) || (calendar === 'W' && (unit === '日' || name.startsWith('DAY')))) return t('clocks.unit.workday');
  if (unit === '日' || name.startsWith('DAY') || name === 'NATURAL_DAY') return t('clocks.unit.day');
  if (unit === '月' || name.startsWith('MONTH')) return t('clocks.unit.month');
  if (unit === '年' || name.startsWith('YEAR')) return t('clocks.unit.year');
  if (unit === '立即' || unit === '即时' || name === 'IMMEDIATE') return t('clocks.unit.now');
  return unit;
}
