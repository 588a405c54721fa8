import type { SameKeys } from '../zh-CN';
import type { halfYear as ZH } from '../zh-CN/half-year';

export const halfYear: SameKeys<typeof ZH> = {
  'half.title': 'Half-yearly report on resolutions', 'half.titleOf': 'Resolutions in the {name}', 'half.first': 'first half of {year}', 'half.second': 'second half of {year}', 'half.choose': 'Half-year', 'half.reportOf': 'Report on resolutions, {name}',
  'half.whole': 'All', 'half.lead': 'Lead unit', 'half.units': 'By lead unit', 'half.noUnits': 'There was no resolution to be carried out in this half-year.', 'half.open': '{who}, {name}: {value}, open the list', 'half.times': ' ({count}×)', 'half.count': '{count}',
  'half.definitions': 'What is counted', 'half.restricted': 'Not counted, as decided among some of the members or for named units only:', 'half.restrictedOpen': 'Resolutions not counted: {count}, open the list',
  'half.overdue': 'Overdue resolutions', 'half.noneOverdue': 'No resolution is overdue.', 'half.reportedAt': 'Reported', 'half.endedAt': 'Ended', 'half.verdict': 'At the cut-off', 'half.behind': '{who}, {name}: {count}', 'half.behindText': '{count} resolutions, version {version} of the definitions',
  'half.freeze': 'Freeze figures', 'half.freezeText': 'Keeps the figures on this page (as of {at}) with every resolution behind them, and makes the report of them. They cannot be changed; until it is released only the office of the conference sees it.',
  'half.release': 'Release to the members', 'half.releaseText': 'The lead agency and the members of {conference} will see this report and the resolutions behind each figure, and are told once. It cannot be taken back; if figures change, freeze and release them anew.',
  'half.reports': 'Reports', 'half.noReports': 'No report yet', 'half.noReportsText': 'They are here once the office of the conference has frozen and released them.', 'half.replaced': 'Replaced by {number}', 'half.replacedText': 'There is a newer report of this half-year:', 'half.releasedAt': 'released {at}', 'half.releaser': 'Released by',
  'half.forMembers': 'Live figures are for the office and the lead agency of the conference; released reports are below.', 'half.paper': 'Document', 'half.entry': 'Half-yearly report',
  'half.filter': 'Only what “{figure}” counts in the {name} (as of {at})', 'half.filterNone': 'Only what the report on the {name} does not count (as of {at})',
  'HalfYearReportState.FROZEN': 'Not released', 'HalfYearReportState.RELEASED': 'Released',
  'HalfYearVerdict.IN_TIME': 'Closed in time', 'HalfYearVerdict.LATE': 'Closed late', 'HalfYearVerdict.CANCELLED': 'Cancelled', 'HalfYearVerdict.OVERDUE': 'Overdue', 'HalfYearVerdict.OPEN': 'Open',
  'HalfYearFigure.ALL': 'To be done', 'HalfYearFigure.CARRIED': 'Carried over', 'HalfYearFigure.ISSUED': 'Issued', 'HalfYearFigure.IN_TIME': 'Closed in time', 'HalfYearFigure.LATE': 'Closed late', 'HalfYearFigure.CANCELLED': 'Cancelled', 'HalfYearFigure.OPEN': 'Open', 'HalfYearFigure.OVERDUE': 'Overdue', 'HalfYearFigure.DEFERRED': 'Deferred', 'HalfYearFigure.RETURNED': 'Returned',
  'HalfYearCause.ISSUED_SINCE': 'Issued since', 'HalfYearCause.ENDED_SINCE': 'Closed or cancelled since', 'HalfYearCause.REPORTED_SINCE': 'Reported since', 'HalfYearCause.DUE_PASSED': 'Fell due since', 'HalfYearCause.GOES_ON': 'Deferred or returned since',
  'HalfYearCause.ENTERED_LATER': 'Correction: entered later', 'HalfYearCause.DUE_MOVED': 'Correction: day moved', 'HalfYearCause.GONE': 'Correction: no longer counted', 'HalfYearCause.CORRECTED': 'Correction',
};
