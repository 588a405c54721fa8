import { STEP, SUPERVISION_LEVEL, wordOf } from './code-words.js';
import type { ListRow, TextFact } from './fact-catalogue.js';
import { lastDayOf, printedDayOf, printedMoney } from './printed.js';
import type { RawListed, RawStep } from './raw-matters.js';

type Facts = Partial<Record<TextFact, string | null>>;

const names = (all: readonly { readonly agency: string }[]): string | null => [...new Set(all.map(({ agency }) => agency))].join('、') || null;
const words = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');

/** 挂牌督办: what was nominated, what was decided, how far it is. */
export function listedFacts(listed: RawListed): Facts {
  const { packet, acts, measures } = listed;
  const last = (act: string): RawListed['acts'][number] | undefined => acts.findLast((each) => each.act === act);
  const decided = last('APPROVE');
  const own = measures.filter(({ mine }) => mine);
  return {
    'listed.number': listed.number, 'listed.title': listed.title, 'listed.level': wordOf(SUPERVISION_LEVEL, listed.level), 'listed.reason': listed.reason, 'listed.nominator': listed.nominator,
    'listed.lead': listed.lead, 'listed.owners': names(measures), 'listed.nominatedOn': printedDayOf(listed.nominatedAt), 'listed.listedOn': printedDayOf(listed.listedAt),
    'listed.listedBy': decided ? words([decided.seat, decided.person]) : null, 'listed.decision': listed.listedAt ? listed.decision ?? '按督办措施表办理' : null,
    'listed.reporting': listed.listedAt ? (listed.reportDays === null ? '措施完成后一次报告' : `每${listed.reportDays}个工作日报告一次进展，措施完成后报告结果`) : null,
    'listed.request': last('REQUEST_DELISTING')?.text ?? null, 'listed.delistedOn': printedDayOf(listed.delistedAt), 'listed.delisting': listed.delistedAt ? last('DELIST')?.text ?? '各项督办措施均已完成' : null,
    'listed.progress': own.length > 0 ? `本单位承担督办措施${own.length}项，已完成${own.filter(({ doneAt }) => doneAt).length}项。` : null,
    ...(packet && {
      'case.number': packet.number ?? null, 'case.title': packet.title ?? null, 'subject.name': packet.subject ?? null, 'case.facts': packet.facts ?? null,
      'case.amount': printedMoney(packet.amountInvolved), 'case.violations': packet.violationTypes?.join('、') ?? null,
    }),
    'receiver.name': names(measures), 'sender.name': listed.lead,
  };
}

export const listedLists = ({ measures }: RawListed): { tasks: ListRow[]; progress: ListRow[] } => ({
  tasks: measures.map(({ agency, text, dueAt, doneAt, reports }) => ({
    agency, text, due: lastDayOf(dueAt), state: doneAt ? `${printedDayOf(doneAt)}完成` : reports.length > 0 ? `已报告${reports.length}次` : '办理中',
  })),
  progress: measures.filter(({ mine }) => mine).flatMap(({ text: task, reports }) => reports.map(({ at, text, done }) => ({ task, on: printedDayOf(at), text, done: done ? '已完成' : '办理中' }))),
});

/** 提醒、催办、函询、约谈、通报: about what, towards whom, after what. */
export function stepFacts(step: RawStep): Facts {
  return {
    'step.number': step.number, 'step.about': step.objectNumber, 'step.target': step.target, 'step.issuer': step.agency, 'step.reason': step.reason, 'step.issuedOn': printedDayOf(step.issuedAt),
    'step.skipped': step.skipReason, 'step.replyBy': lastDayOf(step.dueAt), 'seal.by': step.sealedBy && `联席会议办公室不刻制印章，本件由${step.sealedBy}代章`,
    'step.before': step.before.map(({ kind, number, issuedAt }) => `${printedDayOf(issuedAt)}${wordOf(STEP, kind)}（${number}）`).join('，') || '未采取督办措施',
    'step.period': `${printedDayOf(step.issuedAt)?.slice(0, 4)}年1月1日至${printedDayOf(step.issuedAt)}`, 'step.received': String(step.received), 'step.open': String(step.open),
    'step.answer': step.reply?.text ?? null, 'step.answeredOn': printedDayOf(step.reply?.at), 'receiver.name': step.target, 'sender.name': step.agency,
  };
}

export const stepLists = ({ late }: RawStep): { late: ListRow[] } => ({ late: late.map(({ number, label, basis, dueAt }) => ({ number, label, basis, due: lastDayOf(dueAt) })) });
