import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, newId, sha256 } from '@portal/kernel';
import { AGENCY, ITEM, openReferralWorld, POSTS, type ReferralWorld } from '../../../../../test/support/referral-world.js';
import { FileCase } from '../acceptance/file-case.js';
import { OpenReferral } from '../acceptance/open-referral.js';
import { ProvideSupplement } from '../acceptance/provide-supplement.js';
import { RequestSupplement } from '../acceptance/request-supplement.js';
import { SignReceipt } from '../acceptance/sign-receipt.js';
import { toReferral } from '../graphql/to-referral.js';
import { DecideTransfer } from '../hand-over/decide-transfer.js';
import { EditReferral } from '../hand-over/edit-referral.js';
import { RecallReferral } from '../hand-over/recall-referral.js';
import { SendReferral } from '../hand-over/send-referral.js';
import { SubmitReferralReport } from '../hand-over/submit-referral-report.js';
import { AcknowledgeItems } from '../outcome/acknowledge-items.js';
import { ConfirmOutcome } from '../outcome/confirm-outcome.js';
import { HandOverItems } from '../outcome/hand-over-items.js';
import { RecordMilestone } from '../outcome/record-milestone.js';
import type { Packet } from '../packet.rules.js';
import { FindReferral } from './find-referral.js';
import { PreviewReferral } from './preview-referral.js';

let world: ReferralWorld;
const { handler, head, police, office, stranger } = POSTS;
const HOUR_MS = 3_600_000;

const preview = async (actor: typeof handler, id: string): Promise<Packet> => {
  const packet = await new PreviewReferral(world.db).run(actor, id);
  if (!packet) throw new Error('no packet');
  return packet;
};
const page = async (actor: typeof handler, id: string) => {
  const found = await new FindReferral(world.db).run(actor, id);
  if (!found) throw new Error(`${actor.personName} does not see it`);
  return found;
};
const shown = async (actor: typeof handler, id: string) => toReferral(await page(actor, id), actor, world.clock.now());

beforeAll(async () => { world = await openReferralWorld(); });
afterAll(() => world.close());
beforeEach(() => world.at('2026-11-16', '10:00'));

describe('对方将看到什么 (N13)', () => {
  const text = fc.string({ unit: fc.constantFrom('医', '保', '基', '金', '"', '\\', 'é', '𠮷', ' ', '\n', '0'), minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '');
  const money = fc.option(fc.tuple(fc.nat(999_999), fc.nat(99)).map(([yuan, cents]) => `${yuan}.${String(cents).padStart(2, '0')}`), { nil: null });
  const item = fc.record({ name: text, quantity: text, feature: fc.option(text, { nil: null }), location: fc.option(text, { nil: null }), sourceMeasure: fc.option(text, { nil: null }), value: money });
  const draft = fc.record({
    offenceCode: fc.constantFrom('FRAUD', 'CONTRACT_FRAUD', '职务侵占罪'), legalBasis: text, report: text, advice: text, priorPenalties: fc.option(text, { nil: null }),
    items: fc.array(item, { maxLength: 3 }), extra: fc.nat(2), reasoned: fc.boolean(),
  });

  it('is, field by field, what the receiver reads later', async () => {
    await fc.assert(fc.asyncProperty(draft, async ({ extra, reasoned, ...written }) => {
      const id = await world.emptyDraft();
      const whole = await world.complete();
      const others = await Promise.all(Array.from({ length: extra + 1 }, (_, index) => world.file(handler, `照片${index}.jpg`)));
      const materials = whole.materials.map((material) =>
        (material.kind === 'OTHER' ? { ...material, fileIds: others } : material.kind === 'ITEM_LIST' && reasoned ? { kind: material.kind, fileIds: [], reason: '无涉案物品' } : material));
      await world.act(handler, EditReferral, id, { ...whole, ...written, materials });
      await world.act(handler, SubmitReferralReport, id, {});
      await world.act(head, DecideTransfer, id, { approve: true });
      const { number: _n, hash: _h, ...promised } = await preview(handler, id);
      await world.act(handler, SendReferral, id, {});
      await world.act(police, OpenReferral, id, {});
      const { number, hash, ...read } = (await page(police, id)).packet as Packet & { hash: string };
      expect(read).toEqual(promised);
      expect(number).toMatch(/^穗医保移/);
      expect(hash).toBe(sha256(canonicalJson({ ...read, number })));
      expect(await preview(police, id)).toEqual({ ...read, number, hash });
    }), { numRuns: 12 });
  }, 120_000);

  it('stays as it was sent, whatever becomes of the case', async () => {
    const id = await world.sent();
    const sent = await preview(handler, id);
    await world.look(`update case_record set title = '改过', facts = '改过' where id = (select case_id from referral where id = $1)`, [id]);
    expect(await preview(handler, id)).toEqual(sent);
  });

  it('is not shown to who may not read it', async () => {
    const id = await world.sent();
    for (const actor of [police, office, stranger]) expect(await new PreviewReferral(world.db).run(actor, id)).toBeNull();
    expect(await new PreviewReferral(world.db).run(handler, newId())).toBeNull();
    expect(await new PreviewReferral(world.db).run(handler, 'nonsense')).toBeNull();
  });
});

describe('球在谁手上 (N02)', () => {
  it('is one party at every instant; the spans of a history of twelve acts sum exactly to its time', async () => {
    const start = world.clock.now();
    const id = await world.draft();
    const later = (hours: number): void => world.clock.advance(hours * HOUR_MS + 1_234);
    later(3); await world.act(handler, SubmitReferralReport, id, {});
    later(5); await world.act(head, DecideTransfer, id, { approve: true });
    later(1); await world.act(handler, SendReferral, id, {});
    later(7); await world.act(police, OpenReferral, id, {});
    later(2); await world.act(police, SignReceipt, id, { copies: 5, missing: ['OTHER'] });
    later(4); await world.act(police, RequestSupplement, id, { items: ['照片'], reason: '缺' });
    later(20); await world.act(handler, ProvideSupplement, id, { reply: '已补', materials: [] });
    later(9); await world.act(police, FileCase, id, { number: '立1', decidedOn: '2026-11-17', unit: '刑侦', offence: '诈骗罪' });
    later(30); await world.act(handler, HandOverItems, id, { items: [ITEM], place: '支队' });
    later(1); await world.act(police, AcknowledgeItems, id, {});
    later(40); await world.act(police, RecordMilestone, id, { kind: 'FILING_WITHDRAWN', on: '2026-11-20' });
    later(6); await world.act(handler, ConfirmOutcome, id, {});
    const end = world.clock.now();
    later(100);
    const { holders, holder } = await page(handler, id);
    expect(holder).toBeNull();
    expect(holders.map(({ agency }) => agency.id)).toEqual([
      AGENCY.sender, AGENCY.police, AGENCY.sender, AGENCY.police, AGENCY.sender, AGENCY.police, AGENCY.sender,
    ]);
    holders.forEach(({ to }, index) => expect(to).toBe(holders[index + 1]?.from ?? end.toISOString().replace('Z', '+00:00')));
    expect(new Date(holders[0]?.from ?? '').getTime()).toBe(start.getTime());
    expect(holders.reduce((sum, { seconds }) => sum + Math.round(seconds * 1000), 0)).toBe(end.getTime() - start.getTime());
  });
});

describe('the page', () => {
  it('tells each party what it may do, and why not', async () => {
    const id = await world.reported();
    const actions = async (actor: typeof handler) => (await shown(actor, id)).availableActions;
    const byHandler = await actions(handler);
    expect(byHandler.find(({ action }) => action === 'decideTransfer')).toEqual({
      action: 'decideTransfer', allowed: false, code: 'HEAD_ONLY', reason: expect.stringContaining('正职负责人'), whoCan: expect.stringContaining('正职负责人或者主持工作的负责人'),
    });
    expect(byHandler.find(({ action }) => action === 'sendReferral')).toMatchObject({ allowed: false, code: 'WRONG_STATE', reason: expect.stringContaining('待负责人决定') });
    expect((await actions(head)).find(({ action }) => action === 'decideTransfer')).toMatchObject({ allowed: true, code: null });
    const english = await actions({ ...POSTS.deputyHead, locale: 'en' });
    expect(english.find(({ action }) => action === 'decideTransfer')?.reason).toContain('Only the head');
  });

  it('shows the three ways with their countdown, and that it has run out', async () => {
    const id = await world.notFiled();
    expect((await shown(handler, id)).remedies).toMatchObject({ lapsed: false, dueAt: new Date('2026-11-19T16:00:00Z'), reconsideration: { allowed: true }, administrative: { allowed: true } });
    expect((await shown(police, id)).remedies).toBeNull();
    world.at('2026-11-20', '00:00');
    expect((await shown(handler, id)).remedies).toMatchObject({
      lapsed: true, reconsideration: { allowed: false, code: 'REMEDY_LAPSED' }, supervision: { allowed: false }, administrative: { allowed: true },
    });
  });

  it('reads receipt, supplements, decision, hand-over and milestones out of the acts', async () => {
    const id = await world.received(['OTHER']);
    await world.act(police, RequestSupplement, id, { items: ['照片'], reason: '缺' });
    await world.act(handler, ProvideSupplement, id, { reply: '已补', materials: [] });
    await world.act(police, FileCase, id, { number: '立1', decidedOn: '2026-11-16', unit: '刑侦支队', offence: '诈骗罪' });
    await world.act(handler, HandOverItems, id, { items: [ITEM], place: '支队', note: '完好' });
    await world.act(police, AcknowledgeItems, id, {});
    await world.act(police, RecordMilestone, id, { kind: 'INVESTIGATION_CONCLUDED', on: '2026-11-16', documentNo: '诉1' });
    const seen = await shown(handler, id);
    expect(seen).toMatchObject({
      receipt: { number: expect.stringMatching(/移回/), copies: 5, missing: ['OTHER'], manifestHash: seen.packet?.hash, signer: expect.stringContaining('联络员') },
      supplements: [{ items: ['照片'], reason: '缺', reply: '已补' }],
      decision: { outcome: 'FILED', number: '立1', decidedOn: '2026-11-16', unit: '刑侦支队', offence: '诈骗罪', returnedFiles: [] },
      handover: { place: '支队', note: '完好', items: [{ name: '财务账册' }], senderSigner: expect.any(String), receiverSigner: expect.any(String) },
      milestones: [{ kind: 'INVESTIGATION_CONCLUDED', on: '2026-11-16', documentNo: '诉1' }],
    });
    expect(seen.timeline.map(({ label }) => label)).toContain('清点签收涉案物品');
    expect(seen.deadlines.every((deadline) => 'party' in deadline)).toBe(true);
    const onlooker = await shown(office, id);
    expect(onlooker).toMatchObject({ title: null, packet: null, supplements: [], receipt: { copies: 5 }, decision: { number: '立1', offence: null }, handover: { items: [], place: null, note: null } });
    expect(onlooker.availableActions).toEqual([]);
  });

  it('certifies that a recalled referral was unread', async () => {
    const id = await world.sent();
    await world.act(handler, RecallReferral, id, { reason: '有误' });
    expect((await shown(handler, id)).recall).toMatchObject({ statement: expect.stringContaining('没有任何人打开'), hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is one statement', async () => {
    const id = await world.notFiled();
    const statements: string[] = [];
    const counting = { read: async (...args: Parameters<typeof world.db.read>) => { statements.push(args[1].name); return world.db.read(...args); }, now: () => world.clock.now() };
    await new FindReferral(counting as unknown as typeof world.db).run(handler, id);
    expect(statements).toEqual(['referral-page']);
  });
});
