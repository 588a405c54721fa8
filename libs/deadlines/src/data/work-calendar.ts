import type { CalendarYear, NoticedKind } from '../calendar.rules.js';

/**
 * Source: law-facts.md §9 and its machine copy. 2025 after gov.cn content_6986383 (by way of NateScarlet/holiday-cn),
 * 2026 after the notice printed by 新华社 2025-11-04. The notice numbers themselves were not read (mark C).
 * Days that no line names are ordinary weekdays and weekends.
 */
const NOTICES: readonly Notice[] = [
  { year: 2025, noticeNo: '国办发明电〔2024〕12号', status: 'PUBLISHED', numberVerified: false, source: '国务院办公厅关于2025年部分节假日安排的通知',
    LEGAL_HOLIDAY: '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06',
    BRIDGE_OFF: '02-03 02-04 05-05 06-02 10-07 10-08',
    WEEKEND_IN_HOLIDAY: '02-01 02-02 04-05 04-06 05-03 05-04 06-01 10-04 10-05',
    MAKEUP_WORKDAY: '01-26 02-08 04-27 09-28 10-11',
  },
  { year: 2026, noticeNo: '国办发明电〔2025〕7号', status: 'PUBLISHED', numberVerified: false, source: '国务院办公厅关于2026年部分节假日安排的通知',
    LEGAL_HOLIDAY: '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03',
    BRIDGE_OFF: '01-02 02-20 02-23 04-06 05-04 05-05 10-05 10-06 10-07',
    WEEKEND_IN_HOLIDAY: '01-03 02-15 02-21 02-22 04-04 05-03 06-20 06-21 09-26 09-27 10-04',
    MAKEUP_WORKDAY: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
  // No notices yet: only the legal days of 全国年节及纪念日放假办法 and the lunar tables. 调休 is unknown, hence 暂估. Two years ahead: terms run for a year and more.
  { year: 2027, noticeNo: null, status: 'PROVISIONAL', numberVerified: false, source: '全国年节及纪念日放假办法（2024年修订），调休安排未公布',
    LEGAL_HOLIDAY: '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
  },
  { year: 2028, noticeNo: null, status: 'PROVISIONAL', numberVerified: false, source: '全国年节及纪念日放假办法（2024年修订），调休安排未公布',
    LEGAL_HOLIDAY: '01-01 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 10-01 10-02 10-03', // 中秋 falls on 10-03
  },
];

interface Notice extends Omit<CalendarYear, 'days'>, Partial<Record<NoticedKind, string>> {}
const KINDS: readonly NoticedKind[] = ['LEGAL_HOLIDAY', 'BRIDGE_OFF', 'WEEKEND_IN_HOLIDAY', 'MAKEUP_WORKDAY'];

/** The years the portal is delivered with. A new notice is imported as a row, not added here. */
export const WORK_CALENDAR: readonly CalendarYear[] = NOTICES.map(({ year, noticeNo, status, numberVerified, source, ...lines }) => ({
  year, noticeNo, status, numberVerified, source,
  days: KINDS.flatMap((kind) => (lines[kind]?.split(' ') ?? []).map((day) => ({ day: `${year}-${day}`, kind })))
    .sort((a, b) => (a.day < b.day ? -1 : 1)),
}));
