export { FindHalfYearReport } from './find-half-year-report.js';
export { FreezeHalfYear, type FreezeHalfYearInput } from './freeze-half-year.js';
export { ListHalfYearMatters } from './list-half-year-matters.js';
export { ListHalfYearReports } from './list-half-year-reports.js';
export { FetchHalfYearPaper } from './paper/fetch-half-year-paper.js';
export { ReadHalfYear } from './read-half-year.js';
export { ReleaseHalfYear } from './release-half-year.js';
export { RerunHalfYear } from './rerun-half-year.js';
