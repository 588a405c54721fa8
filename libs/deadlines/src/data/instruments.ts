import type { Confidence, DayCount, RuleSeed, TermUnit } from '../term.js';

/**
 * From when a rule counts. Dates stand here only where the fact sheet names one (law-facts.md §0, §3, §4, §8, traps 5
 * and 7); every other text was in force when the table was compiled and begins at BASELINE, which the row's note says.
 */
export const BASELINE = '2021-01-01';
const BASELINE_NOTE = '起始日为本平台装载基准日，非施行日期。';

export const IN_FORCE = {
  局令4: '2021-07-15',
  局令5: '2022-03-01',
  局令6: '2023-05-01',
  政务数据共享条例: '2025-08-01',
  反向指引: '2024-11-26',
  高检2021: '2021-09-06',
  公通字32号: '2015-11-06',
  监察法: '2024-12-25',
  国办发22号: '2025-06-22',
  粤医保发26号: '2020-10-11',
  国家交办部署: '2018-11-29',
  粤人社规1号: '2018-05-01',
} as const;

export const natural = (amount: number | null) => ({ amount, unit: 'DAY', calendar: 'NATURAL' }) as const;
/** 处罚法 85 and 强制法 69: the text says 日 and means 工作日. */
export const shortDays = (amount: number) => ({ amount, unit: 'DAY', calendar: 'WORKING' }) as const;
export const working = (amount: number) => ({ amount, unit: 'WORKING_DAY', calendar: 'WORKING' }) as const;
export const hours = (amount: number) => ({ amount, unit: 'HOUR', calendar: 'WALL_CLOCK' }) as const;
export const months = (amount: number | null) => ({ amount, unit: 'MONTH', calendar: 'NATURAL' }) as const;
export const years = (amount: number) => ({ amount, unit: 'YEAR', calendar: 'NATURAL' }) as const;
export const untimed = { amount: null, unit: 'NONE', calendar: 'NONE' } as const;

interface Counted { readonly amount: number | null; readonly unit: TermUnit; readonly calendar: DayCount }
type Optional = Partial<Omit<RuleSeed, 'code' | 'amount' | 'unit' | 'calendar' | 'confidence' | 'legalBasis' | 'onBreach'>>;

/**
 * One row. Texts only known from an excerpt (B) carry 复核; texts not read (C) are disabled and 未核实.
 *
 * @param names code (the source row, with a letter behind it where one source row holds several numbers) | Chinese label |
 *   English label | whose duty | what starts it
 */
export function row(
  names: string, term: Counted, legalBasis: string, onBreach: string | null, confidence: Confidence, more: Optional = {},
): RuleSeed {
  const [code = '', label = '', labelEn = '', actor = '', trigger = ''] = names.split('|').map((name) => name.trim());
  const notes = [
    more.note,
    confidence === 'B' && '复核：仅见于摘录或报道，使用前请对照原文。',
    confidence === 'C' && '未核实：未见原文，停用。',
    more.from === undefined && BASELINE_NOTE,
  ].filter(Boolean);
  return {
    code, sourceId: code.replace(/[a-z]$/, ''), label, labelEn, actor, trigger, ...term, legalBasis, onBreach, confidence,
    statutory: true, enabled: confidence !== 'C', unverified: confidence === 'C', from: BASELINE, ...more, note: notes.join(''),
  };
}
