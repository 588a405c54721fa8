import { CAPACITY, DECLINE_REASON, MATERIAL, wordOf } from './code-words.js';
import type { TextFact } from './fact-catalogue.js';
import { lastDayOf, printedDay, printedDayOf, printedInstant } from './printed.js';
import type { RawAct, RawReferral } from './raw-facts.js';

type Facts = Partial<Record<TextFact, string | null>>;

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null);
const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []);
const by = ({ agency, seat, person }: RawAct): string => [agency, seat, person.startsWith(agency) ? person.slice(agency.length) : person].filter((part, index, all) => part && all.indexOf(part) === index).join(' ');

/** What a document says of an act: number, day and reason, under a prefix. */
const decision = (prefix: 'reconsidered' | 'order', act: RawAct | undefined): Facts =>
  (act ? { [`${prefix}.number`]: act.documentNo, [`${prefix}.on`]: printedDay(act.documentDay) ?? printedDayOf(act.at), [`${prefix}.reason`]: act.text } : {});

/** What the acts of a referral settled, in the words of documents. The last act of a name counts. */
export function actFacts({ acts, clocks, forwardedTo }: RawReferral): Facts {
  const last = (...names: string[]): RawAct | undefined => acts.findLast(({ act }) => names.includes(act));
  return {
    ...approval(last('REPORT'), last('APPROVE', 'REFUSE_APPROVAL')), ...receipt(last('SIGN_RECEIPT')), ...supplement(last('REQUEST_SUPPLEMENT'), clocks['X09']),
    ...passedOn(last('FORWARD'), last('RETURN'), forwardedTo), ...filing(last('FILE', 'RECONSIDER_AND_FILE'), last('DECLINE_FILING')),
    ...remedies(last('REQUEST_RECONSIDERATION'), last('REQUEST_SUPERVISION')), ...reconsidered(last('RECONSIDER_AND_FILE', 'REJECT_RECONSIDERATION')),
    ...reasons(last('REQUIRE_REASONS'), last('GIVE_REASONS')), ...decision('order', last('ORDER_FILING')), ...handover(last('HAND_OVER_ITEMS'), last('ACKNOWLEDGE_ITEMS')),
  };
}

function approval(reported: RawAct | undefined, decided: RawAct | undefined): Facts {
  return {
    'referral.reportedOn': printedDayOf(reported?.at), 'approval.capacity': wordOf(CAPACITY, decided?.facts['capacity']),
    'approval.refusal': decided?.act === 'REFUSE_APPROVAL' ? decided.text : null,
  };
}

function receipt(act: RawAct | undefined): Facts {
  if (!act) return {};
  const missing = list(act.facts['missing']).map((kind) => MATERIAL[kind] ?? kind);
  return {
    'receipt.at': printedInstant(act.at), 'receipt.copies': act.facts['copies'] === undefined ? null : `${String(act.facts['copies'])}份`,
    'receipt.missing': missing.length > 0 ? missing.join('、') : '无', 'receipt.signer': by(act),
  };
}

function supplement(act: RawAct | undefined, due: string | undefined): Facts {
  return act ? {
    'supplement.at': printedInstant(act.at), 'supplement.items': list(act.data['items']).map((item, index) => `${index + 1}.${item}`).join('；') || null,
    'supplement.reason': act.text, 'supplement.due': lastDayOf(due),
  } : {};
}

function passedOn(forwarded: RawAct | undefined, returned: RawAct | undefined, names: RawReferral['forwardedTo']): Facts {
  return {
    ...(forwarded && { 'forward.to': names?.[String(forwarded.facts['toAgencyId'])] ?? null, 'forward.reason': forwarded.text, 'forward.at': printedInstant(forwarded.at) }),
    ...(returned && { 'return.reason': returned.text, 'return.at': printedInstant(returned.at) }),
  };
}

function filing(filed: RawAct | undefined, declined: RawAct | undefined): Facts {
  return {
    ...(filed && {
      'filing.number': filed.documentNo, 'filing.on': printedDay(filed.documentDay), 'filing.unit': text(filed.facts['unit']), 'filing.offence': text(filed.data['offence']),
    }),
    ...(declined && {
      'refusal.number': declined.documentNo, 'refusal.on': printedDay(declined.documentDay), 'refusal.kind': wordOf(DECLINE_REASON, declined.reasonCode),
      'refusal.reason': declined.text, 'refusal.returned': list(declined.data['returnedFiles']).join('、') || null,
    }),
  };
}

function remedies(reconsideration: RawAct | undefined, supervision: RawAct | undefined): Facts {
  return {
    ...(reconsideration && { 'reconsideration.number': reconsideration.documentNo, 'reconsideration.on': printedDayOf(reconsideration.at), 'reconsideration.reason': reconsideration.text }),
    ...(supervision && { 'supervision.number': supervision.documentNo, 'supervision.reason': supervision.text }),
  };
}

const reconsidered = (act: RawAct | undefined): Facts =>
  ({ ...decision('reconsidered', act), ...(act && { 'reconsidered.result': act.act === 'RECONSIDER_AND_FILE' ? '撤销原不予立案决定，决定立案侦查' : '维持原不予立案决定' }) });

function reasons(required: RawAct | undefined, given: RawAct | undefined): Facts {
  return {
    ...(required && { 'reasons.requiredNumber': required.documentNo, 'reasons.requiredOn': printedDay(required.documentDay), 'reasons.requiredFor': required.text }),
    ...(given && { 'reasons.number': given.documentNo, 'reasons.on': printedDay(given.documentDay), 'reasons.text': given.text }),
  };
}

function handover(given: RawAct | undefined, taken: RawAct | undefined): Facts {
  return {
    ...(given && { 'handover.place': text(given.data['place']), 'handover.givenBy': by(given), 'handover.givenAt': printedInstant(given.at), 'handover.note': given.text }),
    ...(taken && { 'handover.takenBy': by(taken), 'handover.takenAt': printedInstant(taken.at) }),
  };
}
