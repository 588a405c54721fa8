import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@portal/kernel';
import { type Actor, FileStore, isConflict, isRefusal, type Refusal } from '@portal/platform';
import { openReferralWorld, POSTS, type ReferralWorld } from '../../../../test/support/referral-world.js';
import { OpenReferral } from '../referrals/acceptance/open-referral.js';
import { DecideTransfer } from '../referrals/hand-over/decide-transfer.js';
import { SendReferral } from '../referrals/hand-over/send-referral.js';
import { SubmitReferralReport } from '../referrals/hand-over/submit-referral-report.js';
import { FindReferral } from '../referrals/reading/find-referral.js';
import { DiscardDocument } from './discard-document.js';
import { DraftDocument } from './draft-document.js';
import { FetchDocument } from './fetch-document.js';
import { FillFacts } from './fill-facts.js';
import { FindDocument } from './find-document.js';
import { IssueDocument } from './issue-document.js';
import { ListDocumentForms } from './list-document-forms.js';
import { ListDocuments } from './list-documents.js';
import { RedraftDocument } from './redraft-document.js';

let world: ReferralWorld;
let folder: string;
let store: FileStore;
const { handler, head, police, stranger, office } = POSTS;

beforeAll(async () => {
  world = await openReferralWorld();
  folder = mkdtempSync(join(tmpdir(), 'portal-documents-'));
  store = new FileStore(folder);
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => world.at('2026-11-16', '10:00'));

const codeOf = (result: unknown): string => (isRefusal(result) ? result.code : isConflict(result) ? 'CONFLICT' : 'OK');
const done = <T>(result: T | Refusal): T => { if (isRefusal(result)) throw new Error(JSON.stringify(result)); return result as T; };
const draft = async (actor: Actor, matterId: string, form: string): Promise<string> => done(await new DraftDocument(world.db).run(actor, { matterId, form })).id;
const versionOf = async (id: string): Promise<number> => (await world.look<{ version: number }>('select version from case_document where id = $1', [id]))[0]?.version ?? 0;
const issue = async (actor: Actor, id: string, withBlanks = true) => new IssueDocument(world.db, store).run(actor, { id, expectedVersion: await versionOf(id), withBlanks });
const numberOf = async (actor: Actor, id: string): Promise<string | null> => {
  const result = await issue(actor, id);
  if (!('sha256' in result)) throw new Error(JSON.stringify(result));
  return result.number;
};
const listed = async (actor: Actor, matterId: string) => (await new ListDocuments(world.db).run(actor, matterId)).documents;
const change = (id: string, sql: string) => world.look(`update case_record set ${sql} where id = $1`, [id]);
const caseOf = async (referralId: string): Promise<string> => (await world.look<{ id: string }>('select case_id as id from referral where id = $1', [referralId]))[0]?.id ?? '';

describe('a draft', () => {
  it('is made of what the portal holds, with the blanks named, and offered to its own side only', async () => {
    const id = await world.draft();
    const forms = await new ListDocumentForms(world.db).run(handler, id);
    expect(forms.map(({ form }) => form.code)).toEqual(expect.arrayContaining(['TRANSFER_LETTER', 'ITEM_LIST', 'APPROVAL_SHEET', 'RECONSIDERATION_REQUEST']));
    expect(forms.map(({ form }) => form.code)).not.toContain('FILING_NOTICE');
    const letter = await draft(handler, id, 'TRANSFER_LETTER');
    const found = await new FindDocument(world.db).run(handler, letter);
    expect(found?.view).toMatchObject({ state: 'DRAFT', stale: false, own: true, number: null });
    expect(found?.view.blanks).toEqual(forms.find(({ form }) => form.code === 'TRANSFER_LETTER')?.missing);
    expect(found?.view.blanks).toContain('approval.by');
    expect(JSON.stringify(found?.model)).toContain('粤执法A001');
    expect(codeOf(await new DraftDocument(world.db).run(handler, { matterId: id, form: 'FILING_NOTICE' }))).toBe('FORM_NOT_YOURS');
    expect(codeOf(await new DraftDocument(world.db).run(handler, { matterId: id, form: 'NO_SUCH' }))).toBe('FORM_NOT_YOURS');
  });

  it('is seen by its own agency only, and by nobody without a place at the matter', async () => {
    const id = await world.sent();
    await world.act(police, OpenReferral, id, {});
    const document = await draft(handler, id, 'TRANSFER_LETTER');
    expect((await listed(handler, id)).map((each) => each.id)).toEqual([document]);
    for (const actor of [police, stranger, office]) {
      expect(await listed(actor, id)).toEqual([]);
      expect(await new FindDocument(world.db).run(actor, document)).toBeNull();
      for (const UseCase of [RedraftDocument, DiscardDocument]) expect(codeOf(await new UseCase(world.db).run(actor, { id: document, expectedVersion: 1 }))).toBe('NOT_FOUND');
      expect(codeOf(await issue(actor, document))).toBe('NOT_FOUND');
      expect(codeOf(await new FetchDocument(world.db, store).run(actor, document))).toBe('NOT_FOUND');
    }
    expect(codeOf(await new DraftDocument(world.db).run(stranger, { matterId: id, form: 'TRANSFER_LETTER' }))).toBe('NOT_FOUND');
    expect(codeOf(await new DraftDocument(world.db).run(handler, { matterId: newId(), form: 'TRANSFER_LETTER' }))).toBe('NOT_FOUND');
    expect(codeOf(await new DraftDocument(world.db).run(handler, { matterId: 'nonsense', form: 'TRANSFER_LETTER' }))).toBe('NOT_FOUND');
  });

  it('is not drawn up by who has not opened the referral, nor by the office, which sees the process only', async () => {
    const id = await world.sent();
    for (const actor of [police, office]) {
      expect(await new ListDocumentForms(world.db).run(actor, id)).toEqual([]);
      expect(codeOf(await new DraftDocument(world.db).run(actor, { matterId: id, form: 'RECEIPT' }))).toBe('FORM_NOT_YOURS');
    }
  });

  it('goes stale with each fact that it read, and with no other; drawing it up again mends it', async () => {
    const id = await world.draft();
    const [letter, catalogue] = [await draft(handler, id, 'TRANSFER_LETTER'), await draft(handler, id, 'INSPECTION_CATALOGUE')];
    await change(await caseOf(id), `amount_involved = 4242.42`);
    const after = new Map((await listed(handler, id)).map((each) => [each.id, each]));
    expect(after.get(letter)).toMatchObject({ stale: true, changedFacts: ['case.amount'] });
    expect(after.get(catalogue)).toMatchObject({ stale: false, changedFacts: [] });
    expect(await issue(handler, letter)).toMatchObject({ code: 'DOCUMENT_STALE', values: { facts: '涉案金额' } });
    done(await new RedraftDocument(world.db).run(handler, { id: letter, expectedVersion: await versionOf(letter) }) as { id: string });
    const found = await new FindDocument(world.db).run(handler, letter);
    expect(found?.view).toMatchObject({ stale: false, version: 2 });
    expect(JSON.stringify(found?.model)).toContain('4,242.42元');
  });

  it('gives way to nobody: who saw an older version is told', async () => {
    const id = await world.draft();
    const letter = await draft(handler, id, 'ITEM_LIST');
    const old = { id: letter, expectedVersion: 1 };
    done(await new RedraftDocument(world.db).run(handler, old) as { id: string });
    expect(codeOf(await new RedraftDocument(world.db).run(handler, old))).toBe('CONFLICT');
    expect(codeOf(await new IssueDocument(world.db, store).run(handler, { ...old, withBlanks: true }))).toBe('CONFLICT');
    expect(codeOf(await new DiscardDocument(world.db).run(handler, { id: letter, expectedVersion: 2 }))).toBe('OK');
    expect(await listed(handler, id)).toEqual([]);
  });
});

describe('what the portal does not hold', () => {
  it('is filled in once, for all documents of the matter, and counted', async () => {
    const id = await world.case();
    const [lead, assist] = [await draft(handler, id, 'LEAD_LETTER'), await draft(handler, id, 'ASSISTANCE_REQUEST')];
    const facts = [{ key: 'receiver.name', value: '某市卫生健康委员会' }, { key: 'contact.phone', value: '020-00000000' }];
    done(await new FillFacts(world.db).run(handler, { matterId: id, facts }));
    const views = await listed(handler, id);
    expect(views.filter(({ stale }) => stale).map((each) => each.id).sort()).toEqual([lead, assist].sort());
    for (const document of [lead, assist]) await new RedraftDocument(world.db).run(handler, { id: document, expectedVersion: 1 });
    const { documents, reuse } = await new ListDocuments(world.db).run(handler, id);
    expect(documents.flatMap(({ blanks }) => blanks).filter((key) => facts.some((each) => each.key === key))).toEqual([]);
    expect(reuse.spared).toBe(reuse.uses - reuse.facts);
    expect(reuse.spared).toBeGreaterThan(5);
    expect(await new ListDocumentForms(world.db).run(stranger, id)).toEqual([]);
  });

  it('is never filled in over what the portal holds, nor by others', async () => {
    const id = await world.case();
    const fill = async (actor: Actor, key: string, value = '文字'): Promise<string> => codeOf(await new FillFacts(world.db).run(actor, { matterId: id, facts: [{ key, value }] }));
    expect(await fill(handler, 'case.amount')).toBe('FACT_IS_KNOWN');
    expect(await fill(handler, 'case.facts')).toBe('INVALID_INPUT');
    expect(await fill(handler, 'no.such.fact')).toBe('INVALID_INPUT');
    expect(await fill(handler, 'assist.matter', '长'.repeat(2_001))).toBe('INVALID_INPUT');
    expect(await fill(stranger, 'assist.matter')).toBe('NOT_FOUND');
    expect(await fill(handler, 'assist.matter')).toBe('OK');
    expect(await fill(handler, 'assist.matter', '')).toBe('OK');
    expect((await new ListDocumentForms(world.db).run(handler, id)).find(({ form }) => form.code === 'ASSISTANCE_REQUEST')?.missing).toContain('assist.matter');
  });
});

describe('an issue', () => {
  it('numbers without gap and without double, however many issue at once and whatever fails in between', async () => {
    const id = await world.sent();
    await world.act(police, OpenReferral, id, {});
    const notices = await Promise.all(Array.from({ length: 20 }, () => draft(police, id, 'SUPPLEMENT_NOTICE')));
    const doomed = await draft(police, id, 'SUPPLEMENT_NOTICE');
    const failing = new IssueDocument(world.db, Object.assign(new FileStore(folder), { putBytes: () => Promise.reject(new Error('disk full')) }));
    const broken = Array.from({ length: 6 }, () => failing.run(police, { id: doomed, expectedVersion: 1, withBlanks: true }).then(codeOf, (fault: Error) => fault.message));
    const incomplete = Array.from({ length: 4 }, async () => codeOf(await issue(police, doomed, false)));
    const results = await Promise.all(notices.map((notice) => numberOf(police, notice)));
    expect(new Set(await Promise.all(broken))).toEqual(new Set(['disk full']));
    expect(new Set(await Promise.all(incomplete))).toEqual(new Set(['DOCUMENT_INCOMPLETE']));
    const ordinals = results.map((number) => Number(/〔2026〕(\d+)号$/.exec(number ?? '')?.[1])).sort((a, b) => a - b);
    expect(ordinals).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await numberOf(police, doomed)).toBe('穗公补〔2026〕21号');
  });

  it('happens once for a document, though twenty clients press at one time', async () => {
    const id = await world.case();
    const document = await draft(handler, id, 'ASSISTANCE_REQUEST');
    const results = await Promise.all(Array.from({ length: 20 }, () => new IssueDocument(world.db, store).run(handler, { id: document, expectedVersion: 1, withBlanks: true })));
    expect(results.map(codeOf).sort()).toEqual([...Array.from({ length: 19 }, () => 'DOCUMENT_ISSUED'), 'OK'].sort());
    const [series] = await world.look<{ last: number }>(`select last from number_series where agency_id = $1 and series = 'LETTER'`, [handler.agencyId]);
    expect(series?.last).toBe(1);
    const journal = await world.look(`select 1 from journal_entry where object_id = $1 and topic = 'document.issued'`, [id]);
    expect(journal.length).toBe(1);
  });

  it('is refused while something is open, naming it, unless it is to be filled in by hand', async () => {
    const id = await world.draft();
    const document = await draft(handler, id, 'APPROVAL_SHEET');
    expect(await issue(handler, document, false)).toMatchObject({ code: 'DOCUMENT_INCOMPLETE', fields: expect.arrayContaining([{ field: 'facts.approval.by', code: 'REQUIRED' }]) });
    expect(codeOf(await issue(handler, document, true))).toBe('OK');
  });

  it('freezes the bytes: no later change reaches them, and nothing writes over the row', async () => {
    const id = await world.draft();
    const document = await draft(handler, id, 'ITEM_LIST');
    done(await issue(handler, document) as { sha256: string });
    await change(await caseOf(id), `title = '改过的名称'`);
    const file = done(await new FetchDocument(world.db, store).run(handler, document));
    const [row] = await world.look<{ sha256: string; size: string }>('select sha256, size from case_document where id = $1', [document]);
    expect([file.sha256, String(file.bytes.length)]).toEqual([row?.sha256, row?.size]);
    expect((await listed(handler, id))[0]).toMatchObject({ state: 'ISSUED', stale: false, issuedOn: '2026-11-16' });
    for (const UseCase of [RedraftDocument, DiscardDocument]) expect(codeOf(await new UseCase(world.db).run(handler, { id: document, expectedVersion: 2 }))).toBe('DOCUMENT_ISSUED');
    await world.db.tx(handler, async (tx) => { await tx.query(`update case_document set title = '另一文书' where id = $1`, [document]); });
    expect((await listed(handler, id))[0]?.title).toBe('涉案物品清单');
  });

  it('shows the parties what was issued, keeps internal forms inside, and logs each download', async () => {
    const id = await world.sent();
    await world.act(police, OpenReferral, id, {});
    const [sheet, list] = [await draft(handler, id, 'APPROVAL_SHEET'), await draft(handler, id, 'ITEM_LIST')];
    for (const document of [sheet, list]) done(await issue(handler, document) as { sha256: string });
    expect((await listed(police, id)).map((each) => [each.id, each.own])).toEqual([[list, false]]);
    expect(await listed(office, id)).toEqual([]);
    expect(codeOf(await new FetchDocument(world.db, store).run(police, sheet))).toBe('NOT_FOUND');
    expect(codeOf(await new FetchDocument(world.db, store).run(police, list))).toBe('OK');
    const log = await world.look<{ agency: string; seat: string }>(`select agency_id as agency, seat_id as seat from journal_entry where object_id = $1 and topic = 'document.fetched'`, [list]);
    expect(log).toEqual([{ agency: police.agencyId, seat: police.seatId }]);
    const page = await new FindReferral(world.db).run(police, id);
    expect(page?.timeline.filter(({ topic }) => topic.startsWith('document.')).map(({ topic, agency }) => [topic, agency])).toEqual([['document.issued', expect.stringContaining('医疗保障局')]]);
  });

  it('of the letter gives the referral its number and lies among its materials', async () => {
    const id = await world.draft();
    await world.act(handler, SubmitReferralReport, id, {});
    await world.act(head, DecideTransfer, id, { approve: true });
    const letter = await draft(handler, id, 'TRANSFER_LETTER');
    const number = await numberOf(handler, letter);
    const again = await draft(handler, id, 'TRANSFER_LETTER');
    expect(codeOf(await issue(handler, again))).toBe('ISSUED_BEFORE');
    const page = await new FindReferral(world.db).run(handler, id);
    expect(page?.materials.find(({ kind }) => kind === 'TRANSFER_LETTER')?.attachments.map(({ name }) => name)).toContain(`涉嫌犯罪案件移送书${number}.docx`);
    await world.act(handler, SendReferral, id, {});
    expect((await new FindReferral(world.db).run(handler, id))?.number).toBe(number);
  });
});
