/**
 * SQL expression: by what a meeting `m` with its content `k` is found again. One of others, kept for reference, bears no number of the series here: it is
 * known by who announced it and when.
 */
export const MEETING_NUMBER = (m = 'm', k = 'k'): string =>
  `coalesce(${m}.number, nullif(concat_ws(' ', coalesce(${k}.published ->> 'publisher', ${k}.published ->> 'site'), ${k}.published ->> 'publishedOn'), ''), '公开信息')`;
