import type { Day } from '@portal/kernel';
import type { Opinion, Outcome } from '../meetings/day/day.table.js';
import { firstLines, type MinutesLine } from './text/minutes-line.rules.js';

/** A line of the agenda with what fell under it on the day. */
export interface SpokenItem {
  readonly line: string; readonly title: string; readonly outcome: Outcome | null; readonly outcomeText: string | null;
  readonly opinions: readonly { readonly unit: string; readonly opinion: Opinion; readonly text: string | null }[];
  readonly left: readonly string[];
  readonly resolutions: readonly { readonly id: string; readonly text: string; readonly leadId: string | null; readonly supportingIds: readonly string[]; readonly dueDay: Day | null; readonly deliverable: string | null }[];
}

/** Somebody who was there, or excused. */
export interface Present { readonly unit: string; readonly post: string; readonly name: string | null; readonly role: 'ATTEND' | 'OBSERVE' | 'LEAVE'; readonly standInFor: string | null }

/** Minutes are written in Chinese, whatever language the console speaks. */
const SAID: Readonly<Record<Opinion, string>> = { AGREE: '同意', DISAGREE: '不同意', RESERVE: '持保留意见', SUPPLEMENT: '补充意见', AMEND: '提出修改意见', SILENT: '逾期未反馈', CUT_OFF: '在提前结束前未反馈' };
/** Silence has no words of its own, and is never among those who agreed. */
const SILENCE: ReadonlySet<Opinion> = new Set<Opinion>(['SILENT', 'CUT_OFF']);
const CAME_OF: Readonly<Record<Outcome, string>> = { PASSED: '会议通过了本议题', PASSED_IN_PRINCIPLE: '会议原则通过本议题', REJECTED: '会议未通过本议题', DEFERRED: '会议决定本议题延后研究', REFERRED_ON: '会议决定本议题转办' };

const ended = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);

/** The sentences of one line: who left, who said what, what came of it. Units that agreed without more stand together. */
export function sentencesOf({ outcome, outcomeText, opinions, left }: SpokenItem, written = false): { name: string; text: string }[] {
  const agreed = opinions.filter(({ opinion, text }) => opinion === 'AGREE' && text === null).map(({ unit }) => unit);
  const more = opinions.filter(({ opinion, text }) => !(opinion === 'AGREE' && text === null) && !SILENCE.has(opinion));
  const silent = (['SILENT', 'CUT_OFF'] as const).flatMap((opinion) => {
    const units = opinions.filter((one) => one.opinion === opinion).map(({ unit }) => unit);
    return units.length > 0 ? [`${units.join('、')}${SAID[opinion]}。`] : [];
  });
  const said = [
    ...(agreed.length > 0 ? [`${agreed.join('、')}同意。`] : []), ...more.map(({ unit, opinion, text }) => `${unit}${SAID[opinion]}：${ended(text ?? '（未记录内容）')}`), ...silent,
  ].join('');
  return [
    ...(left.length > 0 ? [{ name: 'left', text: written ? `就本议题，${left.join('、')}回避，未反馈意见。` : `讨论本议题时，${left.join('、')}回避离席。` }] : []),
    ...(said === '' ? [] : [{ name: 'said', text: said }]),
    ...(outcome === null ? [] : [{ name: 'outcome', text: outcomeText ? `${CAME_OF[outcome]}：${ended(outcomeText)}` : `${CAME_OF[outcome]}。` }]),
  ];
}

/**
 * With what the minutes of a meeting begin. A section bears the name of its line of the agenda, a decision that of the captured resolution, so that what
 * becomes of them is found again; a line of which nothing was captured stands ready to be written under.
 */
export function linesOfMeeting(items: readonly SpokenItem[], written = false): MinutesLine[] {
  const blank = { units: [], dueOn: null, deliverable: null };
  const [opening] = firstLines([]);
  return [...(opening ? [opening] : []), ...items.flatMap((item): MinutesLine[] => {
    const sentences = sentencesOf(item, written);
    return [
      { line: item.line, kind: 'SECTION', text: item.title, ...blank },
      ...(sentences.length > 0 ? sentences : [{ name: 'text', text: '' }]).map(({ name, text }): MinutesLine => ({ line: `${item.line}-${name}`, kind: 'TEXT', text, ...blank })),
      ...item.resolutions.map(({ id, text, leadId, supportingIds, dueDay, deliverable }): MinutesLine =>
        // A text is a line: what was typed over several lines is one paragraph here.
        ({ line: id, kind: 'DECISION', text: text.replace(/\s*\n\s*/g, ' '), units: [...(leadId ? [leadId] : []), ...supportingIds], dueOn: dueDay, deliverable })),
    ];
  })];
}

const LONGEST = 2_000;

/** Of a meeting in writing nobody was present: which units answered, which after the last day, and which said nothing. */
export function writtenAttendanceText(units: readonly { readonly unit: string; readonly answered: boolean; readonly late: boolean }[]): string {
  const line = (word: string, list: readonly { readonly unit: string }[]): string[] => (list.length > 0 ? [`${word}：${list.map(({ unit }) => unit).join('、')}`] : []);
  return [
    ...line('书面反馈', units.filter(({ answered, late }) => answered && !late)), ...line('逾期反馈', units.filter(({ answered, late }) => answered && late)), ...line('未反馈', units.filter(({ answered }) => !answered)),
  ].join('\n').slice(0, LONGEST);
}

/** 出席、列席、请假、未到会, a line for each; what was asked for where nobody signed in. */
export function attendanceText(present: readonly Present[], asked: readonly { readonly unit: string; readonly role: 'ATTEND' | 'OBSERVE' }[]): string {
  const who = ({ unit, post, name, standInFor }: Present): string => `${unit} ${post}${name && name !== post ? ` ${name}` : ''}${standInFor ? `（替${standInFor}）` : ''}`;
  const line = (word: string, list: readonly string[]): string[] => (list.length > 0 ? [`${word}：${list.join('、')}`] : []);
  const of = (role: Present['role']): string[] => present.filter((one) => one.role === role).map(who);
  const named = (role: 'ATTEND' | 'OBSERVE'): string[] => asked.filter((one) => one.role === role).map(({ unit }) => unit);
  const text = present.length === 0
    ? [...line('出席', named('ATTEND')), ...line('列席', named('OBSERVE'))]
    : [...line('出席', of('ATTEND')), ...line('列席', of('OBSERVE')), ...line('请假', of('LEAVE')), ...line('未到会', named('ATTEND').filter((unit) => !present.some((one) => one.unit === unit)))];
  return text.join('\n').slice(0, LONGEST);
}
