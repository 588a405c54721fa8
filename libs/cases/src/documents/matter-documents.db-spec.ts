import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { agencyId, permissionsOf } from '@portal/agencies';
import { type Actor, FileStore, isConflict, isRefusal, type Refusal } from '@portal/platform';
import { JointWorld, TABLE } from '../../../../test/support/joint-world.js';
import { OFFICERS, openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { ConcludeConsultation } from '../consultations/conclude-consultation.js';
import { GiveOpinion } from '../consultations/give-opinion.js';
import { OpenConsultation } from '../consultations/open-consultation.js';
import { FindConsultation } from '../consultations/reading/find-consultation.js';
import { RecordOfficers } from '../gates/review/record-officers.js';
import { RecordOutcome } from '../outcomes/record-outcome.js';
import { ReportFollowUp } from '../outcomes/report-follow-up.js';
import { AnswerSupervisionStep } from '../supervision/ladder/answer-supervision-step.js';
import { IssueSupervisionStep } from '../supervision/ladder/issue-supervision-step.js';
import { DecideListing } from '../supervision/listed/decide-listing.js';
import { NominateListing } from '../supervision/listed/nominate-listing.js';
import { DraftDocument } from './draft-document.js';
import { FindDocument } from './find-document.js';
import { IssueDocument } from './issue-document.js';
import { ListDocumentForms } from './list-document-forms.js';
import { ListDocuments } from './list-documents.js';
import { RedraftDocument } from './redraft-document.js';

let world: ReferralWorld;
let folder: string;
const { handler, police, stranger, office, procurator } = POSTS;
const seated = (actor: Actor & { agencyId: string }, seatKind: NonNullable<Actor['seatKind']>) => ({ ...actor, seatKind, seatTitle: seatKind, permissions: permissionsOf(seatKind, 'PRINCIPAL', actor.agencyKind ?? 'OTHER') });
const lead = { ...handler, agencyId: agencyId('440000', 'HEALTHCARE_SECURITY'), agencyName: '广东省医疗保障局', regionCode: '440000', personName: '召集人' };
const director = seated(office, 'OFFICE_DIRECTOR');
const handling: Actor & { agencyId: string } = { ...handler, agencyId: agencyId('440100', 'HANDLING_AGENCY'), agencyKind: 'HANDLING_AGENCY', agencyName: '广州市医保经办机构', personName: '经办', seatKind: 'HANDLER' };

beforeAll(async () => {
  world = await openReferralWorld();
  folder = mkdtempSync(join(tmpdir(), 'portal-matter-documents-'));
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => world.at('2026-11-16', '10:00'));

const must = <T>(result: T): Exclude<T, Refusal> => {
  if (isRefusal(result) || isConflict(result)) throw new Error(JSON.stringify(result));
  return result as Exclude<T, Refusal>;
};
const codes = async (actor: Actor, id: string): Promise<string[]> => (await new ListDocumentForms(world.db).run(actor, id)).map(({ form }) => form.code);
const draft = async (actor: Actor, matterId: string, form: string): Promise<string> => must(await new DraftDocument(world.db).run(actor, { matterId, form })).id;
const text = async (actor: Actor, id: string): Promise<string> => JSON.stringify((await new FindDocument(world.db).run(actor, id))?.model).replaceAll('","', '');
const listed = async (actor: Actor, matterId: string) => (await new ListDocuments(world.db).run(actor, matterId)).documents;
const issue = async (actor: Actor, id: string): Promise<string | null> => {
  const [row] = await world.look<{ version: number }>('select version from case_document where id = $1', [id]);
  const result = await new IssueDocument(world.db, new FileStore(folder)).run(actor, { id, expectedVersion: row?.version ?? 0, withBlanks: true });
  if (!('sha256' in result)) throw new Error(JSON.stringify(result));
  return result.number;
};

it('draws up question, opinion and minutes of a consultation, each by its own side, dissent in its own words', async () => {
  const { id } = must(await new OpenConsultation(world.db).run(handler, {
    caseId: await world.case(), kind: 'GENERAL', title: '行为定性', question: '是否构成骗保？', workingDays: 5,
    invitations: [{ agencyId: police.agencyId, parts: ['FACTS', 'AMOUNT'], fileIds: [] }, { agencyId: procurator.agencyId, parts: ['EVIDENCE'], fileIds: [] }],
  }));
  expect([await codes(handler, id), await codes(police, id), await codes(office, id), await codes(stranger, id)]).toEqual([['CONSULTATION_REQUEST', 'CONSULTATION_MINUTES'], ['CONSULTATION_OPINION'], [], []]);
  const minutes = await draft(handler, id, 'CONSULTATION_MINUTES');
  const versionOf = async (actor: Actor) => (await new FindConsultation(world.db).run(actor, id))?.version ?? 0;
  const say = async (actor: Actor, stance: 'AGREE' | 'DISAGREE', said: string) => must(await new GiveOpinion(world.db).run(actor, { id, expectedVersion: await versionOf(actor), stance, text: said, evidenceIds: [], fileIds: [] }));
  await say(police, 'DISAGREE', '主观故意证据不足。');
  // An opinion that came in since makes the draft of the minutes stale, and nobody else's.
  const [stale] = await listed(handler, id);
  expect(stale).toMatchObject({ id: minutes, stale: true, changedFacts: expect.arrayContaining(['opinions']) });
  const opinion = await draft(police, id, 'CONSULTATION_OPINION');
  expect(await text(police, opinion)).toContain('主观故意证据不足。');
  expect((await listed(procurator, id)).map((each) => each.id)).toEqual([]);
  await say(procurator, 'AGREE', '同意。');
  const page = await new FindConsultation(world.db).run(handler, id);
  must(await new ConcludeConsultation(world.db).run(handler, {
    id, expectedVersion: page?.version ?? 0, conclusion: '依法移送。', adoptions: (page?.opinions ?? []).map((each) => ({ opinionId: each.id, adopted: each.stance === 'AGREE', reason: '与查明事实不符' })),
  }));
  must(await new RedraftDocument(world.db).run(handler, { id: minutes, expectedVersion: 1 }));
  const printed = await text(handler, minutes);
  for (const part of ['依法移送。', '未采纳：与查明事实不符', '主观故意证据不足。', '“行为定性”会商纪要']) expect(printed).toContain(part);
  expect(await issue(handler, minutes)).toMatch(/^穗医保纪要〔2026〕\d+号$/);
  expect(await issue(handler, await draft(handler, id, 'CONSULTATION_REQUEST'))).toBe(page?.number);
  expect((await listed(police, id)).map(({ title, own }) => [title, own])).toEqual(expect.arrayContaining([['“行为定性”会商纪要', false], ['关于征求会商意见的函', false]]));
});

it('draws up the notice of a listed supervision at the lead agency only, the report at who owns a measure', async () => {
  const { id } = must(await new NominateListing(world.db).run(handler, { caseId: await world.case(), level: 'CITY', title: '团伙骗保案', reason: '跨区域。', shareWithOffice: false }));
  const convener = seated(lead, 'CONVENER');
  must(await new DecideListing(world.db).run(convener, { id, expectedVersion: 1, approve: true, reason: '限期查清。', level: 'PROVINCE', reportDays: 5, measures: [{ agencyId: police.agencyId, text: '查清资金去向', workingDays: 20 }] }));
  expect([await codes(lead, id), await codes(handler, id), await codes(police, id), await codes(office, id)]).toEqual([
    ['LISTING_NOTICE', 'DELISTING_NOTICE'], ['LISTING_NOMINATION', 'SUPERVISION_REPORT', 'DELISTING_REQUEST'], ['SUPERVISION_REPORT', 'DELISTING_REQUEST'], [],
  ]);
  const notice = await draft(lead, id, 'LISTING_NOTICE');
  const printed = await text(lead, notice);
  for (const part of ['省级挂牌督办', '查清资金去向', '限期查清。', '每5个工作日报告一次进展', '关于对“团伙骗保案”挂牌督办的通知']) expect(printed).toContain(part);
  expect(await issue(lead, notice)).toMatch(/^粤医保督办通〔2026〕\d+号$/);
  expect((await listed(police, id)).map(({ state }) => state)).toEqual(['ISSUED']);
});

it('draws up each step of the ladder under the number of the step, sealed by the lead agency for the office', async () => {
  const referral = await world.sent();
  const { id } = must(await new IssueSupervisionStep(world.db).run(director, { objectKind: 'REFERRAL', objectId: referral, targetAgencyId: police.agencyId, kind: 'URGING', reason: '请尽快签收。', skipReason: '已电话提醒。', workingDays: 5 }));
  expect([await codes(director, id), await codes(police, id), await codes(handler, id)]).toEqual([['URGING_NOTICE'], ['STEP_REPLY'], []]);
  const notice = await draft(director, id, 'URGING_NOTICE');
  const printed = await text(director, notice);
  for (const part of ['请尽快签收。', '未经前一级督办的理由：已电话提醒。', '广东省医疗保障局代章']) expect(printed).toContain(part);
  const [step] = await world.look<{ number: string }>('select number from supervision_step where id = $1', [id]);
  expect(await issue(director, notice)).toBe(step?.number);
  must(await new AnswerSupervisionStep(world.db).run(police, { id, expectedVersion: 1, text: '已签收。', fileIds: [] }));
  expect(await text(police, await draft(police, id, 'STEP_REPLY'))).toContain('已签收。');
});

it('tells each agency at which measures follow what was decided, and takes its answer', async () => {
  const joint = new JointWorld(world);
  const jointId = await joint.opened(TABLE.market);
  await joint.join(jointId, TABLE.market);
  const track = await joint.track(jointId, TABLE.market);
  await joint.act(TABLE.market, RecordOfficers, { objectKind: 'INVESTIGATION_TRACK', objectId: track.id, officers: OFFICERS });
  const outcome = await joint.act(TABLE.market, RecordOutcome, {
    trackId: track.id, expectedVersion: track.version, kind: 'PENALTY', level: 'INSTITUTION', documentNo: '穗市监罚〔2026〕1号', decidedOn: '2026-11-16', basis: '《医疗保障基金使用监督管理条例》第四十条', text: '罚款五万元',
    factIds: [], measures: [{ code: 'TERMINATE_AGREEMENT', months: 36, startsOn: '2026-11-20' }], money: [{ kind: 'FINE', amount: '50000' }],
  });
  expect([await codes(TABLE.market, outcome), await codes(handling, outcome), await codes(handler, outcome), await codes(TABLE.police, outcome)]).toEqual([['LINKAGE_NOTICE'], ['LINKAGE_REPLY'], [], []]);
  const notice = await draft(TABLE.market, outcome, 'LINKAGE_NOTICE');
  const printed = await text(TABLE.market, notice);
  for (const part of ['广州市医疗保障经办机构', '执行下列协议措施：解除协议', '穗市监罚〔2026〕1号', '50,000.00元', '不再就同一违法行为给予罚款']) expect(printed).toContain(part);
  expect(await issue(TABLE.market, notice)).toMatch(/^穗市监函〔2026〕\d+号$/);
  // Frozen for the agency whose case it is, and for the one that acts.
  for (const actor of [handling, handler]) expect((await listed(actor, outcome)).map(({ state, own }) => [state, own])).toEqual([['ISSUED', false]]);
  const [row] = await world.look<{ version: number }>('select version from outcome where id = $1', [outcome]);
  must(await new ReportFollowUp(world.db).run(handling, { id: outcome, expectedVersion: row?.version ?? 0, action: 'TERMINATED', documentNo: '穗中心〔2026〕1号', doneOn: '2026-11-16', text: '已停止结算。' }));
  expect(await text(handling, await draft(handling, outcome, 'LINKAGE_REPLY'))).toContain('已解除服务协议。已停止结算。');
});

it('numbers minutes without gap and without double under twenty clients', async () => {
  const { id } = must(await new OpenConsultation(world.db).run(handler, {
    caseId: await world.case(), kind: 'GENERAL', title: '定性', question: '问题', workingDays: 5, invitations: [{ agencyId: police.agencyId, parts: ['FACTS'], fileIds: [] }],
  }));
  const minutes: string[] = [];
  for (let count = 0; count < 20; count += 1) minutes.push(await draft(handler, id, 'CONSULTATION_MINUTES'));
  const ordinals = (await Promise.all(minutes.map((each) => issue(handler, each)))).map((number) => Number(/〔2026〕(\d+)号$/.exec(number ?? '')?.[1])).sort((a, b) => a - b);
  expect(ordinals).toEqual(ordinals.map((_, index) => (ordinals[0] ?? 0) + index));
});
