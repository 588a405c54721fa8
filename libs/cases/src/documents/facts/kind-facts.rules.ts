import { REVERSE_BASIS, SECRECY, wordOf } from './code-words.js';
import type { TextFact } from './fact-catalogue.js';
import { printedDay, printedDayOf, printedMoney } from './printed.js';
import type { RawAct, RawCase, RawReferral } from './raw-facts.js';

type Facts = Partial<Record<TextFact, string | null>>;

const said = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null);

/** What the forms of the kinds beside 行刑移送 say, and what their receivers answered. */
export function kindFacts(referral: RawReferral, known: RawCase | null): Facts {
  const { kind, packet, acts } = referral;
  if (kind === 'CRIMINAL' || !packet) return {};
  const { fields, facts = null, legalBasis = null, advice = null } = packet;
  const day = printedDay(said(fields?.['replyBy']));
  const number = said(fields?.['documentNo']);
  const answered = answerFacts(acts);
  switch (kind) {
    case 'ASSISTANCE': return {
      // What is asked stands in the letter; the case behind it is told by who has it.
      'case.facts': known?.facts ?? null, 'case.title': known?.title ?? packet.title ?? null, 'assist.matter': facts, 'assist.basis': legalBasis, 'assist.replyBy': day, 'assist.number': number, ...answered,
    };
    case 'REVERSE': return {
      'reverse.facts': facts, 'reverse.advice': advice, 'reverse.ground': wordOf(REVERSE_BASIS, fields?.['basis']), 'reverse.replyBy': day, 'reverse.opinionNumber': number, ...answered,
    };
    case 'AUDIT': return {
      'audit.number': number, 'audit.receivedOn': printedDayOf(acts.findLast(({ act }) => act === 'SIGN_RECEIPT')?.at), 'audit.replyBy': day, 'audit.finding': findings(referral), ...answered,
    };
    default: return {
      'lead.number': number, 'lead.summary': packet.title ?? null, 'lead.basis': legalBasis, 'lead.advice': advice, 'lead.replyBy': day, 'lead.secrecy': wordOf(SECRECY, fields?.['secrecy']), ...answered,
    };
  }
}

/** Where the sender keeps its source from the receiver, no paper tells it. */
export const hidesSource = ({ packet }: RawReferral): boolean => String(packet?.fields?.['hideSource']) === 'true';
export const HIDDEN_SOURCE: Facts = { 'case.source': '依法不予公开', 'case.sourceDetail': null, 'case.discovery': null };

const findings = ({ packet }: RawReferral): string | null =>
  (packet?.findings ?? []).map(({ no, title, facts, amount }, index) => `${no || index + 1}.${title}${facts ? `：${facts}` : ''}${amount ? `（涉及金额${printedMoney(amount)}）` : ''}`).join('\n') || null;

function answerFacts(acts: readonly RawAct[]): Facts {
  const taken = acts.findLast(({ act }) => act === 'ACCEPT' || act === 'DECLINE');
  const answer = acts.findLast(({ act }) => act === 'ANSWER' || act === 'CONCLUDE');
  return {
    ...(taken && { 'outcome.acceptance': taken.act === 'ACCEPT' ? '已受理' : '不予受理', ...(taken.act === 'DECLINE' && { 'outcome.reason': taken.text }) }),
    ...(answer && {
      'outcome.result': answer.text, 'assist.result': answer.text, 'outcome.decision': answer.documentNo, 'outcome.on': printedDay(answer.documentDay),
      'outcome.amount': printedMoney(said(answer.data['amount'])),
    }),
  };
}
