import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Block, blanksOf, type OfficialDocument, plain } from './model.js';
import { chineseOrdinal, outline } from './outline.js';
import { titleLines, widthOf } from './title-lines.js';

const p = (level: 0 | 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'paragraph', level, text: [text] });
const printed = (blocks: readonly Block[]): string[] => outline(blocks).map((block) => (block.kind === 'paragraph' ? plain(block.text) : block.kind));

it.each([[1, '一'], [9, '九'], [10, '十'], [11, '十一'], [20, '二十'], [21, '二十一'], [99, '九十九']])('counts %i as %s', (n, ordinal) => {
  expect(chineseOrdinal(n)).toBe(ordinal);
});

it('numbers the levels 一、（一）1.（1）, each anew under the one above', () => {
  expect(printed([p(1, '甲'), p(2, '乙'), p(3, '丙'), p(4, '丁'), p(3, '戊'), p(2, '己'), p(3, '庚'), p(1, '辛'), p(2, '壬'), p(0, '癸')])).toEqual(
    ['一、甲', '（一）乙', '1.丙', '（1）丁', '2.戊', '（二）己', '1.庚', '二、辛', '（一）壬', '癸']);
});

it('prints a paragraph per typed line, without typed indentation and without what no file can hold', () => {
  expect(printed([p(0, '　　第一段\r\n\r\n  第二段\u0007\u000b\ud800'), p(1, '事实\n　　其中')])).toEqual(['第一段', '第二段', '一、事实', '其中']);
});

it('names every blank once, wherever it stands', () => {
  const blank = { blank: '涉案金额' };
  const document: OfficialDocument = {
    layout: 'FORM', issuer: '', secrecy: null, urgency: null, number: [{ blank: '文号' }], signer: null, title: '', addressee: [blank], enclosures: [], note: null, copies: [], print: null,
    body: [{ kind: 'paragraph', level: 0, text: ['共', blank, '元'] }, { kind: 'table', columns: [], rows: [[[{ blank: '数量' }]]], empty: '无' }],
    signature: { agency: ['局'], day: [{ blank: '成文日期' }] }, annexes: [{ title: '', body: [{ kind: 'grid', shares: [1], rows: [{ cells: [{ text: [{ blank: '签名' }] }] }] }] }],
  };
  expect(blanksOf(document)).toEqual(['文号', '涉案金额', '数量', '成文日期', '签名']);
});

describe('a title', () => {
  it('is broken into lines of about one length, after a mark where there is one', () => {
    expect(titleLines('关于移送案件的函', 20)).toEqual(['关于移送案件的函']);
    expect(titleLines('广东省医疗保障局、广东省公安厅关于挂牌督办某门诊部案的通知', 20)).toEqual(['广东省医疗保障局、广东省公安厅', '关于挂牌督办某门诊部案的通知']);
  });

  it('loses no character, fits its lines, and begins none with a mark', () => {
    fc.assert(fc.property(fc.stringMatching(/^[移送案件书的，（）《》“”、A-Z0-9]{1,90}$/u), (title) => {
      const lines = titleLines(title, 20);
      expect(lines.join('')).toBe(title);
      expect(lines.every((line) => [...line].length <= 26)).toBe(true);
    }));
  });
});

it('counts western letters as half a character', () => { expect(widthOf('2026年')).toBe(3); });
