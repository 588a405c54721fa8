import { AcceptResolution } from './accept-resolution.js';
import { AskDeferral } from './ask-deferral.js';
import { CancelResolution } from './cancel-resolution.js';
import { ConfirmReport } from './confirm-report.js';
import { DecideDeferral } from './decide-deferral.js';
import { HALF_YEAR_USE_CASES } from './half-year/use-cases.js';
import { FindResolution } from './find-resolution.js';
import { IssueResolution } from './issue-resolution.js';
import { LinkMatter } from './link-matter.js';
import { ListOpenResolutions } from './list-open-resolutions.js';
import { ListResolutionSources } from './list-resolution-sources.js';
import { ListResolutions } from './list-resolutions.js';
import { ListResolutionsOf } from './list-resolutions-of.js';
import { NoteProgress } from './note-progress.js';
import { ReportResolution } from './report-resolution.js';
import { ReturnResolution } from './return-resolution.js';
import { SignResolution } from './sign-resolution.js';

/** 议定事项 for both processes. */
export const RESOLUTION_USE_CASES = [
  AcceptResolution, AskDeferral, CancelResolution, ConfirmReport, DecideDeferral, FindResolution, IssueResolution, LinkMatter,
  ListOpenResolutions, ListResolutionSources, ListResolutions, ListResolutionsOf, NoteProgress, ReportResolution, ReturnResolution, SignResolution,
  ...HALF_YEAR_USE_CASES,
];
