import type { Block, OfficialDocument, Text } from '@portal/documents';
import type { Handling, Opinion } from '../consulting.table.js';
import { shareState, type ShareState } from '../consulting.rules.js';
import type { AskedLine, RoundShare, RoundView } from '../reading/round-page.js';

/* The paper is Chinese whatever language its reader has, as every official document here. */
const OPINION: Readonly<Record<Opinion, string>> = { AGREE: '同意', SUGGEST: '修改建议', RESERVE: '保留意见' };
const HANDLING: Readonly<Record<Handling, string>> = { ADOPTED: '采纳', PARTLY: '部分采纳', DECLINED: '不采纳' };
const SILENT: Readonly<Record<Exclude<ShareState, 'ANSWERED' | 'LATE'>, string>> = { WAITING: '待反馈', OVERDUE: '逾期未反馈', CUT_OFF: '提前结束时未反馈' };

const COLUMNS = [
  { heading: '序号', share: 7, align: 'center' }, { heading: '征求意见稿条目', share: 30 }, { heading: '单位', share: 15, align: 'center' }, { heading: '意见', share: 24 },
  { heading: '采纳情况', share: 10, align: 'center' }, { heading: '理由', share: 14 },
] as const;
const NOTE = '注：逾期未反馈如实记录，不视为同意。';

export interface AdoptionHead { readonly title: string; readonly office: string; readonly printedOn: string }

/** What a unit said of a line, in the words of the paper; silence by its name. */
export function saidOf({ opinion }: AskedLine, share: RoundShare, now: Date): string {
  const state = shareState(share, now);
  if (!opinion) return state === 'ANSWERED' || state === 'LATE' ? SILENT.OVERDUE : SILENT[state];
  return [`${OPINION[opinion.opinion]}${opinion.late ? '（逾期反馈）' : ''}`, opinion.proposal && `建议：${opinion.proposal}`, opinion.reason && `理由：${opinion.reason}`].filter(Boolean).join('。');
}

function rowOf(line: AskedLine, share: RoundShare, now: Date): Text[] {
  const { opinion, handling } = line;
  const remark = opinion !== null && opinion.opinion !== 'AGREE';
  const outcome = handling ? HANDLING[handling.outcome] : remark ? '待处理' : '—';
  const why = [handling?.text && handling.text !== opinion?.proposal ? `现为：${handling.text}` : null, handling?.reason].filter(Boolean).join('。');
  return [String(line.position), line.text, share.agency.shortName, saidOf(line, share, now), outcome, why || '—'].map((text) => [text]);
}

/** 采纳情况表 as a document: round by round, line by line, unit by unit; nobody who was asked is left out. */
export function adoptionTable(rounds: readonly RoundView[], { title, office, printedOn }: AdoptionHead, now: Date): OfficialDocument {
  const body = [...rounds].sort((one, other) => one.no - other.no).flatMap(({ no, dueOn, shares }): Block[] => [
    { kind: 'paragraph', level: 0, flush: true, text: [`第${no}轮　反馈时限：${dueOn}　征求单位${shares.length}个`] },
    {
      kind: 'table', columns: COLUMNS, empty: '没有征求意见',
      rows: shares.flatMap((share) => share.lines.map((line) => ({ share, line }))).sort((one, other) => one.line.position - other.line.position).map(({ share, line }) => rowOf(line, share, now)),
    },
  ]);
  return {
    layout: 'FORM', issuer: office, secrecy: null, urgency: null, number: null, signer: null, title: `《${title}》会签意见采纳情况表`, addressee: null,
    body: [...body, { kind: 'paragraph', level: 0, flush: true, text: [NOTE] }, { kind: 'paragraph', level: 0, flush: true, text: [`${office}　${printedOn}`] }],
    enclosures: [], signature: null, note: null, copies: [], print: null, annexes: [],
  };
}
