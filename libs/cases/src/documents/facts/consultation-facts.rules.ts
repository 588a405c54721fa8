import { CASE_PART, CONSULTATION_KIND, EVIDENCE_KIND, STANCE, wordOf } from './code-words.js';
import type { ListRow, TextFact } from './fact-catalogue.js';
import { lastDayOf, printedDayOf, printedMoney } from './printed.js';
import type { RawConsultation } from './raw-matters.js';

type Facts = Partial<Record<TextFact, string | null>>;

/** Of the round that counts: the present one. */
const present = ({ invitations, round }: RawConsultation): RawConsultation['invitations'] => invitations.filter((each) => each.round === round);
const names = (all: readonly { readonly agency: string }[]): string | null => [...new Set(all.map(({ agency }) => agency))].join('、') || null;
/** An opinion is not given by saying nothing: who was silent when the round was concluded stays named. */
const silentOf = (consultation: RawConsultation) => present(consultation).filter(({ answeredAt, silent }) => answeredAt === null && silent);

/** What a consultation asked, of whom, and what came of it. */
export function consultationFacts(consultation: RawConsultation): Facts {
  const { packet, conclusion } = consultation;
  const invited = present(consultation);
  const mine = consultation.opinions.findLast((opinion) => opinion.mine);
  const parts = [...new Set(invited.flatMap((each) => each.parts))].map((part) => wordOf(CASE_PART, part));
  return {
    'consult.number': consultation.number, 'consult.kind': wordOf(CONSULTATION_KIND, consultation.kind), 'consult.title': consultation.title, 'consult.question': consultation.question,
    'consult.round': `第${consultation.round}轮`, 'consult.convener': consultation.convener, 'consult.invited': names(invited), 'consult.openedOn': printedDayOf(consultation.openedAt),
    'consult.replyBy': lastDayOf(invited.map(({ dueAt }) => dueAt).sort().at(-1)), 'consult.materials': parts.join('、') || null,
    'consult.silent': conclusion ? names(silentOf(consultation)) ?? '无' : null,
    ...(mine && { 'consult.stance': wordOf(STANCE, mine.stance), 'consult.opinion': mine.text, 'consult.opinionOn': printedDayOf(mine.at) }),
    ...(conclusion && { 'consult.conclusion': conclusion.text, 'consult.concludedOn': printedDayOf(conclusion.at), 'consult.concludedBy': `${conclusion.seat} ${conclusion.person}` }),
    // The invited agency reads what it was given, the convener its own case.
    ...(packet && { 'case.title': packet.title ?? null, 'subject.name': packet.subject ?? null, 'case.facts': packet.facts ?? null, 'case.amount': printedMoney(packet.amountInvolved), 'case.amountBasis': packet.amountBasis ?? null }),
    'receiver.name': names(invited), 'sender.name': consultation.convener,
  };
}

export function consultationLists(consultation: RawConsultation): { invitations: ListRow[]; opinions: ListRow[]; dissents: ListRow[]; cited: ListRow[] } {
  const { opinions } = consultation;
  return {
    invitations: present(consultation).map(({ agency, parts, files, dueAt, answeredAt, silent }) => ({
      agency, parts: [...parts.map((part) => wordOf(CASE_PART, part)), ...(files > 0 ? [`共${files}件`] : [])].join('、'), due: lastDayOf(dueAt),
      status: answeredAt ? `${printedDayOf(answeredAt)}反馈` : silent ? '逾期未反馈（不视为同意）' : '待反馈',
    })),
    opinions: opinions.map(({ round, agency, stance, text, evidence, adopted, reason }) => ({
      round: String(round), agency, stance: wordOf(STANCE, stance), text, evidence: evidence.map(({ name }) => name).join('、') || null,
      adopted: adopted === null ? '待定' : adopted ? '采纳' : `未采纳：${reason ?? ''}`,
    })),
    // Dissent is kept in the words of who dissents, whatever was concluded.
    dissents: opinions.filter(({ stance, adopted }) => stance === 'DISAGREE' || stance === 'RESERVE' || adopted === false).map(({ agency, stance, text }) => ({ agency, stance: wordOf(STANCE, stance), text })),
    cited: (opinions.findLast(({ mine }) => mine)?.evidence ?? []).map(({ kind, name, source }) => ({ kind: wordOf(EVIDENCE_KIND, kind), name, source: source ?? null })),
  };
}
