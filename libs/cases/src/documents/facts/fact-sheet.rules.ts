import { sha256, canonicalJson } from '@portal/kernel';
import { actFacts } from './act-facts.rules.js';
import { EVIDENCE_KIND, LEAD_SOURCE, MATERIAL, SUBJECT_KIND, wordOf } from './code-words.js';
import { consultationFacts, consultationLists } from './consultation-facts.rules.js';
import { type FactKey, type FactSheet, isFillable, LIST_FACTS, type ListFact, type ListRow, TEXT_KEYS, type TextFact } from './fact-catalogue.js';
import { HIDDEN_SOURCE, hidesSource, kindFacts } from './kind-facts.rules.js';
import { outcomeFacts, outcomeLists } from './outcome-facts.rules.js';
import { plainMoney, printedDay, printedDayOf, printedInstant, printedMoney } from './printed.js';
import type { RawCase, RawEvidence, RawFacts, RawItem, RawPacket, RawReferral } from './raw-facts.js';
import { listedFacts, listedLists, stepFacts, stepLists } from './supervision-facts.rules.js';

/**
 * The one fact sheet of a matter (N22). Of a referral, what is said of the case is what was handed over, or would be now;
 * what the packet does not hold is asked of the case itself, which only its own agency can read. What the portal does not hold
 * may have been filled in.
 */
export function factSheetOf(raw: RawFacts): FactSheet {
  const packet = raw.referral?.packet ?? null;
  const texts: Partial<Record<TextFact, string | null>> = {
    'issuer.name': raw.issuer, ...caseFacts(raw.case, packet), ...subjectFacts(raw.case, packet), ...(raw.referral ? referralFacts(raw.referral, raw.case) : {}), ...matterFacts(raw),
  };
  const filled = raw.filled;
  const whole = Object.fromEntries(TEXT_KEYS.map((key) => [key, texts[key]?.trim() || (isFillable(key) ? filled[key]?.trim() || null : null)])) as { [K in TextFact]: string | null };
  const evidence = packet?.evidence ?? raw.case?.evidence ?? [];
  return {
    ...NO_ROWS, ...whole,
    officers: (packet?.officers ?? []).map(({ name, certificateNo, phone }) => ({ name, certificate: certificateNo, phone })),
    materials: (packet?.materials ?? []).map(({ kind, attachments, reason }) => ({ kind: wordOf(MATERIAL, kind), files: attachments.map(({ name }) => name).join('\n'), reason })),
    evidence: evidence.map(evidenceRow),
    inspections: evidence.filter(({ kind }) => kind === 'EXPERT_OPINION').map(evidenceRow),
    items: (packet?.items ?? []).map(itemRow), handedItems: (raw.referral?.handedItems ?? []).map(itemRow),
    ...(raw.outcome && outcomeLists(raw.outcome)), ...(raw.consultation && consultationLists(raw.consultation)), ...(raw.listed && listedLists(raw.listed)), ...(raw.step && stepLists(raw.step)),
  };
}

const NO_ROWS = Object.fromEntries(Object.keys(LIST_FACTS).map((key) => [key, []])) as unknown as Readonly<Record<ListFact, readonly ListRow[]>>;

/** A matter beside cases and referrals says of itself what it holds; what it leaves open, its case may still tell. */
function matterFacts({ outcome, consultation, listed, step }: RawFacts): Partial<Record<TextFact, string | null>> {
  const facts = { ...(outcome && outcomeFacts(outcome)), ...(consultation && consultationFacts(consultation)), ...(listed && listedFacts(listed)), ...(step && stepFacts(step)) };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function caseFacts(known: RawCase | null, packet: RawPacket | null): Partial<Record<TextFact, string | null>> {
  const period = [printedDay(known?.occurredFrom), printedDay(known?.occurredTo)];
  return {
    'case.number': known?.number ?? null, 'case.title': packet?.title ?? known?.title ?? null,
    'case.source': wordOf(LEAD_SOURCE, packet?.leadSource ?? known?.leadSource), 'case.sourceDetail': known?.leadDetail ?? null,
    'case.facts': packet?.facts ?? known?.facts ?? null, 'case.violations': known?.violationTypes.join('、') ?? null,
    'case.period': period[0] && period[1] ? `${period[0]}至${period[1]}` : period[0] ?? period[1] ?? null,
    'case.amount': printedMoney(packet?.amountInvolved ?? known?.amountInvolved), 'case.amountBasis': packet?.amountBasis ?? known?.amountBasis ?? null,
    'case.recovered': printedMoney(known?.amountRecovered), 'case.registeredOn': printedDayOf(known?.registeredAt),
  };
}

function subjectFacts(known: RawCase | null, packet: RawPacket | null): Partial<Record<TextFact, string | null>> {
  const subject = packet?.subject ?? known?.subject;
  return {
    'subject.name': subject?.name ?? null, 'subject.kind': wordOf(SUBJECT_KIND, subject?.kind), 'subject.code': subject?.code ?? null,
    'subject.representative': subject?.representative ?? null, 'subject.address': subject?.address ?? null,
  };
}

function referralFacts(referral: RawReferral, known: RawCase | null): Partial<Record<TextFact, string | null>> {
  const { packet } = referral;
  const [contact] = packet?.officers ?? [];
  return {
    'sender.name': referral.fromAgency, 'receiver.name': referral.toAgency, 'supervisor.name': referral.supervisor, 'copy.name': referral.kind === 'CRIMINAL' ? referral.procuratorate : null, 'referral.number': referral.number,
    'referral.sentOn': printedDayOf(referral.sentAt), 'referral.offence': packet?.offence ?? null, 'referral.basis': packet?.legalBasis ?? null,
    'referral.report': packet?.report ?? null, 'referral.advice': packet?.advice ?? null, 'referral.penalties': packet ? packet.priorPenalties ?? '无' : null,
    'approval.by': packet?.approvedBy ?? null, 'approval.on': printedInstant(packet?.approvedAt), 'packet.hash': referral.packetHash,
    'contact.name': contact?.name ?? null, 'contact.phone': contact?.phone ?? null, 'receipt.number': referral.receiptNo,
    ...actFacts(referral), ...kindFacts(referral, known), ...(hidesSource(referral) && HIDDEN_SOURCE),
  };
}

const formOf = (original: boolean): string => (original ? '原件' : '复制件');
const evidenceRow = ({ kind, name, original, copies, note }: RawEvidence): ListRow =>
  ({ kind: wordOf(EVIDENCE_KIND, kind), name, form: formOf(original), copies: String(copies), note });
const itemRow = ({ name, quantity, feature, location, sourceMeasure, value }: RawItem): ListRow =>
  ({ name, quantity, feature, location, measure: sourceMeasure, value: plainMoney(value) });

/** What a fact is, so that two states of it can be told apart without keeping its text. */
export const factHash = (sheet: FactSheet, key: FactKey): string => sha256(canonicalJson(sheet[key])).slice(0, 16);

/** Which of the facts that a document read are different now. */
export const changedFacts = (sheet: FactSheet, read: Readonly<Record<string, string>>): FactKey[] =>
  (Object.keys(read) as FactKey[]).filter((key) => factHash(sheet, key) !== read[key]);
