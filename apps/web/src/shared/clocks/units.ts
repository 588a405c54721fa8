import type { MessageKey, Translate } from '../messages';

const UNITS: Record<string, MessageKey> = {
  HOUR: 'clocks.unit.hour', DAY: 'clocks.unit.day', WORKING_DAY: 'clocks.unit.workday', MONTH: 'clocks.unit.month', YEAR: 'clocks.unit.year',
  NONE: 'clocks.unit.now',
};

/** The unit of a rule in words. Some laws write 日 and mean 工作日 (处罚法 85): the calendar tells. */
export function unitText(unit: string, calendar: string, t: Translate): string {
  const key = unit === 'DAY' && calendar === 'WORKING' ? 'clocks.unit.workday' : UNITS[unit];
  return key ? t(key) : unit;
}
