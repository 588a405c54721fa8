import type { AgencyKind } from '@portal/platform';

/** One-character names of 广东省 and its cities, as document numbers use them; a city without one is written in full. */
const REGION_MARKS: Readonly<Record<string, string>> = {
  440000: '粤', 440100: '穗', 440200: '韶', 440300: '深', 440400: '珠', 440500: '汕', 440600: '佛', 440700: '江', 440800: '湛',
  440900: '茂', 441200: '肇', 441300: '惠', 441400: '梅', 441500: '汕尾', 441600: '河', 441700: '阳', 441800: '清', 441900: '东',
  442000: '中', 445100: '潮', 445200: '揭', 445300: '云',
};

const KIND_MARKS: Readonly<Record<AgencyKind, string>> = {
  HEALTHCARE_SECURITY: '医保', PUBLIC_SECURITY: '公', HEALTH: '卫健', AUDIT: '审', MARKET_REGULATION: '市监', DRUG_ADMINISTRATION: '药监',
  DISCIPLINE_INSPECTION: '纪', PROCURATORATE: '检', FINANCE: '财', HANDLING_AGENCY: '医保经办', OTHER: '联',
};

/** Mark of an agency in its document numbers: 粤医保, 穗公; a county stands behind its city: 穗天河医保. */
export function agencyMark(kind: AgencyKind, regionCode: string, regionName: string): string {
  const short = regionName.length > 2 ? regionName.replace(/(自治县|[省市县区])$/, '') : regionName;
  const city = REGION_MARKS[`${regionCode.slice(0, 4)}00`] ?? '';
  const place = REGION_MARKS[regionCode] ?? `${city}${short}`;
  return `${place}${KIND_MARKS[kind]}`;
}

/** A document number: 粤医保案〔2026〕12号. */
export const documentNumber = (mark: string, word: string, year: number, ordinal: number): string => `${mark}${word}〔${year}〕${ordinal}号`;
