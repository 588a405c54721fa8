import type { AgencyKind } from '@portal/platform';

/** 受邀 · 不参加 · 受理 · 调查中 · 告知听证 · 决定 · 移送司法 · 办结 · 不予处理 · 退出 */
export const TRACK_STAGES = [
  'INVITED', 'DECLINED', 'ACCEPTED', 'INVESTIGATING', 'HEARING_NOTIFIED', 'DECIDED', 'JUDICIAL_TRANSFER', 'COMPLETED', 'NOT_PUNISHED', 'LEFT',
] as const;
export type TrackStage = (typeof TRACK_STAGES)[number];

/** Stages an agency sets itself, and from where. 办结 asks for an outcome; 不予处理 is set by recording that outcome, with its reason. */
export const NEXT_STAGES: Readonly<Record<TrackStage, readonly TrackStage[]>> = {
  INVITED: [],
  DECLINED: [],
  ACCEPTED: ['INVESTIGATING', 'HEARING_NOTIFIED', 'DECIDED', 'JUDICIAL_TRANSFER', 'COMPLETED'],
  INVESTIGATING: ['HEARING_NOTIFIED', 'DECIDED', 'JUDICIAL_TRANSFER', 'COMPLETED'],
  HEARING_NOTIFIED: ['INVESTIGATING', 'DECIDED', 'JUDICIAL_TRANSFER', 'COMPLETED'],
  DECIDED: ['JUDICIAL_TRANSFER', 'COMPLETED'],
  JUDICIAL_TRANSFER: ['INVESTIGATING', 'DECIDED', 'COMPLETED'],
  COMPLETED: ['JUDICIAL_TRANSFER'],
  NOT_PUNISHED: ['INVESTIGATING'],
  LEFT: [],
};

/** At the table: not yet joined, declined and left are not. */
export const isJoined = (stage: TrackStage): boolean => stage !== 'INVITED' && stage !== 'DECLINED' && stage !== 'LEFT';

/** Stages in which the agency's own clock runs. */
export const isWorking = (stage: TrackStage): boolean => isJoined(stage) && stage !== 'COMPLETED' && stage !== 'NOT_PUNISHED';

/** Why an agency may stay away, each with its article. */
export const DECLINE_REASONS = ['NO_JURISDICTION', 'HANDLED_BEFORE', 'TIME_BARRED', 'NO_POWER', 'EARLIER_FILED_ELSEWHERE'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const DECLINE_BASIS: Readonly<Record<DeclineReason, string>> = {
  NO_JURISDICTION: '《行政处罚法》第二十二条、第二十三条（管辖）',
  HANDLED_BEFORE: '《行政处罚法》第二十九条（一事不二罚）',
  TIME_BARRED: '《行政处罚法》第三十六条（追责时效）',
  NO_POWER: '《行政处罚法》第十七条（法定职权范围）',
  EARLIER_FILED_ELSEWHERE: '《行政处罚法》第二十五条（最先立案的行政机关管辖）',
};

/** The clock an agency's own inquiry runs under. Where no law names a term, the agreed one. */
export const CLOCK_OF_KIND: Readonly<Partial<Record<AgencyKind, string>>> = {
  HEALTHCARE_SECURITY: 'Y08', // 处罚法60; 局令4-45
  HEALTH: 'Y08a', MARKET_REGULATION: 'Y08a', DRUG_ADMINISTRATION: 'Y08a', // 处罚法60
};
export const AGREED_CLOCK = 'HJ2';
export const REPLY_CLOCK = 'HJ1';

export const clockOfKind = (kind: AgencyKind): string => CLOCK_OF_KIND[kind] ?? AGREED_CLOCK;
/** Every clock a track may run under besides that of its invitation. */
export const TRACK_CLOCKS: readonly string[] = [...new Set([...Object.values(CLOCK_OF_KIND), AGREED_CLOCK])];
