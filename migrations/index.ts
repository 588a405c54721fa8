import { Platform1763800001000 } from './1763800001000-platform.js';
import { Agencies1763800002000 } from './1763800002000-agencies.js';
import { Deadlines1763800003000 } from './1763800003000-deadlines.js';
import { Notifications1763800004000 } from './1763800004000-notifications.js';
import { Cases1763800005000 } from './1763800005000-cases.js';
import { Referrals1763800006000 } from './1763800006000-referrals.js';
import { Matters1763800006500 } from './1763800006500-matters.js';
import { ReferralKinds1763800007000 } from './1763800007000-referral-kinds.js';
import { Rectification1763800007500 } from './1763800007500-rectification.js';
import { Documents1763800008000 } from './1763800008000-documents.js';
import { Joint1763800009000 } from './1763800009000-joint.js';
import { Outcomes1763800010000 } from './1763800010000-outcomes.js';
import { CaseClosing1763800010500 } from './1763800010500-case-closing.js';
import { WorkList1763800010600 } from './1763800010600-work-list.js';
import { Ledger1763800011000 } from './1763800011000-ledger.js';
import { Consultations1763800012000 } from './1763800012000-consultations.js';
import { Supervision1763800012500 } from './1763800012500-supervision.js';
import { Gates1763800013000 } from './1763800013000-gates.js';
import { RecusalPrice1763800013500 } from './1763800013500-recusal-price.js';
import { OwnAccount1763800015500 } from './1763800015500-own-account.js';
import { LeadsAndSheets1763800016500 } from './1763800016500-leads-and-sheets.js';
import { SealedFiles1763800017000 } from './1763800017000-sealed-files.js';
import { GatesAndLeads1763800018000 } from './1763800018000-gates-and-leads.js';
import { LedgerSearch1763800020000 } from './1763800020000-ledger-search.js';
import { LeadsOnDesk1763800020500 } from './1763800020500-leads-on-desk.js';
import { Statistics1763800021000 } from './1763800021000-statistics.js';
import { BusyAgencies1763800022000 } from './1763800022000-busy-agencies.js';
import { AgencyClocks1763800023000 } from './1763800023000-agency-clocks.js';
import { TransfersDue1763800023500 } from './1763800023500-transfers-due.js';
import { FindingReceipts1763800024000 } from './1763800024000-finding-receipts.js';
import { CollisionsOnReceipt1763800024500 } from './1763800024500-collisions-on-receipt.js';
import { ConferenceGround1763800030000 } from './1763800030000-conference-ground.js';
import { Minutes1763800034000 } from './1763800034000-minutes.js';
import { Resolutions1763800036000 } from './1763800036000-resolutions.js';
import { CalendarFeeds1763800038000 } from './1763800038000-calendar-feeds.js';
import { MinutesOfMeetings1763800038500 } from './1763800038500-minutes-of-meetings.js';
import { Consulting1763800040000 } from './1763800040000-consulting.js';
import { Signing1763800041000 } from './1763800041000-signing.js';
import { MeetingNotices1763800042000 } from './1763800042000-meeting-notices.js';
import { SittingDuties1763800042100 } from './1763800042100-sitting-duties.js';
import { MeetingPapers1763800043000 } from './1763800043000-meeting-papers.js';
import { DayOfMeeting1763800044000 } from './1763800044000-day-of-meeting.js';
import { ConvenerOnTheDay1763800044100 } from './1763800044100-convener-on-the-day.js';
import { StandIns1763800045000 } from './1763800045000-stand-ins.js';
import { PastMeetings1763800045100 } from './1763800045100-past-meetings.js';
import { TopicCallClock1763800045200 } from './1763800045200-topic-call-clock.js';
import { OfficersOfHandling1763800046000 } from './1763800046000-officers-of-handling.js';
import { DeliveryBoard1763800052000 } from './1763800052000-delivery-board.js';
import { DataCatalogue1763800052500 } from './1763800052500-data-catalogue.js';
import { WrittenRounds1763800055000 } from './1763800055000-written-rounds.js';
import { ResolutionsInMinutes1763800055100 } from './1763800055100-resolutions-in-minutes.js';
import { SteppedBack1763800056000 } from './1763800056000-stepped-back.js';
import { ReferenceMeetings1763800056100 } from './1763800056100-reference-meetings.js';
import { DataRequests1763800057000 } from './1763800057000-data-requests.js';
import { DataGrants1763800057100 } from './1763800057100-data-grants.js';
import { DataCorrections1763800058000 } from './1763800058000-data-corrections.js';
import { HalfYearReports1763800059000 } from './1763800059000-half-year-reports.js';
import { UnitsJoining1763800060000 } from './1763800060000-units-joining.js';
import { WordsOfActs1763800060100 } from './1763800060100-words-of-acts.js';
import { GuestsDecided1763800062000 } from './1763800062000-guests-decided.js';
import { MailDigests1763800062100 } from './1763800062100-mail-digests.js';
import { AccessExplained1763800062200 } from './1763800062200-access-explained.js';
import { Bulletins1763800063000 } from './1763800063000-bulletins.js';
import { TypicalCases1763800063100 } from './1763800063100-typical-cases.js';
import { Campaigns1763800064000 } from './1763800064000-campaigns.js';
import { CampaignBriefs1763800064100 } from './1763800064100-campaign-briefs.js';
import { ResponsibilityLists1763800065000 } from './1763800065000-responsibility-lists.js';
import { DataConnectors1763800066000 } from './1763800066000-data-connectors.js';
import { TakenUploads1763800066100 } from './1763800066100-taken-uploads.js';
import { ReturnedMail1763800067000 } from './1763800067000-returned-mail.js';
import { BulletinSender1763800067100 } from './1763800067100-bulletin-sender.js';
import { AccessOpen1763800067200 } from './1763800067200-access-open.js';
import { CaseOfBulletinVersion1763800068000 } from './1763800068000-case-of-bulletin-version.js';
import { DropsTaken1763800068100 } from './1763800068100-drops-taken.js';
import { FetchAfterDispute1763800069000 } from './1763800069000-fetch-after-dispute.js';
import { DraftsWithdrawn1763800069450 } from './1763800069450-drafts-withdrawn.js';
import { RowsOfEndedGrants1763800069500 } from './1763800069500-rows-of-ended-grants.js';
import { NoticesOfPersons1763800070000 } from './1763800070000-notices-of-persons.js';
import { ExportsAllowed1763800070100 } from './1763800070100-exports-allowed.js';
import { CalendarOfTwoYears1763800070200 } from './1763800070200-calendar-of-two-years.js';

/** Every migration, oldest first. An explicit list: a forgotten file is a compile-time matter, not a missing glob. */
export const MIGRATIONS = [
  Platform1763800001000,
  Agencies1763800002000,
  Deadlines1763800003000,
  Notifications1763800004000,
  Cases1763800005000,
  Referrals1763800006000,
  Matters1763800006500,
  ReferralKinds1763800007000,
  Rectification1763800007500,
  Documents1763800008000,
  Joint1763800009000,
  Outcomes1763800010000,
  CaseClosing1763800010500,
  WorkList1763800010600,
  Ledger1763800011000,
  Consultations1763800012000,
  Supervision1763800012500,
  Gates1763800013000,
  RecusalPrice1763800013500,
  OwnAccount1763800015500,
  LeadsAndSheets1763800016500,
  SealedFiles1763800017000,
  GatesAndLeads1763800018000,
  LedgerSearch1763800020000,
  LeadsOnDesk1763800020500,
  Statistics1763800021000,
  BusyAgencies1763800022000,
  AgencyClocks1763800023000,
  TransfersDue1763800023500,
  FindingReceipts1763800024000,
  CollisionsOnReceipt1763800024500,
  ConferenceGround1763800030000,
  Minutes1763800034000,
  Resolutions1763800036000,
  CalendarFeeds1763800038000,
  MinutesOfMeetings1763800038500,
  Consulting1763800040000,
  Signing1763800041000,
  MeetingNotices1763800042000,
  SittingDuties1763800042100,
  MeetingPapers1763800043000,
  DayOfMeeting1763800044000,
  ConvenerOnTheDay1763800044100,
  StandIns1763800045000,
  PastMeetings1763800045100,
  TopicCallClock1763800045200,
  OfficersOfHandling1763800046000,
  DeliveryBoard1763800052000,
  DataCatalogue1763800052500,
  WrittenRounds1763800055000,
  ResolutionsInMinutes1763800055100,
  SteppedBack1763800056000,
  ReferenceMeetings1763800056100,
  DataRequests1763800057000,
  DataGrants1763800057100,
  DataCorrections1763800058000,
  HalfYearReports1763800059000,
  UnitsJoining1763800060000,
  WordsOfActs1763800060100,
  GuestsDecided1763800062000,
  MailDigests1763800062100,
  AccessExplained1763800062200,
  Bulletins1763800063000,
  TypicalCases1763800063100,
  Campaigns1763800064000,
  CampaignBriefs1763800064100,
  ResponsibilityLists1763800065000,
  DataConnectors1763800066000,
  TakenUploads1763800066100,
  ReturnedMail1763800067000,
  BulletinSender1763800067100,
  AccessOpen1763800067200,
  CaseOfBulletinVersion1763800068000,
  DropsTaken1763800068100,
  FetchAfterDispute1763800069000,
  DraftsWithdrawn1763800069450,
  RowsOfEndedGrants1763800069500,
  NoticesOfPersons1763800070000,
  ExportsAllowed1763800070100,
  CalendarOfTwoYears1763800070200,
];
