/** Twenty clients race for every act of 一案多查, its outcomes, 会商 and 挂牌督办, on matters brought there by the acts before it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agencyId, permissionsOf } from '@portal/agencies';
import { type Actor, isRefusal, type Refusal } from '@portal/platform';
import { EMPTY_ROW, JointWorld, TABLE } from '../../../../test/support/joint-world.js';
import { isFair, race, type Race } from '../../../../test/support/race.js';
import { openReferralWorld, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { ConcludeConsultation } from '../consultations/conclude-consultation.js';
import { CONSULTATION_ACTS } from '../consultations/consultation.table.js';
import { GiveOpinion } from '../consultations/give-opinion.js';
import { OpenConsultation } from '../consultations/open-consultation.js';
import { ReopenConsultation } from '../consultations/reopen-consultation.js';
import { DecideLegalReview } from '../gates/review/decide-legal-review.js';
import { GATE_ACTIONS } from '../gates/review/gate.rules.js';
import { RecordOfficers } from '../gates/review/record-officers.js';
import { RequestLegalReview } from '../gates/review/request-legal-review.js';
import { AskTransferWaiver } from '../gates/transfer/ask-transfer-waiver.js';
import { DecideTransferWaiver } from '../gates/transfer/decide-transfer-waiver.js';
import { CloseInvestigation } from '../joint/close-investigation.js';
import { AnswerCollision } from '../joint/collisions/answer-collision.js';
import { COLLISION_ACTIONS } from '../joint/collisions/collision.rules.js';
import { ListCollisions } from '../joint/collisions/list-collisions.js';
import { OpenJointFromCollision } from '../joint/collisions/open-joint-from-collision.js';
import { DeclineInvestigation } from '../joint/decline-investigation.js';
import { EditTrack } from '../joint/edit-track.js';
import { InviteToInvestigation } from '../joint/invite-to-investigation.js';
import { JOINT_ACTIONS, TRACK_ACTIONS } from '../joint/joint.rules.js';
import { JoinInvestigation } from '../joint/join-investigation.js';
import { LeaveInvestigation } from '../joint/leave-investigation.js';
import { ProposeReplyDay } from '../joint/propose-reply-day.js';
import { SettleReplyDay } from '../joint/settle-reply-day.js';
import { ShareTrackFacts } from '../joint/share-track-facts.js';
import { CloseCase } from '../outcomes/close-case.js';
import { CONCLUSION_ACTIONS } from '../outcomes/closing.rules.js';
import { ConfirmInvestigationOutcome } from '../outcomes/confirm-investigation-outcome.js';
import { EndOutcome } from '../outcomes/end-outcome.js';
import { HandleExpiry } from '../outcomes/handle-expiry.js';
import { OUTCOME_ACTIONS } from '../outcomes/outcome-input.rules.js';
import { RaiseExpiredMeasures } from '../outcomes/raise-expired-measures.js';
import { RecordOutcome, type RecordOutcomeInput } from '../outcomes/record-outcome.js';
import { RecordPublication } from '../outcomes/record-publication.js';
import { RecordReceipt } from '../outcomes/record-receipt.js';
import { RecordWithdrawal } from '../outcomes/record-withdrawal.js';
import { ReportFollowUp } from '../outcomes/report-follow-up.js';
import { VoidReceipt } from '../outcomes/void-receipt.js';
import { AnswerSupervisionStep } from '../supervision/ladder/answer-supervision-step.js';
import { IssueSupervisionStep } from '../supervision/ladder/issue-supervision-step.js';
import { DecideDelisting } from '../supervision/listed/decide-delisting.js';
import { DecideListing } from '../supervision/listed/decide-listing.js';
import { FileSupervisionReport } from '../supervision/listed/file-supervision-report.js';
import { LISTED_ACTS } from '../supervision/listed/listed.table.js';
import { NominateAgain } from '../supervision/listed/nominate-again.js';
import { NominateListing } from '../supervision/listed/nominate-listing.js';
import { RequestDelisting } from '../supervision/listed/request-delisting.js';

/** What may be done again and again by design: each is a statement of its own, and takes nothing from another. */
const REPEATABLE: Readonly<Record<string, string>> = {
  commentOnInvestigation: 'a comment stands beside the comments before it',
  brokerCollision: 'the office may ask again those who have not answered',
  SUPPLEMENT: 'an opinion may be supplemented as often as something comes up',
  recordDiscussion: 'a matter may be discussed again; the latest record counts',
  issueSupervisionStep: 'a rung may be taken again; each letter has its own number and reason',
  recordOfficers: 'who looks into it may change; the latest record counts',
};

const TODAY = '2026-11-16';
const { handler, head, health, market, police, office } = TABLE;
const seated = (actor: Actor & { agencyId: string }, seatKind: NonNullable<Actor['seatKind']>, more: Partial<Actor> = {}) =>
  ({ ...actor, seatKind, seatTitle: seatKind, permissions: permissionsOf(seatKind, 'PRINCIPAL', actor.agencyKind ?? 'OTHER'), ...more });
const convener = seated({ ...handler, agencyId: agencyId('440000', 'HEALTHCARE_SECURITY'), regionCode: '440000' }, 'CONVENER');
const reviewer = seated(handler, 'LEGAL_REVIEWER', { personId: head.personId });
const director = seated(office, 'OFFICE_DIRECTOR');
const OFFICERS = [{ name: '执法人员（一）', certificateNo: '粤执法001' }, { name: '执法人员（二）', certificateNo: '粤执法002' }];
const PENALTY = { kind: 'PENALTY', level: 'INSTITUTION', documentNo: '穗罚〔2026〕1号', decidedOn: TODAY, basis: '条例第四十条', text: '罚款', factIds: [], measures: [], money: [] } as const;

let world: ReferralWorld;
let joint: JointWorld;
const races: Race[] = [];

beforeAll(async () => {
  world = await openReferralWorld();
  joint = new JointWorld(world);
});
afterAll(() => world.close());

type Tried = Parameters<typeof race>[2];
/** Races for it; what it was is done once afterwards. */
const raced = async (act: string, attempt: Tried): Promise<void> => { races.push(await race(world, act, attempt)); };
const racedBy = <Input>(act: string, actor: Actor, use: new (db: ReferralWorld['db']) => { run(actor: Actor, input: Input): ReturnType<Tried> }, input: Input): Promise<void> =>
  raced(act, () => new use(world.db).run(actor, input));
const done = async <Result extends { readonly id: string }>(result: Promise<Result | Refusal | object>): Promise<Result> => {
  const said = await result;
  if (isRefusal(said as Refusal) || !('id' in said)) throw new Error(JSON.stringify(said));
  return said as Result;
};
const versionIn = async (table: string, id: string): Promise<{ id: string; expectedVersion: number }> =>
  ({ id, expectedVersion: (await world.look<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]?.version ?? 0 });
const newest = async (table: string, column: string, of: string): Promise<string> =>
  (await world.look<{ id: string }>(`select id from ${table} where ${column} = $1 order by id desc limit 1`, [of]))[0]?.id ?? '';

/** The acts that were raced since, each fair, and none of the list left out. */
function expectFair(acts: readonly string[], tellsMore: Readonly<Record<string, readonly string[]>> = {}): void {
  const here = races.splice(0);
  expect(here.filter((each) => !isFair(each, tellsMore[each.act]))).toEqual([]);
  expect([...new Set(here.map(({ act }) => act))].sort()).toEqual(acts.filter((act) => !(act in REPEATABLE)).sort());
}

describe('一案多查', () => {
  it('each act on a row and on the whole has one winner', async () => {
    const id = await joint.opened(health, market);
    await racedBy('inviteToInvestigation', handler, InviteToInvestigation, { id, invitations: [{ agencyId: police.agencyId, replyDays: 5 }] });
    await racedBy('proposeReplyDay', health, ProposeReplyDay, { ...await joint.on(id, health), day: '2026-11-30', reason: '案件较多。' });
    await racedBy('settleReplyDay', handler, SettleReplyDay, { ...await joint.on(id, health), day: '2026-11-30' });
    await racedBy('joinInvestigation', health, JoinInvestigation, { ...await joint.on(id, health), basis: '《行政处罚法》第二十二条' });
    await racedBy('declineInvestigation', market, DeclineInvestigation, { ...await joint.on(id, market), code: 'NO_POWER', reason: '无此职权。' });
    await racedBy('editTrack', health, EditTrack, { ...await joint.on(id, health), ...EMPTY_ROW, stage: 'INVESTIGATING' });
    await racedBy('shareTrackFacts', health, ShareTrackFacts, { ...await joint.on(id, health), agencyIds: [handler.agencyId] });
    await racedBy('leaveInvestigation', health, LeaveInvestigation, { ...await joint.on(id, health), reason: '另案办理。' });
    await done(joint.run(police, DeclineInvestigation, { ...await joint.on(id, police), code: 'NO_JURISDICTION', reason: '无管辖权。' }));
    await done(new RecordOutcome(world.db).run(handler, { ...await place(id, handler), ...PENALTY, kind: 'NOT_PUNISHED', text: '未发现违法事实。' }));
    await waived((await world.look<{ id: string }>('select case_id as id from joint_investigation where id = $1', [id]))[0]?.id ?? '');
    await racedBy('closeInvestigation', head, CloseInvestigation, { ...await versionIn('joint_investigation', id), text: '办结。' });
    expectFair([...TRACK_ACTIONS, ...JOINT_ACTIONS], { inviteToInvestigation: ['INVITED_ALREADY'] });
  });

  it('each act on a collision has one winner', async () => {
    const code = joint.code();
    const mine = await joint.caseOn(handler, code, '某医院');
    await joint.caseOn(market, code, '某医院');
    const [{ id = '' } = {}] = await new ListCollisions(world.db).run(handler, { caseId: mine });
    await racedBy('answerCollision', handler, AnswerCollision, { id, agree: true });
    await done(joint.run(market, AnswerCollision as never, { id, agree: true } as never));
    await racedBy('openJointFromCollision', handler, OpenJointFromCollision, { id, title: '并案协查', summary: '双方同意。', basis: '条例第二十二条' });
    expectFair(COLLISION_ACTIONS, { answerCollision: ['ANSWERED_ALREADY'], openJointFromCollision: ['COLLISION_JOINED'] });
  });
});

/** The row of an agency as an outcome names it. */
async function place(jointId: string, actor: Actor & { agencyId: string }): Promise<Pick<RecordOutcomeInput, 'trackId' | 'expectedVersion'>> {
  const { id, expectedVersion } = await joint.on(jointId, actor);
  return { trackId: id, expectedVersion };
}

/** The head agrees that a case is not transferred. */
async function waived(caseId: string): Promise<void> {
  const { id } = await done<{ id: string }>(new AskTransferWaiver(world.db).run(handler, { caseId, reason: '当事人已死亡。' }));
  await done(new DecideTransferWaiver(world.db).run(head, { id, expectedVersion: 1, approve: true }));
}

it('一案多处: each act on an outcome and on a case that is to be closed has one winner', async () => {
  const id = await joint.opened(health);
  await joint.join(id, health);
  const row = await joint.track(id, health);
  await done(joint.run(health, RecordOfficers, { objectKind: 'INVESTIGATION_TRACK', objectId: row.id, officers: OFFICERS }));
  const penalty: RecordOutcomeInput = {
    ...await place(id, health), ...PENALTY, text: '吊销执业许可证，罚款', measures: [{ code: 'REVOKE_LICENCE', startsOn: TODAY }], money: [{ kind: 'FINE', amount: '2000' }],
  };
  await racedBy('recordOutcome', health, RecordOutcome, penalty);
  const outcome = await newest('outcome', 'joint_id', id);
  const on = () => versionIn('outcome', outcome);
  const [{ agency = '' } = {}] = await world.look<{ agency: string }>('select agency_id as agency from outcome_follow_up where outcome_id = $1', [outcome]);
  const handling = { ...handler, agencyId: agency, agencyKind: 'HANDLING_AGENCY' as const };
  await racedBy('reportFollowUp', handling, ReportFollowUp, { ...await on(), action: 'TERMINATED', doneOn: TODAY, text: '已解除服务协议。' });
  await racedBy('confirmInvestigationOutcome', handler, ConfirmInvestigationOutcome, await on());
  await racedBy('recordPublication', health, RecordPublication, { ...await on(), publishedAt: '官网', reference: '编号1', publishedOn: TODAY });
  await racedBy('recordReceipt', health, RecordReceipt, { ...await on(), kind: 'FINE', amount: '100', destination: 'TREASURY', receiptNo: '票1', receivedOn: TODAY });
  const [{ receipt = '' } = {}] = await world.look<{ receipt: string }>('select r.id as receipt from money_receipt r join money_line l on l.id = r.line_id where l.outcome_id = $1', [outcome]);
  await racedBy('voidReceipt', health, VoidReceipt, { ...await on(), receiptId: receipt, reason: '录错。' });
  await racedBy('endOutcome', health, EndOutcome, { ...await on(), how: 'REVOKED', documentNo: '穗撤〔2026〕1号', on: TODAY, reason: '复议撤销。' });
  await racedBy('recordWithdrawal', health, RecordWithdrawal, { ...await on(), reference: '撤1', withdrawnOn: TODAY });

  const caseId = await world.case(handler);
  const decided = await done<{ id: string }>(new RecordOutcome(world.db).run(handler, {
    caseId, ...PENALTY, expectedVersion: (await versionIn('case_record', caseId)).expectedVersion, kind: 'AGREEMENT', measures: [{ code: 'SUSPEND_AGREEMENT', months: 1, startsOn: TODAY }],
  }));
  world.at('2027-05-20', '09:00');
  await new RaiseExpiredMeasures(world.worker).run();
  await racedBy('handleExpiry', handler, HandleExpiry, { ...await versionIn('outcome', decided.id), note: '已恢复。' });
  world.at(TODAY, '10:00');
  await waived(caseId);
  await racedBy('closeCase', head, CloseCase, { ...await versionIn('case_record', caseId), text: '办结。' });
  expectFair([...OUTCOME_ACTIONS, ...CONCLUSION_ACTIONS], { voidReceipt: ['NO_SUCH_RECEIPT'], reportFollowUp: ['DONE_ALREADY'] });
});

it('会商: each act has one winner', async () => {
  const caseId = await world.case();
  const { id } = await done<{ id: string }>(new OpenConsultation(world.db).run(handler, {
    caseId, kind: 'GENERAL', title: '是否构成骗保', question: '请提出书面意见。', workingDays: 5, invitations: [{ agencyId: police.agencyId, parts: ['FACTS'], fileIds: [] }],
  }));
  const on = () => versionIn('consultation', id);
  await racedBy('GIVE', police, GiveOpinion, { ...await on(), stance: 'AGREE', text: '同意。', evidenceIds: [], fileIds: [] });
  await racedBy('CONCLUDE', handler, ConcludeConsultation, {
    ...await on(), conclusion: '依法移送。', adoptions: [{ opinionId: await newest('consultation_opinion', 'consultation_id', id), adopted: true }],
  });
  await racedBy('REOPEN', handler, ReopenConsultation, { ...await on(), reason: '有新证据。', workingDays: 5 });
  expectFair(Object.keys(CONSULTATION_ACTS), { GIVE: ['OPINION_GIVEN'] });
});

it('挂牌督办 and the ladder: each act has one winner', async () => {
  const { id } = await done<{ id: string }>(new NominateListing(world.db).run(handler, { caseId: await world.case(), level: 'CITY', title: '团伙骗保案', reason: '涉案人员多。', shareWithOffice: false }));
  const on = () => versionIn('listed_supervision', id);
  await racedBy('RETURN', convener, DecideListing, { ...await on(), approve: false, reason: '请补充金额。' });
  await racedBy('NOMINATE_AGAIN', handler, NominateAgain, { ...await on(), title: '团伙骗保案', reason: '金额已补充。' });
  await racedBy('APPROVE', convener, DecideListing, { ...await on(), approve: true, level: 'CITY', reportDays: 5, measures: [{ agencyId: police.agencyId, text: '查清资金去向', workingDays: 20 }] });
  const measureId = await newest('supervision_measure', 'supervision_id', id);
  await racedBy('fileSupervisionReport', police, FileSupervisionReport, { measureId, text: '已查清。', done: true, fileIds: [] });
  await done(new IssueSupervisionStep(world.db).run(director, { objectKind: 'LISTED_SUPERVISION', objectId: id, targetAgencyId: police.agencyId, kind: 'URGING', reason: '逾期。', skipReason: '情况紧急。', workingDays: 5 }));
  await racedBy('REQUEST_DELISTING', handler, RequestDelisting, { ...await on(), reason: '措施均已完成。' });
  await racedBy('KEEP', convener, DecideDelisting, { ...await on(), approve: false, reason: '继续跟踪。' });
  await done(new RequestDelisting(world.db).run(handler, { ...await on(), reason: '已跟踪。' }));
  await racedBy('DELIST', convener, DecideDelisting, { ...await on(), approve: true });
  const step = await newest('supervision_step', 'object_id', id);
  await racedBy('answerSupervisionStep', police, AnswerSupervisionStep, { ...await versionIn('supervision_step', step), text: '已整改。', fileIds: [] });
  expectFair([...Object.keys(LISTED_ACTS), 'fileSupervisionReport', 'issueSupervisionStep', 'answerSupervisionStep'], { fileSupervisionReport: ['MEASURE_DONE'] });
});

it('法制审核 and the reason not to transfer: each act has one winner', async () => {
  const caseId = await world.case();
  await racedBy('requestLegalReview', handler, RequestLegalReview, { objectKind: 'CASE', objectId: caseId });
  await racedBy('decideLegalReview', reviewer, DecideLegalReview, { ...await versionIn('gate_record', await newest('gate_record', 'object_id', caseId)), result: 'PASSED', opinion: '事实清楚。' });
  await racedBy('askTransferWaiver', handler, AskTransferWaiver, { caseId, reason: '当事人已死亡。' });
  await racedBy('decideTransferWaiver', head, DecideTransferWaiver, { ...await versionIn('transfer_waiver', await newest('transfer_waiver', 'case_id', caseId)), approve: true });
  expectFair([...GATE_ACTIONS, 'askTransferWaiver', 'decideTransferWaiver'], { requestLegalReview: ['REVIEW_WAITING'], askTransferWaiver: ['WAIVER_ASKED'] });
});
