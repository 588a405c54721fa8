import type { AgencyKind, HoldingCapacity, Permission, SeatKind } from '@portal/platform';

/** What everybody who is signed in and holds a seat may do. */
const EVERY_SEAT: readonly Permission[] = ['public', 'session', 'directory.read', 'deadline.read', 'notification.read'];
const READS: readonly Permission[] = ['case.read', 'referral.read', 'joint.read', 'consultation.read', 'document.read', 'supervision.read', 'recusal.declare', 'conference.read', 'minutes.read', 'data.read', 'bulletin.read', 'campaign.read'];
/** The people who do the work: 承办人, and the 联络员 through whom an agency receives. */
const WORKS: readonly Permission[] = [
  ...READS, 'case.register', 'case.edit', 'referral.draft', 'referral.send', 'referral.receive', 'referral.file',
  'referral.remedy', 'referral.supervise', 'referral.confirm', 'joint.lead', 'joint.work', 'outcome.record',
  'consultation.hold', 'consultation.answer',
  'document.draft', 'document.issue', 'dossier.export', 'supervision.nominate', 'supervision.report', 'gate.request', 'case.close', 'statistic.freeze',
  'topic.propose', 'meeting.answer', 'minutes.draft', 'minutes.answer', 'minutes.receive', 'resolution.work', 'responsibility.edit', 'catalogue.edit', 'data.ask', 'data.answer', 'bulletin.write', 'bulletin.receive', 'campaign.report',
];
/** 召集人、副召集人: what 粤医保发〔2020〕26号 leaves to them. */
const CONVENES: readonly Permission[] = [...READS, 'supervision.decide', 'supervision.step', 'statistic.freeze', 'member.confirm', 'topic.decide', 'agenda.decide', 'meeting.answer', 'minutes.sign', 'resolution.decide'];
/** 联席会议办公室: prepares, sorts and follows up; decides nothing. */
const RUNS_OFFICE: readonly Permission[] = [
  ...READS, 'delivery.watch', 'supervision.nominate', 'supervision.step', 'joint.broker', 'statistic.freeze', 'document.draft', 'document.issue',
  'member.propose', 'member.check', 'topic.call', 'topic.propose', 'topic.sort', 'meeting.prepare', 'minutes.open', 'minutes.draft', 'minutes.issue', 'resolution.issue', 'cover.arrange', 'responsibility.review', 'catalogue.review', 'data.mediate', 'bulletin.write', 'bulletin.receive', 'campaign.run',
];

/**
 * Rights hang on the seat, never on the person. Deciding a transfer belongs to the head alone (国务院令310号 第五条:
 * 本机关正职负责人或者主持工作的负责人); a deputy head reads. What the agency sends sealed, its head may read beside the seat that
 * wrote it, and nobody else.
 */
export const SEAT_RIGHTS: Readonly<Record<SeatKind, readonly Permission[]>> = {
  HANDLER: WORKS,
  LIAISON: [...WORKS, 'delivery.watch', 'member.propose', 'cover.arrange', 'responsibility.submit', 'data.consent', 'connector.manage', 'bulletin.send', 'typical.approve', 'campaign.run', 'campaign.check'],
  AGENCY_HEAD: [...READS, 'delivery.watch', 'referral.decide', 'supervision.nominate', 'recusal.decide', 'referral.sealed', 'joint.lead', 'outcome.waive', 'statistic.freeze', 'member.propose', 'meeting.answer', 'minutes.answer', 'seal.decide', 'cover.arrange', 'responsibility.submit', 'data.consent', 'bulletin.send', 'bulletin.receive', 'typical.approve', 'campaign.check'],
  AGENCY_DEPUTY_HEAD: READS,
  LEGAL_REVIEWER: [...READS, 'gate.review'],
  RECORDER: [...READS, 'minutes.draft'],
  CONVENER: CONVENES,
  VICE_CONVENER: CONVENES,
  OFFICE_DIRECTOR: [...RUNS_OFFICE, 'bulletin.send', 'typical.approve'],
  OFFICE_SECRETARY: RUNS_OFFICE,
  ADMINISTRATOR: ['directory.manage', 'delivery.watch', 'cover.arrange'],
};

/** Powers that the law gives to one kind of agency, whatever the seat: only 公安 files a case, only 检察 supervises it. */
const KIND_ONLY: Readonly<Partial<Record<Permission, AgencyKind>>> = {
  'referral.file': 'PUBLIC_SECURITY',
  'referral.supervise': 'PROCURATORATE',
};

/** What only the holder of the post, or who 主持工作, may do: a stand-in may not. */
const NOT_BY_DEPUTY: ReadonlySet<Permission> = new Set<Permission>(['referral.decide', 'recusal.decide', 'referral.sealed', 'outcome.waive']);

/** What opens something new: the deputy of a liaison does what is handed to him and begins nothing (AB角). */
const NOT_BY_STAND_IN: ReadonlySet<Permission> = new Set<Permission>([
  'case.register', 'referral.draft', 'joint.lead', 'consultation.hold', 'supervision.nominate', 'statistic.freeze', 'dossier.export',
  'member.propose', 'topic.propose', 'minutes.draft', 'recusal.declare', 'cover.arrange', 'delivery.watch', 'connector.manage', 'bulletin.write', 'campaign.run',
]);

/** The permissions of one person on one seat today. */
export function permissionsOf(seat: SeatKind, capacity: HoldingCapacity, agency: AgencyKind): ReadonlySet<Permission> {
  const held = [...EVERY_SEAT, ...SEAT_RIGHTS[seat]]
    .filter((permission) => (KIND_ONLY[permission] ?? agency) === agency)
    .filter((permission) => capacity !== 'DEPUTY' || !(NOT_BY_DEPUTY.has(permission) || (seat === 'LIAISON' && NOT_BY_STAND_IN.has(permission))));
  return new Set(held);
}
