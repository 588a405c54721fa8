import { describe, expect, it } from '@jest/globals';
import { type Block, blanksOf, type OfficialDocument, plain, renderDocx, renderHtml, type Text } from '@portal/documents';
import type { PartyRole } from '@portal/platform';
import * as variants from '../../../../../docs/documents/variants.mjs';
import { factLabel, isFillable, LIST_FACTS, TEXT_FACTS } from '../facts/fact-catalogue.js';
import type { RawFacts } from '../facts/raw-facts.js';
import { changedFacts, factSheetOf } from '../facts/fact-sheet.rules.js';
import { FORMS, isDrawnUpAt } from './all-forms.js';
import { FORM_FAMILIES, type FormTemplate, type MatterKind } from './form-template.js';
import { renderForm } from './render-form.rules.js';

const MARKS = { number: '穗医保函〔2026〕12号', day: '2026年11月22日' };
const { seatOf } = variants;
const sheetsOf = (template: FormTemplate) => {
  const seat = seatOf(template);
  return { normal: factSheetOf(variants.normal(seat)), long: factSheetOf(variants.long(seat)), empty: factSheetOf(variants.empty(seat)) };
};
const form = (code: string): FormTemplate => FORMS.find((each) => each.code === code) as FormTemplate;

/** The words of a document, line by line: the golden text of each form. */
function words(document: OfficialDocument): string[] {
  const said = (text: Text): string => plain(text);
  const block = (part: Block): string[] => {
    if (part.kind === 'paragraph') return [`${'#'.repeat(part.level)}${part.level ? ' ' : ''}${said(part.text)}`];
    if (part.kind === 'table') return [`| ${part.columns.map(({ heading }) => heading).join(' | ')} |`, ...(part.rows.length > 0 ? part.rows.map((row) => `| ${row.map(said).join(' | ')} |`) : [`| ${part.empty} |`])];
    return part.rows.map(({ cells }) => `[ ${cells.map(({ text }) => said(text).replaceAll('\n', ' / ')).join(' | ')} ]`);
  };
  return [
    `${document.layout} ${document.issuer}`, document.title, document.number ? said(document.number) : '（无文号）', ...(document.addressee ? [`${said(document.addressee)}：`] : []),
    ...document.body.flatMap(block), ...document.enclosures.map((each) => `附件：${said(each)}`), ...(document.attendance ?? []).map(({ label, names }) => `${label}：${said(names)}`), ...(document.signature ? [said(document.signature.agency), said(document.signature.day)] : []),
    ...(document.note ? [`（${said(document.note)}）`] : []), ...document.copies.map((each) => `抄送：${said(each)}`),
  ];
}

it('covers every family, each code and title once', () => {
  expect([...new Set(FORMS.map(({ family }) => family))].sort()).toEqual([...FORM_FAMILIES].sort());
  expect(new Set(FORMS.map(({ code }) => code)).size).toBe(FORMS.length);
  expect(FORMS.length).toBeGreaterThanOrEqual(24);
});

describe.each(FORMS.map((each) => [each.code, each] as const))('%s', (_, template) => {
  const sheets = sheetsOf(template);

  it('reads as agreed', () => {
    expect(words(renderForm(template, sheets.normal, MARKS).document)).toMatchSnapshot();
  });

  it('names exactly the blanks that stand in it, and makes nothing up where nothing is known', () => {
    const { document, blanks } = renderForm(template, sheets.empty, MARKS);
    expect(blanksOf(document).sort()).toEqual([...new Set(blanks.map((key) => factLabel(key)))].sort());
    expect(words(document).join('\n')).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]/);
  });

  it('records each fact it read: a change of one of them, and of no other, makes it stale', () => {
    const { read, document } = renderForm(template, sheets.normal);
    const before = JSON.stringify(document);
    for (const key of [...Object.keys(TEXT_FACTS), ...Object.keys(LIST_FACTS)] as (keyof typeof sheets.normal)[]) {
      const changed = { ...sheets.normal, [key]: key in LIST_FACTS ? [{ name: '另一项' }] : '改过的事实' };
      expect([key, changedFacts(changed, read)]).toEqual([key, key in read ? [key] : []]);
      const differs = JSON.stringify(renderForm(template, changed).document) !== before;
      if (differs) expect([key, key in read]).toEqual([key, true]);
    }
  });

  it('becomes a .docx and a page whatever stands in it', async () => {
    for (const sheet of Object.values(sheets)) expect(renderHtml(renderForm(template, sheet, MARKS).document)).toContain('</html>');
    const docx = await renderDocx(renderForm(template, sheets.empty, MARKS).document);
    expect(docx.subarray(0, 2).toString()).toBe('PK');
  });
});

it('needs no further input for six documents of a complete case (N22)', () => {
  const complete = factSheetOf({ ...variants.normal(), filled: {} });
  const whole = FORMS.filter(({ family }) => ['TRANSFER', 'ACCEPTANCE', 'REMEDY', 'ITEMS'].includes(family)).filter((each) => renderForm(each, complete).blanks.length === 0);
  expect(whole.map(({ code }) => code)).toEqual(expect.arrayContaining(['TRANSFER_LETTER', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_CATALOGUE', 'APPROVAL_SHEET', 'HANDOVER_LIST']));
  expect(whole.length).toBeGreaterThanOrEqual(12);
});

it('lets people fill in what the portal does not hold, and nothing that it holds', () => {
  const raw = variants.normal();
  const over = factSheetOf({ ...raw, filled: { 'case.facts': '另一事实', 'referral.number': '假文号', 'subject.representative': '另一人', 'assist.matter': '核实记录' } });
  expect(over).toMatchObject({ 'case.facts': factSheetOf(raw)['case.facts'], 'referral.number': '穗医保移〔2026〕3号', 'subject.representative': '该门诊部负责人（演示）', 'assist.matter': '核实记录' });
  expect([isFillable('assist.matter'), isFillable('filing.number'), isFillable('items'), isFillable('no.such')]).toEqual([true, false, false, false]);
});

describe('another kind of referral', () => {
  const reverse = (): RawFacts => {
    const raw = variants.normal();
    const packet = { ...raw.referral?.packet, facts: '参保人出借凭证，情节轻微', legalBasis: '《行政处罚法》第二十七条', fields: { basis: 'NON_PROSECUTION', replyBy: '2026-08-01', documentNo: '穗检意〔2026〕3号', hideSource: true } };
    const acts = [
      { act: 'DECLINE', at: '2026-06-01T00:00:00Z', agency: '甲', person: '乙', seat: '丙', documentNo: null, documentDay: null, facts: {}, reasonCode: 'NOT_MY_DUTY', text: '不属本机关职责', data: {} },
      { act: 'ANSWER', at: '2026-06-02T00:00:00Z', agency: '甲', person: '乙', seat: '丙', documentNo: '穗医保罚〔2026〕1号', documentDay: '2026-06-02', facts: {}, reasonCode: 'PENALTY', text: '处二倍罚款', data: { amount: '2000' } },
    ];
    return { ...raw, filled: {}, referral: { ...raw.referral, kind: 'REVERSE', packet, acts } } as RawFacts;
  };

  it('tells its own facts, its reply date and what was answered', () => {
    expect(factSheetOf(reverse())).toMatchObject({
      'reverse.facts': '参保人出借凭证，情节轻微', 'reverse.ground': '人民检察院依法决定不起诉', 'reverse.replyBy': '2026年8月1日', 'reverse.opinionNumber': '穗检意〔2026〕3号', 'lead.basis': null,
      'outcome.acceptance': '不予受理', 'outcome.reason': '不属本机关职责', 'outcome.result': '处二倍罚款', 'outcome.decision': '穗医保罚〔2026〕1号', 'outcome.on': '2026年6月2日', 'outcome.amount': '2,000.00元',
    });
  });

  it('tells no paper the source that the sender keeps to itself', () => {
    const sheet = factSheetOf(reverse());
    expect([sheet['case.source'], sheet['case.sourceDetail']]).toEqual(['依法不予公开', null]);
    for (const each of FORMS) expect(JSON.stringify(renderForm(each, sheet).document)).not.toContain('智能监控');
  });
});

it('offers each form to who draws it up, and to nobody else', () => {
  const offered = (role: PartyRole, matterKind: MatterKind, kind: string | null, content = true): string[] =>
    FORMS.filter((each) => isDrawnUpAt(each, { role, matterKind, kind, content })).map(({ code }) => code);
  expect(offered('SUPERVISOR', 'REFERRAL', 'CRIMINAL')).toEqual(['REASONS_DEMAND', 'FILING_ORDER']);
  expect(offered('RECEIVER', 'REFERRAL', 'CRIMINAL')).toEqual(expect.arrayContaining(['RECEIPT', 'FILING_NOTICE', 'REFUSAL_NOTICE', 'REASONS_STATEMENT']));
  expect(offered('RECEIVER', 'REFERRAL', 'CRIMINAL')).not.toContain('TRANSFER_LETTER');
  expect(offered('OWNER', 'CASE', null)).toEqual(['CASE_SHEET', 'LEAD_LETTER', 'ASSISTANCE_REQUEST', 'AUDIT_REGISTER', 'AUDIT_RESULT_LETTER']);
  expect(offered('OFFICE', 'REFERRAL', 'CRIMINAL')).toEqual([]);
  expect(offered('RECEIVER', 'REFERRAL', 'CRIMINAL', false)).toEqual([]);
});

it('takes the number of the act that gave one, and leaves the place open until the issue', () => {
  expect(words(renderForm(form('FILING_NOTICE'), factSheetOf(variants.normal()), MARKS).document)[2]).toBe('穗公（刑）立字〔2026〕21号');
  expect(words(renderForm(form('SUPPLEMENT_NOTICE'), factSheetOf(variants.normal())).document)[2]).toBe('（签发时编号）');
  expect(renderForm(form('SUPPLEMENT_NOTICE'), factSheetOf(variants.normal())).blanks).toEqual([]);
});
