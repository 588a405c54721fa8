import { FindHalfYearReport } from './find-half-year-report.js';
import { FreezeHalfYear } from './freeze-half-year.js';
import { ListHalfYearMatters } from './list-half-year-matters.js';
import { ListHalfYearReports } from './list-half-year-reports.js';
import { FetchHalfYearPaper } from './paper/fetch-half-year-paper.js';
import { ReadHalfYear } from './read-half-year.js';
import { ReleaseHalfYear } from './release-half-year.js';
import { RerunHalfYear } from './rerun-half-year.js';

/** 议定事项落实情况半年报 for both processes. */
export const HALF_YEAR_USE_CASES = [FetchHalfYearPaper, FindHalfYearReport, FreezeHalfYear, ListHalfYearMatters, ListHalfYearReports, ReadHalfYear, ReleaseHalfYear, RerunHalfYear];
