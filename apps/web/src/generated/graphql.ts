/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptResolutionInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** Needed while a supporting unit is silent or objects. */
  reason?: string | null | undefined;
};

/** What decides whether somebody sees a matter, in the order in which it is asked. */
export type AccessRule =
  | 'ACCOUNT_SHUT'
  | 'NOT_A_PARTY'
  | 'NOT_HANDED'
  | 'NO_RIGHT'
  | 'OPEN_CONTENT'
  | 'PARTY_CONTENT'
  | 'PARTY_EXISTENCE'
  | 'PLACE_CONTENT'
  | 'PLACE_EXISTENCE'
  | 'RECUSED'
  | 'SEALED'
  | 'SEAT_NOT_HELD'
  | 'UNKNOWN_MATTER';

/** An act with its form. */
export type ActOnReferralInput = {
  /** As `availableActions[].act` names it. */
  act: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  form: ReferralFormInput;
  id: string | number;
};

export type AddBulletinUnitsInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  unitIds: Array<string | number>;
};

export type AddCampaignUnitInput = {
  agencyId: string | number;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type AddPaperInput = {
  fileId: string | number;
  /** Said by the office only. */
  forGuests: boolean;
  line: string | number;
  meetingId: string | number;
  title: string;
  visibility: PaperVisibility;
  /** With NAMED. */
  visibleTo: Array<string | number>;
};

export type AddViolationFactInput = {
  id: string | number;
  text: string;
};

export type AdoptionInput = {
  adopted: boolean;
  opinionId: string | number;
  /** Needed where it is not adopted. */
  reason?: string | null | undefined;
};

export type AgencyInvitationInput = {
  agencyId: string | number;
  /** In how many days an answer is asked for (约定), 1 to 60. */
  replyDays: number;
};

export type AgencyKind =
  /** 审计 */
  | 'AUDIT'
  /** 纪检监察 */
  | 'DISCIPLINE_INSPECTION'
  /** 药监 */
  | 'DRUG_ADMINISTRATION'
  /** 财政 */
  | 'FINANCE'
  /** 医保经办机构 */
  | 'HANDLING_AGENCY'
  /** 卫健 */
  | 'HEALTH'
  /** 医保 */
  | 'HEALTHCARE_SECURITY'
  /** 市场监管 */
  | 'MARKET_REGULATION'
  /** 其他 */
  | 'OTHER'
  /** 检察 */
  | 'PROCURATORATE'
  /** 公安 */
  | 'PUBLIC_SECURITY';

export type AgendaItemInput = {
  kind: AgendaItemKind;
  /** The line of an earlier version; absent: a new one. */
  line?: string | number | null | undefined;
  minutes: number;
  presenter?: string | null | undefined;
  presenterId?: string | number | null | undefined;
  title: string;
  topicId?: string | number | null | undefined;
  visibility: AgendaItemVisibility;
  visibleTo: Array<string | number>;
};

/** 上次议定事项落实情况 · 议题 · 其他. */
export type AgendaItemKind =
  | 'FOLLOW_UP'
  | 'OTHER'
  | 'TOPIC';

/** For all at the table, or for named agencies. */
export type AgendaItemVisibility =
  | 'MEETING'
  | 'NAMED';

export type AgendaLineChange =
  | 'ADDED'
  | 'CHANGED'
  | 'MOVED'
  | 'REMOVED';

export type AgendaState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERSEDED';

export type AnswerCollisionInput = {
  agree: boolean;
  id: string | number;
  /** Needed to refuse; stays with the agency. */
  reason?: string | null | undefined;
};

export type AnswerDataErrorInput = {
  /** The version the person saw. */
  expectedVersion: number;
  /** In its place an upload of one’s own: .csv, or the first sheet of an .xlsx. */
  fileId?: string | number | null | undefined;
  id: string | number;
  /** A table as a sheet gives it, or the text of a CSV file; the first line names the columns by title or code. */
  table?: string | null | undefined;
  /** What was checked, and what it came to. */
  text: string;
  verdict: DataErrorVerdict;
};

export type AnswerDataExportInput = {
  allow: boolean;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** Conditions, if any; needed where it is not allowed. */
  reason?: string | null | undefined;
};

export type AnswerDataRequestInput = {
  answer: DataAnswerKind;
  /** Needed for a refusal. */
  basis?: string | null | undefined;
  /** The version the person saw. */
  expectedVersion: number;
  /** 部分同意: codes of the fields that are shared. */
  fields?: Array<string> | null | undefined;
  id: string | number;
  /** Needed unless all is granted. */
  reason?: string | null | undefined;
  /** Fields whose masking is lifted for this request. */
  unmasked?: Array<string> | null | undefined;
  /** 部分同意: an earlier end. */
  until?: string | null | undefined;
};

export type AnswerMeetingInput = {
  answer: RsvpAnswer;
  id: string | number;
  /** Needed where the unit does not come. */
  reason?: string | null | undefined;
  /** Post of who comes instead, where the directory does not know him. */
  standIn?: string | null | undefined;
  /** Somebody of the unit, from its directory. */
  standInId?: string | number | null | undefined;
  standInPhone?: string | null | undefined;
};

export type AnswerMinutesInput = {
  answers: Array<LineAnswerInput>;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  /** What the unit was sent. */
  id: string | number;
};

export type AnswerOutcomeQueryInput = {
  answer: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
};

export type AnswerSupervisionStepInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  fileIds: Array<string | number>;
  id: string | number;
  text: string;
};

export type AnswerWrittenRoundInput = {
  answers: Array<WrittenAnswerInput>;
  /** Of the meeting, for the office; of the own unit’s answers, for a unit. */
  expectedVersion: number;
  /** Of the meeting. */
  id: string | number;
};

export type AskDataExportInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** What the file is for, and where it will be kept. */
  reason: string;
};

export type AskDeferralInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  reason: string;
  toDay: string;
};

export type AskInWrittenRoundInput = {
  /** Of the meeting, for the office; of the own unit’s answers, for a unit. */
  expectedVersion: number;
  /** Of the meeting. */
  id: string | number;
  line: string | number;
  text: string;
};

export type AskSealInput = {
  copies: number;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  purpose?: string | null | undefined;
};

export type AskTransferWaiverInput = {
  caseId: string | number;
  reason: string;
};

export type AssignedLineInput = {
  agencyIds: Array<string | number>;
  line: string | number;
};

/** 出席 · 列席 · 请假. */
export type AttendanceRole =
  | 'ATTEND'
  | 'LEAVE'
  | 'OBSERVE';

/** By the list of the office, or by the code on its screen. */
export type AttendanceWay =
  | 'CODE'
  | 'LIST';

/** 出席 · 列席. */
export type AttendeeRole =
  | 'ATTEND'
  | 'OBSERVE';

/** 领导一页纸的各栏. */
export type BriefSection =
  | 'ANSWERED'
  | 'CLOSED'
  | 'DECIDE'
  | 'FILED'
  | 'FOUND'
  | 'LATE'
  | 'NOT_FILED'
  | 'OUTCOME'
  | 'PENALTY'
  | 'RECOVERABLE'
  | 'RECOVERED'
  | 'SOON';

export type BrokerCollisionInput = {
  id: string | number;
};

export type BulletinActInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

export type BulletinFilterInput = {
  /** An own case that it comes from. */
  caseId?: string | number | null | undefined;
  /** Sent on this day or later. */
  from?: string | null | undefined;
  kinds?: Array<BulletinKind> | null | undefined;
  /** true: sent by the caller’s agency, drafts among them; false: sent to it. */
  ours?: boolean | null | undefined;
  /** Words of its title, of its subject’s name, or its number. */
  query?: string | null | undefined;
  subjectId?: string | number | null | undefined;
  to?: string | null | undefined;
  /** true: what the caller’s agency has still to receive. */
  toReceive?: boolean | null | undefined;
  /** true: 重大情况通报 alone; false: all others. */
  urgent?: boolean | null | undefined;
};

/** 违法违规 · 行政执法 · 行政处理 · 行政处罚 · 欺诈骗保案件查处信息 · 重大情况通报. */
export type BulletinKind =
  | 'DISPOSITION'
  | 'ENFORCEMENT'
  | 'FRAUD_CASE'
  | 'PENALTY'
  | 'URGENT_NOTICE'
  | 'VIOLATION';

/** What a bulletin states besides its text. */
export type BulletinParticular =
  | 'amount'
  | 'basis'
  | 'conducts'
  | 'confiscated'
  | 'contact'
  | 'day'
  | 'documentNo'
  | 'fine'
  | 'from'
  | 'handling'
  | 'measures'
  | 'penalties'
  | 'recovered'
  | 'stage'
  | 'to'
  | 'way';

export type BulletinParticularsInput = {
  amount?: string | null | undefined;
  basis?: string | null | undefined;
  /** Of the twelve kinds of violation. */
  conducts?: Array<string> | null | undefined;
  confiscated?: string | null | undefined;
  contact?: string | null | undefined;
  day?: string | null | undefined;
  documentNo?: string | null | undefined;
  fine?: string | null | undefined;
  from?: string | null | undefined;
  handling?: string | null | undefined;
  measures?: Array<DispositionMeasure> | null | undefined;
  penalties?: Array<BulletinPenalty> | null | undefined;
  recovered?: string | null | undefined;
  stage?: FraudCaseStage | null | undefined;
  to?: string | null | undefined;
  way?: EnforcementWay | null | undefined;
};

/** 行政处罚法 第九条. */
export type BulletinPenalty =
  | 'BUSINESS_STOPPED'
  | 'CONFISCATION'
  | 'DETENTION'
  | 'FINE'
  | 'LICENCE_REVOKED'
  | 'LICENCE_SUSPENDED'
  | 'OTHER'
  | 'WARNING';

export type BulletinReasonInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** 起草 → 待发出 → 已发出; 已撤回, 已收回, 已作废. */
export type BulletinState =
  | 'DISCARDED'
  | 'DRAFT'
  | 'RECALLED'
  | 'SENT'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** 起草中 · 现行 · 已更正 · 已撤回. */
export type BulletinVersionState =
  | 'CORRECTED'
  | 'DRAFT'
  | 'IN_FORCE'
  | 'WITHDRAWN';

/** MEETING 会议 · DUE 期限届满. */
export type CalendarEntryKind =
  | 'DUE'
  | 'MEETING';

export type CampaignActInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

export type CampaignAnswerInput = {
  key: string;
  /** Digits, of money fen; a day; text. */
  value: string;
};

/** Why a report stands otherwise than it was frozen. */
export type CampaignBriefCause =
  | 'CAME_SINCE'
  | 'CHANGED'
  | 'CORRECTED'
  | 'EXPECTED_SINCE'
  | 'GONE'
  | 'LATE_SINCE'
  | 'REDONE'
  | 'RETURNED';

/** 已固定未发布 → 已发布. */
export type CampaignBriefState =
  | 'FROZEN'
  | 'RELEASED';

export type CampaignFieldInput = {
  figure?: PortalFigure | null | undefined;
  help?: string | null | undefined;
  /** Small letters, digits and _; stays through all versions. */
  key: string;
  label: string;
  measure?: string | null | undefined;
  required: boolean;
  sums: boolean;
  type: CampaignFieldType;
  /** Null for all units. */
  units?: Array<string | number> | null | undefined;
};

/** MONEY is held in whole fen. */
export type CampaignFieldType =
  | 'DAY'
  | 'MONEY'
  | 'NUMBER'
  | 'TEXT';

export type CampaignFilterInput = {
  /** Words of the name, or a number. */
  query?: string | null | undefined;
  state?: CampaignState | null | undefined;
};

export type CampaignReasonInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** 待报 · 退回 · 单位审核 · 更正中 · 已报 · 零报告. */
export type CampaignReportStanding =
  | 'CHECKING'
  | 'CORRECTING'
  | 'DUE'
  | 'IN'
  | 'RETURNED'
  | 'ZERO';

/** 起草 → 进行中 → 已结束. */
export type CampaignState =
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

export type CancelResolutionInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type CaptureResolutionInput = {
  deliverable?: string | null | undefined;
  dueDay?: string | null | undefined;
  /** Of this resolution, as it was on the screen; 0: there was none. */
  expectedVersion: number;
  leadId?: string | number | null | undefined;
  line: string | number;
  meetingId: string | number;
  /** Taken back; it stays on record. */
  removed: boolean;
  /** Named by who captures it: what is sent again after a lost answer is known again. */
  resolutionId: string | number;
  supportingIds: Array<string | number>;
  text: string;
};

/** Narrows the ledger; all that is given must hold. */
export type CaseFilter = {
  /** Registered the case, or takes part in a referral of it. */
  agencyId?: string | number | null | undefined;
  amountFrom?: string | null | undefined;
  amountTo?: string | null | undefined;
  lamp?: Lamp | null | undefined;
  leadSource?: LeadSource | null | undefined;
  /** Has an outcome of this kind that stands. */
  outcomeKind?: string | null | undefined;
  /** true: the agency’s own only; false: those shown to it only. */
  own?: boolean | null | undefined;
  /** Words: each part of a number, a title, a subject’s name or code, or the facts. */
  query?: string | null | undefined;
  /** Has a referral of this kind. */
  referralKind?: string | null | undefined;
  /** Has a referral that stands there. */
  referralState?: string | null | undefined;
  /** A province takes in its cities, a city its counties. */
  regionCode?: string | null | undefined;
  registeredFrom?: string | null | undefined;
  registeredTo?: string | null | undefined;
  state?: CaseState | null | undefined;
  subjectCode?: string | null | undefined;
  subjectKind?: SubjectKind | null | undefined;
  /** One of the twelve agreed types. */
  violationType?: string | null | undefined;
};

/** 最新登记、最早登记、金额最大。 */
export type CaseOrder =
  | 'AMOUNT'
  | 'NEWEST'
  | 'OLDEST';

/** What of a case is given to read: facts, amount, evidence list, files. */
export type CasePart =
  | 'AMOUNT'
  | 'EVIDENCE'
  | 'FACTS'
  | 'FILES';

/** 已登记、调查中、已移送、已办结。 */
export type CaseState =
  | 'CLOSED'
  | 'INVESTIGATING'
  | 'REFERRED'
  | 'REGISTERED';

export type CatalogueEditionState =
  | 'DRAFT'
  | 'IN_FORCE'
  | 'SUPERSEDED';

export type CatalogueEntryActInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

/** 编目 → 审核 → 发布; 变更 → 审核. */
export type CatalogueEntryState =
  | 'CHANGE_IN_REVIEW'
  | 'CHANGING'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type CatalogueFilterInput = {
  /** Only what the caller’s agency holds. */
  mine?: boolean | null | undefined;
  ownerId?: string | number | null | undefined;
  /** Words of the name, the summary, a field, or a number. */
  query?: string | null | undefined;
  sharingClass?: SharingClass | null | undefined;
};

export type ChangeAttendanceInput = {
  arrivedAt?: string | null | undefined;
  attendanceId: string | number;
  /** Of this entry, as it was on the screen. */
  expectedVersion: number;
  leftAt?: string | null | undefined;
  meetingId: string | number;
  name?: string | null | undefined;
  post: string;
  role: AttendanceRole;
  standInFor?: string | null | undefined;
  /** Entered by mistake: why. */
  strike?: string | null | undefined;
};

export type ChangeMeetingInput = {
  /** As when it was planned. */
  attendeeIds: Array<string | number>;
  /** How the convener agreed: needed where time or form of an approved meeting change. */
  consent?: string | null | undefined;
  endsAt: string;
  /** The version that was on the screen. */
  expectedVersion: number;
  form: MeetingForm;
  id: string | number;
  link?: string | null | undefined;
  place?: string | null | undefined;
  reason: string;
  /** Absent: the day stays. */
  rsvpBy?: string | null | undefined;
  startsAt: string;
  title: string;
};

export type ChangePaperInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  /** Said by the office only. */
  forGuests: boolean;
  id: string | number;
  title: string;
  visibility: PaperVisibility;
  /** With NAMED. */
  visibleTo: Array<string | number>;
};

export type CheckCampaignReportInput = {
  approve: boolean;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** Needed to send it back. */
  reason?: string | null | undefined;
};

export type CloseCaseInput = {
  expectedVersion: number;
  id: string | number;
  text: string;
  unreconciledReason?: string | null | undefined;
};

export type CloseInvestigationInput = {
  expectedVersion: number;
  id: string | number;
  text: string;
  /** From the head only: why it is closed with money that is not even. */
  unreconciledReason?: string | null | undefined;
};

export type CloseMinutesRoundInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  /** Asked for while a unit that has not answered still has time. */
  reason?: string | null | undefined;
};

export type CloseWrittenRoundInput = {
  /** Of the meeting, for the office; of the own unit’s answers, for a unit. */
  expectedVersion: number;
  /** Of the meeting. */
  id: string | number;
  /** One for each item. */
  outcomes: Array<WrittenOutcomeInput>;
  /** Needed while a unit that has not answered still has time. */
  reason?: string | null | undefined;
};

/** 待双方答复、双方同意、有一方不同意、已并案协查。 */
export type CollisionState =
  | 'AGREED'
  | 'JOINED'
  | 'NOTICED'
  | 'REFUSED';

export type CommentOnInvestigationInput = {
  id: string | number;
  text: string;
  toAgencyIds: Array<string | number>;
};

export type CompleteDataRequestInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  supplement: string;
};

export type ConcludeConsultationInput = {
  adoptions: Array<AdoptionInput>;
  conclusion: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
};

/** 牵头 · 成员 · 邀请. */
export type ConferenceRole =
  | 'INVITED'
  | 'LEAD'
  | 'MEMBER';

export type ConfirmInvestigationOutcomeInput = {
  expectedVersion: number;
  /** Of the outcome. */
  id: string | number;
};

export type ConfirmOutcomeInput = {
  comment?: string | null | undefined;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
};

export type ConfirmReportInput = {
  agree: boolean;
  id: string | number;
  /** Needed when the unit does not agree. */
  objection?: string | null | undefined;
};

export type ConsentDataRequestInput = {
  consent: boolean;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** Needed to send it back. */
  reason?: string | null | undefined;
};

export type ConsultationFilterInput = {
  box?: WorkBox | null | undefined;
  caseId?: string | number | null | undefined;
  state?: ConsultationState | null | undefined;
};

/** 综合会商 · 法律适用咨询 · 提前介入 · 医学评审. */
export type ConsultationKind =
  | 'EARLY_INVOLVEMENT'
  | 'GENERAL'
  | 'LEGAL_ADVICE'
  | 'MEDICAL_REVIEW';

export type ConsultationState =
  | 'CONCLUDED'
  | 'OPEN';

export type CorrectBulletinInput = {
  /** An own case about the subject that it comes from; units are told its number only. Left out of a correction: it stays while the subject does. */
  caseId?: string | number | null | undefined;
  expectedVersion: number;
  id: string | number;
  particulars: BulletinParticularsInput;
  /** What was wrong; told with both versions. */
  reason: string;
  /** An organisation of the register; only 重大情况通报 may do without. */
  subjectId?: string | number | null | undefined;
  text: string;
  title: string;
};

export type CorrectedThing =
  | 'OPINION'
  | 'OUTCOME'
  | 'RESOLUTION';

/** 同意 · 部分同意 · 不予共享. */
export type DataAnswerKind =
  | 'GRANT'
  | 'PART'
  | 'REFUSE';

/** 接口取数 · 文件投递. */
export type DataConnectorKind =
  | 'CSV_DROP'
  | 'HTTP_PULL';

export type DataDisputeInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** What the talks, or the mediation, came to. */
  outcome: string;
};

/** 维持答复 · 重新答复 · 报共同上级 (国务院令809号 第二十八条). */
export type DataDisputeOutcome =
  | 'ANEW'
  | 'KEEP'
  | 'UP';

/** 核实更正 · 核实无误 (国务院令809号 第二十六条). */
export type DataErrorVerdict =
  | 'CONFIRMED'
  | 'CORRECTED';

/** What became of an attempt of a connector. */
export type DataFetchOutcome =
  | 'ADDRESS_REFUSED'
  | 'ANSWERED'
  | 'DELIVERED'
  | 'DIGEST_MISSING'
  | 'DIGEST_WRONG'
  | 'FAULT'
  | 'FILE_CHANGED'
  | 'FOLDER_MISSING'
  | 'NOT_A_TABLE'
  | 'REDIRECTED'
  | 'REFUSED_BY_OWNER'
  | 'REQUEST_UNKNOWN'
  | 'ROWS_REFUSED'
  | 'SAME'
  | 'SERVER_FAILED'
  | 'STOPPED'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'UNREACHABLE';

export type DataFieldInput = {
  /** Small letters, digits and _; stays through all editions. */
  key: string;
  mask: DataMask;
  note?: string | null | undefined;
  sensitivity: DataSensitivity;
  title: string;
  type: DataFieldType;
};

export type DataFieldType =
  | 'DAY'
  | 'MONEY'
  | 'NUMBER'
  | 'TEXT';

export type DataFormat =
  | 'DOCUMENT'
  | 'SERVICE'
  | 'TABLE';

/** Whether the data are as fresh as their entry promises. */
export type DataFreshness =
  | 'FRESH'
  | 'STALE'
  | 'UNKNOWN';

/** 数据分类分级. */
export type DataLevel =
  | 'GENERAL'
  | 'IMPORTANT'
  | 'SENSITIVE_PERSONAL';

/** 脱敏规则. */
export type DataMask =
  | 'ALL'
  | 'ID_NUMBER'
  | 'NAME'
  | 'NONE'
  | 'PHONE';

/** What data may be asked for. */
export type DataPurposeKind =
  | 'CASE'
  | 'RESOLUTION';

/** 查看 · 导出. */
export type DataReadingWay =
  | 'EXPORT'
  | 'VIEW';

/** 更新周期. */
export type DataRefresh =
  | 'DAILY'
  | 'IRREGULAR'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'REAL_TIME'
  | 'WEEKLY'
  | 'YEARLY';

export type DataRequestActInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

export type DataRequestFilterInput = {
  entryId?: string | number | null | undefined;
  /** The case or the resolution that the caller’s agency asked for. */
  objectId?: string | number | null | undefined;
  /** true: asked by the caller’s agency; false: asked of it. */
  ours?: boolean | null | undefined;
  /** Words of the entry, the purpose, or a number. */
  query?: string | null | undefined;
  state?: DataRequestState | null | undefined;
};

export type DataRequestReasonInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** 起草 → 本单位同意 → 答复; 争议: 协商 → 协调 → 共同上级. */
export type DataRequestState =
  | 'AT_SUPERIOR'
  | 'CLOSED'
  | 'CONSENTING'
  | 'DELIVERED'
  | 'DRAFT'
  | 'GRANTED'
  | 'INCOMPLETE'
  | 'MEDIATING'
  | 'NEGOTIATING'
  | 'PARTLY_GRANTED'
  | 'REFUSED'
  | 'SETTLED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type DataSensitivity =
  | 'INTERNAL'
  | 'OPEN'
  | 'SENSITIVE';

export type DataUseFilterInput = {
  /** true: read by the caller’s agency; false: read of what it holds. */
  ours?: boolean | null | undefined;
  requestId?: string | number | null | undefined;
};

export type DayItemInput = {
  /** Version of the day that was on the screen. */
  expectedVersion: number;
  /** Line of the agenda in force. */
  line: string | number;
  meetingId: string | number;
};

/** How a clock stands. */
export type DeadlineState =
  | 'CANCELLED'
  | 'MET'
  | 'MISSED'
  | 'PAUSED'
  | 'RUNNING';

export type DecideAgendaInput = {
  approve: boolean;
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** Needed to send it back. */
  reason?: string | null | undefined;
};

export type DecideDeferralInput = {
  /** Another day than the one that was asked for. */
  day?: string | null | undefined;
  /** The version that was on the screen. */
  expectedVersion: number;
  grant: boolean;
  id: string | number;
  /** Needed to refuse. */
  reason?: string | null | undefined;
};

export type DecideDelistingInput = {
  approve: boolean;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason?: string | null | undefined;
};

export type DecideGuestInput = {
  approve: boolean;
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** Required when it is declined. */
  reason?: string | null | undefined;
};

export type DecideLegalReviewInput = {
  expectedVersion: number;
  id: string | number;
  opinion: string;
  result: ReviewResult;
};

export type DecideListingInput = {
  approve: boolean;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  level?: SupervisionLevel | null | undefined;
  measures?: Array<SupervisionMeasureInput> | null | undefined;
  reason?: string | null | undefined;
  reportDays?: number | null | undefined;
};

export type DecideMemberChangeInput = {
  approve: boolean;
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** Needed when it is not approved. */
  reason?: string | null | undefined;
};

export type DecideMinutesInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  /** Of the text that was on the screen. */
  hash: string;
  id: string | number;
  /** Needed to return. */
  reason?: string | null | undefined;
  sign: boolean;
};

export type DecideReconsiderationInput = {
  decidedOn: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  /** True: 立案. False: the refusal is upheld. */
  file: boolean;
  id: string | number;
  number: string;
  reason: string;
};

export type DecideRecusalInput = {
  decision: RecusalDecision;
  expectedVersion: number;
  id: string | number;
  reason?: string | null | undefined;
};

export type DecideSealInput = {
  approve: boolean;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  /** Needed to refuse. */
  reason?: string | null | undefined;
};

export type DecideTopicInput = {
  decision: TopicDecision;
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** Needed for 退回 and 延后; with 同意 it is an instruction. */
  reason?: string | null | undefined;
};

export type DecideTransferInput = {
  approve: boolean;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  /** Must be there when it is not approved. */
  reason?: string | null | undefined;
};

export type DecideTransferWaiverInput = {
  approve: boolean;
  expectedVersion: number;
  id: string | number;
  reason?: string | null | undefined;
};

export type DecideTypicalCaseInput = {
  approve: boolean;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** Needed to send it back. */
  reason?: string | null | undefined;
};

export type DeclareRecusalInput = {
  objectId: string | number;
  /** CASE, REFERRAL, LEAD, CONSULTATION, JOINT_INVESTIGATION. */
  objectKind: string;
  /** A colleague; oneself when absent. */
  personId?: string | number | null | undefined;
  reason: string;
};

export type DeclineFilingInput = {
  decidedOn: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  number: string;
  reason: string;
  /** NO_CRIME 没有犯罪事实, MINOR 显著轻微, OTHER. */
  reasonCode: string;
  /** 退回的案卷材料, one line each. */
  returnedFiles: Array<string>;
};

export type DeclineInvestigationInput = {
  code: DeclineReason;
  expectedVersion: number;
  /** Of the row. */
  id: string | number;
  reason: string;
};

export type DeclineLeadInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** Why an agency stays away, each with its article. */
export type DeclineReason =
  | 'EARLIER_FILED_ELSEWHERE'
  | 'HANDLED_BEFORE'
  | 'NO_JURISDICTION'
  | 'NO_POWER'
  | 'TIME_BARRED';

export type DeliverDataInput = {
  /** The version the person saw. */
  expectedVersion: number;
  /** In its place an upload of one’s own: .csv, or the first sheet of an .xlsx. */
  fileId?: string | number | null | undefined;
  id: string | number;
  /** A table as a sheet gives it, or the text of a CSV file; the first line names the columns by title or code. */
  table?: string | null | undefined;
};

/** 约谈 · 责令改正 · 追回基金 · 暂停协议 · 解除协议 · 记分 · 其他. */
export type DispositionMeasure =
  | 'ORDER'
  | 'OTHER'
  | 'POINTS'
  | 'RECOVERY'
  | 'SUSPENSION'
  | 'TALK'
  | 'TERMINATION';

export type DocumentActInput = {
  expectedVersion: number;
  id: string | number;
};

export type DocumentFactInput = {
  key: string;
  /** Empty: takes back what was filled in. */
  value: string;
};

export type DocumentFormFamily =
  | 'ACCEPTANCE'
  | 'ASSISTANCE'
  | 'AUDIT'
  | 'CASE'
  | 'CONSULTATION'
  | 'ITEMS'
  | 'LEAD'
  | 'LISTED_SUPERVISION'
  | 'OUTCOME'
  | 'REMEDY'
  | 'REVERSE'
  | 'SUPERVISION_STEP'
  | 'TRANSFER';

/** 草稿、已签发、已作废。 */
export type DocumentState =
  | 'DISCARDED'
  | 'DRAFT'
  | 'ISSUED';

export type DraftBulletinInput = {
  /** An own case about the subject that it comes from; units are told its number only. Left out of a correction: it stays while the subject does. */
  caseId?: string | number | null | undefined;
  kind: BulletinKind;
  particulars: BulletinParticularsInput;
  /** An organisation of the register; only 重大情况通报 may do without. */
  subjectId?: string | number | null | undefined;
  text: string;
  title: string;
  /** Exactly these units. */
  unitIds: Array<string | number>;
};

export type DraftCampaignInput = {
  aims: string;
  basis: string;
  checked: boolean;
  dueWorkdays: number;
  fields: Array<CampaignFieldInput>;
  from: string;
  /** 牵头单位: one of the units. */
  leadId: string | number;
  name: string;
  rhythm: ReportingRhythm;
  to: string;
  units: Array<string | number>;
};

export type DraftCatalogueEntryInput = {
  /** Needed for 不予共享. */
  classBasis?: string | null | undefined;
  /** Needed for 有条件共享, and for nothing else. */
  conditions?: string | null | undefined;
  dataLevel: DataLevel;
  fields: Array<DataFieldInput>;
  format: DataFormat;
  /** 个人信息保护影响评估 was done. */
  impactAssessed: boolean;
  name: string;
  refresh: DataRefresh;
  refreshedOn?: string | null | undefined;
  /** 保密审查 was done. */
  secrecyChecked: boolean;
  sharingClass: SharingClass;
  summary: string;
  way: SharingWay;
};

export type DraftDataRequestInput = {
  basis: string;
  entryId: string | number;
  /** Codes of the fields that are needed. */
  fields: Array<string>;
  /** The case, or the resolution. */
  objectId: string | number;
  objectKind: DataPurposeKind;
  periodFrom: string;
  periodTo: string;
  purpose: string;
  /** Post and telephone. */
  responsible: string;
  scenario: string;
  /** 到期日, at most a year from now. */
  until: string;
  way: SharingWay;
};

export type DraftDocumentInput = {
  form: string;
  /** Of the case or referral. */
  matterId: string | number;
};

export type DraftReferralInput = {
  caseId: string | number;
  kind?: ReferralKind;
  /** What it is about: by this the lists of responsibilities name the recipient. */
  problem?: DutyProblem | null | undefined;
  /** Why it goes to another than the list names. */
  routeReason?: string | null | undefined;
  toAgencyId: string | number;
  /** For a sealed kind: the one seat it is for. */
  toSeatId?: string | number | null | undefined;
};

export type DraftResponsibilityListInput = {
  entries: Array<DutyEntryInput>;
  /** In force from 00:00 of this day. */
  inForceFrom: string;
  /** What the version rests on, or why there is a new one. */
  source?: string | null | undefined;
};

export type DraftTopicInput = {
  agencyIds: Array<string | number>;
  /** 依据. */
  basis: string;
  callId?: string | number | null | undefined;
  category: TopicCategory;
  conferenceId: string | number;
  /** 征求意见情况. */
  consulted?: string | null | undefined;
  fileIds: Array<string | number>;
  links: Array<TopicLinkInput>;
  minutes: number;
  presenter?: string | null | undefined;
  /** 需研究解决的问题. */
  problem: string;
  /** 建议. */
  proposal: string;
  title: string;
};

export type DraftTypicalCaseInput = {
  /** 案例启示. */
  lesson: string;
  sourceId: string | number;
  sourceKind: TypicalCaseSourceKind;
  text: string;
  title: string;
  /** Of the twelve kinds of violation. */
  violationTypes: Array<string>;
};

export type DutyEntryChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type DutyEntryInput = {
  /** A law with its article, or the number of a document. */
  basis: string;
  /** It answers for the regions below that one too. */
  below: boolean;
  /** A seat of a handler or of the liaison; never a person. */
  contactSeatId: string | number;
  /** 承办处室. */
  department: string;
  duty: string;
  /** The same duty through all versions; absent for a new one. */
  key?: string | number | null | undefined;
  matters: Array<DutyMatter>;
  problems: Array<DutyProblem>;
  /** The unit’s own region or one below it. */
  regionCode: string;
  role: DutyRole;
};

export type DutyFilterInput = {
  agencyId?: string | number | null | undefined;
  /** Absent: today. */
  day?: string | null | undefined;
  matter?: DutyMatter | null | undefined;
  problem?: DutyProblem | null | undefined;
  /** Words of the duty, its basis or the office in charge. */
  query?: string | null | undefined;
  /** The region an entry answers for. */
  regionCode?: string | null | undefined;
};

export type DutyFormat =
  | 'DOCX'
  | 'XLSX';

/** 承接事项: by which kind of matter it comes. */
export type DutyMatter =
  | 'ADMINISTRATIVE'
  | 'ASSISTANCE'
  | 'AUDIT'
  | 'CRIMINAL'
  | 'DATA'
  | 'EARLY_NOTICE'
  | 'JOINT'
  | 'REVERSE';

/** 问题类别 of the lists of responsibilities (粤医保发〔2020〕26号 三(二)). */
export type DutyProblem =
  | 'BENEFIT_REVIEW'
  | 'CARE_CONDUCT'
  | 'DATA_SHARING'
  | 'DRUG_QUALITY'
  | 'FISCAL_FUNDS'
  | 'FRAUD_CRIME'
  | 'FUND_MISUSE'
  | 'HANDLING_CONTROL'
  | 'PHARMACIST'
  | 'PRACTICE_VIOLATION'
  | 'PRICE_VIOLATION';

/** 牵头 · 分工负责 · 配合. */
export type DutyRole =
  | 'LEAD'
  | 'SHARED'
  | 'SUPPORT';

export type EditBulletinInput = {
  /** An own case about the subject that it comes from; units are told its number only. Left out of a correction: it stays while the subject does. */
  caseId?: string | number | null | undefined;
  expectedVersion: number;
  id: string | number;
  kind: BulletinKind;
  particulars: BulletinParticularsInput;
  /** An organisation of the register; only 重大情况通报 may do without. */
  subjectId?: string | number | null | undefined;
  text: string;
  title: string;
  /** Exactly these units. */
  unitIds: Array<string | number>;
};

export type EditCampaignBriefInput = {
  /** Paragraphs, one a line. */
  body: string;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  title: string;
  toState: boolean;
};

export type EditCampaignInput = {
  aims: string;
  basis: string;
  checked: boolean;
  dueWorkdays: number;
  /** The version the person saw. */
  expectedVersion: number;
  fields: Array<CampaignFieldInput>;
  from: string;
  id: string | number;
  /** 牵头单位: one of the units. */
  leadId: string | number;
  name: string;
  rhythm: ReportingRhythm;
  to: string;
  units: Array<string | number>;
};

export type EditCaseInput = {
  amountBasis?: string | null | undefined;
  amountInvolved?: string | null | undefined;
  amountRecovered?: string | null | undefined;
  evidence: Array<EvidenceInput>;
  /** Version of the case that the form was filled from. */
  expectedVersion: number;
  facts: string;
  id: string | number;
  leadDetail?: string | null | undefined;
  leadSource: LeadSource;
  occurredFrom?: string | null | undefined;
  occurredTo?: string | null | undefined;
  title: string;
  violationTypes: Array<string>;
};

export type EditCatalogueEntryInput = {
  /** Needed for 不予共享. */
  classBasis?: string | null | undefined;
  /** Needed for 有条件共享, and for nothing else. */
  conditions?: string | null | undefined;
  dataLevel: DataLevel;
  /** The version the person saw. */
  expectedVersion: number;
  fields: Array<DataFieldInput>;
  format: DataFormat;
  id: string | number;
  /** 个人信息保护影响评估 was done. */
  impactAssessed: boolean;
  name: string;
  refresh: DataRefresh;
  refreshedOn?: string | null | undefined;
  /** 保密审查 was done. */
  secrecyChecked: boolean;
  sharingClass: SharingClass;
  summary: string;
  way: SharingWay;
};

export type EditDataRequestInput = {
  basis: string;
  expectedVersion: number;
  /** Codes of the fields that are needed. */
  fields: Array<string>;
  id: string | number;
  /** The case, or the resolution. */
  objectId: string | number;
  objectKind: DataPurposeKind;
  periodFrom: string;
  periodTo: string;
  purpose: string;
  /** Post and telephone. */
  responsible: string;
  scenario: string;
  /** 到期日, at most a year from now. */
  until: string;
  way: SharingWay;
};

export type EditMinutesHeadInput = {
  /** 出席、请假、列席, a line for each. */
  attendance?: string | null | undefined;
  /** 主持. */
  chair?: string | null | undefined;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  heldOn: string;
  id: string | number;
  /** Name of the meeting, as the minutes call it. */
  meeting: string;
  place?: string | null | undefined;
  title: string;
};

export type EditReferralInput = {
  advice: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  items: Array<ReferralItemInput>;
  legalBasis: string;
  materials: Array<MaterialInput>;
  /** A code of `offences`, or an offence in words. */
  offenceCode: string;
  officers: Array<OfficerInput>;
  priorPenalties?: string | null | undefined;
  report: string;
  /** Why it goes to another than the list names. */
  routeReason?: string | null | undefined;
  toAgencyId: string | number;
};

export type EditResponsibilityListInput = {
  entries: Array<DutyEntryInput>;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** In force from 00:00 of this day. */
  inForceFrom: string;
  /** What the version rests on, or why there is a new one. */
  source?: string | null | undefined;
};

export type EditTopicInput = {
  agencyIds: Array<string | number>;
  /** 依据. */
  basis: string;
  category: TopicCategory;
  /** 征求意见情况. */
  consulted?: string | null | undefined;
  /** The version that was on the screen. */
  expectedVersion: number;
  fileIds: Array<string | number>;
  id: string | number;
  links: Array<TopicLinkInput>;
  minutes: number;
  presenter?: string | null | undefined;
  /** 需研究解决的问题. */
  problem: string;
  /** 建议. */
  proposal: string;
  title: string;
};

export type EditTrackInput = {
  amount?: string | null | undefined;
  basis: string;
  caseId?: string | number | null | undefined;
  documentNo: string;
  expectedVersion: number;
  facts: string;
  /** Of the row. */
  id: string | number;
  officers: Array<TrackOfficerInput>;
  result: string;
  stage: TrackStage;
};

export type EditTypicalCaseInput = {
  expectedVersion: number;
  id: string | number;
  /** 案例启示. */
  lesson: string;
  text: string;
  title: string;
  /** Of the twelve kinds of violation. */
  violationTypes: Array<string>;
};

export type EndMeetingInput = {
  /** Version of the day that was on the screen. */
  expectedVersion: number;
  meetingId: string | number;
};

export type EndOutcomeInput = {
  documentNo: string;
  expectedVersion: number;
  how: OutcomeEnding;
  /** Of the outcome. */
  id: string | number;
  on: string;
  reason: string;
};

export type EndTypicalCaseInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** 日常检查 · 专项检查 · 飞行检查 · 联合检查 · 立案调查. */
export type EnforcementWay =
  | 'INVESTIGATION'
  | 'JOINT'
  | 'ROUTINE'
  | 'SPECIAL'
  | 'UNANNOUNCED';

export type EnterLeaveInput = {
  /** Today or later. */
  from: string;
  seatId: string | number;
  to: string;
};

export type EvidenceInput = {
  copies: number;
  /** Of an uploaded file, or of the attachment that is there already. Without it the line has no file. */
  fileId?: string | number | null | undefined;
  /** Of a line that is on the list already. */
  id?: string | number | null | undefined;
  kind: EvidenceKind;
  name: string;
  note?: string | null | undefined;
  original: boolean;
  source?: string | null | undefined;
};

/** 书证、物证、视听资料、电子数据、证人证言、当事人陈述、鉴定意见、勘验检查笔录。 */
export type EvidenceKind =
  | 'AUDIOVISUAL'
  | 'DOCUMENTARY'
  | 'ELECTRONIC'
  | 'EXPERT_OPINION'
  | 'INSPECTION_RECORD'
  | 'PARTY_STATEMENT'
  | 'PHYSICAL'
  | 'WITNESS';

export type ExplainAccessInput = {
  /** Matters, at most 1000. */
  objectIds: Array<string | number>;
  personId: string | number;
  seatId: string | number;
};

/** 生成中、可下载、失败、已过期。 */
export type ExportState =
  | 'EXPIRED'
  | 'FAILED'
  | 'QUEUED'
  | 'READY';

export type ExtendCatalogueChangeInput = {
  /** Who agreed, as the paper says. */
  approver: string;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ExtendDataAnswerInput = {
  /** Who of the authority in charge consented. */
  approver: string;
  /** Workdays, one to ten. */
  days: number;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ExtendLeadInput = {
  /** Who approved it: the head of the agency. */
  approver: string;
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ExtendMinutesRoundInput = {
  dueOn: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ExtendReviewInput = {
  approver: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
  /** X11 (7日), X12 (30日), X13, X13a, X13b. */
  ruleCode: string;
};

export type ExtendTopicCallInput = {
  dueOn: string;
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ExtendWrittenRoundInput = {
  dueOn: string;
  /** Of the meeting, for the office; of the own unit’s answers, for a unit. */
  expectedVersion: number;
  /** Of the meeting. */
  id: string | number;
  reason: string;
};

export type FanOutRecipientInput = {
  /** What this recipient is told besides, or instead. */
  form?: ReferralFormInput | null | undefined;
  kind: ReferralKind;
  /** What it is about: by this the lists of responsibilities name the recipient. */
  problem?: DutyProblem | null | undefined;
  /** Why it goes to another than the list names. */
  routeReason?: string | null | undefined;
  toAgencyId: string | number;
  toSeatId?: string | number | null | undefined;
};

export type FanOutReferralInput = {
  caseId: string | number;
  /** What all are told; each kind takes of it what its form has. */
  form: ReferralFormInput;
  materials: Array<MaterialInput>;
  recipients: Array<FanOutRecipientInput>;
};

export type FileCaseInput = {
  decidedOn: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  number: string;
  offence: string;
  /** 承办单位. */
  unit: string;
};

export type FileDestructionInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  statement: string;
  /** Who destroyed it and who watched: posts. */
  witnesses: string;
};

export type FileLeadInput = {
  expectedVersion: number;
  id: string | number;
  subject: SubjectInput;
  title?: string | null | undefined;
  violationTypes: Array<string>;
};

export type FileSupervisionReportInput = {
  done: boolean;
  fileIds: Array<string | number>;
  measureId: string | number;
  text: string;
};

export type FillDocumentFactsInput = {
  facts: Array<DocumentFactInput>;
  matterId: string | number;
};

export type FindingFilterInput = {
  /** Only those whose day has passed and which are not settled. */
  overdue?: boolean | null | undefined;
  /** Part of the number of the referral or of the title. */
  query?: string | null | undefined;
  side: FindingSide;
  state?: FindingState | null | undefined;
};

/** One finding as it is handed over. */
export type FindingInput = {
  amount?: string | null | undefined;
  /** What is asked for. */
  demand?: string | null | undefined;
  /** Absent: the day of the whole referral. */
  dueOn?: string | null | undefined;
  /** The kind of problem: by this the lists of responsibilities name the recipient. */
  duty?: DutyProblem | null | undefined;
  facts?: string | null | undefined;
  legalBasis?: string | null | undefined;
  /** Its own number in the document. */
  no: string;
  /** Where it is; absent: the region of the sender. */
  region?: string | null | undefined;
  /** Why it goes to another than the list names. */
  routeReason?: string | null | undefined;
  title: string;
};

/** How one finding stands. */
export type FindingReportInput = {
  documentNo?: string | null | undefined;
  findingId: string | number;
  /** Must be there for NOT_ADOPTED. */
  note?: string | null | undefined;
  /** Rectified so far. */
  rectifiedAmount?: string | null | undefined;
  state: FindingState;
};

/** SENT: handed over by this agency. RECEIVED: for it to rectify. */
export type FindingSide =
  | 'RECEIVED'
  | 'SENT';

/** 未整改 · 部分整改 · 已整改 · 不予采纳. */
export type FindingState =
  | 'NOT_ADOPTED'
  | 'OPEN'
  | 'PARTLY_RECTIFIED'
  | 'RECTIFIED';

/** 已解除协议、已中止协议、已追回、无服务协议、其他。 */
export type FollowUpAction =
  | 'NO_AGREEMENT'
  | 'OTHER'
  | 'RECOVERED'
  | 'SUSPENDED'
  | 'TERMINATED';

export type ForwardReferralInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
  toAgencyId: string | number;
};

/** 立案 · 移送公安 · 公安立案 · 移送起诉 · 判决 · 结案. */
export type FraudCaseStage =
  | 'CLOSED'
  | 'FILED'
  | 'HANDED_OVER'
  | 'JUDGED'
  | 'OPENED'
  | 'PROSECUTED';

export type FreezeCampaignBriefInput = {
  /** The instant whose figures are frozen; absent: now. */
  asOf?: string | null | undefined;
  campaignId: string | number;
  /** One round; absent: all so far. */
  roundNo?: number | null | undefined;
};

export type FreezeHalfYearInput = {
  /** The instant whose figures are frozen; absent: now, or the end of the half-year. */
  asOf?: string | null | undefined;
  conferenceId: string | number;
  half: number;
  year: number;
};

export type FreezeStatisticInput = {
  /** The instant whose figures are frozen; absent: now. */
  asOf?: string | null | undefined;
  filter: StatisticFilterInput;
  name: string;
};

/** 法制审核 · 集体讨论 · 两名以上执法人员. */
export type Gate =
  | 'COLLECTIVE_DISCUSSION'
  | 'LEGAL_REVIEW'
  | 'TWO_OFFICERS';

export type GateOfficerInput = {
  certificateNo: string;
  /** A post. */
  name: string;
};

export type GateState =
  | 'CORRECTION'
  | 'FAILED'
  | 'PASSED'
  | 'REQUESTED';

export type GiveOpinionInput = {
  /** Lines of the shared evidence list. A medical review cites at least one that corroborates it. */
  evidenceIds: Array<string | number>;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  fileIds: Array<string | number>;
  id: string | number;
  stance: Stance;
  text: string;
};

export type GuestAnswerInput = {
  coming: boolean;
  /** A written opinion on the line. */
  opinion?: string | null | undefined;
};

/** Why a resolution is counted otherwise than in the report. */
export type HalfYearCause =
  | 'CORRECTED'
  | 'DUE_MOVED'
  | 'DUE_PASSED'
  | 'ENDED_SINCE'
  | 'ENTERED_LATER'
  | 'GOES_ON'
  | 'GONE'
  | 'ISSUED_SINCE'
  | 'REPORTED_SINCE';

/** 应办 = 上期结转 + 本期交办 = 按期办结 + 逾期办结 + 撤销 + 未办结; 逾期, 延期, 退回. */
export type HalfYearFigure =
  | 'ALL'
  | 'CANCELLED'
  | 'CARRIED'
  | 'DEFERRED'
  | 'IN_TIME'
  | 'ISSUED'
  | 'LATE'
  | 'OPEN'
  | 'OVERDUE'
  | 'RETURNED';

/** A figure of a half-year. */
export type HalfYearNumberInput = {
  /** The instant of counting; absent: now, or the end of the half-year. */
  asOf?: string | null | undefined;
  /** Absent: what is in no figure. */
  figure?: HalfYearFigure | null | undefined;
  half: number;
  year: number;
};

/** 已固定 → 已发布. */
export type HalfYearReportState =
  | 'FROZEN'
  | 'RELEASED';

/** How a resolution stood at the instant of counting. */
export type HalfYearVerdict =
  | 'CANCELLED'
  | 'IN_TIME'
  | 'LATE'
  | 'OPEN'
  | 'OVERDUE';

export type HandOverItemsInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  items: Array<ReferralItemInput>;
  note?: string | null | undefined;
  place: string;
};

export type HandleExpiryInput = {
  expectedVersion: number;
  /** Of the outcome. */
  id: string | number;
  note: string;
};

export type HandleMinutesOpinionInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  line: string | number;
  outcome: MinutesHandling;
  reason?: string | null | undefined;
  /** How the line read when that was decided. */
  seen?: string | null | undefined;
  shareId: string | number;
  /** How the line is to read; absent where the text stays or was changed by hand. */
  text?: string | null | undefined;
};

export type HoldingCapacity =
  /** B角 */
  | 'DEPUTY'
  /** 主持工作 */
  | 'PRESIDING'
  /** 任职 */
  | 'PRINCIPAL';

/** 证件号码 · 银行账号 · 电话 · 车牌 · 住址 · 患者姓名 · 姓名. */
export type IdentityKind =
  | 'ADDRESS'
  | 'BANK_ACCOUNT'
  | 'ID_NUMBER'
  | 'PATIENT'
  | 'PERSON'
  | 'PHONE'
  | 'PLATE';

/** What the rows of a sheet become. */
export type ImportKind =
  | 'CASES'
  | 'FINDINGS';

/** 全部导入（有一行有问题即不导入）、只导入无问题的行。 */
export type ImportMode =
  | 'ALL'
  | 'GOOD_ROWS';

export type ImportState =
  | 'CHECKED'
  | 'DONE';

/** An agency whose opinion is asked for, and what of the case it may read for it. */
export type InvitationInput = {
  agencyId: string | number;
  /** Attachments of the case. */
  fileIds: Array<string | number>;
  parts: Array<CasePart>;
};

export type InviteGuestInput = {
  fromAt: string;
  line: string | number;
  meetingId: string | number;
  /** A post, not a person. */
  post: string;
  toAt: string;
  unit: string;
};

export type InviteToInvestigationInput = {
  /** Of the joint investigation. */
  id: string | number;
  invitations: Array<AgencyInvitationInput>;
  text?: string | null | undefined;
};

export type IssueDocumentInput = {
  expectedVersion: number;
  id: string | number;
  /** Issue though facts are missing: they are filled in by hand. */
  withBlanks?: boolean;
};

export type IssueResolutionInput = {
  deliverable?: string | null | undefined;
  dueOn: string;
  instruction?: string | null | undefined;
  /** Line of its agenda under which it was decided. */
  line?: string | number | null | undefined;
  links?: Array<ResolutionLinkInput> | null | undefined;
  meetingId: string | number;
  text: string;
  title: string;
  /** Exactly one leads. */
  units: Array<ResolutionUnitInput>;
};

export type IssueSupervisionStepInput = {
  kind: SupervisionStepKind;
  objectId: string | number;
  objectKind: string;
  reason: string;
  skipReason?: string | null | undefined;
  targetAgencyId: string | number;
  workingDays?: number | null | undefined;
};

/** 通过 · 原则通过 · 不通过 · 延后 · 转办. */
export type ItemOutcomeKind =
  | 'DEFERRED'
  | 'PASSED'
  | 'PASSED_IN_PRINCIPLE'
  | 'REFERRED_ON'
  | 'REJECTED';

export type ItemStand =
  | 'DONE'
  | 'ON'
  | 'PAUSED'
  | 'SKIPPED'
  | 'WAITING';

export type JoinInvestigationInput = {
  basis: string;
  expectedVersion: number;
  /** Of the row. */
  id: string | number;
};

export type JustifyFindingInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  kind: IdentityKind;
  reason: string;
  /** The words that were found, as they stand. */
  text: string;
};

/** GREEN: time enough. YELLOW: 24 hours, or a third of the term, left. RED: run out, or past a strict date. */
export type Lamp =
  | 'DONE'
  | 'GREEN'
  | 'PAUSED'
  | 'RED'
  | 'YELLOW';

export type LayoutColumnInput = {
  heading: string;
  key: string;
  width: number;
};

export type LeadFilter = {
  lamp?: Lamp | null | undefined;
  /** Part of a number, a subject’s name, or what is said. */
  query?: string | null | undefined;
  source?: LeadSource | null | undefined;
  state?: LeadState | null | undefined;
};

/** 举报、交办、曝光、移交、经办报告、智能监控、飞行检查、审计。 */
export type LeadSource =
  | 'ASSIGNED'
  | 'AUDIT'
  | 'EXPOSURE'
  | 'HANDLING_AGENCY'
  | 'MONITORING'
  | 'REPORT'
  | 'TRANSFERRED'
  | 'UNANNOUNCED_INSPECTION';

/** 核查中、已立案、不予立案。 */
export type LeadState =
  | 'FILED'
  | 'NOT_FILED'
  | 'OPEN';

export type LeaveInvestigationInput = {
  expectedVersion: number;
  /** Of the row. */
  id: string | number;
  reason: string;
};

/** The unit ends it itself · another member takes it over. */
export type LeavingChoice =
  | 'HAND'
  | 'STAY';

export type LeavingDecisionInput = {
  choice: LeavingChoice;
  objectId: string | number;
  toAgencyId?: string | number | null | undefined;
};

export type LeavingKind =
  | 'MEETING'
  | 'MINUTES_SHARE'
  | 'RESOLUTION'
  | 'TOPIC';

export type LetStayInput = {
  attendanceId: string | number;
  line: string | number;
  meetingId: string | number;
  reason: string;
};

export type LineAnswerInput = {
  line: string | number;
  opinion: MinutesOpinion;
  proposal?: string | null | undefined;
  reason?: string | null | undefined;
};

export type LinkMatterInput = {
  id: string | number;
  objectId: string | number;
  objectKind: TopicLinkKind;
};

export type ListedSupervisionFilterInput = {
  box?: WorkBox | null | undefined;
  level?: SupervisionLevel | null | undefined;
  state?: ListedSupervisionState | null | undefined;
};

export type ListedSupervisionState =
  | 'DELISTED'
  | 'DELISTING_REQUESTED'
  | 'LISTED'
  | 'NOMINATED'
  | 'RETURNED';

/** Files of one kind of material, or the reason why there are none. */
export type MaterialInput = {
  /** Uploaded files, or attachments that lie there already. */
  fileIds: Array<string | number>;
  kind: MaterialKind;
  reason?: string | null | undefined;
};

/** Kinds of material; which of them a kind of referral holds, `referralKinds` says. */
export type MaterialKind =
  | 'AUDIT_LETTER'
  | 'DECISION'
  | 'EVIDENCE'
  | 'FINDING_LIST'
  | 'INSPECTION_REPORT'
  | 'INVESTIGATION_REPORT'
  | 'ITEM_LIST'
  | 'OPINION_LETTER'
  | 'OTHER'
  | 'TRANSFER_LETTER';

export type MatterInput = {
  objectId: string | number;
  /** CASE, REFERRAL, INVESTIGATION_TRACK. */
  objectKind: string;
};

/** 约谈、限期整改、暂停拨付、中止协议、中止协议（情节较重）、解除协议、暂停责任部门、暂停联网结算、禁业、吊销许可、记分。 */
export type MeasureCode =
  | 'DEMERIT'
  | 'INTERVIEW'
  | 'MANAGEMENT_BAN'
  | 'RECTIFY'
  | 'REVOKE_LICENCE'
  | 'SUSPEND_AGREEMENT'
  | 'SUSPEND_AGREEMENT_GRAVE'
  | 'SUSPEND_DEPARTMENT'
  | 'SUSPEND_PAYMENT'
  | 'SUSPEND_SETTLEMENT'
  | 'TERMINATE_AGREEMENT';

export type MeasureInput = {
  code: MeasureCode;
  days?: number | null | undefined;
  months?: number | null | undefined;
  /** Which department, which service. */
  scope?: string | null | undefined;
  startsOn: string;
};

export type MeetingActInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
};

export type MeetingDayInput = {
  meetingId: string | number;
};

/** 现场 · 视频 · 书面. */
export type MeetingForm =
  | 'ON_SITE'
  | 'VIDEO'
  | 'WRITTEN';

/** 例会 · 临时全体 · 部分成员 · 论证会. */
export type MeetingKind =
  | 'EXPERT_REVIEW'
  | 'EXTRAORDINARY'
  | 'PARTIAL'
  | 'REFERENCE'
  | 'REGULAR';

/** 同意 · 不同意 · 保留 · 补充; of a meeting in writing also 有修改意见, and 逾期未反馈 · 提前结束时未反馈, which are no consent. */
export type MeetingOpinionKind =
  | 'AGREE'
  | 'AMEND'
  | 'CUT_OFF'
  | 'DISAGREE'
  | 'RESERVE'
  | 'SILENT'
  | 'SUPPLEMENT';

export type MeetingReasonInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type MeetingState =
  | 'CANCELLED'
  | 'HELD'
  | 'NOTICED'
  | 'PLANNED';

/** 席位调整 · 加入 · 退出. */
export type MemberChangeKind =
  | 'HANDOVER'
  | 'JOIN'
  | 'LEAVE';

export type MemberChangeState =
  | 'CHECKED'
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'REFUSED'
  | 'RETURNED'
  | 'WITHDRAWN';

/** 加入 · 退出. */
export type MembershipMove =
  | 'JOIN'
  | 'LEAVE';

export type MergeTopicInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** The topic that stays. */
  intoId: string | number;
  reason?: string | null | undefined;
};

export type MinutesActInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
};

/** 采纳 · 部分采纳 · 不采纳. */
export type MinutesHandling =
  | 'ADOPTED'
  | 'DECLINED'
  | 'PARTLY';

export type MinutesLineChange =
  | 'ADDED'
  | 'CHANGED'
  | 'MOVED'
  | 'REMOVED'
  | 'SAME';

/** 一、 · （一） · text · 议定事项. */
export type MinutesLineKind =
  | 'DECISION'
  | 'HEADING'
  | 'SECTION'
  | 'TEXT';

/** 同意 · 修改建议 · 保留意见. */
export type MinutesOpinion =
  | 'AGREE'
  | 'RESERVE'
  | 'SUGGEST';

export type MinutesReasonInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type MinutesRoundState =
  | 'CLOSED'
  | 'OPEN';

/** 待反馈 · 已反馈 · 逾期反馈 · 逾期未反馈 · 提前结束时未反馈. */
export type MinutesShareState =
  | 'ANSWERED'
  | 'CUT_OFF'
  | 'LATE'
  | 'OVERDUE'
  | 'WAITING';

/** 审签 · 退回 · 收回. */
export type MinutesSignatureDecision =
  | 'RETURNED'
  | 'SIGNED'
  | 'TAKEN_BACK';

/** 起草 · 征求意见 · 审签 · 已审签 · 已印发. */
export type MinutesState =
  | 'CONSULTING'
  | 'DRAFTING'
  | 'ISSUED'
  | 'SIGNED'
  | 'SIGNING';

/** Kept under a name · 征求意见稿 · 审签稿 · 印发稿. */
export type MinutesVersionKind =
  | 'ISSUED'
  | 'NAMED'
  | 'SENT'
  | 'SIGNED';

export type MinutesWriterInput = {
  agencyId: string | number;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
};

/** 财政专户、国库。 */
export type MoneyDestination =
  | 'FISCAL_ACCOUNT'
  | 'TREASURY';

/** 认定、应追回、罚款、没收、罚金。 */
export type MoneyKind =
  | 'CONFISCATION'
  | 'CRIMINAL_FINE'
  | 'FINE'
  | 'FOUND'
  | 'RECOVERABLE';

export type NameDeputyInput = {
  /** Nobody when absent. */
  personId?: string | number | null | undefined;
  seatId: string | number;
};

export type NameMinutesVersionInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  name: string;
};

/** Somebody whom the directory does not hold yet. */
export type NewPersonInput = {
  email: string;
  name: string;
  phone: string;
  /** What he is at his unit. */
  post: string;
};

export type NominateAgainInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
  title: string;
};

export type NominateListingInput = {
  /** One of the own cases; the office nominates without one. */
  caseId?: string | number | null | undefined;
  level: SupervisionLevel;
  reason: string;
  /** Lets the liaison office read the content. */
  shareWithOffice: boolean;
  title: string;
};

export type NoteAttendanceInput = {
  agencyId?: string | number | null | undefined;
  /** Absent: now. */
  arrivedAt?: string | null | undefined;
  leftAt?: string | null | undefined;
  meetingId: string | number;
  name?: string | null | undefined;
  personId?: string | number | null | undefined;
  post: string;
  role: AttendanceRole;
  /** 替会: for which post. */
  standInFor?: string | null | undefined;
  /** Of a guest whose unit is not in the directory. */
  unit?: string | null | undefined;
};

export type NoteProgressInput = {
  fileIds: Array<string | number>;
  id: string | number;
  text: string;
};

/** What notices are about. */
export type NoticeArea =
  | 'CASES'
  | 'CONFERENCE'
  | 'OTHER'
  | 'RESOLUTIONS'
  | 'SHARING'
  | 'SUPERVISION';

/** By e-mail at once, with the next digest of a workday, or in the portal only. */
export type NoticeWay =
  | 'AT_ONCE'
  | 'DIGEST'
  | 'PORTAL';

export type OfficerInput = {
  certificateNo: string;
  name: string;
  phone?: string | null | undefined;
};

export type OpenConsultationInput = {
  caseId: string | number;
  invitations: Array<InvitationInput>;
  jointId?: string | number | null | undefined;
  kind: ConsultationKind;
  question: string;
  title: string;
  /** Working days for the opinions: an agreed term. */
  workingDays: number;
};

export type OpenJointFromCollisionInput = {
  basis: string;
  /** Of the collision. */
  id: string | number;
  summary: string;
  title: string;
};

export type OpenJointInvestigationInput = {
  /** 依据 of one’s own row. */
  basis: string;
  caseId: string | number;
  invitations: Array<AgencyInvitationInput>;
  /** What the invited agencies are told. */
  summary: string;
  title: string;
};

export type OpenMinutesInput = {
  /** 出席、请假、列席, a line for each. */
  attendance?: string | null | undefined;
  /** 主持. */
  chair?: string | null | undefined;
  heldOn: string;
  /** Name of the meeting, as the minutes call it. */
  meeting: string;
  place?: string | null | undefined;
  /** The points of the meeting: each becomes a section. */
  points: Array<string>;
  title: string;
};

export type OpenReportingRoundInput = {
  /** Another workday than the rule of the campaign gives. */
  dueOn?: string | null | undefined;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

export type OpenTopicCallInput = {
  conferenceId: string | number;
  /** Topics are handed in until the end of this day. */
  dueOn: string;
  note: string;
  title: string;
};

export type OpenWrittenRoundInput = {
  /** 召集: post of the convener or vice convener. */
  chair: string;
  /** Last day for answers. */
  dueOn: string;
  /** Of the meeting, for the office; of the own unit’s answers, for a unit. */
  expectedVersion: number;
  /** Of the meeting. */
  id: string | number;
  note?: string | null | undefined;
};

export type OrderPapersInput = {
  line: string | number;
  meetingId: string | number;
  /** All papers of the line, in their new order. */
  paperIds: Array<string | number>;
};

/** 变更、撤销。 */
export type OutcomeEnding =
  | 'CHANGED'
  | 'REVOKED';

/** 协议处理、行政处理、行政处罚、记分、刑事、纪检、不予处理。 */
export type OutcomeKind =
  | 'ADMINISTRATIVE_ACTION'
  | 'AGREEMENT'
  | 'CRIMINAL'
  | 'DEMERIT'
  | 'DISCIPLINE'
  | 'NOT_PUNISHED'
  | 'PENALTY';

/** 机构、个人。 */
export type OutcomeLevel =
  | 'INSTITUTION'
  | 'PERSON';

export type OutcomeMoneyInput = {
  amount: string;
  kind: MoneyKind;
};

export type OverlapVerdict =
  | 'LEAD_NAMED'
  | 'NO_LEAD'
  | 'SEVERAL_LEADS';

/** To whom an answer is owed. For the conference office TO_US is all it sees. */
export type Owed =
  | 'BY_US'
  | 'TO_US';

/** 制作中 · 可下载 · 未制成. */
export type PacketState =
  | 'FAILED'
  | 'QUEUED'
  | 'READY';

export type PaperActInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
};

export type PaperLineInput = {
  line: string | number;
  meetingId: string | number;
};

/** 全体参会单位 · 指定单位 · 会前仅办公室和牵头单位. */
export type PaperVisibility =
  | 'ALL'
  | 'CONVENER'
  | 'NAMED';

/** By itself, in a package, by a guest. */
export type PaperWay =
  | 'FILE'
  | 'GUEST'
  | 'PACKET';

/** An agency’s place at a matter. */
export type PartyRole =
  | 'FORWARDER'
  | 'OFFICE'
  | 'OWNER'
  | 'PARTICIPANT'
  | 'RECEIVER'
  | 'SENDER'
  | 'SUPERVISOR';

export type PassLeadOnInput = {
  expectedVersion: number;
  id: string | number;
  reason: string;
  toAgencyId: string | number;
};

export type PlanMeetingInput = {
  /** Of a meeting of some: who is asked. Otherwise: who is asked beside all members. */
  attendeeIds: Array<string | number>;
  conferenceId: string | number;
  endsAt: string;
  form: MeetingForm;
  kind: MeetingKind;
  /** Needed where people meet. */
  place?: string | null | undefined;
  startsAt: string;
  title: string;
};

/** 移送件次 · 公安立案 · 追回金额: what the portal counts itself. */
export type PortalFigure =
  | 'FILED'
  | 'RECOVERED'
  | 'REFERRED';

export type ProposeMemberAgainInput = {
  effectiveOn: string;
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  newPerson?: NewPersonInput | null | undefined;
  /** Of a unit that joins. */
  people?: Array<SeatedPersonInput> | null | undefined;
  reason: string;
  toPersonId?: string | number | null | undefined;
};

export type ProposeMemberChangeInput = {
  conferenceId: string | number;
  effectiveOn: string;
  /** In place of somebody of the unit. */
  newPerson?: NewPersonInput | null | undefined;
  reason: string;
  seatId: string | number;
  toPersonId?: string | number | null | undefined;
};

export type ProposeMembershipInput = {
  /** The unit, where the office puts its letter forward. */
  agencyId?: string | number | null | undefined;
  conferenceId: string | number;
  effectiveOn: string;
  kind: MembershipMove;
  /** Of a unit that joins. */
  people?: Array<SeatedPersonInput> | null | undefined;
  reason: string;
};

export type ProposeReplyDayInput = {
  day: string;
  expectedVersion: number;
  /** Of the row. */
  id: string | number;
  reason: string;
};

export type ProposeTopicInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** 办公室初审意见. */
  reason?: string | null | undefined;
};

export type ProvideSupplementInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  materials: Array<MaterialInput>;
  reply: string;
};

export type QueryOutcomeInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  question: string;
};

export type ReadSharedDataInput = {
  id: string | number;
  way: DataReadingWay;
};

export type RecallReferralInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ReceiveBulletinInput = {
  id: string | number;
  /** The version that was read. */
  no: number;
};

export type RecordDiscussionInput = {
  /** A post. */
  chair: string;
  conclusion: string;
  dissent?: string | null | undefined;
  heldOn: string;
  objectId: string | number;
  /** CASE, REFERRAL, INVESTIGATION_TRACK. */
  objectKind: string;
  /** Posts. */
  participants: Array<string>;
  passed: boolean;
};

export type RecordDisputeOutcomeInput = {
  /** Who decided, or to whom it goes. */
  authority: string;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  outcome: DataDisputeOutcome;
  text: string;
};

export type RecordMilestoneInput = {
  documentNo?: string | null | undefined;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  /** INVESTIGATION_CONCLUDED, PROSECUTION_TRANSFERRED, FILING_WITHDRAWN or JUDGED. */
  kind: string;
  /** Never the content of an investigation. */
  note?: string | null | undefined;
  on: string;
};

export type RecordOfficersInput = {
  objectId: string | number;
  /** CASE, REFERRAL, INVESTIGATION_TRACK. */
  objectKind: string;
  /** Two or more, each with a certificate of his own. */
  officers: Array<GateOfficerInput>;
};

export type RecordOpinionInput = {
  agencyId: string | number;
  /** Of this opinion, as it was on the screen; 0: there was none. */
  expectedVersion: number;
  line: string | number;
  meetingId: string | number;
  opinion: MeetingOpinionKind;
  /** Needed for all but 同意. */
  text?: string | null | undefined;
};

export type RecordOutcomeInput = {
  basis: string;
  /** One’s own case, where there is no joint investigation of it. */
  caseId?: string | number | null | undefined;
  decidedOn: string;
  documentNo: string;
  /** Version of the row, or of the case. */
  expectedVersion: number;
  /** Facts it is about; empty: all of the list. */
  factIds: Array<string | number>;
  kind: OutcomeKind;
  level: OutcomeLevel;
  measures: Array<MeasureInput>;
  money: Array<OutcomeMoneyInput>;
  points?: number | null | undefined;
  /** Asked for by SECOND_FINE. */
  secondFineReason?: string | null | undefined;
  /** Of a person: post or masked name. */
  subjectName?: string | null | undefined;
  /** What was decided; of 不予处理 the reason. */
  text: string;
  /** One’s own row of a joint investigation; or else a case. */
  trackId?: string | number | null | undefined;
};

export type RecordOutcomeOfItemInput = {
  /** Of this outcome, as it was on the screen; 0: there was none. */
  expectedVersion: number;
  line: string | number;
  meetingId: string | number;
  outcome: ItemOutcomeKind;
  /** Needed for 转办. */
  text?: string | null | undefined;
};

export type RecordPublicationInput = {
  expectedVersion: number;
  /** Of the outcome. */
  id: string | number;
  /** Where: the system or site. */
  publishedAt: string;
  publishedOn: string;
  reference: string;
};

export type RecordReceiptInput = {
  amount: string;
  destination: MoneyDestination;
  expectedVersion: number;
  /** Of the outcome. */
  id: string | number;
  kind: MoneyKind;
  receiptNo: string;
  receivedOn: string;
};

export type RecordStepBackInput = {
  agencyId?: string | number | null | undefined;
  /** Who left; absent: the unit as a whole. */
  attendanceId?: string | number | null | undefined;
  line: string | number;
  meetingId: string | number;
  reason?: string | null | undefined;
};

export type RecordWithdrawalInput = {
  expectedVersion: number;
  /** Of the outcome. */
  id: string | number;
  reference: string;
  withdrawnOn: string;
};

export type RecusalDecision =
  | 'END'
  | 'GRANT'
  | 'REFUSE';

export type RecusalState =
  | 'DECLARED'
  | 'ENDED'
  | 'GRANTED'
  | 'REFUSED';

/** Which referral, as the person saw it. */
export type ReferralActInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
};

/** Values of a form. Which fields there are, and which must be filled in, say `availableActions[].form` and `referralKinds[].form`; others are refused. */
export type ReferralFormInput = {
  advice?: string | null | undefined;
  agencyId?: string | number | null | undefined;
  amount?: string | null | undefined;
  basis?: string | null | undefined;
  /** 就医地. */
  careRegion?: string | null | undefined;
  date?: string | null | undefined;
  documentDay?: string | null | undefined;
  documentNo?: string | null | undefined;
  facts?: string | null | undefined;
  fileIds?: Array<string | number> | null | undefined;
  /** Closed findings that are to be opened again. */
  findingIds?: Array<string | number> | null | undefined;
  findingReports?: Array<FindingReportInput> | null | undefined;
  findings?: Array<FindingInput> | null | undefined;
  hideSource?: boolean | null | undefined;
  /** 参保地. */
  insuredRegion?: string | null | undefined;
  legalBasis?: string | null | undefined;
  letterKind?: string | null | undefined;
  lines?: Array<string> | null | undefined;
  materials?: Array<MaterialInput> | null | undefined;
  need?: string | null | undefined;
  officers?: Array<OfficerInput> | null | undefined;
  origin?: string | null | undefined;
  parts?: Array<RequestPartInput> | null | undefined;
  reason?: string | null | undefined;
  reasonCode?: string | null | undefined;
  replyBy?: string | null | undefined;
  secrecy?: string | null | undefined;
  text?: string | null | undefined;
  title?: string | null | undefined;
  urgent?: boolean | null | undefined;
};

export type ReferralItemInput = {
  feature?: string | null | undefined;
  location?: string | null | undefined;
  name: string;
  quantity: string;
  sourceMeasure?: string | null | undefined;
  value?: string | null | undefined;
};

/** CRIMINAL 行刑移送 · EARLY_NOTICE 提前通报 · ADMINISTRATIVE 行政移送 · REVERSE 反向移送 · AUDIT 审计移送 · DISCIPLINE 纪检线索 (sealed) · ASSISTANCE 协查协助. */
export type ReferralKind =
  | 'ADMINISTRATIVE'
  | 'ASSISTANCE'
  | 'AUDIT'
  | 'CRIMINAL'
  | 'DISCIPLINE'
  | 'EARLY_NOTICE'
  | 'REVERSE';

/** Where a referral stands. */
export type ReferralState =
  | 'ACCEPTED'
  | 'ADMINISTRATIVE_HANDLING'
  | 'ANSWERED'
  | 'APPROVAL_REFUSED'
  | 'APPROVED'
  | 'CLOSED'
  | 'DATE_PROPOSED'
  | 'DECLINED'
  | 'DRAFT'
  | 'EXTENSION_REQUESTED'
  | 'FILED'
  | 'FILING_ORDERED'
  | 'FILING_WITHDRAWN'
  | 'INVESTIGATION_CONCLUDED'
  | 'JUDGED'
  | 'JURISDICTION_DISPUTED'
  | 'NOT_FILED'
  | 'PROSECUTION_TRANSFERRED'
  | 'REASONS_GIVEN'
  | 'REASONS_REQUIRED'
  | 'RECALLED'
  | 'RECEIVED'
  | 'RECONSIDERATION_REJECTED'
  | 'RECONSIDERATION_REQUESTED'
  | 'REPORTED'
  | 'RETURNED'
  | 'SENT'
  | 'SUPERVISION_REJECTED'
  | 'SUPERVISION_REQUESTED'
  | 'SUPPLEMENT_REQUESTED';

export type RefreshCatalogueEntryInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** The day up to which the data go now. */
  refreshedOn: string;
};

export type RegionLevel =
  | 'CITY'
  | 'COUNTY'
  | 'PROVINCE';

export type RegisterCaseInput = {
  amountBasis?: string | null | undefined;
  amountInvolved?: string | null | undefined;
  amountRecovered?: string | null | undefined;
  demoNote?: string | null | undefined;
  evidence: Array<EvidenceInput>;
  facts: string;
  leadDetail?: string | null | undefined;
  leadSource: LeadSource;
  occurredFrom?: string | null | undefined;
  occurredTo?: string | null | undefined;
  publishedSource?: string | null | undefined;
  subject: SubjectInput;
  /** Made from subject and violation when it is left out. */
  title?: string | null | undefined;
  violationTypes: Array<string>;
};

export type RegisterLeadInput = {
  amountEstimated?: string | null | undefined;
  facts: string;
  /** The day it came: the check is counted from it. */
  receivedOn: string;
  regionCode?: string | null | undefined;
  source: LeadSource;
  /** Never who reported it. */
  sourceDetail?: string | null | undefined;
  subjectCode?: string | null | undefined;
  subjectKind?: SubjectKind | null | undefined;
  subjectName: string;
  violationTypes: Array<string>;
};

export type ReleaseCampaignBriefInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

export type ReleaseHalfYearInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
};

export type RemedyInput = {
  documentNo?: string | null | undefined;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ReopenConsultationInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  question?: string | null | undefined;
  reason: string;
  workingDays: number;
};

export type ReplacePaperInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  fileId: string | number;
  id: string | number;
};

export type ReplyInWrittenRoundInput = {
  /** Of the meeting, for the office; of the own unit’s answers, for a unit. */
  expectedVersion: number;
  /** Of the meeting. */
  id: string | number;
  questionId: string | number;
  text: string;
};

export type ReportCatalogueChangeInput = {
  /** The day on which it changed: the clock runs from there. */
  changedOn: string;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  text: string;
};

export type ReportDataErrorInput = {
  /** What it was found by. */
  evidence?: string | null | undefined;
  /** The version the person saw. */
  expectedVersion: number;
  /** Codes of the columns in which something is wrong. */
  fields: Array<string>;
  id: string | number;
  /** Which rows, and what is wrong with them. */
  text: string;
};

export type ReportFollowUpInput = {
  action: FollowUpAction;
  documentNo?: string | null | undefined;
  doneOn: string;
  expectedVersion: number;
  /** Of the outcome. */
  id: string | number;
  text: string;
};

export type ReportResolutionInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  fileIds: Array<string | number>;
  id: string | number;
  /** Why it comes without evidence. */
  noEvidence?: string | null | undefined;
  text: string;
};

/** 按月 · 按季 · 一次性. */
export type ReportingRhythm =
  | 'MONTHLY'
  | 'ONCE'
  | 'QUARTERLY';

export type RequestDelistingInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** One part of a request that is passed on. */
export type RequestPartInput = {
  replyBy?: string | null | undefined;
  /** What is asked there. */
  text: string;
  toAgencyId: string | number;
};

export type RequestSupplementInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  /** What is missing, one line each. */
  items: Array<string>;
  reason: string;
};

/** SAME: of the instant the statistic was frozen for. NOW: of now. */
export type RerunUntil =
  | 'NOW'
  | 'SAME';

/** LAPSED: reported or cancelled before it was decided. */
export type ResolutionDeferralState =
  | 'ASKED'
  | 'GRANTED'
  | 'LAPSED'
  | 'REFUSED';

export type ResolutionFilterInput = {
  conferenceId?: string | number | null | undefined;
  /** Only what this figure counts; needs the conference. */
  halfYear?: HalfYearNumberInput | null | undefined;
  /** The unit that leads it. */
  leadId?: string | number | null | undefined;
  /** Only what names the caller’s agency. */
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  state?: ResolutionState | null | undefined;
  unitId?: string | number | null | undefined;
};

export type ResolutionLinkInput = {
  objectId: string | number;
  objectKind: TopicLinkKind;
};

/** 签收 → 办理 → 反馈 → 办结销号; 撤销. */
export type ResolutionState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'IN_HAND'
  | 'ISSUED'
  | 'REPORTED';

/** What a supporting unit says of the report. */
export type ResolutionUnitAnswer =
  | 'AGREE'
  | 'OBJECT';

export type ResolutionUnitInput = {
  agencyId: string | number;
  role: ResolutionUnitRole;
};

/** 牵头 · 配合 · 分工. */
export type ResolutionUnitRole =
  | 'LEAD'
  | 'SHARE'
  | 'SUPPORT';

export type ResponsibilityListActInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

/** 编制 → 审核 → 发布. */
export type ResponsibilityListState =
  | 'DISCARDED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED';

export type ReturnCampaignReportInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
  /** The day until which it is owed anew. */
  until: string;
};

export type ReturnReferralInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ReturnResolutionInput = {
  /** Needed when the day in force has come. */
  dueOn?: string | null | undefined;
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type ReviewCatalogueEntryInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  publish: boolean;
  /** Needed to send it back. */
  reason?: string | null | undefined;
};

export type ReviewResponsibilityListInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** Absent: the day that the unit asks for. */
  inForceFrom?: string | null | undefined;
  publish: boolean;
  /** Needed to send it back. */
  reason?: string | null | undefined;
};

/** 通过 · 不通过 · 补正. */
export type ReviewResult =
  | 'CORRECTION'
  | 'FAILED'
  | 'PASSED';

export type ReviseCampaignFormInput = {
  /** The version the person saw. */
  expectedVersion: number;
  fields: Array<CampaignFieldInput>;
  id: string | number;
};

export type RevokeGuestInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
};

export type RouteAskedInput = {
  /** The recipient, where it is given by something else: then its own entry is looked for. */
  agencyId?: string | number | null | undefined;
  matter: DutyMatter;
  /** What it is about; not needed where the agency is given. */
  problem?: DutyProblem | null | undefined;
  /** Absent: the region of the caller. */
  regionCode?: string | null | undefined;
};

/** By a list in force; the competent office of the same level where the lists are silent; by statute; by nothing. */
export type RouteWay =
  | 'LIST'
  | 'NONE'
  | 'SAME_LEVEL'
  | 'STATUTE';

/** 可导入、有问题、已登记过。 */
export type RowVerdict =
  | 'BAD'
  | 'DUPLICATE'
  | 'GOOD';

/** 参加 · 不能参加 · 派员代会. */
export type RsvpAnswer =
  | 'ATTEND'
  | 'DECLINE'
  | 'DELEGATE';

/** In the portal, or by the link in the e-mail. */
export type RsvpVia =
  | 'MAIL'
  | 'PORTAL';

export type SaveAgendaInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** In their order. */
  items: Array<AgendaItemInput>;
};

export type SaveCampaignReportInput = {
  answers: Array<CampaignAnswerInput>;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

export type SaveLedgerLayoutInput = {
  columns: Array<LayoutColumnInput>;
  name: string;
};

export type SaveLedgerViewInput = {
  /** Of a view of one’s own, to change it. */
  id?: string | number | null | undefined;
  isDefault: boolean;
  name: string;
  search: Array<ViewValueInput>;
  shared: boolean;
};

/** A draft of any kind that has a form; all that is not named is taken off. */
export type SaveReferralDraftInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  form: ReferralFormInput;
  id: string | number;
  materials: Array<MaterialInput>;
  /** Why it goes to another than the list of responsibilities names. */
  routeReason?: string | null | undefined;
  toAgencyId: string | number;
  /** For a sealed kind: the one seat it is for. */
  toSeatId?: string | number | null | undefined;
};

/** 待审批 · 同意 · 不同意 · 已用印 · 已失效. */
export type SealState =
  | 'APPROVED'
  | 'ASKED'
  | 'LAPSED'
  | 'REFUSED'
  | 'USED';

export type SeatKind =
  | 'ADMINISTRATOR'
  | 'AGENCY_DEPUTY_HEAD'
  | 'AGENCY_HEAD'
  | 'CONVENER'
  | 'HANDLER'
  | 'LEGAL_REVIEWER'
  | 'LIAISON'
  | 'OFFICE_DIRECTOR'
  | 'OFFICE_SECRETARY'
  | 'RECORDER'
  | 'VICE_CONVENER';

/** A seat of a unit that joins: somebody of the unit on it, or somebody new. */
export type SeatedPersonInput = {
  newPerson?: NewPersonInput | null | undefined;
  seatKind: SeatKind;
  seatTitle: string;
  toPersonId?: string | number | null | undefined;
};

export type SendMeetingNoticeInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  /** Where a video meeting is joined; shown in the portal only. */
  link?: string | null | undefined;
  /** Last day for answers. */
  rsvpBy: string;
};

export type SendMinutesForCommentInput = {
  /** Last day for answers. */
  dueOn: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  /** Each line that somebody is asked about, and whom. */
  lines: Array<AssignedLineInput>;
  note?: string | null | undefined;
};

export type SetDataConnectorInput = {
  /** hmac-sha256 or ed25519. */
  algorithm?: string | null | undefined;
  enabled: boolean;
  entryId: string | number;
  /** 0 where there is none yet. */
  expectedVersion: number;
  kind: DataConnectorKind;
  /** A new key in place of the one there is. */
  newKey?: boolean | null | undefined;
  /** Where the owner’s system is called: https, and a host that is let through. */
  url?: string | null | undefined;
};

export type SettleLeavingInput = {
  /** One for each thing the unit has in hand. */
  decisions: Array<LeavingDecisionInput>;
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
};

export type SettleReplyDayInput = {
  day: string;
  expectedVersion: number;
  /** Of the row. */
  id: string | number;
  text?: string | null | undefined;
};

export type ShareTrackFactsInput = {
  /** Exactly these may read the working facts; empty: nobody. */
  agencyIds: Array<string | number>;
  expectedVersion: number;
  /** Of the row. */
  id: string | number;
};

/** 无条件共享 · 有条件共享 · 不予共享 (国务院令809号 第十四条). */
export type SharingClass =
  | 'CONDITIONAL'
  | 'NOT_SHARED'
  | 'UNCONDITIONAL';

/** 共享方式. */
export type SharingWay =
  | 'FILE'
  | 'INLINE';

/** What somebody sees of a matter: nothing; that it exists and how it proceeds; its content. */
export type Sight =
  | 'CONTENT'
  | 'EXISTENCE'
  | 'NOTHING';

export type SignInInput = {
  account: string;
  password: string;
  /** One-time code, where the account has one. */
  totp?: string | null | undefined;
};

export type SignInToMeetingInput = {
  /** Six digits from the screen, or what its QR code carries. */
  code: string;
  meetingId: string | number;
};

export type SignReceiptInput = {
  /** How many copies (份). */
  copies: number;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  missing: Array<MaterialKind>;
};

export type SignResolutionInput = {
  id: string | number;
};

/** Held or planned · there is time · it is time to plan. */
export type SittingStand =
  | 'DUE'
  | 'MET'
  | 'OPEN';

/** 同意 · 不同意 · 保留 · 补充. Silence is none of them. */
export type Stance =
  | 'AGREE'
  | 'DISAGREE'
  | 'RESERVE'
  | 'SUPPLEMENT';

export type StartMeetingInput = {
  /** 主持: post of who chairs. */
  chair: string;
  meetingId: string | number;
};

/** Why a matter is counted otherwise than when the statistic was frozen. */
export type StatisticCause =
  | 'CORRECTED'
  | 'DONE_ENTERED_LATER'
  | 'DONE_SINCE'
  | 'DUE_MOVED'
  | 'DUE_PASSED'
  | 'ENTERED_LATER'
  | 'GOES_ON'
  | 'GONE'
  | 'STARTED_SINCE'
  | 'STOPPED_SINCE';

/** 合计 · 按月 · 按移送种类 · 按单位（移送→接收）. */
export type StatisticDimension =
  | 'KIND'
  | 'MONTH'
  | 'PAIR'
  | 'TOTAL';

/** Clocks that began on these days, both counted in. */
export type StatisticFilterInput = {
  from: string;
  /** The sender. */
  fromAgencyId?: string | number | null | undefined;
  kind?: ReferralKind | null | undefined;
  to: string;
  /** The receiver whose clock it is. */
  toAgencyId?: string | number | null | undefined;
};

/** 移送件次 · 按期签收率 · 按期受理率 · 约定日期前答复率 · 反馈率 · 受理答复天数 · 结果答复天数. */
export type StatisticMeasure =
  | 'ANSWERED_BY_AGREED_DAY'
  | 'DAYS_TO_ANSWER'
  | 'DAYS_TO_DECIDE'
  | 'DECIDED_IN_TIME'
  | 'FED_BACK'
  | 'HANDED_OVER'
  | 'SIGNED_IN_TIME';

/** One number of a statistic. */
export type StatisticNumberInput = {
  /** The instant of counting; absent: now. */
  asOf?: string | null | undefined;
  /** Of days: one class of them, by its place in the list. */
  dayClass?: number | null | undefined;
  measure: StatisticMeasure;
  part: StatisticPart;
  /** Of this frozen statistic; else of the matters as they stand. */
  statisticId?: string | number | null | undefined;
};

/** ALL: what it is a share of, or reckoned from. HIT: the numerator. MISS: the rest. LEFT_OUT: neither done nor due. */
export type StatisticPart =
  | 'ALL'
  | 'HIT'
  | 'LEFT_OUT'
  | 'MISS';

/** 签收 · 受理 · 答复. */
export type StatisticStage =
  | 'ANSWER'
  | 'DECISION'
  | 'RECEIPT';

/** 按期 · 逾期办结 · 逾期未办 · 时限未到. */
export type StatisticVerdict =
  | 'IN_TIME'
  | 'LATE'
  | 'OPEN'
  | 'OVERDUE';

export type SubjectInput = {
  address?: string | null | undefined;
  code: string;
  kind: SubjectKind;
  name: string;
  regionCode?: string | null | undefined;
  representative?: string | null | undefined;
};

/** 定点医疗机构、定点零售药店、长期护理服务机构、医师、药师、参保人、其他单位。 */
export type SubjectKind =
  | 'INSURED_PERSON'
  | 'LONG_TERM_CARE_INSTITUTION'
  | 'MEDICAL_INSTITUTION'
  | 'OTHER_ORGANISATION'
  | 'PHARMACIST'
  | 'PHYSICIAN'
  | 'RETAIL_PHARMACY';

export type SubmitCampaignReportInput = {
  answers?: Array<CampaignAnswerInput> | null | undefined;
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** 零报告: there is nothing to report. */
  zero?: boolean | null | undefined;
};

export type SubmitMinutesInput = {
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  note?: string | null | undefined;
};

/** 省级 · 市级. */
export type SupervisionLevel =
  | 'CITY'
  | 'PROVINCE';

export type SupervisionMeasureInput = {
  agencyId: string | number;
  text: string;
  workingDays: number;
};

export type SupervisionStepInput = {
  decidedOn: string;
  /** The version that was on the screen. A later one stops the act and shows what changed. */
  expectedVersion: number;
  id: string | number;
  number: string;
  reason: string;
};

/** 提醒 · 催办 · 函询 · 约谈 · 通报, lowest first. */
export type SupervisionStepKind =
  | 'CRITICISM'
  | 'INQUIRY'
  | 'INTERVIEW'
  | 'REMINDER'
  | 'URGING';

export type SuspendGrantInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
  /** true: nothing is read from the next reading on; false: read again. */
  suspend: boolean;
};

export type TellMissingMaterialsInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  /** Each thing that is missing; told once. */
  missing: Array<string>;
};

export type TopicActInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
};

export type TopicCallState =
  | 'CLOSED'
  | 'OPEN';

/** 重大案件会商 · 挂牌督办 · 联合检查 · 数据共享 · 制度建设 · 情况通报 · 其他. */
export type TopicCategory =
  | 'DATA_SHARING'
  | 'INFORMATION'
  | 'JOINT_INSPECTION'
  | 'MAJOR_CASE'
  | 'OTHER'
  | 'RULES'
  | 'SUPERVISION';

/** 同意 · 退回 · 延后. */
export type TopicDecision =
  | 'APPROVE'
  | 'DEFER'
  | 'RETURN';

export type TopicFilterInput = {
  callId?: string | number | null | undefined;
  conferenceId?: string | number | null | undefined;
  states?: Array<TopicState> | null | undefined;
};

export type TopicLinkInput = {
  objectId: string | number;
  objectKind: TopicLinkKind;
};

export type TopicLinkKind =
  | 'CASE'
  | 'CONSULTATION'
  | 'JOINT_INVESTIGATION'
  | 'LISTED_SUPERVISION'
  | 'REFERRAL';

export type TopicReasonInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type TopicState =
  | 'APPROVED'
  | 'DEFERRED'
  | 'DISCUSSED'
  | 'DRAFT'
  | 'MERGED'
  | 'ON_AGENDA'
  | 'PROPOSED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type TrackOfficerInput = {
  certificateNo: string;
  name: string;
};

/** 受邀、不参加、受理、调查中、告知听证、决定、移送司法、办结、不予处理、退出。 */
export type TrackStage =
  | 'ACCEPTED'
  | 'COMPLETED'
  | 'DECIDED'
  | 'DECLINED'
  | 'HEARING_NOTIFIED'
  | 'INVESTIGATING'
  | 'INVITED'
  | 'JUDICIAL_TRANSFER'
  | 'LEFT'
  | 'NOT_PUNISHED';

export type TypicalCaseActInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
};

export type TypicalCaseFilterInput = {
  /** true: what the caller’s agency writes or is asked to approve; otherwise the library. */
  ours?: boolean | null | undefined;
  /** Words of its title, its text, its lesson, or its number. */
  query?: string | null | undefined;
  state?: TypicalCaseState | null | undefined;
  violationType?: string | null | undefined;
};

/** 标题 · 正文 · 启示. */
export type TypicalCasePart =
  | 'lesson'
  | 'text'
  | 'title';

/** An own case, a referral or a bulletin that came. */
export type TypicalCaseSourceKind =
  | 'BULLETIN'
  | 'CASE'
  | 'REFERRAL';

/** 编写 → 待原办案单位审核 → 已审核 → 已发布; 已撤下. */
export type TypicalCaseState =
  | 'APPROVED'
  | 'DISCARDED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type UrgeCampaignReportsInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  roundNo: number;
  /** Only this unit. */
  unitId?: string | number | null | undefined;
};

export type ViewValueInput = {
  name: string;
  value: string;
};

export type VoidReceiptInput = {
  expectedVersion: number;
  /** Of the outcome. */
  id: string | number;
  reason: string;
  receiptId: string | number;
};

export type WithdrawCatalogueEntryInput = {
  /** The version the person saw. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

export type WithdrawMemberChangeInput = {
  /** The version that was on the screen. */
  expectedVersion: number;
  id: string | number;
  reason: string;
};

/** 待办 · 已办 · 我发起的 · 抄送我的. */
export type WorkBox =
  | 'COPIED'
  | 'DONE'
  | 'STARTED'
  | 'TODO';

export type WorkItemFilter = {
  kind?: WorkKind | null | undefined;
  lamp?: Lamp | null | undefined;
  /** Part of a number, a title or an agency. */
  query?: string | null | undefined;
  state?: string | null | undefined;
};

/** A kind of matter in a box; a referral stands under its own kind. */
export type WorkKind =
  | 'ADMINISTRATIVE'
  | 'ASSISTANCE'
  | 'AUDIT'
  | 'BULLETIN'
  | 'CAMPAIGN'
  | 'CAMPAIGN_REPORT'
  | 'CATALOGUE_ENTRY'
  | 'COLLISION'
  | 'CONSULTATION'
  | 'CRIMINAL'
  | 'DATA_REQUEST'
  | 'DISCIPLINE'
  | 'EARLY_NOTICE'
  | 'JOINT_INVESTIGATION'
  | 'LEAD'
  | 'LISTED_SUPERVISION'
  | 'MEETING'
  | 'MEMBER_CHANGE'
  | 'MINUTES'
  | 'OUTCOME'
  | 'RESOLUTION'
  | 'RESPONSIBILITY_LIST'
  | 'REVERSE'
  | 'SEAL_REQUEST'
  | 'SUPERVISION_STEP'
  | 'TOPIC'
  | 'TOPIC_CALL'
  | 'TYPICAL_CASE';

export type WrittenAnswerInput = {
  line: string | number;
  opinion: WrittenOpinionKind;
  /** Needed for all but 同意. */
  text?: string | null | undefined;
};

/** 同意 · 不同意 · 有修改意见. */
export type WrittenOpinionKind =
  | 'AGREE'
  | 'AMEND'
  | 'DISAGREE';

export type WrittenOutcomeInput = {
  line: string | number;
  outcome: ItemOutcomeKind;
  /** Needed for 转办. */
  text?: string | null | undefined;
};

export type AccessStaffQueryVariables = Exact<{
  agencyId: string | number;
}>;


export type AccessStaffQuery = { staff: Array<{ seatId: string, seatTitle: string, personId: string, displayName: string, disabled: boolean, capacity: HoldingCapacity }> };

export type ExplainAccessMutationVariables = Exact<{
  input: ExplainAccessInput;
}>;


export type ExplainAccessMutation = { explainAccess:
    | { __typename: 'AccessExplanations', matters: Array<{ objectId: string, objectKind: string | null, sight: Sight, rule: AccessRule, role: string | null, reason: string, next: string }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type PeopleWithoutAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleWithoutAccountQuery = { peopleWithoutAccount: Array<{ personId: string, name: string, email: string | null, agencyId: string, agencyName: string, seatTitle: string, from: string }> };

export type OpenAccountMutationVariables = Exact<{
  personId: string | number;
  account: string;
}>;


export type OpenAccountMutation = { openAccount:
    | { __typename: 'OpenedAccount', account: string, password: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

type CoverAnswer_Done_Fragment = { __typename: 'Done', ok: boolean };

type CoverAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type CoverAnswerFragment =
  | CoverAnswer_Done_Fragment
  | CoverAnswer_Refusal_Fragment
;

export type SeatCoverQueryVariables = Exact<{
  agencyId?: string | number | null | undefined;
}>;


export type SeatCoverQuery = { seatCover: Array<{ seatId: string, seatTitle: string, agencyId: string, silentHours: number, handed: number | null, mine: string | null, arranges: boolean, holder: { personId: string, name: string } | null, deputy: { personId: string, name: string } | null, leaves: Array<{ id: string, from: string, to: string, current: boolean }>, colleagues: Array<{ personId: string, name: string }> }> };

export type EnterLeaveMutationVariables = Exact<{
  input: EnterLeaveInput;
}>;


export type EnterLeaveMutation = { enterLeave:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EndLeaveMutationVariables = Exact<{
  leaveId: string | number;
}>;


export type EndLeaveMutation = { endLeave:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type NameDeputyMutation = { nameDeputy:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SetSilentHoursMutationVariables = Exact<{
  hours: number;
}>;


export type SetSilentHoursMutation = { setSilentHours:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type BriefItemFieldsFragment = { id: string, section: BriefSection, objectKind: string, objectId: string, number: string | null, title: string | null, kind: string | null, stateLabel: string | null, fromAgency: string | null, toAgency: string | null, holder: string | null, holderIsMe: boolean, ruleLabel: string | null, dueAt: string | null, at: string | null, amount: string | null };

export type LeaderBriefQueryVariables = Exact<{ [key: string]: never; }>;


export type LeaderBriefQuery = { leaderBrief: { asOf: string, daysAhead: number, daysBack: number, sealedOpen: number | null, numbers: Array<{ section: BriefSection, count: number, sum: string | null }>, items: Array<{ id: string, section: BriefSection, objectKind: string, objectId: string, number: string | null, title: string | null, kind: string | null, stateLabel: string | null, fromAgency: string | null, toAgency: string | null, holder: string | null, holderIsMe: boolean, ruleLabel: string | null, dueAt: string | null, at: string | null, amount: string | null }> } };

export type BriefItemsQueryVariables = Exact<{
  section: BriefSection;
  first: number;
  after?: string | null | undefined;
}>;


export type BriefItemsQuery = { briefItems: { totalCount: number, sum: string | null, edges: Array<{ cursor: string, node: { id: string, section: BriefSection, objectKind: string, objectId: string, number: string | null, title: string | null, kind: string | null, stateLabel: string | null, fromAgency: string | null, toAgency: string | null, holder: string | null, holderIsMe: boolean, ruleLabel: string | null, dueAt: string | null, at: string | null, amount: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BulletinParticularsFieldsFragment = { conducts: Array<string> | null, from: string | null, to: string | null, amount: string | null, way: EnforcementWay | null, day: string | null, measures: Array<DispositionMeasure> | null, documentNo: string | null, recovered: string | null, penalties: Array<BulletinPenalty> | null, basis: string | null, fine: string | null, confiscated: string | null, stage: FraudCaseStage | null, handling: string | null, contact: string | null };

export type BulletinVersionFieldsFragment = { no: number, state: BulletinVersionState, title: string, text: string, subjectId: string | null, subjectCode: string | null, subjectName: string | null, caseId: string | null, caseNumber: string | null, at: string, by: string, reason: string | null, endedAt: string | null, endedReason: string | null, particulars: { conducts: Array<string> | null, from: string | null, to: string | null, amount: string | null, way: EnforcementWay | null, day: string | null, measures: Array<DispositionMeasure> | null, documentNo: string | null, recovered: string | null, penalties: Array<BulletinPenalty> | null, basis: string | null, fine: string | null, confiscated: string | null, stage: FraudCaseStage | null, handling: string | null, contact: string | null } };

export type BulletinFieldsFragment = { id: string, number: string, kind: BulletinKind, state: BulletinState, version: number, ours: boolean, no: number, caseId: string | null, openedAt: string, sentAt: string | null, received: boolean | null, sender: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, versions: Array<{ no: number, state: BulletinVersionState, title: string, text: string, subjectId: string | null, subjectCode: string | null, subjectName: string | null, caseId: string | null, caseNumber: string | null, at: string, by: string, reason: string | null, endedAt: string | null, endedReason: string | null, particulars: { conducts: Array<string> | null, from: string | null, to: string | null, amount: string | null, way: EnforcementWay | null, day: string | null, measures: Array<DispositionMeasure> | null, documentNo: string | null, recovered: string | null, penalties: Array<BulletinPenalty> | null, basis: string | null, fine: string | null, confiscated: string | null, stage: FraudCaseStage | null, handling: string | null, contact: string | null } }>, audience: Array<{ sent: boolean, addedAt: string, receivedAt: string | null, receivedBy: string | null, receivedNo: number | null, dueAt: string | null, overdue: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type BulletinRowFragment = { id: string, number: string, kind: BulletinKind, state: BulletinState, title: string, subjectName: string | null, no: number, ours: boolean, sentAt: string | null, received: boolean | null, receivedCount: number | null, unitCount: number, dueAt: string | null, lastActAt: string, sender: { id: string, shortName: string } };

type BulletinDone_Bulletin_Fragment = { __typename: 'Bulletin', id: string };

type BulletinDone_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type BulletinDone_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type BulletinDoneFragment =
  | BulletinDone_Bulletin_Fragment
  | BulletinDone_EditConflict_Fragment
  | BulletinDone_Refusal_Fragment
;

export type BulletinQueryVariables = Exact<{
  id: string | number;
}>;


export type BulletinQuery = { bulletin: { id: string, number: string, kind: BulletinKind, state: BulletinState, version: number, ours: boolean, no: number, caseId: string | null, openedAt: string, sentAt: string | null, received: boolean | null, sender: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, versions: Array<{ no: number, state: BulletinVersionState, title: string, text: string, subjectId: string | null, subjectCode: string | null, subjectName: string | null, caseId: string | null, caseNumber: string | null, at: string, by: string, reason: string | null, endedAt: string | null, endedReason: string | null, particulars: { conducts: Array<string> | null, from: string | null, to: string | null, amount: string | null, way: EnforcementWay | null, day: string | null, measures: Array<DispositionMeasure> | null, documentNo: string | null, recovered: string | null, penalties: Array<BulletinPenalty> | null, basis: string | null, fine: string | null, confiscated: string | null, stage: FraudCaseStage | null, handling: string | null, contact: string | null } }>, audience: Array<{ sent: boolean, addedAt: string, receivedAt: string | null, receivedBy: string | null, receivedNo: number | null, dueAt: string | null, overdue: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type BulletinsQueryVariables = Exact<{
  filter?: BulletinFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BulletinsQuery = { bulletins: { edges: Array<{ cursor: string, node: { id: string, number: string, kind: BulletinKind, state: BulletinState, title: string, subjectName: string | null, no: number, ours: boolean, sentAt: string | null, received: boolean | null, receivedCount: number | null, unitCount: number, dueAt: string | null, lastActAt: string, sender: { id: string, shortName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BulletinFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type BulletinFormsQuery = { bulletinForms: Array<{ kind: BulletinKind, fields: Array<{ key: BulletinParticular, needed: boolean }> }> };

export type BulletinTargetsQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type BulletinTargetsQuery = { bulletinTargets: Array<{ id: string, code: string, name: string, cases: Array<{ id: string, number: string, title: string }> }> };

export type BulletinAudienceQueryVariables = Exact<{ [key: string]: never; }>;


export type BulletinAudienceQuery = { bulletinAudience: Array<{ conferenceId: string, name: string, units: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }> }> };

export type BulletinPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type BulletinPreviewQuery = { bulletinPreview: Array<{ byMailAtOnce: boolean, agency: { id: string, shortName: string }, seats: Array<{ title: string, kind: SeatKind, held: boolean }> }> };

export type TakenBackBulletinsQueryVariables = Exact<{ [key: string]: never; }>;


export type TakenBackBulletinsQuery = { takenBackBulletins: Array<{ bulletinId: string, number: string, at: string, sender: { id: string, shortName: string } }> };

export type BulletinChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type BulletinChangedSubscription = { bulletinChanged: { id: string, version: number, received: number } };

export type DraftBulletinMutationVariables = Exact<{
  input: DraftBulletinInput;
}>;


export type DraftBulletinMutation = { draftBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EditBulletinMutationVariables = Exact<{
  input: EditBulletinInput;
}>;


export type EditBulletinMutation = { editBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SubmitBulletinMutationVariables = Exact<{
  input: BulletinActInput;
}>;


export type SubmitBulletinMutation = { submitBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReturnBulletinMutationVariables = Exact<{
  input: BulletinReasonInput;
}>;


export type ReturnBulletinMutation = { returnBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TakeBackBulletinMutationVariables = Exact<{
  input: BulletinActInput;
}>;


export type TakeBackBulletinMutation = { takeBackBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DiscardBulletinMutationVariables = Exact<{
  input: BulletinActInput;
}>;


export type DiscardBulletinMutation = { discardBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SendBulletinMutationVariables = Exact<{
  input: BulletinActInput;
}>;


export type SendBulletinMutation = { sendBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AddBulletinUnitsMutationVariables = Exact<{
  input: AddBulletinUnitsInput;
}>;


export type AddBulletinUnitsMutation = { addBulletinUnits:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReceiveBulletinMutationVariables = Exact<{
  input: ReceiveBulletinInput;
}>;


export type ReceiveBulletinMutation = { receiveBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ChaseBulletinMutationVariables = Exact<{
  input: BulletinActInput;
}>;


export type ChaseBulletinMutation = { chaseBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CorrectBulletinMutationVariables = Exact<{
  input: CorrectBulletinInput;
}>;


export type CorrectBulletinMutation = { correctBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type WithdrawBulletinMutationVariables = Exact<{
  input: BulletinReasonInput;
}>;


export type WithdrawBulletinMutation = { withdrawBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecallBulletinMutationVariables = Exact<{
  input: BulletinReasonInput;
}>;


export type RecallBulletinMutation = { recallBulletin:
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TypicalCaseFieldsFragment = { id: string, number: string, state: TypicalCaseState, version: number, seated: boolean, title: string, text: string, lesson: string, violationTypes: Array<string>, sourceKind: TypicalCaseSourceKind | null, sourceNumber: string | null, openedAt: string, publishedAt: string | null, writer: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, origin: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, findings: Array<{ kind: IdentityKind, part: TypicalCasePart, text: string, from: number, to: number, reason: string | null, justifiedBy: string | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type TypicalCaseDone_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type TypicalCaseDone_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

type TypicalCaseDone_TypicalCase_Fragment = { __typename: 'TypicalCase', id: string };

export type TypicalCaseDoneFragment =
  | TypicalCaseDone_EditConflict_Fragment
  | TypicalCaseDone_Refusal_Fragment
  | TypicalCaseDone_TypicalCase_Fragment
;

export type TypicalCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type TypicalCaseQuery = { typicalCase: { id: string, number: string, state: TypicalCaseState, version: number, seated: boolean, title: string, text: string, lesson: string, violationTypes: Array<string>, sourceKind: TypicalCaseSourceKind | null, sourceNumber: string | null, openedAt: string, publishedAt: string | null, writer: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, origin: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, findings: Array<{ kind: IdentityKind, part: TypicalCasePart, text: string, from: number, to: number, reason: string | null, justifiedBy: string | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type TypicalCasesQueryVariables = Exact<{
  filter?: TypicalCaseFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TypicalCasesQuery = { typicalCases: { edges: Array<{ cursor: string, node: { id: string, number: string, state: TypicalCaseState, title: string, excerpt: string, violationTypes: Array<string>, publishedAt: string | null, writer: { id: string, shortName: string }, origin: { id: string, shortName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TypicalCaseSourcesQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type TypicalCaseSourcesQuery = { typicalCaseSources: Array<{ kind: TypicalCaseSourceKind, objectId: string, number: string, title: string, violationTypes: Array<string>, origin: { id: string, shortName: string } }> };

export type DraftTypicalCaseMutationVariables = Exact<{
  input: DraftTypicalCaseInput;
}>;


export type DraftTypicalCaseMutation = { draftTypicalCase:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TypicalCase', id: string }
   };

export type EditTypicalCaseMutationVariables = Exact<{
  input: EditTypicalCaseInput;
}>;


export type EditTypicalCaseMutation = { editTypicalCase:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TypicalCase', id: string }
   };

export type JustifyFindingMutationVariables = Exact<{
  input: JustifyFindingInput;
}>;


export type JustifyFindingMutation = { justifyFinding:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TypicalCase', id: string }
   };

export type SubmitTypicalCaseMutationVariables = Exact<{
  input: TypicalCaseActInput;
}>;


export type SubmitTypicalCaseMutation = { submitTypicalCase:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TypicalCase', id: string }
   };

export type DecideTypicalCaseMutationVariables = Exact<{
  input: DecideTypicalCaseInput;
}>;


export type DecideTypicalCaseMutation = { decideTypicalCase:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TypicalCase', id: string }
   };

export type PublishTypicalCaseMutationVariables = Exact<{
  input: TypicalCaseActInput;
}>;


export type PublishTypicalCaseMutation = { publishTypicalCase:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TypicalCase', id: string }
   };

export type EndTypicalCaseMutationVariables = Exact<{
  input: EndTypicalCaseInput;
}>;


export type EndTypicalCaseMutation = { endTypicalCase:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TypicalCase', id: string }
   };

export type CalendarEntryFieldsFragment = { id: string, kind: CalendarEntryKind, objectKind: string, number: string | null, title: string | null, startsAt: string, endsAt: string, state: string, stateLabel: string, meetingKind: string | null, place: string | null };

export type CalendarOfQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CalendarOfQuery = { calendar:
    | { __typename: 'Calendar', entries: Array<{ id: string, kind: CalendarEntryKind, objectKind: string, number: string | null, title: string | null, startsAt: string, endsAt: string, state: string, stateLabel: string, meetingKind: string | null, place: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { calendarFeeds: Array<{ id: string, seatTitle: string, createdAt: string, readAt: string | null }> };

export type CreateCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateCalendarFeedMutation = { createCalendarFeed:
    | { __typename: 'CreatedCalendarFeed', id: string, address: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RevokeCalendarFeedMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed:
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'RevokedCalendarFeed', id: string }
   };

type CampaignBriefDone_CampaignBrief_Fragment = { __typename: 'CampaignBrief', id: string };

type CampaignBriefDone_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type CampaignBriefDone_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type CampaignBriefDoneFragment =
  | CampaignBriefDone_CampaignBrief_Fragment
  | CampaignBriefDone_EditConflict_Fragment
  | CampaignBriefDone_Refusal_Fragment
;

export type CampaignBriefsQueryVariables = Exact<{
  campaignId?: string | number | null | undefined;
}>;


export type CampaignBriefsQuery = { campaignBriefs: Array<{ id: string, number: string, title: string, campaignName: string, roundNo: number | null, state: CampaignBriefState, asOf: string, releasedAt: string | null }> };

export type CampaignBriefQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignBriefQuery = { campaignBrief: { id: string, number: string, campaignId: string, campaignName: string, roundNo: number | null, period: string, state: CampaignBriefState, version: number, asOf: string, factCount: number, hash: string, intact: boolean, title: string, body: string, toState: boolean, frozenAt: string, frozenBy: string, releasedAt: string | null, releasedBy: string | null, oversees: boolean, expected: number, reported: number, zeros: number, late: number, html: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, missing: Array<{ reportId: string, agency: string, roundNo: number }>, rows: Array<{ key: string, label: string, type: CampaignFieldType, measure: string | null, sum: string | null, expected: number, reported: number, zeros: number, entries: Array<{ reportId: string, agency: string, roundNo: number, value: string | null, zero: boolean }>, missing: Array<{ reportId: string, agency: string, roundNo: number }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type RerunCampaignBriefQueryVariables = Exact<{
  id: string | number;
  until: RerunUntil;
}>;


export type RerunCampaignBriefQuery = { rerunCampaignBrief: { asOf: string, same: boolean, changes: Array<{ reportId: string, agency: string, roundNo: number, cause: CampaignBriefCause, reason: string | null, fields: Array<{ key: string, before: string | null, after: string | null }> }>, sums: Array<{ key: string, label: string, before: string | null, after: string | null }> } | null };

export type FreezeCampaignBriefMutationVariables = Exact<{
  input: FreezeCampaignBriefInput;
}>;


export type FreezeCampaignBriefMutation = { freezeCampaignBrief:
    | { __typename: 'CampaignBrief', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EditCampaignBriefMutationVariables = Exact<{
  input: EditCampaignBriefInput;
}>;


export type EditCampaignBriefMutation = { editCampaignBrief:
    | { __typename: 'CampaignBrief', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReleaseCampaignBriefMutationVariables = Exact<{
  input: ReleaseCampaignBriefInput;
}>;


export type ReleaseCampaignBriefMutation = { releaseCampaignBrief:
    | { __typename: 'CampaignBrief', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CampaignFieldFieldsFragment = { key: string, label: string, type: CampaignFieldType, measure: string | null, help: string | null, required: boolean, sums: boolean, figure: PortalFigure | null, units: Array<string> | null };

type CampaignDone_Campaign_Fragment = { __typename: 'Campaign', id: string };

type CampaignDone_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type CampaignDone_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type CampaignDoneFragment =
  | CampaignDone_Campaign_Fragment
  | CampaignDone_EditConflict_Fragment
  | CampaignDone_Refusal_Fragment
;

export type CampaignConferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignConferenceQuery = { campaignConference: { name: string, members: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }> } | null };

export type CampaignsQueryVariables = Exact<{
  filter?: CampaignFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CampaignsQuery = { campaigns: { edges: Array<{ cursor: string, node: { id: string, number: string, name: string, state: CampaignState, from: string, to: string, rhythm: ReportingRhythm, units: number, rounds: number, expected: number, reported: number, ownReportId: string | null, ownDueOn: string | null, owner: { id: string, shortName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignQuery = { campaign: { id: string, number: string, name: string, state: CampaignState, version: number, basis: string, aims: string, from: string, to: string, rhythm: ReportingRhythm, dueWorkdays: number, checked: boolean, conference: string, oversees: boolean, formNo: number, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, lead: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, fields: Array<{ key: string, label: string, type: CampaignFieldType, measure: string | null, help: string | null, required: boolean, sums: boolean, figure: PortalFigure | null, units: Array<string> | null }>, units: Array<{ fromRound: number, reason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, rounds: Array<{ id: string, no: number, formNo: number, from: string, to: string, dueOn: string, expected: number, reported: number }>, cells: Array<{ id: string, roundNo: number, agencyId: string, standing: CampaignReportStanding, late: boolean, owed: boolean, lamp: Lamp | null, dueOn: string, handedInAt: string | null, urges: number, urgedAt: string | null }>, nextRound: { no: number, from: string, to: string, dueOn: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type CampaignRollupQueryVariables = Exact<{
  campaignId: string | number;
  roundNo?: number | null | undefined;
}>;


export type CampaignRollupQuery = { campaignRollup: { campaignId: string, roundNo: number | null, asOf: string, expected: number, reported: number, zeros: number, late: number, missing: Array<{ reportId: string, agency: string, roundNo: number }>, rows: Array<{ key: string, label: string, type: CampaignFieldType, measure: string | null, sum: string | null, expected: number, reported: number, zeros: number, entries: Array<{ reportId: string, agency: string, roundNo: number, value: string | null, zero: boolean }>, missing: Array<{ reportId: string, agency: string, roundNo: number }> }> } | null };

export type DraftCampaignMutationVariables = Exact<{
  input: DraftCampaignInput;
}>;


export type DraftCampaignMutation = { draftCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EditCampaignMutationVariables = Exact<{
  input: EditCampaignInput;
}>;


export type EditCampaignMutation = { editCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type OpenCampaignMutationVariables = Exact<{
  input: CampaignActInput;
}>;


export type OpenCampaignMutation = { openCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type OpenReportingRoundMutationVariables = Exact<{
  input: OpenReportingRoundInput;
}>;


export type OpenReportingRoundMutation = { openReportingRound:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type UrgeCampaignReportsMutationVariables = Exact<{
  input: UrgeCampaignReportsInput;
}>;


export type UrgeCampaignReportsMutation = { urgeCampaignReports:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AddCampaignUnitMutationVariables = Exact<{
  input: AddCampaignUnitInput;
}>;


export type AddCampaignUnitMutation = { addCampaignUnit:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReviseCampaignFormMutationVariables = Exact<{
  input: ReviseCampaignFormInput;
}>;


export type ReviseCampaignFormMutation = { reviseCampaignForm:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CloseCampaignMutationVariables = Exact<{
  input: CampaignReasonInput;
}>;


export type CloseCampaignMutation = { closeCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

type CampaignReportDone_CampaignReport_Fragment = { __typename: 'CampaignReport', id: string };

type CampaignReportDone_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type CampaignReportDone_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type CampaignReportDoneFragment =
  | CampaignReportDone_CampaignReport_Fragment
  | CampaignReportDone_EditConflict_Fragment
  | CampaignReportDone_Refusal_Fragment
;

export type CampaignReportQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignReportQuery = { campaignReport: { id: string, number: string, title: string, version: number, standing: CampaignReportStanding, late: boolean, ours: boolean, over: boolean, campaignId: string, campaignName: string, roundNo: number, from: string, to: string, dueOn: string, checked: boolean, handedInAt: string | null, draftZero: boolean, correcting: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, fields: Array<{ key: string, label: string, type: CampaignFieldType, measure: string | null, help: string | null, required: boolean, sums: boolean, figure: PortalFigure | null, units: Array<string> | null }>, draft: Array<{ key: string, value: string }> | null, previous: Array<{ key: string, value: string }> | null, figures: Array<{ key: string, value: string }> | null, versions: Array<{ no: number, at: string, by: string, zero: boolean, counts: boolean, reason: string | null, returned: string | null, answers: Array<{ key: string, value: string }>, figures: Array<{ key: string, value: string }> }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type SaveCampaignReportMutationVariables = Exact<{
  input: SaveCampaignReportInput;
}>;


export type SaveCampaignReportMutation = { saveCampaignReport:
    | { __typename: 'CampaignReport', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SubmitCampaignReportMutationVariables = Exact<{
  input: SubmitCampaignReportInput;
}>;


export type SubmitCampaignReportMutation = { submitCampaignReport:
    | { __typename: 'CampaignReport', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CheckCampaignReportMutationVariables = Exact<{
  input: CheckCampaignReportInput;
}>;


export type CheckCampaignReportMutation = { checkCampaignReport:
    | { __typename: 'CampaignReport', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TakeBackCampaignReportMutationVariables = Exact<{
  input: CampaignActInput;
}>;


export type TakeBackCampaignReportMutation = { takeBackCampaignReport:
    | { __typename: 'CampaignReport', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CorrectCampaignReportMutationVariables = Exact<{
  input: CampaignReasonInput;
}>;


export type CorrectCampaignReportMutation = { correctCampaignReport:
    | { __typename: 'CampaignReport', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReturnCampaignReportMutationVariables = Exact<{
  input: ReturnCampaignReportInput;
}>;


export type ReturnCampaignReportMutation = { returnCampaignReport:
    | { __typename: 'CampaignReport', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CaseRowFieldsFragment = { id: string, number: string, title: string, state: CaseState, referralId: string | null, jointId: string | null, subjectKind: SubjectKind | null, subjectName: string, regionName: string | null, violationTypes: Array<string>, amountInvolved: string | null, leadSource: LeadSource, registeredAt: string, agencyName: string, referralCount: number, lamp: Lamp | null, dueAt: string | null };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  order?: CaseOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, countedTo: number, edges: Array<{ cursor: string, node: { id: string, number: string, title: string, state: CaseState, referralId: string | null, jointId: string | null, subjectKind: SubjectKind | null, subjectName: string, regionName: string | null, violationTypes: Array<string>, amountInvolved: string | null, leadSource: LeadSource, registeredAt: string, agencyName: string, referralCount: number, lamp: Lamp | null, dueAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseFieldsFragment = { id: string, number: string, title: string, state: CaseState, version: number, leadSource: LeadSource, leadDetail: string | null, facts: string, violationTypes: Array<string>, occurredFrom: string | null, occurredTo: string | null, amountInvolved: string | null, amountBasis: string | null, amountRecovered: string | null, publishedSource: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, subject: { id: string, kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null, demoNote: string | null, region: { code: string, name: string } | null }, agency: { id: string, name: string, shortName: string }, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null, original: boolean, copies: number, note: string | null, attachment: { id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string } | null }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, referrals: Array<{ id: string, kind: ReferralKind, number: string | null, state: ReferralState, title: string | null, sentAt: string | null, dueAt: string | null, lamp: Lamp | null, fromAgency: { id: string, shortName: string }, toAgency: { id: string, shortName: string }, holder: { id: string, shortName: string } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type CaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseQuery = { case: { id: string, number: string, title: string, state: CaseState, version: number, leadSource: LeadSource, leadDetail: string | null, facts: string, violationTypes: Array<string>, occurredFrom: string | null, occurredTo: string | null, amountInvolved: string | null, amountBasis: string | null, amountRecovered: string | null, publishedSource: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, subject: { id: string, kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null, demoNote: string | null, region: { code: string, name: string } | null }, agency: { id: string, name: string, shortName: string }, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null, original: boolean, copies: number, note: string | null, attachment: { id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string } | null }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, referrals: Array<{ id: string, kind: ReferralKind, number: string | null, state: ReferralState, title: string | null, sentAt: string | null, dueAt: string | null, lamp: Lamp | null, fromAgency: { id: string, shortName: string }, toAgency: { id: string, shortName: string }, holder: { id: string, shortName: string } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type EditCaseMutationVariables = Exact<{
  input: EditCaseInput;
}>;


export type EditCaseMutation = { editCase:
    | { id: string, number: string, title: string, state: CaseState, version: number, leadSource: LeadSource, leadDetail: string | null, facts: string, violationTypes: Array<string>, occurredFrom: string | null, occurredTo: string | null, amountInvolved: string | null, amountBasis: string | null, amountRecovered: string | null, publishedSource: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, subject: { id: string, kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null, demoNote: string | null, region: { code: string, name: string } | null }, agency: { id: string, name: string, shortName: string }, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null, original: boolean, copies: number, note: string | null, attachment: { id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string } | null }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, referrals: Array<{ id: string, kind: ReferralKind, number: string | null, state: ReferralState, title: string | null, sentAt: string | null, dueAt: string | null, lamp: Lamp | null, fromAgency: { id: string, shortName: string }, toAgency: { id: string, shortName: string }, holder: { id: string, shortName: string } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type StartReferralMutationVariables = Exact<{
  input: DraftReferralInput;
}>;


export type StartReferralMutation = { draftReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { id: string, version: number, state: ReferralState }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ExportFieldsFragment = { id: string, state: ExportState, rows: number | null, watermark: string, requestedAt: string, expiresAt: string | null, fileName: string | null, size: number | null, url: string | null };

export type LedgerExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerExportsQuery = { ledgerExports: Array<{ id: string, state: ExportState, rows: number | null, watermark: string, requestedAt: string, expiresAt: string | null, fileName: string | null, size: number | null, url: string | null }> };

export type ExportLedgerMutationVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  order?: CaseOrder | null | undefined;
}>;


export type ExportLedgerMutation = { exportLedger:
    | { id: string, state: ExportState, rows: number | null, watermark: string, requestedAt: string, expiresAt: string | null, fileName: string | null, size: number | null, url: string | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type LedgerLayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerLayoutQuery = { ledgerLayout: { name: string, keys: Array<string>, columns: Array<{ key: string, heading: string, width: number }> } };

export type SaveLedgerLayoutMutationVariables = Exact<{
  input: SaveLedgerLayoutInput;
}>;


export type SaveLedgerLayoutMutation = { saveLedgerLayout:
    | { name: string, keys: Array<string>, columns: Array<{ key: string, heading: string, width: number }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ViewFieldsFragment = { id: string, name: string, shared: boolean, isDefault: boolean, mine: boolean, search: Array<{ name: string, value: string }> };

export type LedgerViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerViewsQuery = { ledgerViews: Array<{ id: string, name: string, shared: boolean, isDefault: boolean, mine: boolean, search: Array<{ name: string, value: string }> }> };

export type SaveLedgerViewMutationVariables = Exact<{
  input: SaveLedgerViewInput;
}>;


export type SaveLedgerViewMutation = { saveLedgerView:
    | { id: string, name: string, shared: boolean, isDefault: boolean, mine: boolean, search: Array<{ name: string, value: string }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DeleteLedgerViewMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteLedgerViewMutation = { deleteLedgerView:
    | { ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ImportTemplateQueryVariables = Exact<{
  kind: ImportKind;
}>;


export type ImportTemplateQuery = { importTemplate: { name: string, content: string } };

export type ImportFieldsFragment = { id: string, kind: ImportKind, fileName: string, state: ImportState, rowCount: number, goodCount: number, badCount: number, duplicateCount: number, madeCount: number, doneAt: string | null, rows: Array<{ row: number, verdict: RowVerdict, summary: string, madeId: string | null, problems: Array<{ column: string, heading: string, value: string, code: string, message: string, next: string }>, duplicates: Array<{ caseId: string, number: string, title: string, same: boolean }> }> };

export type CheckImportMutationVariables = Exact<{
  kind: ImportKind;
  fileId: string | number;
}>;


export type CheckImportMutation = { checkImport:
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { id: string, kind: ImportKind, fileName: string, state: ImportState, rowCount: number, goodCount: number, badCount: number, duplicateCount: number, madeCount: number, doneAt: string | null, rows: Array<{ row: number, verdict: RowVerdict, summary: string, madeId: string | null, problems: Array<{ column: string, heading: string, value: string, code: string, message: string, next: string }>, duplicates: Array<{ caseId: string, number: string, title: string, same: boolean }> }> }
   };

export type ConfirmImportMutationVariables = Exact<{
  id: string | number;
  mode: ImportMode;
}>;


export type ConfirmImportMutation = { confirmImport:
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { id: string, kind: ImportKind, fileName: string, state: ImportState, rowCount: number, goodCount: number, badCount: number, duplicateCount: number, madeCount: number, doneAt: string | null, rows: Array<{ row: number, verdict: RowVerdict, summary: string, madeId: string | null, problems: Array<{ column: string, heading: string, value: string, code: string, message: string, next: string }>, duplicates: Array<{ caseId: string, number: string, title: string, same: boolean }> }> }
   };

export type LookUpSubjectQueryVariables = Exact<{
  code: string;
  name?: string | null | undefined;
}>;


export type LookUpSubjectQuery = { lookUpSubject: { code: string, valid: boolean, problem: string | null, subject: { id: string, kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } | null } | null, cases: Array<{ id: string, number: string, title: string, state: CaseState, amountInvolved: string | null, registeredAt: string, referralCount: number }>, similar: Array<{ id: string, kind: SubjectKind, code: string, name: string }> } };

export type RegisterCaseMutationVariables = Exact<{
  input: RegisterCaseInput;
}>;


export type RegisterCaseMutation = { registerCase:
    | { id: string, number: string, title: string, state: CaseState, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SeatFieldsFragment = { id: string, kind: SeatKind, title: string, agencyId: string, mine: boolean, holders: Array<{ personId: string, name: string, capacity: HoldingCapacity, fromDay: string, toDay: string | null }>, coming: Array<{ personId: string, name: string, capacity: HoldingCapacity, fromDay: string, toDay: string | null }> };

export type MemberChangeFieldsFragment = { id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type MemberChangeAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type MemberChangeAnswer_MemberChange_Fragment = { __typename: 'MemberChange', id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type MemberChangeAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type MemberChangeAnswerFragment =
  | MemberChangeAnswer_EditConflict_Fragment
  | MemberChangeAnswer_MemberChange_Fragment
  | MemberChangeAnswer_Refusal_Fragment
;

export type TopicRowFragment = { id: string, number: string, state: TopicState, version: number, conferenceId: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } };

export type TopicFieldsFragment = { id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type TopicPayloadFields_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type TopicPayloadFields_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

type TopicPayloadFields_Topic_Fragment = { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type TopicPayloadFieldsFragment =
  | TopicPayloadFields_EditConflict_Fragment
  | TopicPayloadFields_Refusal_Fragment
  | TopicPayloadFields_Topic_Fragment
;

export type CallFieldsFragment = { id: string, number: string, state: TopicCallState, version: number, viewerRole: PartyRole, conferenceId: string, conference: string, title: string, note: string, dueAt: string, openedAt: string, closedAt: string | null, office: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, topics: Array<{ id: string, number: string, state: TopicState, version: number, conferenceId: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, silent: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type CallAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type CallAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

type CallAnswer_TopicCall_Fragment = { __typename: 'TopicCall', id: string, number: string, state: TopicCallState, version: number, viewerRole: PartyRole, conferenceId: string, conference: string, title: string, note: string, dueAt: string, openedAt: string, closedAt: string | null, office: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, topics: Array<{ id: string, number: string, state: TopicState, version: number, conferenceId: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, silent: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type CallAnswerFragment =
  | CallAnswer_EditConflict_Fragment
  | CallAnswer_Refusal_Fragment
  | CallAnswer_TopicCall_Fragment
;

export type MeetingFieldsFragment = { id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type MeetingAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type MeetingAnswer_Meeting_Fragment = { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type MeetingAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type MeetingAnswerFragment =
  | MeetingAnswer_EditConflict_Fragment
  | MeetingAnswer_Meeting_Fragment
  | MeetingAnswer_Refusal_Fragment
;

export type ConferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConferencesQuery = { conferences: Array<{ id: string, name: string, legalBasis: string, memberCount: number, mine: boolean, region: { code: string, name: string, level: RegionLevel, parentCode: string | null }, office: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, lead: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> };

export type ConferenceQueryVariables = Exact<{
  id: string | number;
  day?: string | null | undefined;
}>;


export type ConferenceQuery = { conference: { id: string, name: string, legalBasis: string, day: string, office: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, officeSeats: Array<{ id: string, kind: SeatKind, title: string, agencyId: string, mine: boolean, holders: Array<{ personId: string, name: string, capacity: HoldingCapacity, fromDay: string, toDay: string | null }>, coming: Array<{ personId: string, name: string, capacity: HoldingCapacity, fromDay: string, toDay: string | null }> }>, members: Array<{ role: ConferenceRole, fromDay: string, toDay: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, seats: Array<{ id: string, kind: SeatKind, title: string, agencyId: string, mine: boolean, holders: Array<{ personId: string, name: string, capacity: HoldingCapacity, fromDay: string, toDay: string | null }>, coming: Array<{ personId: string, name: string, capacity: HoldingCapacity, fromDay: string, toDay: string | null }> }> }> } | null };

export type MemberChangesQueryVariables = Exact<{
  conferenceId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MemberChangesQuery = { memberChanges: { edges: Array<{ cursor: string, node: { id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, effectiveOn: string, openedAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MemberChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type MemberChangeQuery = { memberChange: { id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type ColleaguesQueryVariables = Exact<{
  agencyId?: string | number | null | undefined;
}>;


export type ColleaguesQuery = { colleagues: Array<{ personId: string, name: string, posts: Array<string> }> };

export type ProposeMemberChangeMutationVariables = Exact<{
  input: ProposeMemberChangeInput;
}>;


export type ProposeMemberChangeMutation = { proposeMemberChange:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MemberChange', id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ProposeMembershipMutationVariables = Exact<{
  input: ProposeMembershipInput;
}>;


export type ProposeMembershipMutation = { proposeMembership:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MemberChange', id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SettleLeavingMutationVariables = Exact<{
  input: SettleLeavingInput;
}>;


export type SettleLeavingMutation = { settleLeaving:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MemberChange', id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ProposeMemberAgainMutationVariables = Exact<{
  input: ProposeMemberAgainInput;
}>;


export type ProposeMemberAgainMutation = { proposeMemberAgain:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MemberChange', id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CheckMemberChangeMutationVariables = Exact<{
  input: DecideMemberChangeInput;
}>;


export type CheckMemberChangeMutation = { checkMemberChange:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MemberChange', id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ConfirmMemberChangeMutationVariables = Exact<{
  input: DecideMemberChangeInput;
}>;


export type ConfirmMemberChangeMutation = { confirmMemberChange:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MemberChange', id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type WithdrawMemberChangeMutationVariables = Exact<{
  input: WithdrawMemberChangeInput;
}>;


export type WithdrawMemberChangeMutation = { withdrawMemberChange:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MemberChange', id: string, number: string, kind: MemberChangeKind, state: MemberChangeState, version: number, conferenceId: string, conference: string, byOffice: boolean, seatId: string | null, seatKind: SeatKind | null, seatTitle: string | null, fromPerson: string | null, toPerson: string | null, toPersonId: string | null, effectiveOn: string, reason: string, openedAt: string, confirmedAt: string | null, unsettled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, people: Array<{ seatKind: SeatKind, seatTitle: string, personId: string | null, name: string, post: string | null, phone: string | null, email: string | null, isNew: boolean, account: boolean }>, matters: Array<{ objectKind: LeavingKind, objectId: string, number: string | null, title: string, dueOn: string | null, mayHand: boolean, choice: LeavingChoice | null, to: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TopicsQueryVariables = Exact<{
  filter?: TopicFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicsQuery = { topics: { edges: Array<{ cursor: string, node: { id: string, number: string, state: TopicState, version: number, conferenceId: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TopicQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicQuery = { topic: { id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type AboutMatterQueryVariables = Exact<{
  id: string | number;
}>;


export type AboutMatterQuery = { topicsOf: Array<{ id: string, number: string, state: TopicState, title: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, resolutionsOf: Array<{ id: string, number: string, title: string, state: ResolutionState, mine: boolean, dueOn: string, firstDueOn: string, overdue: boolean, lamp: Lamp, deferralCount: number, returns: number, closedAt: string | null, lastSaid: string | null, lastSaidAt: string | null, lead: { id: string, shortName: string }, units: Array<{ role: ResolutionUnitRole, mine: boolean, signedAt: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, agency: { id: string, shortName: string } }> }> };

export type TopicAboutQueryVariables = Exact<{
  objectKind: TopicLinkKind;
  objectId: string | number;
}>;


export type TopicAboutQuery = { topicAbout: { title: string, category: TopicCategory, problem: string, objectKind: TopicLinkKind, objectId: string, number: string } | null };

export type QuotableMattersQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type QuotableMattersQuery = { quotableMatters: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, overdue: boolean }> };

export type TopicCallsQueryVariables = Exact<{
  conferenceId?: string | number | null | undefined;
}>;


export type TopicCallsQuery = { topicCalls: Array<{ id: string, number: string, state: TopicCallState, conferenceId: string, title: string, dueAt: string, openedAt: string, topicCount: number }> };

export type TopicCallQueryVariables = Exact<{
  id: string | number;
}>;


export type TopicCallQuery = { topicCall: { id: string, number: string, state: TopicCallState, version: number, viewerRole: PartyRole, conferenceId: string, conference: string, title: string, note: string, dueAt: string, openedAt: string, closedAt: string | null, office: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, topics: Array<{ id: string, number: string, state: TopicState, version: number, conferenceId: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, silent: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type DraftTopicMutationVariables = Exact<{
  input: DraftTopicInput;
}>;


export type DraftTopicMutation = { draftTopic:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type EditTopicMutationVariables = Exact<{
  input: EditTopicInput;
}>;


export type EditTopicMutation = { editTopic:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type SubmitTopicMutationVariables = Exact<{
  input: TopicActInput;
}>;


export type SubmitTopicMutation = { submitTopic:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type WithdrawTopicMutationVariables = Exact<{
  input: TopicReasonInput;
}>;


export type WithdrawTopicMutation = { withdrawTopic:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type ReturnTopicMutationVariables = Exact<{
  input: TopicReasonInput;
}>;


export type ReturnTopicMutation = { returnTopic:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type MergeTopicMutationVariables = Exact<{
  input: MergeTopicInput;
}>;


export type MergeTopicMutation = { mergeTopic:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type ProposeTopicMutationVariables = Exact<{
  input: ProposeTopicInput;
}>;


export type ProposeTopicMutation = { proposeTopic:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type DecideTopicMutationVariables = Exact<{
  input: DecideTopicInput;
}>;


export type DecideTopicMutation = { decideTopic:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Topic', id: string, number: string, state: TopicState, version: number, conferenceId: string, conference: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, call: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, viewerRole: PartyRole, problem: string | null, basis: string | null, proposal: string | null, consulted: string | null, presenter: string | null, decidedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, agencies: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, state: string, mine: boolean }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, merged: Array<{ id: string, number: string, title: string | null, problem: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, mergedInto: { id: string, number: string, title: string | null } | null, meeting: { id: string, title: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type OpenTopicCallMutationVariables = Exact<{
  input: OpenTopicCallInput;
}>;


export type OpenTopicCallMutation = { openTopicCall:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TopicCall', id: string, number: string, state: TopicCallState, version: number, viewerRole: PartyRole, conferenceId: string, conference: string, title: string, note: string, dueAt: string, openedAt: string, closedAt: string | null, office: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, topics: Array<{ id: string, number: string, state: TopicState, version: number, conferenceId: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, silent: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type ExtendTopicCallMutationVariables = Exact<{
  input: ExtendTopicCallInput;
}>;


export type ExtendTopicCallMutation = { extendTopicCall:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TopicCall', id: string, number: string, state: TopicCallState, version: number, viewerRole: PartyRole, conferenceId: string, conference: string, title: string, note: string, dueAt: string, openedAt: string, closedAt: string | null, office: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, topics: Array<{ id: string, number: string, state: TopicState, version: number, conferenceId: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, silent: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type CloseTopicCallMutationVariables = Exact<{
  input: TopicActInput;
}>;


export type CloseTopicCallMutation = { closeTopicCall:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'TopicCall', id: string, number: string, state: TopicCallState, version: number, viewerRole: PartyRole, conferenceId: string, conference: string, title: string, note: string, dueAt: string, openedAt: string, closedAt: string | null, office: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, topics: Array<{ id: string, number: string, state: TopicState, version: number, conferenceId: string, title: string | null, category: TopicCategory | null, minutes: number | null, late: boolean, deferrals: number, callId: string | null, box: WorkBox, mergedCount: number, linkCount: number, submittedAt: string | null, lastActAt: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, silent: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type MeetingsQueryVariables = Exact<{
  conferenceId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { edges: Array<{ cursor: string, node: { id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, title: string | null, place: string | null, startsAt: string, endsAt: string, box: WorkBox, attendeeCount: number, agendaState: AgendaState | null, announced: { dateText: string | null, where: string | null, publisher: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SittingDutiesQueryVariables = Exact<{ [key: string]: never; }>;


export type SittingDutiesQuery = { sittingDuties: Array<{ conferenceId: string, conference: string, year: number, half: number, to: string, stand: SittingStand, missed: Array<string>, place: string | null, meeting: { id: string, number: string, startsAt: string } | null, proposals: Array<{ startsAt: string, endsAt: string }> }> };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { meeting: { id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordMeetingHeldMutationVariables = Exact<{
  input: MeetingActInput;
}>;


export type RecordMeetingHeldMutation = { recordMeetingHeld:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CancelMeetingMutationVariables = Exact<{
  input: MeetingReasonInput;
}>;


export type CancelMeetingMutation = { cancelMeeting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SaveAgendaMutationVariables = Exact<{
  input: SaveAgendaInput;
}>;


export type SaveAgendaMutation = { saveAgenda:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SubmitAgendaMutationVariables = Exact<{
  input: MeetingActInput;
}>;


export type SubmitAgendaMutation = { submitAgenda:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReviseAgendaMutationVariables = Exact<{
  input: MeetingReasonInput;
}>;


export type ReviseAgendaMutation = { reviseAgenda:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideAgendaMutationVariables = Exact<{
  input: DecideAgendaInput;
}>;


export type DecideAgendaMutation = { decideAgenda:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SendMeetingNoticeMutationVariables = Exact<{
  input: SendMeetingNoticeInput;
}>;


export type SendMeetingNoticeMutation = { sendMeetingNotice:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ChangeMeetingMutationVariables = Exact<{
  input: ChangeMeetingInput;
}>;


export type ChangeMeetingMutation = { changeMeeting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type UrgeRsvpMutationVariables = Exact<{
  input: MeetingActInput;
}>;


export type UrgeRsvpMutation = { urgeRsvp:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AnswerMeetingMutationVariables = Exact<{
  input: AnswerMeetingInput;
}>;


export type AnswerMeetingMutation = { answerMeeting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, version: number, conferenceId: string, conference: string, viewerRole: PartyRole, content: boolean, title: string | null, place: string | null, link: string | null, noticedAt: string | null, rsvpDueOn: string | null, startsAt: string, endsAt: string, heldAt: string | null, cancelledAt: string | null, minutesId: string | null, attendees: Array<{ role: AttendeeRole, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, agendas: Array<{ version: number, state: AgendaState, submittedAt: string | null, decidedAt: string | null, decidedBy: string | null, decidedSeat: string | null, reason: string | null, totalMinutes: number, changes: Array<{ line: string, title: string, change: AgendaLineChange }>, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, startsAfter: number, presenter: string | null, visibility: AgendaItemVisibility, visibleTo: Array<string>, topicId: string | null, topicNumber: string | null, presenterAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null }> }>, answers: Array<{ answer: RsvpAnswer | null, reason: string | null, standIn: string | null, standInPhone: string | null, via: RsvpVia | null, answeredAt: string | null, answeredBy: string | null, stale: boolean, times: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, published: { agenda: Array<string>, attendees: Array<string>, resolutions: Array<string>, figures: string | null, summary: string | null, publisher: string | null, url: string | null, site: string | null, publishedOn: string | null, dateText: string | null, held: string | null, where: string | null, convener: string | null, doubts: Array<string> } | null, previous: { id: string, title: string, startsAt: string, resolutions: Array<string>, publisher: string | null } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DayFieldsFragment = { id: string, number: string, title: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, place: string | null, conferenceId: string, viewerRole: PartyRole, startsAt: string, endsAt: string, version: number, signOpenedAt: string | null, startedAt: string | null, chair: string | null, endedAt: string | null, itemOn: string | null, hiddenOn: boolean, minutesId: string | null, mySignIn: string | null, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, stand: ItemStand, presenterAgency: { id: string, shortName: string } | null, turns: Array<{ startedAt: string, endedAt: string | null, skipped: boolean }>, outcome: { outcome: ItemOutcomeKind, text: string | null, version: number, by: string } | null, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, version: number, by: string, agency: { id: string, shortName: string } }>, resolutions: Array<{ id: string, text: string, supportingIds: Array<string>, supporting: Array<string>, dueDay: string | null, deliverable: string | null, version: number, lead: { id: string, shortName: string } | null }>, corrections: Array<{ what: CorrectedThing, aboutId: string, code: string | null, text: string | null, at: string, by: string }>, steppedBack: Array<{ id: string, who: string, wholeUnit: boolean, reason: string | null, leftAt: string | null, overrideReason: string | null, overriddenBy: string | null }>, mustLeave: Array<{ attendanceId: string, who: string }> }>, asked: Array<{ role: AttendeeRole, agency: { id: string, shortName: string } }>, attendance: Array<{ id: string, unit: string | null, personId: string | null, name: string | null, post: string, role: AttendanceRole, standInFor: string | null, way: AttendanceWay, arrivedAt: string | null, leftAt: string | null, lateMinutes: number, version: number, struckWhy: string | null, agency: { id: string, shortName: string } | null }>, candidates: Array<{ agencyId: string, personId: string, name: string, post: string }>, signCode: { digits: string, path: string, until: string } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type DayAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type DayAnswer_MeetingDay_Fragment = { __typename: 'MeetingDay', id: string, version: number };

type DayAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type DayAnswerFragment =
  | DayAnswer_EditConflict_Fragment
  | DayAnswer_MeetingDay_Fragment
  | DayAnswer_Refusal_Fragment
;

export type MeetingDayQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type MeetingDayQuery = { meetingDay: { id: string, number: string, title: string, kind: MeetingKind, form: MeetingForm, state: MeetingState, place: string | null, conferenceId: string, viewerRole: PartyRole, startsAt: string, endsAt: string, version: number, signOpenedAt: string | null, startedAt: string | null, chair: string | null, endedAt: string | null, itemOn: string | null, hiddenOn: boolean, minutesId: string | null, mySignIn: string | null, items: Array<{ id: string, line: string, kind: AgendaItemKind, title: string, minutes: number, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, stand: ItemStand, presenterAgency: { id: string, shortName: string } | null, turns: Array<{ startedAt: string, endedAt: string | null, skipped: boolean }>, outcome: { outcome: ItemOutcomeKind, text: string | null, version: number, by: string } | null, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, version: number, by: string, agency: { id: string, shortName: string } }>, resolutions: Array<{ id: string, text: string, supportingIds: Array<string>, supporting: Array<string>, dueDay: string | null, deliverable: string | null, version: number, lead: { id: string, shortName: string } | null }>, corrections: Array<{ what: CorrectedThing, aboutId: string, code: string | null, text: string | null, at: string, by: string }>, steppedBack: Array<{ id: string, who: string, wholeUnit: boolean, reason: string | null, leftAt: string | null, overrideReason: string | null, overriddenBy: string | null }>, mustLeave: Array<{ attendanceId: string, who: string }> }>, asked: Array<{ role: AttendeeRole, agency: { id: string, shortName: string } }>, attendance: Array<{ id: string, unit: string | null, personId: string | null, name: string | null, post: string, role: AttendanceRole, standInFor: string | null, way: AttendanceWay, arrivedAt: string | null, leftAt: string | null, lateMinutes: number, version: number, struckWhy: string | null, agency: { id: string, shortName: string } | null }>, candidates: Array<{ agencyId: string, personId: string, name: string, post: string }>, signCode: { digits: string, path: string, until: string } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type MeetingDayChangedSubscriptionVariables = Exact<{
  meetingId: string | number;
}>;


export type MeetingDayChangedSubscription = { meetingDayChanged: { meetingId: string, version: number } };

export type OpenSignInMutationVariables = Exact<{
  input: MeetingDayInput;
}>;


export type OpenSignInMutation = { openSignIn:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SignInToMeetingMutationVariables = Exact<{
  input: SignInToMeetingInput;
}>;


export type SignInToMeetingMutation = { signInToMeeting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type NoteAttendanceMutationVariables = Exact<{
  input: NoteAttendanceInput;
}>;


export type NoteAttendanceMutation = { noteAttendance:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ChangeAttendanceMutationVariables = Exact<{
  input: ChangeAttendanceInput;
}>;


export type ChangeAttendanceMutation = { changeAttendance:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type StartMeetingMutationVariables = Exact<{
  input: StartMeetingInput;
}>;


export type StartMeetingMutation = { startMeeting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EndMeetingMutationVariables = Exact<{
  input: EndMeetingInput;
}>;


export type EndMeetingMutation = { endMeeting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type StartItemMutationVariables = Exact<{
  input: DayItemInput;
}>;


export type StartItemMutation = { startItem:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type FinishItemMutationVariables = Exact<{
  input: DayItemInput;
}>;


export type FinishItemMutation = { finishItem:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SkipItemMutationVariables = Exact<{
  input: DayItemInput;
}>;


export type SkipItemMutation = { skipItem:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordStepBackMutationVariables = Exact<{
  input: RecordStepBackInput;
}>;


export type RecordStepBackMutation = { recordStepBack:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type LetStayMutationVariables = Exact<{
  input: LetStayInput;
}>;


export type LetStayMutation = { letStay:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordOpinionMutationVariables = Exact<{
  input: RecordOpinionInput;
}>;


export type RecordOpinionMutation = { recordOpinion:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordOutcomeOfItemMutationVariables = Exact<{
  input: RecordOutcomeOfItemInput;
}>;


export type RecordOutcomeOfItemMutation = { recordOutcomeOfItem:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CaptureResolutionMutationVariables = Exact<{
  input: CaptureResolutionInput;
}>;


export type CaptureResolutionMutation = { captureResolution:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingDay', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ExpectedAtMeetingQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type ExpectedAtMeetingQuery = { meeting: { id: string, answers: Array<{ answer: RsvpAnswer | null, standIn: string | null, agency: { id: string, shortName: string } }> } | null, meetingPapers: { id: string, guests: Array<{ id: string, unit: string, post: string, approved: boolean | null, revokedAt: string | null, coming: boolean | null }> } | null };

export type WrittenFieldsFragment = { id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type WrittenDone_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type WrittenDone_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

type WrittenDone_WrittenRound_Fragment = { __typename: 'WrittenRound', id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type WrittenDoneFragment =
  | WrittenDone_EditConflict_Fragment
  | WrittenDone_Refusal_Fragment
  | WrittenDone_WrittenRound_Fragment
;

export type WrittenRoundQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type WrittenRoundQuery = { writtenRound: { id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type OpenWrittenRoundMutationVariables = Exact<{
  input: OpenWrittenRoundInput;
}>;


export type OpenWrittenRoundMutation = { openWrittenRound:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'WrittenRound', id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type AnswerWrittenRoundMutationVariables = Exact<{
  input: AnswerWrittenRoundInput;
}>;


export type AnswerWrittenRoundMutation = { answerWrittenRound:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'WrittenRound', id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type AskInWrittenRoundMutationVariables = Exact<{
  input: AskInWrittenRoundInput;
}>;


export type AskInWrittenRoundMutation = { askInWrittenRound:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'WrittenRound', id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type ReplyInWrittenRoundMutationVariables = Exact<{
  input: ReplyInWrittenRoundInput;
}>;


export type ReplyInWrittenRoundMutation = { replyInWrittenRound:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'WrittenRound', id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type ExtendWrittenRoundMutationVariables = Exact<{
  input: ExtendWrittenRoundInput;
}>;


export type ExtendWrittenRoundMutation = { extendWrittenRound:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'WrittenRound', id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type CloseWrittenRoundMutationVariables = Exact<{
  input: CloseWrittenRoundInput;
}>;


export type CloseWrittenRoundMutation = { closeWrittenRound:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'WrittenRound', id: string, number: string, title: string, kind: MeetingKind, state: MeetingState, conferenceId: string, viewerRole: PartyRole, version: number, chair: string | null, openedAt: string | null, openedBy: string | null, dueOn: string | null, note: string | null, closedAt: string | null, closedBy: string | null, closeReason: string | null, over: boolean, minutesId: string | null, keptFromMe: number, myVersion: number | null, myState: MinutesShareState | null, items: Array<{ id: string, line: string, title: string, presenter: string | null, visibility: AgendaItemVisibility, topicId: string | null, steppedBack: Array<string>, outcome: ItemOutcomeKind | null, outcomeText: string | null, proposedOutcome: ItemOutcomeKind | null, presenterAgency: { id: string, shortName: string } | null, papers: Array<{ id: string, title: string, name: string, size: number, url: string }>, opinions: Array<{ opinion: MeetingOpinionKind, text: string | null, late: boolean, at: string, by: string, agency: { id: string, shortName: string } }> }>, shares: Array<{ state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string } }>, questions: Array<{ id: string, line: string, text: string, askedAt: string, askedBy: string, reply: string | null, repliedAt: string | null, repliedBy: string | null, agency: { id: string, shortName: string } }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type ConsultationFieldsFragment = { id: string, number: string, kind: ConsultationKind, state: ConsultationState, version: number, round: number, viewerRole: PartyRole, caseId: string | null, title: string | null, question: string | null, openedAt: string, concludedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, invitations: Array<{ id: string, round: number, parts: Array<CasePart>, status: string, dueAt: string, answeredAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, packet: { title: string, subject: string, violationTypes: Array<string>, facts: string | null, amountInvolved: string | null, amountBasis: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null }> } | null }>, opinions: Array<{ id: string, agency: string, person: string, seat: string, round: number, stance: Stance, text: string, at: string, adopted: boolean | null, reason: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, conclusions: Array<{ id: string, round: number, text: string, person: string, seat: string, at: string }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type ConsultationAnswer_Consultation_Fragment = { __typename: 'Consultation', id: string, number: string, kind: ConsultationKind, state: ConsultationState, version: number, round: number, viewerRole: PartyRole, caseId: string | null, title: string | null, question: string | null, openedAt: string, concludedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, invitations: Array<{ id: string, round: number, parts: Array<CasePart>, status: string, dueAt: string, answeredAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, packet: { title: string, subject: string, violationTypes: Array<string>, facts: string | null, amountInvolved: string | null, amountBasis: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null }> } | null }>, opinions: Array<{ id: string, agency: string, person: string, seat: string, round: number, stance: Stance, text: string, at: string, adopted: boolean | null, reason: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, conclusions: Array<{ id: string, round: number, text: string, person: string, seat: string, at: string }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type ConsultationAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type ConsultationAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type ConsultationAnswerFragment =
  | ConsultationAnswer_Consultation_Fragment
  | ConsultationAnswer_EditConflict_Fragment
  | ConsultationAnswer_Refusal_Fragment
;

export type ConsultationQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultationQuery = { consultation: { id: string, number: string, kind: ConsultationKind, state: ConsultationState, version: number, round: number, viewerRole: PartyRole, caseId: string | null, title: string | null, question: string | null, openedAt: string, concludedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, invitations: Array<{ id: string, round: number, parts: Array<CasePart>, status: string, dueAt: string, answeredAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, packet: { title: string, subject: string, violationTypes: Array<string>, facts: string | null, amountInvolved: string | null, amountBasis: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null }> } | null }>, opinions: Array<{ id: string, agency: string, person: string, seat: string, round: number, stance: Stance, text: string, at: string, adopted: boolean | null, reason: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, conclusions: Array<{ id: string, round: number, text: string, person: string, seat: string, at: string }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type ConsultationsQueryVariables = Exact<{
  filter?: ConsultationFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsultationsQuery = { consultations: { edges: Array<{ cursor: string, node: { id: string, number: string, kind: ConsultationKind, state: ConsultationState, round: number, title: string | null, agency: string, box: WorkBox, dueAt: string | null, invited: number, answered: number, lastActAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type OpenConsultationMutation = { openConsultation:
    | { __typename: 'Consultation', id: string, number: string, kind: ConsultationKind, state: ConsultationState, version: number, round: number, viewerRole: PartyRole, caseId: string | null, title: string | null, question: string | null, openedAt: string, concludedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, invitations: Array<{ id: string, round: number, parts: Array<CasePart>, status: string, dueAt: string, answeredAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, packet: { title: string, subject: string, violationTypes: Array<string>, facts: string | null, amountInvolved: string | null, amountBasis: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null }> } | null }>, opinions: Array<{ id: string, agency: string, person: string, seat: string, round: number, stance: Stance, text: string, at: string, adopted: boolean | null, reason: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, conclusions: Array<{ id: string, round: number, text: string, person: string, seat: string, at: string }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion:
    | { __typename: 'Consultation', id: string, number: string, kind: ConsultationKind, state: ConsultationState, version: number, round: number, viewerRole: PartyRole, caseId: string | null, title: string | null, question: string | null, openedAt: string, concludedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, invitations: Array<{ id: string, round: number, parts: Array<CasePart>, status: string, dueAt: string, answeredAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, packet: { title: string, subject: string, violationTypes: Array<string>, facts: string | null, amountInvolved: string | null, amountBasis: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null }> } | null }>, opinions: Array<{ id: string, agency: string, person: string, seat: string, round: number, stance: Stance, text: string, at: string, adopted: boolean | null, reason: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, conclusions: Array<{ id: string, round: number, text: string, person: string, seat: string, at: string }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ConcludeConsultationMutationVariables = Exact<{
  input: ConcludeConsultationInput;
}>;


export type ConcludeConsultationMutation = { concludeConsultation:
    | { __typename: 'Consultation', id: string, number: string, kind: ConsultationKind, state: ConsultationState, version: number, round: number, viewerRole: PartyRole, caseId: string | null, title: string | null, question: string | null, openedAt: string, concludedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, invitations: Array<{ id: string, round: number, parts: Array<CasePart>, status: string, dueAt: string, answeredAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, packet: { title: string, subject: string, violationTypes: Array<string>, facts: string | null, amountInvolved: string | null, amountBasis: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null }> } | null }>, opinions: Array<{ id: string, agency: string, person: string, seat: string, round: number, stance: Stance, text: string, at: string, adopted: boolean | null, reason: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, conclusions: Array<{ id: string, round: number, text: string, person: string, seat: string, at: string }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReopenConsultationMutationVariables = Exact<{
  input: ReopenConsultationInput;
}>;


export type ReopenConsultationMutation = { reopenConsultation:
    | { __typename: 'Consultation', id: string, number: string, kind: ConsultationKind, state: ConsultationState, version: number, round: number, viewerRole: PartyRole, caseId: string | null, title: string | null, question: string | null, openedAt: string, concludedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, invitations: Array<{ id: string, round: number, parts: Array<CasePart>, status: string, dueAt: string, answeredAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }>, packet: { title: string, subject: string, violationTypes: Array<string>, facts: string | null, amountInvolved: string | null, amountBasis: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string, source: string | null }> } | null }>, opinions: Array<{ id: string, agency: string, person: string, seat: string, round: number, stance: Stance, text: string, at: string, adopted: boolean | null, reason: string | null, evidence: Array<{ id: string, kind: EvidenceKind, name: string }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, conclusions: Array<{ id: string, round: number, text: string, person: string, seat: string, at: string }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TransferWarningQueryVariables = Exact<{
  caseId: string | number;
}>;


export type TransferWarningQuery = { transferWarning: { offence: string, fromAmount: string, basis: string, verified: boolean, waiverId: string | null, waiverState: string | null, waiverVersion: number | null, waiverReason: string | null } | null };

export type RecusalsQueryVariables = Exact<{
  objectId?: string | number | null | undefined;
}>;


export type RecusalsQuery = { recusals: Array<{ id: string, personName: string, mine: boolean, objectKind: string, objectNumber: string, state: RecusalState, version: number, reason: string, declaredBy: string, declaredAt: string }> };

export type DeclareRecusalMutationVariables = Exact<{
  input: DeclareRecusalInput;
}>;


export type DeclareRecusalMutation = { declareRecusal:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'GateActed', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideRecusalMutationVariables = Exact<{
  input: DecideRecusalInput;
}>;


export type DecideRecusalMutation = { decideRecusal:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'GateActed', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AskTransferWaiverMutationVariables = Exact<{
  input: AskTransferWaiverInput;
}>;


export type AskTransferWaiverMutation = { askTransferWaiver:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'GateActed', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideTransferWaiverMutationVariables = Exact<{
  input: DecideTransferWaiverInput;
}>;


export type DecideTransferWaiverMutation = { decideTransferWaiver:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'GateActed', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DocumentFactFieldsFragment = { key: string, label: string, fillable: boolean };

export type DocumentFieldsFragment = { id: string, form: string, title: string, state: DocumentState, version: number, agency: string, own: boolean, number: string | null, issuedOn: string | null, issuedBy: string | null, sha256: string | null, size: number | null, lastChangedAt: string, lastChangedBy: string, stale: boolean, changedFacts: Array<string>, docxUrl: string, pdfUrl: string, blanks: Array<{ key: string, label: string, fillable: boolean }> };

export type DocumentsQueryVariables = Exact<{
  matterId: string | number;
}>;


export type DocumentsQuery = { documents: { documents: Array<{ id: string, form: string, title: string, state: DocumentState, version: number, agency: string, own: boolean, number: string | null, issuedOn: string | null, issuedBy: string | null, sha256: string | null, size: number | null, lastChangedAt: string, lastChangedBy: string, stale: boolean, changedFacts: Array<string>, docxUrl: string, pdfUrl: string, blanks: Array<{ key: string, label: string, fillable: boolean }> }>, reuse: { facts: number, uses: number, spared: number } } };

export type DocumentFormsQueryVariables = Exact<{
  matterId: string | number;
}>;


export type DocumentFormsQuery = { documentForms: Array<{ code: string, title: string, family: DocumentFormFamily, internal: boolean, facts: number, missing: Array<{ key: string, label: string, fillable: boolean }> }> };

export type PreviewDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type PreviewDocumentQuery = { previewDocument: { html: string, document: { id: string, form: string, title: string, state: DocumentState, version: number, agency: string, own: boolean, number: string | null, issuedOn: string | null, issuedBy: string | null, sha256: string | null, size: number | null, lastChangedAt: string, lastChangedBy: string, stale: boolean, changedFacts: Array<string>, docxUrl: string, pdfUrl: string, blanks: Array<{ key: string, label: string, fillable: boolean }> } } | null };

export type DraftDocumentMutationVariables = Exact<{
  input: DraftDocumentInput;
}>;


export type DraftDocumentMutation = { draftDocument:
    | { id: string, form: string, title: string, state: DocumentState, version: number, agency: string, own: boolean, number: string | null, issuedOn: string | null, issuedBy: string | null, sha256: string | null, size: number | null, lastChangedAt: string, lastChangedBy: string, stale: boolean, changedFacts: Array<string>, docxUrl: string, pdfUrl: string, blanks: Array<{ key: string, label: string, fillable: boolean }> }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RedraftDocumentMutationVariables = Exact<{
  input: DocumentActInput;
}>;


export type RedraftDocumentMutation = { redraftDocument:
    | { id: string, form: string, title: string, state: DocumentState, version: number, agency: string, own: boolean, number: string | null, issuedOn: string | null, issuedBy: string | null, sha256: string | null, size: number | null, lastChangedAt: string, lastChangedBy: string, stale: boolean, changedFacts: Array<string>, docxUrl: string, pdfUrl: string, blanks: Array<{ key: string, label: string, fillable: boolean }> }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type IssueDocumentMutationVariables = Exact<{
  input: IssueDocumentInput;
}>;


export type IssueDocumentMutation = { issueDocument:
    | { id: string, form: string, title: string, state: DocumentState, version: number, agency: string, own: boolean, number: string | null, issuedOn: string | null, issuedBy: string | null, sha256: string | null, size: number | null, lastChangedAt: string, lastChangedBy: string, stale: boolean, changedFacts: Array<string>, docxUrl: string, pdfUrl: string, blanks: Array<{ key: string, label: string, fillable: boolean }> }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DiscardDocumentMutationVariables = Exact<{
  input: DocumentActInput;
}>;


export type DiscardDocumentMutation = { discardDocument:
    | { ok: boolean }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type FillDocumentFactsMutationVariables = Exact<{
  input: FillDocumentFactsInput;
}>;


export type FillDocumentFactsMutation = { fillDocumentFacts:
    | { ok: boolean }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type FindingItemFieldsFragment = { id: string, referralId: string, referralNumber: string | null, no: string, title: string, fromAgency: string, toAgency: string, amount: string | null, rectifiedAmount: string | null, balance: string | null, state: FindingState, note: string | null, replyNo: string | null, receiptNo: string | null, reopenings: number, dueOn: string | null, lamp: Lamp };

export type AuditFindingsQueryVariables = Exact<{
  filter: FindingFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditFindingsQuery = { auditFindings: { totals: { count: number, amount: string, rectified: string, balance: string, settled: number }, edges: Array<{ cursor: string, node: { id: string, referralId: string, referralNumber: string | null, no: string, title: string, fromAgency: string, toAgency: string, amount: string | null, rectifiedAmount: string | null, balance: string | null, state: FindingState, note: string | null, replyNo: string | null, receiptNo: string | null, reopenings: number, dueOn: string | null, lamp: Lamp } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnansweredFieldsFragment = { id: string, kind: ReferralKind, number: string | null, state: ReferralState, fromAgency: string, toAgency: string, sentAt: string, dueAt: string, deadlineLabel: string, legalBasis: string, daysLate: number };

export type UnansweredQueryVariables = Exact<{
  owed: Owed;
  first: number;
  after?: string | null | undefined;
}>;


export type UnansweredQuery = { unansweredReferrals: { edges: Array<{ cursor: string, node: { id: string, kind: ReferralKind, number: string | null, state: ReferralState, fromAgency: string, toAgency: string, sentAt: string, dueAt: string, deadlineLabel: string, legalBasis: string, daysLate: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SealedCountQueryVariables = Exact<{ [key: string]: never; }>;


export type SealedCountQuery = { sealedReferralCount: { sent: number, open: number } };

export type GatePanelQueryVariables = Exact<{
  objectId: string | number;
}>;


export type GatePanelQuery = { gatePanel: { objectKind: string, needs: Array<{ gate: Gate, before: string, fromAmount: string, basis: string, statutory: boolean, reached: boolean | null, state: GateState | null }>, records: Array<{ id: string, gate: Gate, state: GateState, version: number, heldOn: string | null, chair: string | null, participants: Array<string>, dissent: string | null, opinion: string | null, creator: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, dueAt: string | null, officers: Array<{ name: string, certificateNo: string }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type WaitingReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingReviewsQuery = { waitingReviews: Array<{ id: string, objectKind: string, pageId: string, number: string | null, title: string | null, creator: string, dueAt: string | null }> };

type GateAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type GateAnswer_GateActed_Fragment = { __typename: 'GateActed', id: string, version: number };

type GateAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type GateAnswerFragment =
  | GateAnswer_EditConflict_Fragment
  | GateAnswer_GateActed_Fragment
  | GateAnswer_Refusal_Fragment
;

export type RequestLegalReviewMutationVariables = Exact<{
  input: MatterInput;
}>;


export type RequestLegalReviewMutation = { requestLegalReview:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'GateActed', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideLegalReviewMutationVariables = Exact<{
  input: DecideLegalReviewInput;
}>;


export type DecideLegalReviewMutation = { decideLegalReview:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'GateActed', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordDiscussionMutationVariables = Exact<{
  input: RecordDiscussionInput;
}>;


export type RecordDiscussionMutation = { recordDiscussion:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'GateActed', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordOfficersMutationVariables = Exact<{
  input: RecordOfficersInput;
}>;


export type RecordOfficersMutation = { recordOfficers:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'GateActed', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TransfersDueQueryVariables = Exact<{ [key: string]: never; }>;


export type TransfersDueQuery = { transfersDue: Array<{ agency: string, count: number, waiting: number }> };

export type HalfYearRowFieldsFragment = { leadId: string | null, lead: string | null, numbers: Array<{ figure: HalfYearFigure, matters: number, times: number | null }> };

export type HalfYearMatterFieldsFragment = { resolutionId: string | null, number: string, title: string, lead: string, carried: boolean, firstDueOn: string, dueOn: string, reportedAt: string | null, endedAt: string | null, verdict: HalfYearVerdict, deferrals: number, returns: number };

type HalfYearAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type HalfYearAnswer_HalfYearReport_Fragment = { __typename: 'HalfYearReport', id: string };

type HalfYearAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type HalfYearAnswerFragment =
  | HalfYearAnswer_EditConflict_Fragment
  | HalfYearAnswer_HalfYearReport_Fragment
  | HalfYearAnswer_Refusal_Fragment
;

export type HalfYearQueryVariables = Exact<{
  conferenceId: string | number;
  year: number;
  half: number;
}>;


export type HalfYearQuery = { halfYear: { conferenceId: string, conference: string, year: number, half: number, from: string, to: string, asOf: string, definitionVersion: number, scope: string, restricted: number, isOffice: boolean, definitions: Array<{ figure: HalfYearFigure, name: string, text: string }>, rows: Array<{ leadId: string | null, lead: string | null, numbers: Array<{ figure: HalfYearFigure, matters: number, times: number | null }> }>, overdue: Array<{ resolutionId: string | null, number: string, title: string, lead: string, carried: boolean, firstDueOn: string, dueOn: string, reportedAt: string | null, endedAt: string | null, verdict: HalfYearVerdict, deferrals: number, returns: number }> } | null };

export type HalfYearReportsQueryVariables = Exact<{
  conferenceId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HalfYearReportsQuery = { halfYearReports: { edges: Array<{ cursor: string, node: { id: string, number: string, conference: string, year: number, half: number, state: HalfYearReportState, asOf: string, frozenAt: string, releasedAt: string | null, replacedBy: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HalfYearReportQueryVariables = Exact<{
  id: string | number;
}>;


export type HalfYearReportQuery = { halfYearReport: { id: string, number: string, conferenceId: string, conference: string, year: number, half: number, from: string, to: string, state: HalfYearReportState, version: number, asOf: string, definitionVersion: number, scope: string, factCount: number, hash: string, intact: boolean, frozenAt: string, frozenBy: string, releasedAt: string | null, releasedBy: string | null, underWay: boolean, oversees: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, replacedBy: { id: string, number: string } | null, definitions: Array<{ figure: HalfYearFigure, name: string, text: string }>, rows: Array<{ leadId: string | null, lead: string | null, numbers: Array<{ figure: HalfYearFigure, matters: number, times: number | null }> }>, overdue: Array<{ resolutionId: string | null, number: string, title: string, lead: string, carried: boolean, firstDueOn: string, dueOn: string, reportedAt: string | null, endedAt: string | null, verdict: HalfYearVerdict, deferrals: number, returns: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type HalfYearPaperQueryVariables = Exact<{
  id: string | number;
}>;


export type HalfYearPaperQuery = { halfYearReport: { id: string, html: string } | null };

export type HalfYearMattersQueryVariables = Exact<{
  reportId: string | number;
  figure: HalfYearFigure;
  leadId?: string | number | null | undefined;
}>;


export type HalfYearMattersQuery = { halfYearMatters: Array<{ resolutionId: string | null, number: string, title: string, lead: string, carried: boolean, firstDueOn: string, dueOn: string, reportedAt: string | null, endedAt: string | null, verdict: HalfYearVerdict, deferrals: number, returns: number }> };

export type RerunHalfYearQueryVariables = Exact<{
  id: string | number;
  until: RerunUntil;
}>;


export type RerunHalfYearQuery = { rerunHalfYear: { asOf: string, same: boolean, changeCount: number, changes: Array<{ lead: string | null, figure: HalfYearFigure, before: number, after: number, cameCount: number, wentCount: number, came: Array<{ resolutionId: string, number: string, cause: HalfYearCause }>, went: Array<{ resolutionId: string, number: string, cause: HalfYearCause }> }> } | null };

export type FreezeHalfYearMutationVariables = Exact<{
  input: FreezeHalfYearInput;
}>;


export type FreezeHalfYearMutation = { freezeHalfYear:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'HalfYearReport', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReleaseHalfYearMutationVariables = Exact<{
  input: ReleaseHalfYearInput;
}>;


export type ReleaseHalfYearMutation = { releaseHalfYear:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'HalfYearReport', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type OutcomeFieldsFragment = { id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type OutcomeInMatrixFragment = { id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> };

export type TrackFieldsFragment = { id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type JointFieldsFragment = { id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type JointAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type JointAnswer_JointInvestigation_Fragment = { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type JointAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type JointAnswerFragment =
  | JointAnswer_EditConflict_Fragment
  | JointAnswer_JointInvestigation_Fragment
  | JointAnswer_Refusal_Fragment
;

export type JointInvestigationQueryVariables = Exact<{
  id: string | number;
}>;


export type JointInvestigationQuery = { jointInvestigation: { id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type JointOfCaseQueryVariables = Exact<{
  caseId: string | number;
}>;


export type JointOfCaseQuery = { jointInvestigationsOfCase: Array<{ id: string, number: string, state: string, title: string, openedAt: string, agencies: number, settled: number }>, collisions: Array<{ id: string, state: CollisionState, noticedAt: string, caseId: string | null, caseNumber: string | null, referralId: string | null, referralNumber: string | null, subjectName: string | null, mine: string | null, myReason: string | null, jointId: string | null, other: { seatTitle: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }> };

export type CollisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CollisionsQuery = { collisions: Array<{ id: string, state: CollisionState, noticedAt: string, caseId: string | null, caseNumber: string | null, referralId: string | null, referralNumber: string | null, subjectName: string | null, mine: string | null, myReason: string | null, jointId: string | null, other: { seatTitle: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }> };

export type CollisionFieldsFragment = { id: string, state: CollisionState, noticedAt: string, caseId: string | null, caseNumber: string | null, referralId: string | null, referralNumber: string | null, subjectName: string | null, mine: string | null, myReason: string | null, jointId: string | null, other: { seatTitle: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type OpenJointMutationVariables = Exact<{
  input: OpenJointInvestigationInput;
}>;


export type OpenJointMutation = { openJointInvestigation:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type InviteAgenciesMutationVariables = Exact<{
  input: InviteToInvestigationInput;
}>;


export type InviteAgenciesMutation = { inviteToInvestigation:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type JoinJointMutationVariables = Exact<{
  input: JoinInvestigationInput;
}>;


export type JoinJointMutation = { joinInvestigation:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DeclineJointMutationVariables = Exact<{
  input: DeclineInvestigationInput;
}>;


export type DeclineJointMutation = { declineInvestigation:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ProposeDayMutationVariables = Exact<{
  input: ProposeReplyDayInput;
}>;


export type ProposeDayMutation = { proposeReplyDay:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SettleDayMutationVariables = Exact<{
  input: SettleReplyDayInput;
}>;


export type SettleDayMutation = { settleReplyDay:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type LeaveJointMutationVariables = Exact<{
  input: LeaveInvestigationInput;
}>;


export type LeaveJointMutation = { leaveInvestigation:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EditRowMutationVariables = Exact<{
  input: EditTrackInput;
}>;


export type EditRowMutation = { editTrack:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ShareFactsMutationVariables = Exact<{
  input: ShareTrackFactsInput;
}>;


export type ShareFactsMutation = { shareTrackFacts:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CommentJointMutationVariables = Exact<{
  input: CommentOnInvestigationInput;
}>;


export type CommentJointMutation = { commentOnInvestigation:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CloseJointMutationVariables = Exact<{
  input: CloseInvestigationInput;
}>;


export type CloseJointMutation = { closeInvestigation:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AddFactMutationVariables = Exact<{
  input: AddViolationFactInput;
}>;


export type AddFactMutation = { addViolationFact:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AnswerCollisionMutationVariables = Exact<{
  input: AnswerCollisionInput;
}>;


export type AnswerCollisionMutation = { answerCollision:
    | { __typename: 'Collision', id: string, state: CollisionState, noticedAt: string, caseId: string | null, caseNumber: string | null, referralId: string | null, referralNumber: string | null, subjectName: string | null, mine: string | null, myReason: string | null, jointId: string | null, other: { seatTitle: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type BrokerCollisionMutationVariables = Exact<{
  input: BrokerCollisionInput;
}>;


export type BrokerCollisionMutation = { brokerCollision:
    | { __typename: 'Collision', id: string, state: CollisionState, noticedAt: string, caseId: string | null, caseNumber: string | null, referralId: string | null, referralNumber: string | null, subjectName: string | null, mine: string | null, myReason: string | null, jointId: string | null, other: { seatTitle: string, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type OpenFromCollisionMutationVariables = Exact<{
  input: OpenJointFromCollisionInput;
}>;


export type OpenFromCollisionMutation = { openJointFromCollision:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'JointInvestigation', id: string, number: string, state: string, version: number, viewerRole: string, openedAt: string, closedAt: string | null, caseId: string | null, title: string | null, summary: string | null, subjectName: string | null, subjectCode: string | null, demoNote: string | null, closingText: string | null, unreconciledReason: string | null, agencies: Array<string>, owner: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, tracks: Array<{ id: string, stage: TrackStage, stageLabel: string, version: number, mine: boolean, invitedAt: string, joinedAt: string | null, proposedDay: string | null, settled: boolean, gaps: Array<string>, sharedWith: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, columns: { basis: string, documentNo: string, amount: string | null, result: string } | null, facts: { facts: string, caseId: string | null, officers: Array<{ name: string, certificateNo: string }> } | null, said: { act: string, reason: string | null, text: string | null } | null, clock: { id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState } | null, outcomes: Array<{ id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, violationFacts: Array<{ id: string, text: string }>, comments: Array<{ id: string, at: string, agencyName: string, personName: string, seatTitle: string, text: string, to: Array<string> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type LeadRowFieldsFragment = { id: string, number: string, state: LeadState, source: LeadSource, subjectName: string, receivedOn: string, agencyName: string, holderName: string, factsBegin: string, amountEstimated: string | null, caseId: string | null, lamp: Lamp | null, dueAt: string | null };

export type LeadsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { leads: { edges: Array<{ cursor: string, node: { id: string, number: string, state: LeadState, source: LeadSource, subjectName: string, receivedOn: string, agencyName: string, holderName: string, factsBegin: string, amountEstimated: string | null, caseId: string | null, lamp: Lamp | null, dueAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LeadFieldsFragment = { id: string, number: string, state: LeadState, version: number, source: LeadSource, sourceDetail: string | null, receivedOn: string, subjectKind: SubjectKind | null, subjectCode: string | null, subjectName: string, regionCode: string | null, regionName: string | null, facts: string, violationTypes: Array<string>, amountEstimated: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, caseId: string | null, caseNumber: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, transfers: Array<{ from: string, to: string, reason: string, at: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type LeadQueryVariables = Exact<{
  id: string | number;
}>;


export type LeadQuery = { lead: { id: string, number: string, state: LeadState, version: number, source: LeadSource, sourceDetail: string | null, receivedOn: string, subjectKind: SubjectKind | null, subjectCode: string | null, subjectName: string, regionCode: string | null, regionName: string | null, facts: string, violationTypes: Array<string>, amountEstimated: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, caseId: string | null, caseNumber: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, transfers: Array<{ from: string, to: string, reason: string, at: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type RegisterLeadMutationVariables = Exact<{
  input: RegisterLeadInput;
}>;


export type RegisterLeadMutation = { registerLead:
    | { id: string, number: string, state: LeadState, version: number, source: LeadSource, sourceDetail: string | null, receivedOn: string, subjectKind: SubjectKind | null, subjectCode: string | null, subjectName: string, regionCode: string | null, regionName: string | null, facts: string, violationTypes: Array<string>, amountEstimated: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, caseId: string | null, caseNumber: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, transfers: Array<{ from: string, to: string, reason: string, at: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type FileLeadMutationVariables = Exact<{
  input: FileLeadInput;
}>;


export type FileLeadMutation = { fileLead:
    | { id: string, number: string, state: LeadState, version: number, source: LeadSource, sourceDetail: string | null, receivedOn: string, subjectKind: SubjectKind | null, subjectCode: string | null, subjectName: string, regionCode: string | null, regionName: string | null, facts: string, violationTypes: Array<string>, amountEstimated: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, caseId: string | null, caseNumber: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, transfers: Array<{ from: string, to: string, reason: string, at: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DeclineLeadMutationVariables = Exact<{
  input: DeclineLeadInput;
}>;


export type DeclineLeadMutation = { declineLead:
    | { id: string, number: string, state: LeadState, version: number, source: LeadSource, sourceDetail: string | null, receivedOn: string, subjectKind: SubjectKind | null, subjectCode: string | null, subjectName: string, regionCode: string | null, regionName: string | null, facts: string, violationTypes: Array<string>, amountEstimated: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, caseId: string | null, caseNumber: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, transfers: Array<{ from: string, to: string, reason: string, at: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type PassLeadOnMutationVariables = Exact<{
  input: PassLeadOnInput;
}>;


export type PassLeadOnMutation = { passLeadOn:
    | { id: string, number: string, state: LeadState, version: number, source: LeadSource, sourceDetail: string | null, receivedOn: string, subjectKind: SubjectKind | null, subjectCode: string | null, subjectName: string, regionCode: string | null, regionName: string | null, facts: string, violationTypes: Array<string>, amountEstimated: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, caseId: string | null, caseNumber: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, transfers: Array<{ from: string, to: string, reason: string, at: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ExtendLeadMutationVariables = Exact<{
  input: ExtendLeadInput;
}>;


export type ExtendLeadMutation = { extendLead:
    | { id: string, number: string, state: LeadState, version: number, source: LeadSource, sourceDetail: string | null, receivedOn: string, subjectKind: SubjectKind | null, subjectCode: string | null, subjectName: string, regionCode: string | null, regionName: string | null, facts: string, violationTypes: Array<string>, amountEstimated: string | null, demoNote: string | null, registeredAt: string, registeredBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, caseId: string | null, caseNumber: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, transfers: Array<{ from: string, to: string, reason: string, at: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AskedLineFieldsFragment = { line: string, position: number, kind: MinutesLineKind, text: string, dueOn: string | null, deliverable: string | null, opinion: { opinion: MinutesOpinion, proposal: string | null, reason: string | null, late: boolean, at: string, person: string, seat: string } | null, handling: { outcome: MinutesHandling, reason: string | null, text: string | null, at: string, person: string, seat: string } | null };

export type RoundLineFieldsFragment = { line: string, position: number, kind: MinutesLineKind, text: string, textNow: string | null, opinion: { opinion: MinutesOpinion, proposal: string | null, reason: string | null, late: boolean, at: string, person: string, seat: string } | null, handling: { outcome: MinutesHandling, reason: string | null, text: string | null, at: string, person: string, seat: string } | null };

export type MinutesShareFieldsFragment = { id: string, minutesId: string, version: number, state: MinutesShareState, title: string, meeting: string, heldOn: string, roundNo: number, dueOn: string, dueAt: string, note: string | null, askedAt: string, answeredAt: string | null, answeredBy: string | null, closedAt: string | null, agency: { id: string, shortName: string }, office: { id: string, shortName: string }, lines: Array<{ line: string, position: number, kind: MinutesLineKind, text: string, dueOn: string | null, deliverable: string | null, opinion: { opinion: MinutesOpinion, proposal: string | null, reason: string | null, late: boolean, at: string, person: string, seat: string } | null, handling: { outcome: MinutesHandling, reason: string | null, text: string | null, at: string, person: string, seat: string } | null }>, clock: { id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type MinutesRoundFieldsFragment = { id: string, no: number, state: MinutesRoundState, dueOn: string, dueAt: string, note: string | null, openedAt: string, openedBy: string, closedAt: string | null, closedBy: string | null, sentVersionId: string, finalVersionId: string | null, shares: Array<{ id: string, state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string }, lines: Array<{ line: string, position: number, kind: MinutesLineKind, text: string, textNow: string | null, opinion: { opinion: MinutesOpinion, proposal: string | null, reason: string | null, late: boolean, at: string, person: string, seat: string } | null, handling: { outcome: MinutesHandling, reason: string | null, text: string | null, at: string, person: string, seat: string } | null }> }> };

type ConsultingAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type ConsultingAnswer_Minutes_Fragment = { __typename: 'Minutes', id: string, version: number, state: MinutesState };

type ConsultingAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type ConsultingAnswerFragment =
  | ConsultingAnswer_EditConflict_Fragment
  | ConsultingAnswer_Minutes_Fragment
  | ConsultingAnswer_Refusal_Fragment
;

export type MinutesShareQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesShareQuery = { minutesShare: { id: string, minutesId: string, version: number, state: MinutesShareState, title: string, meeting: string, heldOn: string, roundNo: number, dueOn: string, dueAt: string, note: string | null, askedAt: string, answeredAt: string | null, answeredBy: string | null, closedAt: string | null, agency: { id: string, shortName: string }, office: { id: string, shortName: string }, lines: Array<{ line: string, position: number, kind: MinutesLineKind, text: string, dueOn: string | null, deliverable: string | null, opinion: { opinion: MinutesOpinion, proposal: string | null, reason: string | null, late: boolean, at: string, person: string, seat: string } | null, handling: { outcome: MinutesHandling, reason: string | null, text: string | null, at: string, person: string, seat: string } | null }>, clock: { id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type MinutesRoundsQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesRoundsQuery = { minutesRounds: Array<{ id: string, no: number, state: MinutesRoundState, dueOn: string, dueAt: string, note: string | null, openedAt: string, openedBy: string, closedAt: string | null, closedBy: string | null, sentVersionId: string, finalVersionId: string | null, shares: Array<{ id: string, state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string }, lines: Array<{ line: string, position: number, kind: MinutesLineKind, text: string, textNow: string | null, opinion: { opinion: MinutesOpinion, proposal: string | null, reason: string | null, late: boolean, at: string, person: string, seat: string } | null, handling: { outcome: MinutesHandling, reason: string | null, text: string | null, at: string, person: string, seat: string } | null }> }> }> | null };

export type MinutesToSendQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesToSendQuery = { minutesToSend: { lines: Array<{ line: string, position: number, kind: MinutesLineKind, text: string, dueOn: string | null, deliverable: string | null, asked: Array<string> }>, agencies: Array<{ id: string, shortName: string }> } | null, minutes: { id: string, version: number, state: MinutesState, title: string | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type MinutesAdoptionQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesAdoptionQuery = { minutes: { id: string, version: number, state: MinutesState, title: string | null, meeting: string | null, heldOn: string | null, viewerRole: PartyRole, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null, minutesRounds: Array<{ id: string, no: number, state: MinutesRoundState, dueOn: string, dueAt: string, note: string | null, openedAt: string, openedBy: string, closedAt: string | null, closedBy: string | null, sentVersionId: string, finalVersionId: string | null, shares: Array<{ id: string, state: MinutesShareState, answeredAt: string | null, answeredBy: string | null, agency: { id: string, shortName: string }, lines: Array<{ line: string, position: number, kind: MinutesLineKind, text: string, textNow: string | null, opinion: { opinion: MinutesOpinion, proposal: string | null, reason: string | null, late: boolean, at: string, person: string, seat: string } | null, handling: { outcome: MinutesHandling, reason: string | null, text: string | null, at: string, person: string, seat: string } | null }> }> }> | null };

export type SendMinutesForCommentMutationVariables = Exact<{
  input: SendMinutesForCommentInput;
}>;


export type SendMinutesForCommentMutation = { sendMinutesForComment:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, version: number, state: MinutesState }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ExtendMinutesRoundMutationVariables = Exact<{
  input: ExtendMinutesRoundInput;
}>;


export type ExtendMinutesRoundMutation = { extendMinutesRound:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, version: number, state: MinutesState }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CloseMinutesRoundMutationVariables = Exact<{
  input: CloseMinutesRoundInput;
}>;


export type CloseMinutesRoundMutation = { closeMinutesRound:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, version: number, state: MinutesState }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type HandleMinutesOpinionMutationVariables = Exact<{
  input: HandleMinutesOpinionInput;
}>;


export type HandleMinutesOpinionMutation = { handleMinutesOpinion:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, version: number, state: MinutesState }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AnswerMinutesMutationVariables = Exact<{
  input: AnswerMinutesInput;
}>;


export type AnswerMinutesMutation = { answerMinutes:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MinutesShare', id: string, version: number }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type MinutesVersionFieldsFragment = { id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number };

export type MinutesLineFieldsFragment = { line: string, kind: MinutesLineKind, text: string, units: Array<string>, dueOn: string | null, deliverable: string | null };

export type MinutesFieldsFragment = { id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type MinutesAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type MinutesAnswer_Minutes_Fragment = { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type MinutesAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type MinutesAnswerFragment =
  | MinutesAnswer_EditConflict_Fragment
  | MinutesAnswer_Minutes_Fragment
  | MinutesAnswer_Refusal_Fragment
;

export type MinutesQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesQuery = { minutes: { id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type MinutesNewsQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesNewsQuery = { minutes: { id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type AllMinutesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllMinutesQuery = { allMinutes: { edges: Array<{ cursor: string, node: { id: string, state: MinutesState, title: string | null, meeting: string | null, heldOn: string | null, agency: string, box: WorkBox, lastActAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MinutesVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesVersionQuery = { minutesVersion: { id: string, no: number, name: string, body: Array<{ line: string, kind: MinutesLineKind, text: string, units: Array<string>, dueOn: string | null, deliverable: string | null }> } | null };

export type MinutesComparisonQueryVariables = Exact<{
  one: string | number;
  other: string | number;
}>;


export type MinutesComparisonQuery = { minutesComparison: { before: { id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }, after: { id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }, lines: Array<{ line: string, change: MinutesLineChange, before: { line: string, kind: MinutesLineKind, text: string, units: Array<string>, dueOn: string | null, deliverable: string | null } | null, after: { line: string, kind: MinutesLineKind, text: string, units: Array<string>, dueOn: string | null, deliverable: string | null } | null }> } | null };

export type OpenMinutesMutationVariables = Exact<{
  input: OpenMinutesInput;
}>;


export type OpenMinutesMutation = { openMinutes:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type OpenMinutesOfMeetingMutationVariables = Exact<{
  meetingId: string | number;
}>;


export type OpenMinutesOfMeetingMutation = { openMinutesOfMeeting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EditMinutesHeadMutationVariables = Exact<{
  input: EditMinutesHeadInput;
}>;


export type EditMinutesHeadMutation = { editMinutesHead:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type InviteMinutesWriterMutationVariables = Exact<{
  input: MinutesWriterInput;
}>;


export type InviteMinutesWriterMutation = { inviteMinutesWriter:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DismissMinutesWriterMutationVariables = Exact<{
  input: MinutesWriterInput;
}>;


export type DismissMinutesWriterMutation = { dismissMinutesWriter:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type NameMinutesVersionMutationVariables = Exact<{
  input: NameMinutesVersionInput;
}>;


export type NameMinutesVersionMutation = { nameMinutesVersion:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SigningFieldsFragment = { correction: string | null, signatures: Array<{ no: number, hash: string, note: string | null, submittedAt: string, submittedBy: string, decision: MinutesSignatureDecision | null, reason: string | null, decidedAt: string | null, agency: string | null, person: string | null, seat: string | null }>, seals: Array<{ requestId: string, number: string, state: SealState, askedBy: string, decidedBy: string | null, reason: string | null }>, issues: Array<{ id: string, no: number, issuedAt: string, person: string, seat: string, reason: string | null, dataHash: string, changes: Array<{ line: string, change: MinutesLineChange }> }>, receipts: Array<{ issueNo: number, receivedAt: string | null, receivedBy: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, resolutions: Array<{ resolutionId: string, number: string, line: string, state: ResolutionState }>, toSign: Array<{ line: string, kind: MinutesLineKind, text: string, units: Array<string>, dueOn: string | null, deliverable: string | null }> | null };

export type MinutesSigningQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesSigningQuery = { minutes: { id: string, state: MinutesState, version: number, title: string | null, meeting: string | null, heldOn: string | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }>, signing: { correction: string | null, signatures: Array<{ no: number, hash: string, note: string | null, submittedAt: string, submittedBy: string, decision: MinutesSignatureDecision | null, reason: string | null, decidedAt: string | null, agency: string | null, person: string | null, seat: string | null }>, seals: Array<{ requestId: string, number: string, state: SealState, askedBy: string, decidedBy: string | null, reason: string | null }>, issues: Array<{ id: string, no: number, issuedAt: string, person: string, seat: string, reason: string | null, dataHash: string, changes: Array<{ line: string, change: MinutesLineChange }> }>, receipts: Array<{ issueNo: number, receivedAt: string | null, receivedBy: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, resolutions: Array<{ resolutionId: string, number: string, line: string, state: ResolutionState }>, toSign: Array<{ line: string, kind: MinutesLineKind, text: string, units: Array<string>, dueOn: string | null, deliverable: string | null }> | null } | null } | null };

export type MinutesIssueQueryVariables = Exact<{
  id: string | number;
  no?: number | null | undefined;
}>;


export type MinutesIssueQuery = { minutesIssue: { id: string, no: number, latest: number, title: string, html: string, intact: boolean, reason: string | null } | null };

export type SealFieldsFragment = { id: string, number: string, state: SealState, version: number, title: string, hash: string, copies: number, purpose: string | null, askedBy: string, openedAt: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, signedBy: string | null, signedAt: string | null, minutesId: string, lead: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, use: { at: string, by: string, approvedBy: string, fileSha256: string, copies: number } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type SealUsesQueryVariables = Exact<{
  year?: number | null | undefined;
  query?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SealUsesQuery = { sealUses: { edges: Array<{ cursor: string, node: { id: string, number: string, title: string, hash: string, purpose: string | null, askedBy: string, minutesId: string, lead: { id: string, shortName: string }, use: { at: string, by: string, approvedBy: string, fileSha256: string, copies: number, issueNo: number | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SealRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type SealRequestQuery = { sealRequest: { id: string, number: string, state: SealState, version: number, title: string, hash: string, copies: number, purpose: string | null, askedBy: string, openedAt: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, signedBy: string | null, signedAt: string | null, minutesId: string, lead: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, use: { at: string, by: string, approvedBy: string, fileSha256: string, copies: number } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

type SealAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type SealAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

type SealAnswer_SealRequest_Fragment = { __typename: 'SealRequest', id: string, number: string, state: SealState, version: number, title: string, hash: string, copies: number, purpose: string | null, askedBy: string, openedAt: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, signedBy: string | null, signedAt: string | null, minutesId: string, lead: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, use: { at: string, by: string, approvedBy: string, fileSha256: string, copies: number } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type SealAnswerFragment =
  | SealAnswer_EditConflict_Fragment
  | SealAnswer_Refusal_Fragment
  | SealAnswer_SealRequest_Fragment
;

export type SubmitMinutesMutationVariables = Exact<{
  input: SubmitMinutesInput;
}>;


export type SubmitMinutesMutation = { submitMinutes:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideMinutesMutationVariables = Exact<{
  input: DecideMinutesInput;
}>;


export type DecideMinutesMutation = { decideMinutes:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TakeBackMinutesMutationVariables = Exact<{
  input: MinutesReasonInput;
}>;


export type TakeBackMinutesMutation = { takeBackMinutes:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CorrectMinutesMutationVariables = Exact<{
  input: MinutesReasonInput;
}>;


export type CorrectMinutesMutation = { correctMinutes:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReceiveMinutesMutationVariables = Exact<{
  input: MinutesActInput;
}>;


export type ReceiveMinutesMutation = { receiveMinutes:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AskSealMutationVariables = Exact<{
  input: AskSealInput;
}>;


export type AskSealMutation = { askSeal:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type IssueMinutesMutationVariables = Exact<{
  input: MinutesActInput;
}>;


export type IssueMinutesMutation = { issueMinutes:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Minutes', id: string, state: MinutesState, version: number, viewerRole: PartyRole, writing: string | null, keptBack: boolean, title: string | null, meeting: string | null, heldOn: string | null, place: string | null, chair: string | null, attendance: string | null, openedAt: string, lastActAt: string, unhandled: number, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, ownShares: Array<{ id: string, roundNo: number, dueOn: string, state: MinutesShareState }>, writers: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, versions: Array<{ id: string, no: number, kind: MinutesVersionKind, name: string, hash: string, at: string, agency: string, person: string, seat: string, lines: number }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideSealMutationVariables = Exact<{
  input: DecideSealInput;
}>;


export type DecideSealMutation = { decideSeal:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'SealRequest', id: string, number: string, state: SealState, version: number, title: string, hash: string, copies: number, purpose: string | null, askedBy: string, openedAt: string, decidedAt: string | null, decidedBy: string | null, reason: string | null, signedBy: string | null, signedAt: string | null, minutesId: string, lead: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, use: { at: string, by: string, approvedBy: string, fileSha256: string, copies: number } | null, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
   };

export type UnseenNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnseenNoticesQuery = { unseenNotices: { edges: Array<{ cursor: string, node: { id: string, title: string, urgent: boolean, objectKind: string, objectId: string, createdAt: string, seatTitle: string, holders: Array<string>, waits: boolean, reached: Array<{ personName: string, state: string, sentAt: string | null, lastError: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FailedDeliveriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FailedDeliveriesQuery = { failedDeliveries: { edges: Array<{ cursor: string, node: { id: string, personName: string, seatTitle: string, attempts: number, lastError: string, createdAt: string, returnedAt: string | null, noticeCount: number, notice: { id: string, topic: string, title: string, body: string, reason: string, urgent: boolean, objectKind: string, objectId: string, createdAt: string, readAt: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticeReconciliationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeReconciliationsQuery = { noticeReconciliations: Array<{ day: string, ranAt: string, facts: number, factsWaiting: number, factsFailed: number, unheard: number, notices: number, noticesUnseen: number, mails: number, mailsWaiting: number, mailsFailed: number }> };

export type ResendDeliveriesMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ResendDeliveriesMutation = { resendDeliveries:
    | { ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type NotificationFieldsFragment = { id: string, topic: string, title: string, body: string, reason: string, urgent: boolean, objectKind: string, objectId: string, createdAt: string, readAt: string | null };

export type NotificationsQueryVariables = Exact<{
  unreadOnly: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { unreadCount: number, edges: Array<{ cursor: string, node: { id: string, topic: string, title: string, body: string, reason: string, urgent: boolean, objectKind: string, objectId: string, createdAt: string, readAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticePreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticePreferencesQuery = { noticePreferences: Array<{ area: NoticeArea | null, objectKind: string | null, objectId: string | null, number: string | null, way: NoticeWay }> };

export type SetAreaNoticesMutationVariables = Exact<{
  area: NoticeArea;
  way?: NoticeWay | null | undefined;
}>;


export type SetAreaNoticesMutation = { setAreaNotices:
    | { ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SetMatterNoticesMutationVariables = Exact<{
  objectId: string | number;
  way?: NoticeWay | null | undefined;
}>;


export type SetMatterNoticesMutation = { setMatterNotices:
    | { ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead:
    | { ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

type OutcomeAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type OutcomeAnswer_Outcome_Fragment = { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type OutcomeAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type OutcomeAnswerFragment =
  | OutcomeAnswer_EditConflict_Fragment
  | OutcomeAnswer_Outcome_Fragment
  | OutcomeAnswer_Refusal_Fragment
;

export type MoneyFieldsFragment = { found: string, recoverable: string, recovered: string, fines: string, confiscated: string, criminalFines: string, offset: string, paidToTreasury: string, fundDifference: string, treasuryDifference: string, problems: Array<string>, balanced: boolean, lines: Array<{ id: string, outcomeId: string, agency: string, mine: boolean, kind: MoneyKind, destination: MoneyDestination | null, subjectName: string, documentNo: string, decidedOn: string, amount: string, outstanding: string, receipts: Array<{ id: string, amount: string, destination: MoneyDestination, receiptNo: string, receivedOn: string, voidedAt: string | null, voidReason: string | null }> }>, offsets: Array<{ documentNo: string, criminalFine: string, listed: string, applied: string, items: Array<{ lineId: string, agency: string, documentNo: string, amount: string, applied: string }> }> };

export type OutcomeRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type OutcomeRulesQuery = { outcomeRules: Array<{ kind: OutcomeKind, label: string, basis: string, published: boolean, money: Array<MoneyKind>, measures: Array<{ code: MeasureCode, label: string, unit: string | null, min: number | null, max: number | null, basis: string, note: string | null, levels: Array<OutcomeLevel> }> }> };

export type OutcomeQueryVariables = Exact<{
  id: string | number;
}>;


export type OutcomeQuery = { outcome: { id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type MoneyOfInvestigationQueryVariables = Exact<{
  id: string | number;
}>;


export type MoneyOfInvestigationQuery = { moneyOfInvestigation: { found: string, recoverable: string, recovered: string, fines: string, confiscated: string, criminalFines: string, offset: string, paidToTreasury: string, fundDifference: string, treasuryDifference: string, problems: Array<string>, balanced: boolean, lines: Array<{ id: string, outcomeId: string, agency: string, mine: boolean, kind: MoneyKind, destination: MoneyDestination | null, subjectName: string, documentNo: string, decidedOn: string, amount: string, outstanding: string, receipts: Array<{ id: string, amount: string, destination: MoneyDestination, receiptNo: string, receivedOn: string, voidedAt: string | null, voidReason: string | null }> }>, offsets: Array<{ documentNo: string, criminalFine: string, listed: string, applied: string, items: Array<{ lineId: string, agency: string, documentNo: string, amount: string, applied: string }> }> } | null, jointInvestigation: { id: string, number: string, title: string | null, state: string, tracks: Array<{ id: string, outcomes: Array<{ id: string, version: number, agency: { id: string } }> }> } | null };

export type OutcomeInListFragment = { subjectName: string | null, id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }>, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> };

export type OutcomesOfCaseQueryVariables = Exact<{
  caseId: string | number;
}>;


export type OutcomesOfCaseQuery = { outcomesOfCase: Array<{ subjectName: string | null, id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }>, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, caseConclusion: { id: string, number: string, title: string, subjectName: string, state: string, version: number, jointId: string | null, closing: { text: string, unreconciledReason: string | null, closedAt: string, by: string } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type ConclusionFieldsFragment = { id: string, number: string, title: string, subjectName: string, state: string, version: number, jointId: string | null, closing: { text: string, unreconciledReason: string | null, closedAt: string, by: string } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type CaseMoneyQueryVariables = Exact<{
  caseId: string | number;
}>;


export type CaseMoneyQuery = { outcomesOfCase: Array<{ subjectName: string | null, id: string, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, documentNo: string | null, text: string | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }>, measures: Array<{ id: string, label: string }>, money: Array<{ kind: MoneyKind, amount: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState }> }>, caseConclusion: { id: string, number: string, title: string, subjectName: string, state: string, version: number, jointId: string | null, closing: { text: string, unreconciledReason: string | null, closedAt: string, by: string } | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null, moneyOfCase: { found: string, recoverable: string, recovered: string, fines: string, confiscated: string, criminalFines: string, offset: string, paidToTreasury: string, fundDifference: string, treasuryDifference: string, problems: Array<string>, balanced: boolean, lines: Array<{ id: string, outcomeId: string, agency: string, mine: boolean, kind: MoneyKind, destination: MoneyDestination | null, subjectName: string, documentNo: string, decidedOn: string, amount: string, outstanding: string, receipts: Array<{ id: string, amount: string, destination: MoneyDestination, receiptNo: string, receivedOn: string, voidedAt: string | null, voidReason: string | null }> }>, offsets: Array<{ documentNo: string, criminalFine: string, listed: string, applied: string, items: Array<{ lineId: string, agency: string, documentNo: string, amount: string, applied: string }> }> } | null };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { closeCase:
    | { __typename: 'ClosedCase', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type VoidReceiptMutationVariables = Exact<{
  input: VoidReceiptInput;
}>;


export type VoidReceiptMutation = { voidReceipt:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type RecordOutcomeMutation = { recordOutcome:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ConfirmOutcomeBackMutationVariables = Exact<{
  input: ConfirmInvestigationOutcomeInput;
}>;


export type ConfirmOutcomeBackMutation = { confirmInvestigationOutcome:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordPublicationMutationVariables = Exact<{
  input: RecordPublicationInput;
}>;


export type RecordPublicationMutation = { recordPublication:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordWithdrawalMutationVariables = Exact<{
  input: RecordWithdrawalInput;
}>;


export type RecordWithdrawalMutation = { recordWithdrawal:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EndOutcomeMutationVariables = Exact<{
  input: EndOutcomeInput;
}>;


export type EndOutcomeMutation = { endOutcome:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { recordReceipt:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type HandleExpiryMutationVariables = Exact<{
  input: HandleExpiryInput;
}>;


export type HandleExpiryMutation = { handleExpiry:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReportFollowUpMutationVariables = Exact<{
  input: ReportFollowUpInput;
}>;


export type ReportFollowUpMutation = { reportFollowUp:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Outcome', id: string, jointId: string | null, caseId: string | null, kind: OutcomeKind, label: string, level: OutcomeLevel, state: string, version: number, decidedOn: string, endedOn: string | null, confirmedAt: string | null, documentNo: string | null, subjectName: string | null, basis: string | null, text: string | null, points: number | null, secondFineReason: string | null, endingReason: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, measures: Array<{ id: string, code: MeasureCode, label: string, basis: string, note: string | null, scope: string, months: number | null, days: number | null, startsOn: string, endsOn: string | null, state: string }>, money: Array<{ kind: MoneyKind, amount: string }>, publication: { publishedAt: string, reference: string, publishedOn: string, withdrawnOn: string | null, withdrawalReference: string | null } | null, followUp: { reason: string, action: FollowUpAction | null, documentNo: string | null, doneOn: string | null, text: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } } | null, deadlines: Array<{ id: string, label: string, lamp: Lamp, dueAt: string, state: DeadlineState }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type MeetingPaperFieldsFragment = { id: string, number: string, title: string, visibility: PaperVisibility, visibleTo: Array<string>, forGuests: boolean, late: boolean, version: number, broughtBy: string, openedAt: string | null, readingCount: number, files: Array<{ id: string, revision: number, name: string, size: number, mediaType: string, addedBy: string, addedSeat: string, addedAt: string, url: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type PaperLineFieldsFragment = { line: string, position: number, title: string, minutes: number, topicFiles: number, papers: Array<{ id: string, number: string, title: string, visibility: PaperVisibility, visibleTo: Array<string>, forGuests: boolean, late: boolean, version: number, broughtBy: string, openedAt: string | null, readingCount: number, files: Array<{ id: string, revision: number, name: string, size: number, mediaType: string, addedBy: string, addedSeat: string, addedAt: string, url: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type MeetingGuestFieldsFragment = { id: string, line: string, unit: string, post: string, fromAt: string, toAt: string, version: number, invitedBy: string, invitedAt: string, revokedAt: string | null, approved: boolean | null, decidedBy: string | null, decidedSeat: string | null, decidedAt: string | null, reason: string | null, coming: boolean | null, opinion: string | null, answeredAt: string | null, readingCount: number, lastReadAt: string | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type MeetingPapersFieldsFragment = { id: string, number: string, title: string, state: MeetingState, place: string | null, startsAt: string, endsAt: string, lines: Array<{ line: string, position: number, title: string, minutes: number, topicFiles: number, papers: Array<{ id: string, number: string, title: string, visibility: PaperVisibility, visibleTo: Array<string>, forGuests: boolean, late: boolean, version: number, broughtBy: string, openedAt: string | null, readingCount: number, files: Array<{ id: string, revision: number, name: string, size: number, mediaType: string, addedBy: string, addedSeat: string, addedAt: string, url: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, packet: { id: string, state: PacketState, stale: boolean, askedAt: string, readyAt: string | null, size: number | null, pages: number | null, url: string } | null, attendees: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, guests: Array<{ id: string, line: string, unit: string, post: string, fromAt: string, toAt: string, version: number, invitedBy: string, invitedAt: string, revokedAt: string | null, approved: boolean | null, decidedBy: string | null, decidedSeat: string | null, decidedAt: string | null, reason: string | null, coming: boolean | null, opinion: string | null, answeredAt: string | null, readingCount: number, lastReadAt: string | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }> };

type PapersAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type PapersAnswer_MeetingPapers_Fragment = { __typename: 'MeetingPapers', id: string };

type PapersAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type PapersAnswerFragment =
  | PapersAnswer_EditConflict_Fragment
  | PapersAnswer_MeetingPapers_Fragment
  | PapersAnswer_Refusal_Fragment
;

export type MeetingPapersQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingPapersQuery = { meetingPapers: { id: string, number: string, title: string, state: MeetingState, place: string | null, startsAt: string, endsAt: string, lines: Array<{ line: string, position: number, title: string, minutes: number, topicFiles: number, papers: Array<{ id: string, number: string, title: string, visibility: PaperVisibility, visibleTo: Array<string>, forGuests: boolean, late: boolean, version: number, broughtBy: string, openedAt: string | null, readingCount: number, files: Array<{ id: string, revision: number, name: string, size: number, mediaType: string, addedBy: string, addedSeat: string, addedAt: string, url: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }>, packet: { id: string, state: PacketState, stale: boolean, askedAt: string, readyAt: string | null, size: number | null, pages: number | null, url: string } | null, attendees: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }>, guests: Array<{ id: string, line: string, unit: string, post: string, fromAt: string, toAt: string, version: number, invitedBy: string, invitedAt: string, revokedAt: string | null, approved: boolean | null, decidedBy: string | null, decidedSeat: string | null, decidedAt: string | null, reason: string | null, coming: boolean | null, opinion: string | null, answeredAt: string | null, readingCount: number, lastReadAt: string | null, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }> } | null };

export type PaperReadingsQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperReadingsQuery = { paperReadings: Array<{ reader: string, seat: string, agency: string, way: PaperWay, revision: number, at: string }> };

export type AddPaperMutationVariables = Exact<{
  input: AddPaperInput;
}>;


export type AddPaperMutation = { addPaper:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TakeOverPapersMutationVariables = Exact<{
  input: PaperLineInput;
}>;


export type TakeOverPapersMutation = { takeOverPapers:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type OrderPapersMutationVariables = Exact<{
  input: OrderPapersInput;
}>;


export type OrderPapersMutation = { orderPapers:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ChangePaperMutationVariables = Exact<{
  input: ChangePaperInput;
}>;


export type ChangePaperMutation = { changePaper:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReplacePaperMutationVariables = Exact<{
  input: ReplacePaperInput;
}>;


export type ReplacePaperMutation = { replacePaper:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type WithdrawPaperMutationVariables = Exact<{
  input: PaperActInput;
}>;


export type WithdrawPaperMutation = { withdrawPaper:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AskPacketMutationVariables = Exact<{
  id: string | number;
}>;


export type AskPacketMutation = { askPacket:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type InviteGuestMutationVariables = Exact<{
  input: InviteGuestInput;
}>;


export type InviteGuestMutation = { inviteGuest:
    | { __typename: 'InvitedGuest', id: string, path: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideGuestMutationVariables = Exact<{
  input: DecideGuestInput;
}>;


export type DecideGuestMutation = { decideGuest:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RevokeGuestMutationVariables = Exact<{
  input: RevokeGuestInput;
}>;


export type RevokeGuestMutation = { revokeGuest:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'MeetingPapers', id: string }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type GuestReadsFragment = { conference: string, title: string, startsAt: string, minutes: number, unit: string, post: string, toAt: string, coming: boolean | null, opinion: string | null, answeredAt: string | null, packet: PacketState | null, papers: Array<{ title: string, name: string }> };

export type OpenAsGuestMutationVariables = Exact<{
  secret: string;
}>;


export type OpenAsGuestMutation = { openAsGuest:
    | { __typename: 'GuestItem', conference: string, title: string, startsAt: string, minutes: number, unit: string, post: string, toAt: string, coming: boolean | null, opinion: string | null, answeredAt: string | null, packet: PacketState | null, papers: Array<{ title: string, name: string }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AnswerAsGuestMutationVariables = Exact<{
  secret: string;
  input: GuestAnswerInput;
}>;


export type AnswerAsGuestMutation = { answerAsGuest:
    | { __typename: 'GuestItem', conference: string, title: string, startsAt: string, minutes: number, unit: string, post: string, toAt: string, coming: boolean | null, opinion: string | null, answeredAt: string | null, packet: PacketState | null, papers: Array<{ title: string, name: string }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type KindFieldsFragment = { kind: ReferralKind, label: string, description: string, mayDraft: boolean, receiverKinds: Array<string>, needsHead: boolean, officersNeeded: number, sealed: boolean, materials: Array<{ kind: string, label: string, required: boolean, reasonAllowed: boolean }>, form: Array<{ name: string, type: string, label: string, required: boolean, maxLength: number | null, agencyKinds: Array<string>, options: Array<{ value: string, label: string }>, materials: Array<{ value: string, label: string }> }> };

export type ReferralKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferralKindsQuery = { referralKinds: Array<{ kind: ReferralKind, label: string, description: string, mayDraft: boolean, receiverKinds: Array<string>, needsHead: boolean, officersNeeded: number, sealed: boolean, materials: Array<{ kind: string, label: string, required: boolean, reasonAllowed: boolean }>, form: Array<{ name: string, type: string, label: string, required: boolean, maxLength: number | null, agencyKinds: Array<string>, options: Array<{ value: string, label: string }>, materials: Array<{ value: string, label: string }> }> }> };

export type RecipientSeatsQueryVariables = Exact<{
  agencyId: string | number;
}>;


export type RecipientSeatsQuery = { recipientSeats: Array<{ id: string, title: string }> };

export type ActOnReferralMutationVariables = Exact<{
  input: ActOnReferralInput;
}>;


export type ActOnReferralMutation = { actOnReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SaveReferralDraftMutationVariables = Exact<{
  input: SaveReferralDraftInput;
}>;


export type SaveReferralDraftMutation = { saveReferralDraft:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type FanOutPreviewQueryVariables = Exact<{
  input: FanOutReferralInput;
  recipient: number;
}>;


export type FanOutPreviewQuery = { fanOutPreview:
    | { __typename: 'FanOutPreview', packet: { title: string, fromAgency: string, toAgency: string, number: string | null, offence: string, legalBasis: string, facts: string, amountInvolved: string | null, amountBasis: string | null, leadSource: LeadSource | null, report: string, advice: string, priorPenalties: string | null, approvedBy: string | null, approvedAt: string | null, hash: string | null, subject: { kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null } | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, evidence: Array<{ kind: EvidenceKind, name: string, original: boolean, copies: number, note: string | null }>, materials: Array<{ kind: MaterialKind, provided: boolean, reason: string | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }>, fields: Array<{ name: string, label: string, value: string }>, findings: Array<{ no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null }> } }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AgenciesByIdQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type AgenciesByIdQuery = { agenciesById: Array<{ id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }> };

export type CheckFindingsMutationVariables = Exact<{
  fileId: string | number;
}>;


export type CheckFindingsMutation = { checkImport:
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { id: string, fileName: string, rowCount: number, goodCount: number, badCount: number, rows: Array<{ row: number, verdict: RowVerdict, summary: string, problems: Array<{ column: string, heading: string, value: string, code: string, message: string, next: string }>, finding: { no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null, problem: string, duty: DutyProblem, region: string, officeId: string, basis: string | null, listedId: string | null, contact: string | null, routeReason: string | null } | null }> }
   };

export type FanOutReferralMutationVariables = Exact<{
  input: FanOutReferralInput;
}>;


export type FanOutReferralMutation = { fanOutReferral:
    | { __typename: 'FannedOut', batchId: string, referralIds: Array<string> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DraftReferralMutationVariables = Exact<{
  input: DraftReferralInput;
}>;


export type DraftReferralMutation = { draftReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EditReferralMutationVariables = Exact<{
  input: EditReferralInput;
}>;


export type EditReferralMutation = { editReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SubmitReferralReportMutationVariables = Exact<{
  input: ReferralActInput;
}>;


export type SubmitReferralReportMutation = { submitReferralReport:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideTransferMutationVariables = Exact<{
  input: DecideTransferInput;
}>;


export type DecideTransferMutation = { decideTransfer:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReviseReferralMutationVariables = Exact<{
  input: ReferralActInput;
}>;


export type ReviseReferralMutation = { reviseReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SendReferralMutationVariables = Exact<{
  input: ReferralActInput;
}>;


export type SendReferralMutation = { sendReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecallReferralMutationVariables = Exact<{
  input: RecallReferralInput;
}>;


export type RecallReferralMutation = { recallReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type OpenReferralMutationVariables = Exact<{
  input: ReferralActInput;
}>;


export type OpenReferralMutation = { openReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SignReceiptMutationVariables = Exact<{
  input: SignReceiptInput;
}>;


export type SignReceiptMutation = { signReceipt:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RequestSupplementMutationVariables = Exact<{
  input: RequestSupplementInput;
}>;


export type RequestSupplementMutation = { requestSupplement:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ProvideSupplementMutationVariables = Exact<{
  input: ProvideSupplementInput;
}>;


export type ProvideSupplementMutation = { provideSupplement:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ForwardReferralMutationVariables = Exact<{
  input: ForwardReferralInput;
}>;


export type ForwardReferralMutation = { forwardReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReturnReferralMutationVariables = Exact<{
  input: ReturnReferralInput;
}>;


export type ReturnReferralMutation = { returnReferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ExtendReviewMutationVariables = Exact<{
  input: ExtendReviewInput;
}>;


export type ExtendReviewMutation = { extendReview:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type FileCaseMutationVariables = Exact<{
  input: FileCaseInput;
}>;


export type FileCaseMutation = { fileCase:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DeclineFilingMutationVariables = Exact<{
  input: DeclineFilingInput;
}>;


export type DeclineFilingMutation = { declineFiling:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RequestReconsiderationMutationVariables = Exact<{
  input: RemedyInput;
}>;


export type RequestReconsiderationMutation = { requestReconsideration:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideReconsiderationMutationVariables = Exact<{
  input: DecideReconsiderationInput;
}>;


export type DecideReconsiderationMutation = { decideReconsideration:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RequestSupervisionMutationVariables = Exact<{
  input: RemedyInput;
}>;


export type RequestSupervisionMutation = { requestSupervision:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TurnToAdministrativeMutationVariables = Exact<{
  input: RemedyInput;
}>;


export type TurnToAdministrativeMutation = { turnToAdministrative:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RequireReasonsMutationVariables = Exact<{
  input: SupervisionStepInput;
}>;


export type RequireReasonsMutation = { requireReasons:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type GiveReasonsMutationVariables = Exact<{
  input: SupervisionStepInput;
}>;


export type GiveReasonsMutation = { giveReasons:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AcceptReasonsMutationVariables = Exact<{
  input: SupervisionStepInput;
}>;


export type AcceptReasonsMutation = { acceptReasons:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type OrderFilingMutationVariables = Exact<{
  input: SupervisionStepInput;
}>;


export type OrderFilingMutation = { orderFiling:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type HandOverItemsMutationVariables = Exact<{
  input: HandOverItemsInput;
}>;


export type HandOverItemsMutation = { handOverItems:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AcknowledgeItemsMutationVariables = Exact<{
  input: ReferralActInput;
}>;


export type AcknowledgeItemsMutation = { acknowledgeItems:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordMilestoneMutationVariables = Exact<{
  input: RecordMilestoneInput;
}>;


export type RecordMilestoneMutation = { recordMilestone:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ConfirmOutcomeMutationVariables = Exact<{
  input: ConfirmOutcomeInput;
}>;


export type ConfirmOutcomeMutation = { confirmOutcome:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type QueryOutcomeMutationVariables = Exact<{
  input: QueryOutcomeInput;
}>;


export type QueryOutcomeMutation = { queryOutcome:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AnswerOutcomeQueryMutationVariables = Exact<{
  input: AnswerOutcomeQueryInput;
}>;


export type AnswerOutcomeQueryMutation = { answerOutcomeQuery:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ItemFieldsFragment = { id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null };

export type MaterialFieldsFragment = { kind: MaterialKind, provided: boolean, reason: string | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> };

export type FindingFieldsFragment = { id: string, no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null, state: FindingState, rectifiedAmount: string | null, balance: string | null, note: string | null, replyNo: string | null, receiptNo: string | null, reopenings: number };

export type StepFieldsFragment = { act: string, label: string, at: string, agency: string, person: string, seat: string, documentNo: string | null, documentDay: string | null, reason: string | null, text: string | null, date: string | null, amount: string | null, lines: Array<string>, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> };

export type PacketFieldsFragment = { title: string, fromAgency: string, toAgency: string, number: string | null, offence: string, legalBasis: string, facts: string, amountInvolved: string | null, amountBasis: string | null, leadSource: LeadSource | null, report: string, advice: string, priorPenalties: string | null, approvedBy: string | null, approvedAt: string | null, hash: string | null, subject: { kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null } | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, evidence: Array<{ kind: EvidenceKind, name: string, original: boolean, copies: number, note: string | null }>, materials: Array<{ kind: MaterialKind, provided: boolean, reason: string | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }>, fields: Array<{ name: string, label: string, value: string }>, findings: Array<{ no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null }> };

export type RemedyFieldsFragment = { dueAt: string | null, lapsed: boolean, reconsideration: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }, supervision: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }, administrative: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null } };

export type ReferralFieldsFragment = { id: string, kind: ReferralKind, number: string | null, state: ReferralState, version: number, viewerRole: PartyRole, opened: boolean, title: string | null, caseId: string | null, sealed: boolean, toSeatId: string | null, replyBy: string | null, batchId: string | null, originId: string | null, createdAt: string, sentAt: string | null, openedAt: string | null, closedAt: string | null, fromAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, toAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null, draft: { offence: string, offenceCode: string, legalBasis: string, report: string, advice: string, priorPenalties: string | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }>, form: { documentNo: string | null, documentDay: string | null, amount: string | null, title: string | null, facts: string | null, legalBasis: string | null, advice: string | null, replyBy: string | null, secrecy: string | null, letterKind: string | null, origin: string | null, basis: string | null, need: string | null, careRegion: string | null, insuredRegion: string | null, hideSource: boolean | null, urgent: boolean | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }> | null } | null } | null, findings: Array<{ id: string, no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null, state: FindingState, rectifiedAmount: string | null, balance: string | null, note: string | null, replyNo: string | null, receiptNo: string | null, reopenings: number }>, steps: Array<{ act: string, label: string, at: string, agency: string, person: string, seat: string, documentNo: string | null, documentDay: string | null, reason: string | null, text: string | null, date: string | null, amount: string | null, lines: Array<string>, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, packet: { title: string, fromAgency: string, toAgency: string, number: string | null, offence: string, legalBasis: string, facts: string, amountInvolved: string | null, amountBasis: string | null, leadSource: LeadSource | null, report: string, advice: string, priorPenalties: string | null, approvedBy: string | null, approvedAt: string | null, hash: string | null, subject: { kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null } | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, evidence: Array<{ kind: EvidenceKind, name: string, original: boolean, copies: number, note: string | null }>, materials: Array<{ kind: MaterialKind, provided: boolean, reason: string | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }>, fields: Array<{ name: string, label: string, value: string }>, findings: Array<{ no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null }> } | null, materials: Array<{ kind: MaterialKind, provided: boolean, reason: string | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, check: Array<{ kind: MaterialKind, required: boolean, reasonAllowed: boolean, status: string, message: string }>, receipt: { number: string, signedAt: string, signer: string, copies: number, missing: Array<MaterialKind>, manifestHash: string } | null, supplements: Array<{ requestedAt: string, items: Array<string>, reason: string, providedAt: string | null, reply: string | null }>, decision: { outcome: string, number: string, decidedOn: string, unit: string | null, offence: string | null, reasonCode: string | null, reason: string | null, returnedFiles: Array<string> } | null, remedies: { dueAt: string | null, lapsed: boolean, reconsideration: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }, supervision: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }, administrative: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null } } | null, handover: { place: string | null, senderSignedAt: string | null, senderSigner: string | null, receiverSignedAt: string | null, receiverSigner: string | null, note: string | null, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }> } | null, milestones: Array<{ kind: string, on: string, documentNo: string | null, note: string | null, recordedAt: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, holders: Array<{ from: string, to: string | null, seconds: number, agency: { id: string, name: string, shortName: string } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, recall: { recalledAt: string, statement: string, hash: string } | null, availableActions: Array<{ act: string | null, label: string | null, action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null, form: Array<{ name: string, type: string, label: string, required: boolean, maxLength: number | null, agencyKinds: Array<string>, options: Array<{ value: string, label: string }>, materials: Array<{ value: string, label: string }> }> | null }> };

type ReferralAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type ReferralAnswer_Referral_Fragment = { __typename: 'Referral', id: string, number: string | null, state: ReferralState, version: number, receipt: { number: string } | null };

type ReferralAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type ReferralAnswerFragment =
  | ReferralAnswer_EditConflict_Fragment
  | ReferralAnswer_Referral_Fragment
  | ReferralAnswer_Refusal_Fragment
;

export type ReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralQuery = { referral: { id: string, kind: ReferralKind, number: string | null, state: ReferralState, version: number, viewerRole: PartyRole, opened: boolean, title: string | null, caseId: string | null, sealed: boolean, toSeatId: string | null, replyBy: string | null, batchId: string | null, originId: string | null, createdAt: string, sentAt: string | null, openedAt: string | null, closedAt: string | null, fromAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, toAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holder: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null, draft: { offence: string, offenceCode: string, legalBasis: string, report: string, advice: string, priorPenalties: string | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }>, form: { documentNo: string | null, documentDay: string | null, amount: string | null, title: string | null, facts: string | null, legalBasis: string | null, advice: string | null, replyBy: string | null, secrecy: string | null, letterKind: string | null, origin: string | null, basis: string | null, need: string | null, careRegion: string | null, insuredRegion: string | null, hideSource: boolean | null, urgent: boolean | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }> | null } | null } | null, findings: Array<{ id: string, no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null, state: FindingState, rectifiedAmount: string | null, balance: string | null, note: string | null, replyNo: string | null, receiptNo: string | null, reopenings: number }>, steps: Array<{ act: string, label: string, at: string, agency: string, person: string, seat: string, documentNo: string | null, documentDay: string | null, reason: string | null, text: string | null, date: string | null, amount: string | null, lines: Array<string>, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, packet: { title: string, fromAgency: string, toAgency: string, number: string | null, offence: string, legalBasis: string, facts: string, amountInvolved: string | null, amountBasis: string | null, leadSource: LeadSource | null, report: string, advice: string, priorPenalties: string | null, approvedBy: string | null, approvedAt: string | null, hash: string | null, subject: { kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null } | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, evidence: Array<{ kind: EvidenceKind, name: string, original: boolean, copies: number, note: string | null }>, materials: Array<{ kind: MaterialKind, provided: boolean, reason: string | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }>, fields: Array<{ name: string, label: string, value: string }>, findings: Array<{ no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null }> } | null, materials: Array<{ kind: MaterialKind, provided: boolean, reason: string | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, check: Array<{ kind: MaterialKind, required: boolean, reasonAllowed: boolean, status: string, message: string }>, receipt: { number: string, signedAt: string, signer: string, copies: number, missing: Array<MaterialKind>, manifestHash: string } | null, supplements: Array<{ requestedAt: string, items: Array<string>, reason: string, providedAt: string | null, reply: string | null }>, decision: { outcome: string, number: string, decidedOn: string, unit: string | null, offence: string | null, reasonCode: string | null, reason: string | null, returnedFiles: Array<string> } | null, remedies: { dueAt: string | null, lapsed: boolean, reconsideration: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }, supervision: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }, administrative: { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null } } | null, handover: { place: string | null, senderSignedAt: string | null, senderSigner: string | null, receiverSignedAt: string | null, receiverSigner: string | null, note: string | null, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }> } | null, milestones: Array<{ kind: string, on: string, documentNo: string | null, note: string | null, recordedAt: string }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, holders: Array<{ from: string, to: string | null, seconds: number, agency: { id: string, name: string, shortName: string } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, recall: { recalledAt: string, statement: string, hash: string } | null, availableActions: Array<{ act: string | null, label: string | null, action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null, form: Array<{ name: string, type: string, label: string, required: boolean, maxLength: number | null, agencyKinds: Array<string>, options: Array<{ value: string, label: string }>, materials: Array<{ value: string, label: string }> }> | null }> } | null };

export type ReferralPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralPreviewQuery = { referralPreview: { title: string, fromAgency: string, toAgency: string, number: string | null, offence: string, legalBasis: string, facts: string, amountInvolved: string | null, amountBasis: string | null, leadSource: LeadSource | null, report: string, advice: string, priorPenalties: string | null, approvedBy: string | null, approvedAt: string | null, hash: string | null, subject: { kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null } | null, officers: Array<{ name: string, certificateNo: string, phone: string | null }>, evidence: Array<{ kind: EvidenceKind, name: string, original: boolean, copies: number, note: string | null }>, materials: Array<{ kind: MaterialKind, provided: boolean, reason: string | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, items: Array<{ id: string, name: string, quantity: string, feature: string | null, location: string | null, sourceMeasure: string | null, value: string | null }>, fields: Array<{ name: string, label: string, value: string }>, findings: Array<{ no: string, title: string, facts: string | null, legalBasis: string | null, demand: string | null, amount: string | null, dueOn: string | null }> } | null };

export type OffencesQueryVariables = Exact<{ [key: string]: never; }>;


export type OffencesQuery = { offences: Array<{ code: string, name: string, legalBasis: string }> };

export type ProposedRouteQueryVariables = Exact<{
  input: RouteAskedInput;
}>;


export type ProposedRouteQuery = { proposedRoute: { way: RouteWay, department: string | null, contact: string | null, listId: string | null, ground: string, alsoClaimed: Array<string>, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null } };

export type MatterRoutesQueryVariables = Exact<{
  objectId: string | number;
}>;


export type MatterRoutesQuery = { matterRoutes: Array<{ part: string, day: string, problem: DutyProblem, way: RouteWay, listId: string | null, ground: string, department: string | null, contact: string | null, reason: string | null, proposed: { id: string, shortName: string } | null, chosen: { id: string, shortName: string } }> };

export type ResolutionUnitFieldsFragment = { role: ResolutionUnitRole, mine: boolean, signedAt: string | null, signedBy: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, answeredAt: string | null, answeredBy: string | null, objection: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } };

export type UnitStandingFieldsFragment = { role: ResolutionUnitRole, mine: boolean, signedAt: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, agency: { id: string, shortName: string } };

export type ResolutionFieldsFragment = { id: string, number: string, state: ResolutionState, version: number, conferenceId: string, conference: string, title: string, text: string, deliverable: string | null, instruction: string | null, vagueWords: Array<string>, dueOn: string, firstDueOn: string, deferralCount: number, returns: number, openedAt: string, closedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, origin: { meetingId: string, meetingNumber: string, meetingTitle: string | null, heldOn: string, lineTitle: string | null, minutesId: string | null, topicId: string | null, topicNumber: string | null, topicTitle: string | null, proposer: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null } | null, units: Array<{ role: ResolutionUnitRole, mine: boolean, signedAt: string | null, signedBy: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, answeredAt: string | null, answeredBy: string | null, objection: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, kind: string, agency: string, person: string, seat: string, text: string, noEvidence: string | null, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, deferrals: Array<{ id: string, fromDay: string, toDay: string, reason: string, askedAt: string, askedBy: string, state: ResolutionDeferralState, grantedDay: string | null, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, reachable: boolean }>, clock: { id: string, label: string, lamp: Lamp, dueAt: string, rule: { code: string } } | null, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type ResolutionRowFragment = { id: string, number: string, title: string, state: ResolutionState, mine: boolean, dueOn: string, firstDueOn: string, overdue: boolean, lamp: Lamp, deferralCount: number, returns: number, closedAt: string | null, lastSaid: string | null, lastSaidAt: string | null, lead: { id: string, shortName: string }, units: Array<{ role: ResolutionUnitRole, mine: boolean, signedAt: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, agency: { id: string, shortName: string } }> };

type ResolutionAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type ResolutionAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

type ResolutionAnswer_Resolution_Fragment = { __typename: 'Resolution', id: string };

export type ResolutionAnswerFragment =
  | ResolutionAnswer_EditConflict_Fragment
  | ResolutionAnswer_Refusal_Fragment
  | ResolutionAnswer_Resolution_Fragment
;

export type ResolutionQueryVariables = Exact<{
  id: string | number;
}>;


export type ResolutionQuery = { resolution: { id: string, number: string, state: ResolutionState, version: number, conferenceId: string, conference: string, title: string, text: string, deliverable: string | null, instruction: string | null, vagueWords: Array<string>, dueOn: string, firstDueOn: string, deferralCount: number, returns: number, openedAt: string, closedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, origin: { meetingId: string, meetingNumber: string, meetingTitle: string | null, heldOn: string, lineTitle: string | null, minutesId: string | null, topicId: string | null, topicNumber: string | null, topicTitle: string | null, proposer: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } | null } | null, units: Array<{ role: ResolutionUnitRole, mine: boolean, signedAt: string | null, signedBy: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, answeredAt: string | null, answeredBy: string | null, objection: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, kind: string, agency: string, person: string, seat: string, text: string, noEvidence: string | null, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, deferrals: Array<{ id: string, fromDay: string, toDay: string, reason: string, askedAt: string, askedBy: string, state: ResolutionDeferralState, grantedDay: string | null, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null }>, links: Array<{ objectKind: TopicLinkKind, objectId: string, number: string, title: string, reachable: boolean }>, clock: { id: string, label: string, lamp: Lamp, dueAt: string, rule: { code: string } } | null, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type ResolutionsQueryVariables = Exact<{
  filter?: ResolutionFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResolutionsQuery = { resolutions: { edges: Array<{ cursor: string, node: { id: string, number: string, title: string, state: ResolutionState, mine: boolean, dueOn: string, firstDueOn: string, overdue: boolean, lamp: Lamp, deferralCount: number, returns: number, closedAt: string | null, lastSaid: string | null, lastSaidAt: string | null, lead: { id: string, shortName: string }, units: Array<{ role: ResolutionUnitRole, mine: boolean, signedAt: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, agency: { id: string, shortName: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResolutionsOfQueryVariables = Exact<{
  objectId: string | number;
}>;


export type ResolutionsOfQuery = { resolutionsOf: Array<{ id: string, number: string, title: string, state: ResolutionState, mine: boolean, dueOn: string, firstDueOn: string, overdue: boolean, lamp: Lamp, deferralCount: number, returns: number, closedAt: string | null, lastSaid: string | null, lastSaidAt: string | null, lead: { id: string, shortName: string }, units: Array<{ role: ResolutionUnitRole, mine: boolean, signedAt: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, agency: { id: string, shortName: string } }> }> };

export type OpenResolutionsQueryVariables = Exact<{
  conferenceId: string | number;
}>;


export type OpenResolutionsQuery = { openResolutions: { asOf: string, open: number, overdue: number, closed: number, items: Array<{ id: string, number: string, title: string, state: ResolutionState, mine: boolean, dueOn: string, firstDueOn: string, overdue: boolean, lamp: Lamp, deferralCount: number, returns: number, closedAt: string | null, lastSaid: string | null, lastSaidAt: string | null, carriedOver: number, lead: { id: string, shortName: string }, units: Array<{ role: ResolutionUnitRole, mine: boolean, signedAt: string | null, lateToSign: boolean, answer: ResolutionUnitAnswer | null, agency: { id: string, shortName: string } }> }> } };

export type VagueWordsQueryVariables = Exact<{
  text: string;
}>;


export type VagueWordsQuery = { vagueWords: Array<string> };

export type IssueResolutionMutationVariables = Exact<{
  input: IssueResolutionInput;
}>;


export type IssueResolutionMutation = { issueResolution:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type SignResolutionMutationVariables = Exact<{
  input: SignResolutionInput;
}>;


export type SignResolutionMutation = { signResolution:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type NoteProgressMutationVariables = Exact<{
  input: NoteProgressInput;
}>;


export type NoteProgressMutation = { noteProgress:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type ReportResolutionMutationVariables = Exact<{
  input: ReportResolutionInput;
}>;


export type ReportResolutionMutation = { reportResolution:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type ConfirmReportMutationVariables = Exact<{
  input: ConfirmReportInput;
}>;


export type ConfirmReportMutation = { confirmReport:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type AskDeferralMutationVariables = Exact<{
  input: AskDeferralInput;
}>;


export type AskDeferralMutation = { askDeferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type DecideDeferralMutationVariables = Exact<{
  input: DecideDeferralInput;
}>;


export type DecideDeferralMutation = { decideDeferral:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type AcceptResolutionMutationVariables = Exact<{
  input: AcceptResolutionInput;
}>;


export type AcceptResolutionMutation = { acceptResolution:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type ReturnResolutionMutationVariables = Exact<{
  input: ReturnResolutionInput;
}>;


export type ReturnResolutionMutation = { returnResolution:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type CancelResolutionMutationVariables = Exact<{
  input: CancelResolutionInput;
}>;


export type CancelResolutionMutation = { cancelResolution:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type LinkMatterMutationVariables = Exact<{
  input: LinkMatterInput;
}>;


export type LinkMatterMutation = { linkMatter:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Resolution', id: string }
   };

export type DutyFieldsFragment = { id: string, key: string, no: number, duty: string, basis: string, department: string, contactSeatId: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, regionCode: string, region: string, below: boolean };

export type DutyLineFieldsFragment = { id: string, key: string, no: number, duty: string, basis: string, department: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, region: string, below: boolean, listId: string, edition: number, inForceFrom: string, left: boolean, agency: { id: string, name: string, shortName: string } };

export type EditionFieldsFragment = { id: string, edition: number, state: ResponsibilityListState, inForceFrom: string | null, inForceUntil: string | null };

export type ResponsibilityListFieldsFragment = { id: string, number: string, edition: number, state: ResponsibilityListState, version: number, mine: boolean, source: string | null, inForceFrom: string | null, inForceUntil: string | null, inForceNow: boolean, openedAt: string, publishedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, entries: Array<{ id: string, key: string, no: number, duty: string, basis: string, department: string, contactSeatId: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, regionCode: string, region: string, below: boolean }>, editions: Array<{ id: string, edition: number, state: ResponsibilityListState, inForceFrom: string | null, inForceUntil: string | null }>, comparedWith: { id: string, edition: number, state: ResponsibilityListState, inForceFrom: string | null, inForceUntil: string | null } | null, changes: Array<{ change: DutyEntryChangeKind, fields: Array<string>, before: { id: string, key: string, no: number, duty: string, basis: string, department: string, contactSeatId: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, regionCode: string, region: string, below: boolean } | null, after: { id: string, key: string, no: number, duty: string, basis: string, department: string, contactSeatId: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, regionCode: string, region: string, below: boolean } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type ListAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type ListAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

type ListAnswer_ResponsibilityList_Fragment = { __typename: 'ResponsibilityList', id: string };

export type ListAnswerFragment =
  | ListAnswer_EditConflict_Fragment
  | ListAnswer_Refusal_Fragment
  | ListAnswer_ResponsibilityList_Fragment
;

export type ResponsibilityListQueryVariables = Exact<{
  id: string | number;
  comparedWith?: string | number | null | undefined;
}>;


export type ResponsibilityListQuery = { responsibilityList: { id: string, number: string, edition: number, state: ResponsibilityListState, version: number, mine: boolean, source: string | null, inForceFrom: string | null, inForceUntil: string | null, inForceNow: boolean, openedAt: string, publishedAt: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, entries: Array<{ id: string, key: string, no: number, duty: string, basis: string, department: string, contactSeatId: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, regionCode: string, region: string, below: boolean }>, editions: Array<{ id: string, edition: number, state: ResponsibilityListState, inForceFrom: string | null, inForceUntil: string | null }>, comparedWith: { id: string, edition: number, state: ResponsibilityListState, inForceFrom: string | null, inForceUntil: string | null } | null, changes: Array<{ change: DutyEntryChangeKind, fields: Array<string>, before: { id: string, key: string, no: number, duty: string, basis: string, department: string, contactSeatId: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, regionCode: string, region: string, below: boolean } | null, after: { id: string, key: string, no: number, duty: string, basis: string, department: string, contactSeatId: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, regionCode: string, region: string, below: boolean } | null }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type ResponsibilityListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResponsibilityListsQuery = { responsibilityLists: Array<{ id: string, edition: number, state: ResponsibilityListState, inForceFrom: string | null, inForceUntil: string | null, inForceNow: boolean, entryCount: number, mine: boolean, agency: { id: string, shortName: string } }> };

export type DutiesInForceQueryVariables = Exact<{
  filter?: DutyFilterInput | null | undefined;
}>;


export type DutiesInForceQuery = { dutiesInForce: Array<{ id: string, key: string, no: number, duty: string, basis: string, department: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, region: string, below: boolean, listId: string, edition: number, inForceFrom: string, left: boolean, agency: { id: string, name: string, shortName: string } }> };

export type DutiesFileQueryVariables = Exact<{
  format: DutyFormat;
  filter?: DutyFilterInput | null | undefined;
}>;


export type DutiesFileQuery = { dutiesFile: { name: string, content: string } };

export type DutyGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyGapsQuery = { dutyGaps: { gaps: Array<{ problem: DutyProblem, level: RegionLevel, regions: number, covered: number, matters: Array<DutyMatter>, next: string }>, overlaps: Array<{ problem: DutyProblem, region: string, verdict: OverlapVerdict, next: string, lines: Array<{ id: string, key: string, no: number, duty: string, basis: string, department: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, region: string, below: boolean, listId: string, edition: number, inForceFrom: string, left: boolean, agency: { id: string, name: string, shortName: string } }> }>, vacant: Array<{ id: string, key: string, no: number, duty: string, basis: string, department: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, region: string, below: boolean, listId: string, edition: number, inForceFrom: string, left: boolean, agency: { id: string, name: string, shortName: string } }>, left: Array<{ id: string, key: string, no: number, duty: string, basis: string, department: string, contact: string, vacant: boolean, role: DutyRole, matters: Array<DutyMatter>, problems: Array<DutyProblem>, region: string, below: boolean, listId: string, edition: number, inForceFrom: string, left: boolean, agency: { id: string, name: string, shortName: string } }> } };

export type DraftResponsibilityListMutationVariables = Exact<{
  input: DraftResponsibilityListInput;
}>;


export type DraftResponsibilityListMutation = { draftResponsibilityList:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'ResponsibilityList', id: string }
   };

export type EditResponsibilityListMutationVariables = Exact<{
  input: EditResponsibilityListInput;
}>;


export type EditResponsibilityListMutation = { editResponsibilityList:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'ResponsibilityList', id: string }
   };

export type SubmitResponsibilityListMutationVariables = Exact<{
  input: ResponsibilityListActInput;
}>;


export type SubmitResponsibilityListMutation = { submitResponsibilityList:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'ResponsibilityList', id: string }
   };

export type ReviewResponsibilityListMutationVariables = Exact<{
  input: ReviewResponsibilityListInput;
}>;


export type ReviewResponsibilityListMutation = { reviewResponsibilityList:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'ResponsibilityList', id: string }
   };

export type DiscardResponsibilityListMutationVariables = Exact<{
  input: ResponsibilityListActInput;
}>;


export type DiscardResponsibilityListMutation = { discardResponsibilityList:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'ResponsibilityList', id: string }
   };

export type DataConnectorFieldsFragment = { id: string, kind: DataConnectorKind, enabled: boolean, url: string | null, algorithm: string | null, keyId: string | null, publicKey: string | null, folder: string, version: number, changedAt: string, changedBy: string, testedAt: string | null, testOutcome: DataFetchOutcome | null, testText: string | null, testing: boolean };

type DataConnectorDone_DataConnectorSet_Fragment = { __typename: 'DataConnectorSet', secret: string | null, connector: { id: string, version: number } };

type DataConnectorDone_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type DataConnectorDone_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type DataConnectorDoneFragment =
  | DataConnectorDone_DataConnectorSet_Fragment
  | DataConnectorDone_EditConflict_Fragment
  | DataConnectorDone_Refusal_Fragment
;

export type DataConnectorQueryVariables = Exact<{
  entryId: string | number;
}>;


export type DataConnectorQuery = { dataConnector: { id: string, kind: DataConnectorKind, enabled: boolean, url: string | null, algorithm: string | null, keyId: string | null, publicKey: string | null, folder: string, version: number, changedAt: string, changedBy: string, testedAt: string | null, testOutcome: DataFetchOutcome | null, testText: string | null, testing: boolean } | null };

export type SetDataConnectorMutationVariables = Exact<{
  input: SetDataConnectorInput;
}>;


export type SetDataConnectorMutation = { setDataConnector:
    | { __typename: 'DataConnectorSet', secret: string | null, connector: { id: string, version: number } }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TestDataConnectorMutationVariables = Exact<{
  entryId: string | number;
}>;


export type TestDataConnectorMutation = { testDataConnector:
    | { __typename: 'DataConnectorSet', secret: string | null, connector: { id: string, version: number } }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DeliveryLogQueryVariables = Exact<{
  requestId: string | number;
}>;


export type DeliveryLogQuery = { deliveryLog: { requestId: string, nextAt: string | null, attempts: Array<{ id: string, at: string, way: DataConnectorKind, outcome: DataFetchOutcome, text: string, rows: number | null, bytes: number | null, digest: string | null, fileName: string | null, detail: string | null, problems: Array<string> }> } | null };

export type FetchSharedDataMutationVariables = Exact<{
  input: DataRequestActInput;
}>;


export type FetchSharedDataMutation = { fetchSharedData:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DataAnswerFieldsFragment = { id: string, answer: DataAnswerKind, until: string | null, reason: string | null, basis: string | null, at: string, by: string, fields: Array<{ key: string, masked: boolean }> };

export type DataRequestFieldsFragment = { id: string, number: string, state: DataRequestState, version: number, ours: boolean, entryId: string, entryNumber: string, entryName: string, edition: number, sharingClass: SharingClass, conditions: string | null, told: boolean, openedAt: string, submittedAt: string | null, purpose: string, objectKind: DataPurposeKind, objectId: string | null, objectNumber: string, objectTitle: string, basis: string, scenario: string, periodFrom: string, periodTo: string, way: SharingWay, until: string, responsible: string, missing: Array<string>, supplement: string | null, asker: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, provider: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, fields: Array<{ key: string, title: string, type: DataFieldType, sensitivity: DataSensitivity, mask: DataMask, note: string | null }>, grant: { endsAt: string, ended: boolean, deliveredAt: string, rowCount: number, digest: string, suspended: boolean, suspensionReason: string | null, exportable: boolean, reads: number, columns: Array<{ key: string, title: string, mask: DataMask }>, uses: Array<{ id: string, at: string, by: string, way: DataReadingWay, rows: number }> } | null, corrections: Array<{ id: string, fields: Array<string>, text: string, evidence: string | null, at: string, by: string, open: boolean, verdict: DataErrorVerdict | null, answer: string | null, answeredAt: string | null, answeredBy: string | null }>, answers: Array<{ id: string, answer: DataAnswerKind, until: string | null, reason: string | null, basis: string | null, at: string, by: string, fields: Array<{ key: string, masked: boolean }> }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type DataRequestRowFragment = { id: string, number: string, state: DataRequestState, entryName: string, sharingClass: SharingClass, purpose: string, objectNumber: string, until: string, ours: boolean, dueAt: string | null, lastActAt: string, asker: { id: string, shortName: string }, provider: { id: string, shortName: string } };

type DataRequestDone_DataRequest_Fragment = { __typename: 'DataRequest', id: string };

type DataRequestDone_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type DataRequestDone_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type DataRequestDoneFragment =
  | DataRequestDone_DataRequest_Fragment
  | DataRequestDone_EditConflict_Fragment
  | DataRequestDone_Refusal_Fragment
;

export type DataRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type DataRequestQuery = { dataRequest: { id: string, number: string, state: DataRequestState, version: number, ours: boolean, entryId: string, entryNumber: string, entryName: string, edition: number, sharingClass: SharingClass, conditions: string | null, told: boolean, openedAt: string, submittedAt: string | null, purpose: string, objectKind: DataPurposeKind, objectId: string | null, objectNumber: string, objectTitle: string, basis: string, scenario: string, periodFrom: string, periodTo: string, way: SharingWay, until: string, responsible: string, missing: Array<string>, supplement: string | null, asker: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, provider: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, fields: Array<{ key: string, title: string, type: DataFieldType, sensitivity: DataSensitivity, mask: DataMask, note: string | null }>, grant: { endsAt: string, ended: boolean, deliveredAt: string, rowCount: number, digest: string, suspended: boolean, suspensionReason: string | null, exportable: boolean, reads: number, columns: Array<{ key: string, title: string, mask: DataMask }>, uses: Array<{ id: string, at: string, by: string, way: DataReadingWay, rows: number }> } | null, corrections: Array<{ id: string, fields: Array<string>, text: string, evidence: string | null, at: string, by: string, open: boolean, verdict: DataErrorVerdict | null, answer: string | null, answeredAt: string | null, answeredBy: string | null }>, answers: Array<{ id: string, answer: DataAnswerKind, until: string | null, reason: string | null, basis: string | null, at: string, by: string, fields: Array<{ key: string, masked: boolean }> }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type DataRequestsQueryVariables = Exact<{
  filter?: DataRequestFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataRequestsQuery = { dataRequests: { edges: Array<{ cursor: string, node: { id: string, number: string, state: DataRequestState, entryName: string, sharingClass: SharingClass, purpose: string, objectNumber: string, until: string, ours: boolean, dueAt: string | null, lastActAt: string, asker: { id: string, shortName: string }, provider: { id: string, shortName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DataPurposesQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type DataPurposesQuery = { dataPurposes: Array<{ objectKind: DataPurposeKind, objectId: string, number: string, title: string }> };

export type DraftDataRequestMutationVariables = Exact<{
  input: DraftDataRequestInput;
}>;


export type DraftDataRequestMutation = { draftDataRequest:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EditDataRequestMutationVariables = Exact<{
  input: EditDataRequestInput;
}>;


export type EditDataRequestMutation = { editDataRequest:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SubmitDataRequestMutationVariables = Exact<{
  input: DataRequestActInput;
}>;


export type SubmitDataRequestMutation = { submitDataRequest:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ConsentDataRequestMutationVariables = Exact<{
  input: ConsentDataRequestInput;
}>;


export type ConsentDataRequestMutation = { consentDataRequest:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type CompleteDataRequestMutationVariables = Exact<{
  input: CompleteDataRequestInput;
}>;


export type CompleteDataRequestMutation = { completeDataRequest:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type TellMissingMaterialsMutationVariables = Exact<{
  input: TellMissingMaterialsInput;
}>;


export type TellMissingMaterialsMutation = { tellMissingMaterials:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ExtendDataAnswerMutationVariables = Exact<{
  input: ExtendDataAnswerInput;
}>;


export type ExtendDataAnswerMutation = { extendDataAnswer:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AnswerDataRequestMutationVariables = Exact<{
  input: AnswerDataRequestInput;
}>;


export type AnswerDataRequestMutation = { answerDataRequest:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type WithdrawDataRequestMutationVariables = Exact<{
  input: DataRequestReasonInput;
}>;


export type WithdrawDataRequestMutation = { withdrawDataRequest:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DisputeDataRequestMutationVariables = Exact<{
  input: DataRequestReasonInput;
}>;


export type DisputeDataRequestMutation = { disputeDataRequest:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EscalateDataDisputeMutationVariables = Exact<{
  input: DataDisputeInput;
}>;


export type EscalateDataDisputeMutation = { escalateDataDispute:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SettleDataDisputeMutationVariables = Exact<{
  input: DataDisputeInput;
}>;


export type SettleDataDisputeMutation = { settleDataDispute:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RecordDisputeOutcomeMutationVariables = Exact<{
  input: RecordDisputeOutcomeInput;
}>;


export type RecordDisputeOutcomeMutation = { recordDisputeOutcome:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DataGrantFieldsFragment = { endsAt: string, ended: boolean, deliveredAt: string, rowCount: number, digest: string, suspended: boolean, suspensionReason: string | null, exportable: boolean, reads: number, columns: Array<{ key: string, title: string, mask: DataMask }>, uses: Array<{ id: string, at: string, by: string, way: DataReadingWay, rows: number }> };

export type DeliverDataMutationVariables = Exact<{
  input: DeliverDataInput;
}>;


export type DeliverDataMutation = { deliverData:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SuspendGrantMutationVariables = Exact<{
  input: SuspendGrantInput;
}>;


export type SuspendGrantMutation = { suspendGrant:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AskDataExportMutationVariables = Exact<{
  input: AskDataExportInput;
}>;


export type AskDataExportMutation = { askDataExport:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AnswerDataExportMutationVariables = Exact<{
  input: AnswerDataExportInput;
}>;


export type AnswerDataExportMutation = { answerDataExport:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type FileDestructionMutationVariables = Exact<{
  input: FileDestructionInput;
}>;


export type FileDestructionMutation = { fileDestruction:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReadSharedDataMutationVariables = Exact<{
  input: ReadSharedDataInput;
}>;


export type ReadSharedDataMutation = { readSharedData:
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'SharedData', requestId: string, number: string, rows: Array<Array<string>>, batch: number, watermark: string, endsAt: string, content: string | null, columns: Array<{ key: string, title: string, mask: DataMask }> }
   };

export type DataGrantsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataGrantsQuery = { dataGrants: { edges: Array<{ cursor: string, node: { id: string, number: string, entryName: string, ours: boolean, rowCount: number, endsAt: string, daysLeft: number, suspended: boolean, reads: number, lastReadAt: string | null, asker: { id: string, shortName: string }, provider: { id: string, shortName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OverdueDataStatementsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverdueDataStatementsQuery = { overdueDataStatements: Array<{ number: string, askerName: string, providerName: string, dueAt: string }> };

export type ReportDataErrorMutationVariables = Exact<{
  input: ReportDataErrorInput;
}>;


export type ReportDataErrorMutation = { reportDataError:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type AnswerDataErrorMutationVariables = Exact<{
  input: AnswerDataErrorInput;
}>;


export type AnswerDataErrorMutation = { answerDataError:
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SharedDataChangedSubscriptionVariables = Exact<{
  requestId: string | number;
}>;


export type SharedDataChangedSubscription = { sharedDataChanged: { requestId: string, batch: number, code: string | null } };

export type DataUsesQueryVariables = Exact<{
  filter?: DataUseFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataUsesQuery = { dataUses: { edges: Array<{ cursor: string, node: { id: string, at: string, requestId: string, number: string, entryName: string, by: string, way: DataReadingWay, rows: number, purpose: string, objectNumber: string, keptUntil: string, asker: { id: string, shortName: string }, provider: { id: string, shortName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DataFieldFieldsFragment = { key: string, title: string, type: DataFieldType, sensitivity: DataSensitivity, mask: DataMask, note: string | null };

export type CatalogueEditionFieldsFragment = { edition: number, state: CatalogueEditionState, name: string, summary: string, sharingClass: SharingClass, classBasis: string | null, conditions: string | null, dataLevel: DataLevel, format: DataFormat, refresh: DataRefresh, way: SharingWay, refreshedOn: string | null, freshness: DataFreshness, secrecyChecked: boolean, impactAssessed: boolean, at: string, fields: Array<{ key: string, title: string, type: DataFieldType, sensitivity: DataSensitivity, mask: DataMask, note: string | null }> };

export type CatalogueEntryFieldsFragment = { id: string, number: string, state: CatalogueEntryState, version: number, edition: number, mine: boolean, openedAt: string, publishedAt: string | null, changedOn: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, editions: Array<{ edition: number, state: CatalogueEditionState, name: string, summary: string, sharingClass: SharingClass, classBasis: string | null, conditions: string | null, dataLevel: DataLevel, format: DataFormat, refresh: DataRefresh, way: SharingWay, refreshedOn: string | null, freshness: DataFreshness, secrecyChecked: boolean, impactAssessed: boolean, at: string, fields: Array<{ key: string, title: string, type: DataFieldType, sensitivity: DataSensitivity, mask: DataMask, note: string | null }> }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

export type CatalogueEntryRowFragment = { id: string, number: string, state: CatalogueEntryState, edition: number, name: string, summary: string, sharingClass: SharingClass, dataLevel: DataLevel, refresh: DataRefresh, refreshedOn: string | null, freshness: DataFreshness, fieldCount: number, mine: boolean, publishedAt: string | null, agency: { id: string, shortName: string } };

type CatalogueAnswer_CatalogueEntry_Fragment = { __typename: 'CatalogueEntry', id: string };

type CatalogueAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type CatalogueAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type CatalogueAnswerFragment =
  | CatalogueAnswer_CatalogueEntry_Fragment
  | CatalogueAnswer_EditConflict_Fragment
  | CatalogueAnswer_Refusal_Fragment
;

export type CatalogueEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type CatalogueEntryQuery = { catalogueEntry: { id: string, number: string, state: CatalogueEntryState, version: number, edition: number, mine: boolean, openedAt: string, publishedAt: string | null, changedOn: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, editions: Array<{ edition: number, state: CatalogueEditionState, name: string, summary: string, sharingClass: SharingClass, classBasis: string | null, conditions: string | null, dataLevel: DataLevel, format: DataFormat, refresh: DataRefresh, way: SharingWay, refreshedOn: string | null, freshness: DataFreshness, secrecyChecked: boolean, impactAssessed: boolean, at: string, fields: Array<{ key: string, title: string, type: DataFieldType, sensitivity: DataSensitivity, mask: DataMask, note: string | null }> }>, deadlines: Array<{ id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type CatalogueEntriesQueryVariables = Exact<{
  filter?: CatalogueFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogueEntriesQuery = { catalogueEntries: { edges: Array<{ cursor: string, node: { id: string, number: string, state: CatalogueEntryState, edition: number, name: string, summary: string, sharingClass: SharingClass, dataLevel: DataLevel, refresh: DataRefresh, refreshedOn: string | null, freshness: DataFreshness, fieldCount: number, mine: boolean, publishedAt: string | null, agency: { id: string, shortName: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftCatalogueEntryMutationVariables = Exact<{
  input: DraftCatalogueEntryInput;
}>;


export type DraftCatalogueEntryMutation = { draftCatalogueEntry:
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type EditCatalogueEntryMutationVariables = Exact<{
  input: EditCatalogueEntryInput;
}>;


export type EditCatalogueEntryMutation = { editCatalogueEntry:
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SubmitCatalogueEntryMutationVariables = Exact<{
  input: CatalogueEntryActInput;
}>;


export type SubmitCatalogueEntryMutation = { submitCatalogueEntry:
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReviewCatalogueEntryMutationVariables = Exact<{
  input: ReviewCatalogueEntryInput;
}>;


export type ReviewCatalogueEntryMutation = { reviewCatalogueEntry:
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ReportCatalogueChangeMutationVariables = Exact<{
  input: ReportCatalogueChangeInput;
}>;


export type ReportCatalogueChangeMutation = { reportCatalogueChange:
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RefreshCatalogueEntryMutationVariables = Exact<{
  input: RefreshCatalogueEntryInput;
}>;


export type RefreshCatalogueEntryMutation = { refreshCatalogueEntry:
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type ExtendCatalogueChangeMutationVariables = Exact<{
  input: ExtendCatalogueChangeInput;
}>;


export type ExtendCatalogueChangeMutation = { extendCatalogueChange:
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type WithdrawCatalogueEntryMutationVariables = Exact<{
  input: WithdrawCatalogueEntryInput;
}>;


export type WithdrawCatalogueEntryMutation = { withdrawCatalogueEntry:
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type StatisticsFieldsFragment = { asOf: string, definitionVersion: number, scope: string, period: { from: string, to: string, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null }, definitions: Array<{ measure: StatisticMeasure, name: string, hit: string, all: string, leftOut: string }>, dayClasses: Array<{ from: number, to: number | null }>, rows: Array<{ dimension: StatisticDimension, month: string | null, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null, fromAgency: string | null, toAgency: string | null, numbers: Array<{ measure: StatisticMeasure, all: number, hit: number | null, miss: number | null, leftOut: number | null, median: number | null, p90: number | null, classes: Array<number> | null }> }> };

export type FrozenFieldsFragment = { id: string, name: string, asOf: string, definitionVersion: number, factCount: number, hash: string, frozenAt: string, personName: string, seatTitle: string, period: { from: string, to: string, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null } };

export type StatisticsQueryVariables = Exact<{
  filter: StatisticFilterInput;
  asOf?: string | null | undefined;
}>;


export type StatisticsQuery = { statistics:
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'Statistics', asOf: string, definitionVersion: number, scope: string, period: { from: string, to: string, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null }, definitions: Array<{ measure: StatisticMeasure, name: string, hit: string, all: string, leftOut: string }>, dayClasses: Array<{ from: number, to: number | null }>, rows: Array<{ dimension: StatisticDimension, month: string | null, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null, fromAgency: string | null, toAgency: string | null, numbers: Array<{ measure: StatisticMeasure, all: number, hit: number | null, miss: number | null, leftOut: number | null, median: number | null, p90: number | null, classes: Array<number> | null }> }> }
   };

export type StatisticMattersQueryVariables = Exact<{
  filter: StatisticFilterInput;
  number: StatisticNumberInput;
  first: number;
  after?: string | null | undefined;
}>;


export type StatisticMattersQuery = { statisticMatters: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, referralId: string | null, number: string | null, kind: ReferralKind, fromAgency: string, toAgency: string, stage: StatisticStage, verdict: StatisticVerdict, ruleLabel: string | null, startedAt: string, dueAt: string, doneAt: string | null, days: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FrozenStatisticsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FrozenStatisticsQuery = { frozenStatistics: { edges: Array<{ cursor: string, node: { id: string, name: string, asOf: string, definitionVersion: number, factCount: number, hash: string, frozenAt: string, personName: string, seatTitle: string, period: { from: string, to: string, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FrozenStatisticQueryVariables = Exact<{
  id: string | number;
}>;


export type FrozenStatisticQuery = { frozenStatistic: { intact: boolean, statistic: { id: string, name: string, asOf: string, definitionVersion: number, factCount: number, hash: string, frozenAt: string, personName: string, seatTitle: string, period: { from: string, to: string, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null } }, statistics: { asOf: string, definitionVersion: number, scope: string, period: { from: string, to: string, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null }, definitions: Array<{ measure: StatisticMeasure, name: string, hit: string, all: string, leftOut: string }>, dayClasses: Array<{ from: number, to: number | null }>, rows: Array<{ dimension: StatisticDimension, month: string | null, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null, fromAgency: string | null, toAgency: string | null, numbers: Array<{ measure: StatisticMeasure, all: number, hit: number | null, miss: number | null, leftOut: number | null, median: number | null, p90: number | null, classes: Array<number> | null }> }> } } | null };

export type RerunStatisticQueryVariables = Exact<{
  id: string | number;
  until: RerunUntil;
}>;


export type RerunStatisticQuery = { rerunStatistic: { asOf: string, same: boolean, changeCount: number, changes: Array<{ dimension: StatisticDimension, month: string | null, kind: ReferralKind | null, fromAgency: string | null, toAgency: string | null, measure: StatisticMeasure, part: StatisticPart, dayClass: number | null, before: number, after: number, cameCount: number, wentCount: number, came: Array<{ referralId: string, cause: StatisticCause, number: string | null }>, went: Array<{ referralId: string, cause: StatisticCause, number: string | null }> }> } | null };

export type FreezeStatisticMutationVariables = Exact<{
  input: FreezeStatisticInput;
}>;


export type FreezeStatisticMutation = { freezeStatistic:
    | { __typename: 'FrozenStatistic', id: string, name: string, asOf: string, definitionVersion: number, factCount: number, hash: string, frozenAt: string, personName: string, seatTitle: string, period: { from: string, to: string, kind: ReferralKind | null, fromAgencyId: string | null, toAgencyId: string | null } }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SubjectFileQueryVariables = Exact<{
  id: string | number;
}>;


export type SubjectFileQuery = { subjectFile: { subject: { id: string, kind: SubjectKind, code: string, name: string, address: string | null, representative: string | null, demoNote: string | null, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } | null }, totals: { cases: number, open: number, referrals: number, amountInvolved: string, amountRecovered: string }, cases: Array<{ id: string, number: string, title: string, state: CaseState, referralId: string | null, jointId: string | null, subjectKind: SubjectKind | null, subjectName: string, regionName: string | null, violationTypes: Array<string>, amountInvolved: string | null, leadSource: LeadSource, registeredAt: string, agencyName: string, referralCount: number, lamp: Lamp | null, dueAt: string | null }>, leads: Array<{ id: string, number: string, state: LeadState, source: LeadSource, subjectName: string, receivedOn: string, agencyName: string, holderName: string, factsBegin: string, amountEstimated: string | null, caseId: string | null, lamp: Lamp | null, dueAt: string | null }>, similar: Array<{ id: string, kind: SubjectKind, code: string, name: string, address: string | null, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } | null }> } | null };

export type ListedFieldsFragment = { id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type ListedAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type ListedAnswer_ListedSupervision_Fragment = { __typename: 'ListedSupervision', id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> };

type ListedAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type ListedAnswerFragment =
  | ListedAnswer_EditConflict_Fragment
  | ListedAnswer_ListedSupervision_Fragment
  | ListedAnswer_Refusal_Fragment
;

export type StepOfLadderFieldsFragment = { id: string, number: string, kind: SupervisionStepKind, state: string, version: number, objectKind: string, objectId: string, objectNumber: string, skipped: boolean, issuedAt: string, dueAt: string | null, answeredAt: string | null, reason: string | null, skipReason: string | null, answerable: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, targetAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, reply: { text: string, agency: string, person: string, seat: string, at: string } | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> };

type StepAnswer_EditConflict_Fragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

type StepAnswer_Refusal_Fragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

type StepAnswer_SupervisionStep_Fragment = { __typename: 'SupervisionStep', id: string, number: string, kind: SupervisionStepKind, state: string, version: number, objectKind: string, objectId: string, objectNumber: string, skipped: boolean, issuedAt: string, dueAt: string | null, answeredAt: string | null, reason: string | null, skipReason: string | null, answerable: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, targetAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, reply: { text: string, agency: string, person: string, seat: string, at: string } | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> };

export type StepAnswerFragment =
  | StepAnswer_EditConflict_Fragment
  | StepAnswer_Refusal_Fragment
  | StepAnswer_SupervisionStep_Fragment
;

export type ListedSupervisionQueryVariables = Exact<{
  id: string | number;
}>;


export type ListedSupervisionQuery = { listedSupervision: { id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> } | null };

export type ListedSupervisionsQueryVariables = Exact<{
  filter?: ListedSupervisionFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListedSupervisionsQuery = { listedSupervisions: { edges: Array<{ cursor: string, node: { id: string, number: string, state: ListedSupervisionState, level: SupervisionLevel, title: string | null, agency: string, box: WorkBox, measures: number, measuresDone: number, overdue: boolean, lastActAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type SupervisionCandidatesQuery = { supervisionCandidates: Array<{ id: string, objectKind: string, objectId: string, number: string, label: string, missedAt: string, lastStep: SupervisionStepKind | null, lastStepAt: string | null, nextStep: SupervisionStepKind, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }> };

export type SupervisionStepQueryVariables = Exact<{
  id: string | number;
}>;


export type SupervisionStepQuery = { supervisionStep: { id: string, number: string, kind: SupervisionStepKind, state: string, version: number, objectKind: string, objectId: string, objectNumber: string, skipped: boolean, issuedAt: string, dueAt: string | null, answeredAt: string | null, reason: string | null, skipReason: string | null, answerable: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, targetAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, reply: { text: string, agency: string, person: string, seat: string, at: string } | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> } | null };

export type SupervisionStepsQueryVariables = Exact<{
  objectId: string | number;
}>;


export type SupervisionStepsQuery = { supervisionSteps: Array<{ id: string, number: string, kind: SupervisionStepKind, state: string, version: number, objectKind: string, objectId: string, objectNumber: string, skipped: boolean, issuedAt: string, dueAt: string | null, answeredAt: string | null, reason: string | null, skipReason: string | null, answerable: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, targetAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, reply: { text: string, agency: string, person: string, seat: string, at: string } | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }> };

export type NominateListingMutationVariables = Exact<{
  input: NominateListingInput;
}>;


export type NominateListingMutation = { nominateListing:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'ListedSupervision', id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type NominateAgainMutationVariables = Exact<{
  input: NominateAgainInput;
}>;


export type NominateAgainMutation = { nominateAgain:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'ListedSupervision', id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideListingMutationVariables = Exact<{
  input: DecideListingInput;
}>;


export type DecideListingMutation = { decideListing:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'ListedSupervision', id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type FileSupervisionReportMutationVariables = Exact<{
  input: FileSupervisionReportInput;
}>;


export type FileSupervisionReportMutation = { fileSupervisionReport:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'ListedSupervision', id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type RequestDelistingMutationVariables = Exact<{
  input: RequestDelistingInput;
}>;


export type RequestDelistingMutation = { requestDelisting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'ListedSupervision', id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type DecideDelistingMutationVariables = Exact<{
  input: DecideDelistingInput;
}>;


export type DecideDelistingMutation = { decideDelisting:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'ListedSupervision', id: string, number: string, state: ListedSupervisionState, version: number, level: SupervisionLevel, viewerRole: PartyRole, caseId: string | null, reportDays: number | null, nominatedAt: string, listedAt: string | null, title: string | null, reason: string | null, decision: string | null, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, leadAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, nominatedCase: { number: string | null, title: string | null, subject: string | null, facts: string | null, amountInvolved: string | null } | null, measures: Array<{ id: string, text: string | null, dueAt: string, doneAt: string | null, reportCount: number, mine: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, reports: Array<{ id: string, measureId: string, ordinal: number, done: boolean, text: string, agency: string, person: string, seat: string, at: string, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }>, timeline: Array<{ id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string }>, availableActions: Array<{ action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type IssueSupervisionStepMutationVariables = Exact<{
  input: IssueSupervisionStepInput;
}>;


export type IssueSupervisionStepMutation = { issueSupervisionStep:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'SupervisionStep', id: string, number: string, kind: SupervisionStepKind, state: string, version: number, objectKind: string, objectId: string, objectNumber: string, skipped: boolean, issuedAt: string, dueAt: string | null, answeredAt: string | null, reason: string | null, skipReason: string | null, answerable: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, targetAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, reply: { text: string, agency: string, person: string, seat: string, at: string } | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }
   };

export type AnswerSupervisionStepMutationVariables = Exact<{
  input: AnswerSupervisionStepInput;
}>;


export type AnswerSupervisionStepMutation = { answerSupervisionStep:
    | { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { __typename: 'SupervisionStep', id: string, number: string, kind: SupervisionStepKind, state: string, version: number, objectKind: string, objectId: string, objectNumber: string, skipped: boolean, issuedAt: string, dueAt: string | null, answeredAt: string | null, reason: string | null, skipReason: string | null, answerable: boolean, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, targetAgency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, reply: { text: string, agency: string, person: string, seat: string, at: string } | null, attachments: Array<{ id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string }> }
   };

export type WorkItemFieldsFragment = { id: string, objectKind: string, objectId: string, number: string | null, title: string | null, state: string, stateLabel: string, kind: string, fromAgency: string, toAgency: string, holder: string | null, holderIsMe: boolean, opened: boolean, dueAt: string | null, lamp: Lamp, deadlineLabel: string | null, legalBasis: string | null, sentAt: string | null, lastActAt: string, amountInvolved: string | null };

export type WorkbenchCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchCountsQuery = { workbench: { todo: number, done: number, started: number, copied: number, red: number, yellow: number, closedThisMonth: number } };

export type WorkItemsQueryVariables = Exact<{
  box: WorkBox;
  filter?: WorkItemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkItemsQuery = { workItems: { edges: Array<{ cursor: string, node: { id: string, objectKind: string, objectId: string, number: string | null, title: string | null, state: string, stateLabel: string, kind: string, fromAgency: string, toAgency: string, holder: string | null, holderIsMe: boolean, opened: boolean, dueAt: string | null, lamp: Lamp, deadlineLabel: string | null, legalBasis: string | null, sentAt: string | null, lastActAt: string, amountInvolved: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LatestNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestNoticesQuery = { notifications: { unreadCount: number, edges: Array<{ cursor: string, node: { id: string, title: string, urgent: boolean, createdAt: string, readAt: string | null, objectKind: string, objectId: string } }> } };

export type RefusalFieldsFragment = { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> };

export type ConflictFieldsFragment = { __typename: 'EditConflict', code: string, message: string, nextStep: string | null, currentVersion: number, changedBy: string | null, changedAt: string | null, differences: Array<{ field: string, yours: string | null, theirs: string | null }> };

export type FormFieldFieldsFragment = { name: string, type: string, label: string, required: boolean, maxLength: number | null, agencyKinds: Array<string>, options: Array<{ value: string, label: string }>, materials: Array<{ value: string, label: string }> };

export type ActionFieldsFragment = { action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null };

export type OfferFieldsFragment = { act: string | null, label: string | null, action: string, allowed: boolean, code: string | null, reason: string | null, whoCan: string | null, form: Array<{ name: string, type: string, label: string, required: boolean, maxLength: number | null, agencyKinds: Array<string>, options: Array<{ value: string, label: string }>, materials: Array<{ value: string, label: string }> }> | null };

export type PickRegionsQueryVariables = Exact<{
  parentCode?: string | number | null | undefined;
}>;


export type PickRegionsQuery = { regions: Array<{ code: string, name: string, level: RegionLevel, parentCode: string | null }> };

export type PickAgenciesQueryVariables = Exact<{
  kind?: AgencyKind | null | undefined;
  regionCode?: string | number | null | undefined;
  query?: string | null | undefined;
  first: number;
}>;


export type PickAgenciesQuery = { agencies: { edges: Array<{ cursor: string, node: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeadlineFieldsFragment = { id: string, label: string, state: DeadlineState, lamp: Lamp, partId: string | null, startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, pausedSince: string | null, pauseNote: string | null, metAt: string | null, missedAt: string | null, party: { id: string, name: string, shortName: string }, intervals: Array<{ kind: string, from: string, to: string | null, amount: number | null, unit: string | null, reason: string | null, basis: string | null }>, rule: { id: string, code: string, amount: number | null, unit: string, calendar: string, legalBasis: string, onBreach: string | null, statutory: boolean, unverified: boolean, extensions: string | null } };

export type ExplainDeadlineQueryVariables = Exact<{
  id: string | number;
}>;


export type ExplainDeadlineQuery = { explainDeadline: { startedAt: string, dueOn: string | null, dueAt: string, alternativeDueOn: string | null, provisional: boolean, summary: string, days: Array<{ day: string, kind: string, counted: boolean, reason: string, noticeNo: string | null }> } | null };

export type AttachmentFieldsFragment = { id: string, slot: string, name: string, size: number, sha256: string, mediaType: string, uploadedAt: string, url: string };

export type TimelineFieldsFragment = { id: string, at: string, topic: string, label: string, agency: string, person: string, seat: string, onBehalfOf: string | null, documentNo: string | null, text: string | null, hash: string };

export type AgencyFieldsFragment = { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } };

export type MeFieldsFragment = { capacity: HoldingCapacity, onBehalfOf: string | null, permissions: Array<string>, locale: string, sessionExpiresAt: string, serverTime: string, person: { id: string, displayName: string, account: string }, seat: { id: string, kind: SeatKind, title: string }, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holdings: Array<{ capacity: HoldingCapacity, current: boolean, seat: { id: string, title: string, agency: { id: string, name: string, shortName: string } } }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { capacity: HoldingCapacity, onBehalfOf: string | null, permissions: Array<string>, locale: string, sessionExpiresAt: string, serverTime: string, person: { id: string, displayName: string, account: string }, seat: { id: string, kind: SeatKind, title: string }, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holdings: Array<{ capacity: HoldingCapacity, current: boolean, seat: { id: string, title: string, agency: { id: string, name: string, shortName: string } } }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type SwitchSeatMutationVariables = Exact<{
  seatId: string | number;
}>;


export type SwitchSeatMutation = { switchSeat:
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { me: { capacity: HoldingCapacity, onBehalfOf: string | null, permissions: Array<string>, locale: string, sessionExpiresAt: string, serverTime: string, person: { id: string, displayName: string, account: string }, seat: { id: string, kind: SeatKind, title: string }, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holdings: Array<{ capacity: HoldingCapacity, current: boolean, seat: { id: string, title: string, agency: { id: string, name: string, shortName: string } } }> } }
   };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Refusal', code: string, message: string, rule: string | null, nextStep: string | null, fields: Array<{ field: string, code: string, message: string }> }
    | { me: { capacity: HoldingCapacity, onBehalfOf: string | null, permissions: Array<string>, locale: string, sessionExpiresAt: string, serverTime: string, person: { id: string, displayName: string, account: string }, seat: { id: string, kind: SeatKind, title: string }, agency: { id: string, name: string, shortName: string, kind: AgencyKind, region: { code: string, name: string, level: RegionLevel, parentCode: string | null } }, holdings: Array<{ capacity: HoldingCapacity, current: boolean, seat: { id: string, title: string, agency: { id: string, name: string, shortName: string } } }> } }
   };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { notifications: { unreadCount: number } };

export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { inboxChanged: { notificationId: string, title: string, urgent: boolean, objectKind: string, objectId: string, unreadCount: number } };

export * from './documents/access.js';
export * from './documents/accounts.js';
export * from './documents/acts.js';
export * from './documents/agency-picker.js';
export * from './documents/brief.js';
export * from './documents/briefs.js';
export * from './documents/bulletins.js';
export * from './documents/calendar.js';
export * from './documents/campaigns.js';
export * from './documents/case.js';
export * from './documents/cases.js';
export * from './documents/clocks.js';
export * from './documents/conference.js';
export * from './documents/connectors.js';
export * from './documents/consultations.js';
export * from './documents/consulting.js';
export * from './documents/cover.js';
export * from './documents/day.js';
export * from './documents/delivery.js';
export * from './documents/documents.js';
export * from './documents/files.js';
export * from './documents/findings.js';
export * from './documents/gates.js';
export * from './documents/half-year.js';
export * from './documents/joint.js';
export * from './documents/kinds.js';
export * from './documents/leads.js';
export * from './documents/ledger.js';
export * from './documents/minutes.js';
export * from './documents/notifications.js';
export * from './documents/outcomes.js';
export * from './documents/papers.js';
export * from './documents/record.js';
export * from './documents/referral.js';
export * from './documents/referral-acts.js';
export * from './documents/register-case.js';
export * from './documents/reports.js';
export * from './documents/requests.js';
export * from './documents/resolutions.js';
export * from './documents/responsibilities.js';
export * from './documents/routes.js';
export * from './documents/session.js';
export * from './documents/sharing.js';
export * from './documents/shell.js';
export * from './documents/signing.js';
export * from './documents/statistics.js';
export * from './documents/subject.js';
export * from './documents/supervision.js';
export * from './documents/typical-cases.js';
export * from './documents/unanswered.js';
export * from './documents/workbench.js';
export * from './documents/written.js';
