import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalJson, newId, sha256 } from '@portal/kernel';
import { isConflict, isRefusal } from '@portal/platform';
import { AGENCY, OFFICERS, openReferralWorld, outcomeOf, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { FileCase } from '../acceptance/file-case.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { FindReferral } from '../reading/find-referral.js';
import { DecideTransfer } from './decide-transfer.js';
import { DraftReferral } from './draft-referral.js';
import { EditReferral } from './edit-referral.js';
import { RecallReferral } from './recall-referral.js';
import { ReviseReferral } from './revise-referral.js';
import { SendReferral } from './send-referral.js';
import { SubmitReferralReport } from './submit-referral-report.js';

let world: ReferralWorld;
const { handler, head, police, stranger } = POSTS;
const page = (actor: typeof handler, id: string) => new FindReferral(world.db).run(actor, id);
const clocks = (id: string) => world.look<{ rule: string; state: string; party: string }>(
  'select rule_code as rule, state, party_agency_id as party from deadline where object_id = $1 order by started_at, id', [id]);

beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

it('goes from the draft to 立案, each act one journal entry, the number in the sender’s series', async () => {
  const id = await world.sent();
  await world.act(police, OpenReferral, id, {});
  await world.act(police, SignReceipt, id, { copies: 5, missing: [] });
  await world.act(police, FileCase, id, { number: '穗公立字〔2026〕1号', decidedOn: '2026-11-16', unit: '刑侦支队', offence: '诈骗罪' });
  const journal = await world.look<{ topic: string }>('select topic from journal_entry where object_id = $1 order by seq', [id]);
  expect(journal.map(({ topic }) => topic.replace('referral.', ''))).toEqual(['drafted', 'edited', 'reported', 'approved', 'sent', 'opened', 'receipt-signed', 'filed']);
  expect(await page(police, id)).toMatchObject({ state: 'FILED', number: expect.stringMatching(/^穗医保移〔2026〕\d+号$/) });
});

describe('a draft', () => {
  it('is begun from one’s own open case only, and goes to the police only', async () => {
    const caseId = await world.case();
    const draft = async (actor: typeof handler, input: { caseId: string; toAgencyId: string }) => outcomeOf(await new DraftReferral(world.db).run(actor, input));
    expect(await draft(stranger, { caseId, toAgencyId: AGENCY.police })).toBe('NOT_FOUND');
    expect(await draft(handler, { caseId: newId(), toAgencyId: AGENCY.police })).toBe('NOT_FOUND');
    expect(await draft(handler, { caseId, toAgencyId: AGENCY.procuratorate })).toBe('RECEIVER_NOT_COMPETENT');
    expect(await draft(handler, { caseId, toAgencyId: 'nonsense' })).toBe('RECEIVER_NOT_COMPETENT');
    expect(await draft(handler, { caseId, toAgencyId: AGENCY.sender })).toBe('RECEIVER_IS_SELF');
    expect(await draft(handler, { caseId, toAgencyId: AGENCY.police })).toBe('OK');
  });

  it('shows both texts when somebody saved in between, and overwrites nothing', async () => {
    const id = await world.draft();
    const expectedVersion = await world.versionOf(id);
    await world.act(handler, EditReferral, id, { ...(await world.complete()), report: '甲稿' });
    const result = await new EditReferral(world.db).run(handler, { ...(await world.complete()), id, expectedVersion, report: '乙稿' });
    if (!isConflict(result)) throw new Error('no conflict');
    expect(result.differences).toEqual([{ field: 'report', yours: '乙稿', theirs: '甲稿' }]);
    expect(result.changedBy).toContain('广州市医保局');
    expect((await page(handler, id))?.draft?.report).toBe('甲稿');
  });

  it('takes off what the new list of files does not name', async () => {
    const id = await world.draft();
    const materials = [{ kind: 'TRANSFER_LETTER' as const, fileIds: [] }];
    await world.act(handler, EditReferral, id, { ...(await world.complete()), materials });
    expect((await page(handler, id))?.materials.find(({ kind }) => kind === 'TRANSFER_LETTER')).toMatchObject({ provided: false, attachments: [] });
  });

  it('takes no files of others', async () => {
    const id = await world.emptyDraft();
    const input = { ...(await world.complete()), materials: [{ kind: 'OTHER' as const, fileIds: [await world.file(stranger)] }] };
    expect(await world.outcome(handler, EditReferral, id, input)).toBe('FILE_NOT_FOUND');
  });

  it('is nobody else’s: foreign and missing are the same answer', async () => {
    const id = await world.draft();
    for (const actor of [stranger, police, POSTS.office]) {
      expect(await page(actor, id)).toBeNull();
      expect(await world.attempt(actor, EditReferral, id, await world.complete(actor))).toEqual(await world.attempt(actor, EditReferral, newId(), await world.complete(actor)));
    }
  });
});

describe('the report and the decision of the head', () => {
  it('needs two officers with different certificates, and a text', async () => {
    const id = await world.emptyDraft();
    const whole = await world.complete();
    const problems = async (change: Partial<typeof whole>): Promise<string[]> => {
      await world.act(handler, EditReferral, id, { ...whole, ...change });
      const result = await world.attempt(handler, SubmitReferralReport, id, {});
      return isRefusal(result) ? (result.fields ?? []).map(({ field, code }) => `${field} ${code}`) : [];
    };
    expect(await problems({ officers: OFFICERS.slice(0, 1) })).toEqual(['officers TWO_OFFICERS']);
    expect(await problems({ officers: OFFICERS.map((officer) => ({ ...officer, certificateNo: 'A' })) })).toEqual(['officers.1.certificateNo SAME_CERTIFICATE']);
    expect(await problems({ officers: OFFICERS.map((officer) => ({ ...officer, certificateNo: ' ' })) })).toEqual(['officers.0.certificateNo REQUIRED', 'officers.1.certificateNo REQUIRED']);
    expect(await problems({ report: '  ' })).toEqual(['report REQUIRED']);
    expect(await problems({})).toEqual([]);
    expect(await world.stateOf(id)).toBe('REPORTED');
  });

  it('is decided by the head or who presides, by nobody else', async () => {
    const id = await world.reported();
    for (const actor of [POSTS.deputyHead, POSTS.standIn, handler]) expect(await world.outcome(actor, DecideTransfer, id, { approve: true })).toBe('HEAD_ONLY');
    expect(await world.outcome(POSTS.strangersHead, DecideTransfer, id, { approve: true })).toBe('NOT_FOUND');
    expect(await world.stateOf(id)).toBe('REPORTED');
    expect(await world.outcome(POSTS.presiding, DecideTransfer, id, { approve: true })).toBe('OK');
    expect(await clocks(id)).toEqual([{ rule: 'X02', state: 'MET', party: AGENCY.sender }, { rule: 'X03', state: 'RUNNING', party: AGENCY.sender }]);
  });

  it('is refused with a reason that stays on file, revised, and reported again', async () => {
    const id = await world.reported();
    expect(await world.outcome(head, DecideTransfer, id, { approve: false })).toBe('REASON_REQUIRED');
    await world.act(head, DecideTransfer, id, { approve: false, reason: '金额认定依据不足' });
    expect((await page(handler, id))?.acts.at(-1)).toMatchObject({ act: 'REFUSE_APPROVAL', text: '金额认定依据不足' });
    await world.act(handler, ReviseReferral, id, {});
    await world.act(handler, SubmitReferralReport, id, {});
    expect(await world.stateOf(id)).toBe('REPORTED');
  });

  it('leaves only the materials open after approval', async () => {
    const id = await world.approved();
    const whole = await world.complete();
    const changed = await world.attempt(handler, EditReferral, id, { ...whole, advice: '另行处理' });
    expect(changed).toMatchObject({ code: 'APPROVED_TEXT_STANDS', fields: [{ field: 'advice' }] });
    expect(await world.outcome(handler, EditReferral, id, whole)).toBe('OK');
  });
});

describe('sending (N03)', () => {
  const without = async (kind: string, reason?: string) => {
    const whole = await world.complete();
    return { ...whole, materials: whole.materials.map((material) => (material.kind === kind ? { kind: material.kind, fileIds: [], reason: reason ?? null } : material)) };
  };

  it.each(['TRANSFER_LETTER', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_REPORT', 'OTHER'])('names %s when it is missing, and takes no number', async (kind) => {
    const id = await world.approved();
    await world.act(handler, EditReferral, id, await without(kind));
    const result = await world.attempt(handler, SendReferral, id, {});
    expect(result).toMatchObject({ code: 'MATERIALS_INCOMPLETE', fields: [{ field: `materials.${kind}`, code: 'MATERIAL_MISSING' }] });
    expect(await world.stateOf(id)).toBe('APPROVED');
    expect(await page(police, id)).toBeNull();
  });

  it.each([['TRANSFER_LETTER', 'MATERIALS_INCOMPLETE'], ['INVESTIGATION_REPORT', 'MATERIALS_INCOMPLETE'], ['ITEM_LIST', 'OK'], ['OTHER', 'OK']])(
    '%s replaced by a reason: %s', async (kind, outcome) => {
      const id = await world.approved();
      await world.act(handler, EditReferral, id, await without(kind, '确无此项'));
      expect(await world.outcome(handler, SendReferral, id, {})).toBe(outcome);
    });

  it('gives two agencies’ clerks who send at once two numbers without a gap', async () => {
    const ids = [await world.approved(), await world.approved(), await world.approved()];
    await Promise.all(ids.map((id) => world.act(handler, SendReferral, id, {})));
    const rows = await world.look<{ n: number }>(`select substring(number from '〕(\\d+)号')::int as n from referral where from_agency_id = $1 and number is not null order by 1`, [AGENCY.sender]);
    expect(rows.map(({ n }) => n)).toEqual(rows.map((_, index) => index + 1));
  });

  it('starts the agreed clock of the receiver, seats it without content, and lets the office see the process', async () => {
    const id = await world.sent();
    expect((await clocks(id)).at(-1)).toEqual({ rule: 'H01', state: 'RUNNING', party: AGENCY.police });
    for (const [actor, role] of [[police, 'RECEIVER'], [POSTS.office, 'OFFICE']] as const) {
      const seen = await page(actor, id);
      expect(seen).toMatchObject({ viewerRole: role, content: false, state: 'SENT', title: null, packet: null, draft: null, materials: [], caseId: null });
      expect(seen?.acts.map(({ act }) => act)).toEqual(['SEND']);
      expect(seen?.timeline.map(({ topic }) => topic)).toEqual(['referral.sent']);
      expect(JSON.stringify(seen)).not.toMatch(/门诊部|经查属实|粤执法/);
    }
  });
});

describe('recall (N14)', () => {
  it('takes back what was not opened: the receiver finds nothing, the sender keeps a certificate', async () => {
    const id = await world.sent();
    await world.act(handler, RecallReferral, id, { reason: '接收单位有误' });
    expect(await page(police, id)).toBeNull();
    expect(await world.outcome(police, OpenReferral, id, {})).toBe('NOT_FOUND');
    expect(await world.look('select 1 from party where object_id = $1 and agency_id = $2', [id, AGENCY.police])).toEqual([]);
    const act = (await page(handler, id))?.acts.at(-1);
    const { certificate, hash } = act?.data as { certificate: { readLog: { topic: string }[]; manifestHash: string }; hash: string };
    expect(hash).toBe(sha256(canonicalJson(certificate)));
    expect(certificate).toMatchObject({ openedAt: null, manifestHash: expect.stringMatching(/^[0-9a-f]{64}$/), readLog: [{ topic: 'referral.sent' }] });
    expect((await clocks(id)).filter(({ state }) => state === 'RUNNING')).toEqual([]);
  });

  it('is refused after opening, with who and when', async () => {
    const id = await world.sent();
    world.at('2026-11-16', '11:30');
    await world.act(police, OpenReferral, id, {});
    expect(await world.attempt(handler, RecallReferral, id, { reason: '有误' })).toMatchObject({
      code: 'ALREADY_OPENED', values: { who: '广州市公安局 广州市公安局联络员', when: '2026-11-16 11:30' },
    });
    await world.act(police, SignReceipt, id, { copies: 1, missing: [] });
    expect(await world.outcome(handler, RecallReferral, id, { reason: '有误' })).toBe('ALREADY_OPENED');
  });

  it('races with opening: exactly one wins', async () => {
    for (let round = 0; round < 8; round += 1) {
      const id = await world.sent();
      const expectedVersion = await world.versionOf(id);
      const [recalled, opened] = await Promise.all([
        new RecallReferral(world.db).run(handler, { id, expectedVersion, reason: '有误' }),
        new OpenReferral(world.db).run(police, { id, expectedVersion }),
      ]);
      const outcomes = [outcomeOf(recalled), outcomeOf(opened)];
      expect(outcomes.filter((outcome) => outcome === 'OK')).toHaveLength(1);
      expect(outcomes[0] === 'OK' ? outcomes[1] : outcomes[0]).toBe(outcomes[0] === 'OK' ? 'NOT_FOUND' : 'ALREADY_OPENED');
    }
  });
});
