import type { Annex, Block, OfficialDocument, Text } from '@portal/documents';
import type { Day } from '@portal/kernel';
import type { MinutesHead } from '../../minutes-head.rules.js';
import type { MinutesLine } from '../../text/minutes-line.rules.js';
import { dayOnPaper, type NamedAgency } from './issue-facts.js';

/** What is printed of minutes. */
export interface PrintedMinutes {
  readonly conference: string; readonly lead: NamedAgency; readonly head: MinutesHead; readonly lines: readonly MinutesLine[];
  readonly units: readonly NamedAgency[];
  /** 分送. */
  readonly copies: readonly NamedAgency[];
  readonly signature: { readonly person: string; readonly seat: string; readonly day: Day } | null;
  readonly printedOn: Day | null;
  /** Which correction this is, and why; null for the first issue. */
  readonly correction: { readonly no: number; readonly reason: string } | null;
}

/** Name under which a line is found in what was issued. */
export const anchorOf = (line: string): string => `line-${line}`;

const ATTENDANCE = /^\s*(出席|请假|列席|缺席|主持|记录|参加)\s*[：:]\s*(.+)$/u;

/**
 * 纪要 as GB/T 9704-2012 has it: red head, no number, no seal drawn, who was there under the text. The conference has neither seal nor series
 * (粤医保发〔2020〕26号 四(二)): the imprint names the agency that seals for it, and the note says so.
 */
export function minutesDocument(printed: PrintedMinutes): OfficialDocument {
  const { conference, lead, head, lines, copies, signature, printedOn, correction } = printed;
  return {
    layout: 'MINUTES', issuer: conference, secrecy: null, urgency: null, number: null, signer: null, title: head.title, addressee: null,
    body: [...correctionOf(correction), ...lines.flatMap((line) => blocksOf(line, printed))], enclosures: lines.some(isDecision) ? [['会议议定事项清单']] : [],
    signature: null, attendance: attendanceOf(head),
    note: [`联席会议及其办公室不制作印章、不正式行文，由${lead.name}代章${signature ? `；${signature.seat}${signature.person}${dayOnPaper(signature.day)}审签` : ''}`],
    copies: copies.map(({ name }): Text => [name]), print: { by: `${lead.name}（代章）`, day: printedOn ? [dayOnPaper(printedOn)] : [{ blank: 'print.day' }] },
    annexes: lines.some(isDecision) ? [decisionList(printed)] : [],
  };
}

const isDecision = ({ kind }: MinutesLine): boolean => kind === 'DECISION';

const correctionOf = (correction: PrintedMinutes['correction']): Block[] =>
  (correction ? [{ kind: 'paragraph', level: 0, text: [`（本件为第${correction.no}次更正后的印发稿，更正理由：${correction.reason}。此前的印发稿继续留存可查。）`] }] : []);

function blocksOf(line: MinutesLine, printed: PrintedMinutes): Block[] {
  if (line.text.trim() === '') return [];
  const level = line.kind === 'SECTION' ? 1 : line.kind === 'HEADING' ? 2 : 0;
  return [{ kind: 'paragraph', level, text: [isDecision(line) ? `${ended(line.text)}${dutyOf(line, printed)}` : line.text], anchor: anchorOf(line.line) }];
}

const ended = (text: string): string => (/[。！？；]$/u.test(text.trim()) ? text.trim() : `${text.trim()}。`);
const namesOf = (ids: readonly string[], units: readonly NamedAgency[]): string => ids.map((id) => units.find((unit) => unit.id === id)?.shortName ?? '').filter(Boolean).join('、');

/** 每条任务后括注责任单位：牵头、配合 (M23). */
function dutyOf({ units: [lead = '', ...support], dueOn, deliverable }: MinutesLine, { units }: PrintedMinutes): string {
  const parts = [`牵头单位：${namesOf([lead], units)}`, ...(support.length > 0 ? [`配合单位：${namesOf(support, units)}`] : []), ...(dueOn ? [`完成时限：${dayOnPaper(dueOn)}`] : []), ...(deliverable ? [`交付物：${deliverable}`] : [])];
  return `（${parts.join('；')}）`;
}

/** Lines under the text: who was there, who was excused, who looked on. What is none of these stands as 出席. */
function attendanceOf({ chair, attendance }: MinutesHead): { label: string; names: Text }[] {
  const lines = (attendance ?? '').split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [, label = '出席', names = line.trim()] = ATTENDANCE.exec(line) ?? [];
    return { label, names: [names] };
  });
  return [...(chair && !lines.some(({ label }) => label === '主持') ? [{ label: '主持', names: [chair] }] : []), ...lines];
}

/** The year of a day stands over its month: whole, the day breaks in its narrow column. */
function decisionList({ lines, units }: PrintedMinutes): Annex {
  return {
    title: '会议议定事项清单',
    body: [{
      kind: 'table', empty: '没有议定事项',
      columns: [{ heading: '序号', share: 8, align: 'center' }, { heading: '议定事项', share: 44 }, { heading: '牵头单位', share: 16, align: 'center' }, { heading: '配合单位', share: 18, align: 'center' }, { heading: '完成时限', share: 14, align: 'center' }],
      rows: lines.filter(isDecision).map(({ text, units: [lead = '', ...support], dueOn }, index) => [[`${index + 1}`], [text], [namesOf([lead], units)], [namesOf(support, units) || '—'], [dueOn ? dayOnPaper(dueOn).replace('年', '年\n') : '—']]),
    }],
  };
}
