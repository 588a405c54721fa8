import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, findText, t } from '@portal/platform';
import type { AvailableActionType } from '@portal/platform/graphql';
import { MEASURES } from '../measures.table.js';
import { DESTINATION, toYuan } from '../money.rules.js';
import { OUTCOME_ACTIONS, outcomeObstacle } from '../outcome-input.rules.js';
import { OUTCOME_KINDS, OUTCOME_RULES } from '../outcome-kinds.table.js';
import type { MoneyPage } from '../reading/load-money.js';
import type { MeasureView, OutcomeView } from '../reading/outcome-page.js';
import { MoneyPageType, type OutcomeRuleType, OutcomeType } from './outcome.types.js';

/** Puts an outcome, as its statement read it, into the schema's shape and the viewer's language. */
export function toOutcome(view: OutcomeView, actor: Actor, now: Date): OutcomeType {
  const { locale } = actor;
  const { content } = view;
  const agencies = new Map([[view.agency.id, view.agency], ...(view.followUp ? [[view.followUp.agency.id, view.followUp.agency] as const] : [])]);
  return Object.assign(new OutcomeType(), {
    id: view.id, jointId: view.jointId, caseId: view.caseId, agency: view.agency, kind: view.kind, label: t(locale, `outcome.${view.kind}`), level: view.level, state: view.state,
    version: view.version, decidedOn: view.decidedOn, endedOn: view.endedOn, confirmedAt: view.confirmedAt, documentNo: content?.documentNo ?? null, subjectName: content?.subjectName ?? null,
    basis: content?.basis ?? null, text: content?.text ?? null, points: content?.points ?? null, secondFineReason: content?.secondFineReason ?? null, endingReason: content?.endingReason ?? null,
    measures: view.measures.map((measure) => ({
      ...measure, label: t(locale, `measure.${measure.code}`), basis: MEASURES[measure.code].basis, note: MEASURES[measure.code].note ?? null, state: measureState(measure),
    })),
    money: view.money, publication: view.publication, followUp: view.followUp && { ...view.followUp, reason: t(locale, `followUp.${view.followUp.reason}`) },
    deadlines: view.deadlines.map((row) => Object.assign(toDeadline(row, now, locale), { party: agencies.get(row.partyAgencyId) ?? view.agency })),
    availableActions: actionsOn(view, actor),
  });
}

function measureState({ liftedAt, handledAt, expiredAt, endsOn }: MeasureView): string {
  if (liftedAt) return 'LIFTED';
  if (handledAt) return 'HANDLED';
  return expiredAt ? 'EXPIRED' : endsOn ? 'RUNNING' : 'WITHOUT_TERM';
}

function actionsOn(view: OutcomeView, actor: Actor): AvailableActionType[] {
  const standing = {
    state: view.state, kind: view.kind, agencyId: view.agency.id, originAgencyId: view.originAgencyId, followUpAgencyId: view.followUp?.agency.id ?? null, confirmed: view.confirmedAt !== null,
    published: view.publication !== null, withdrawn: view.publication?.withdrawnOn != null, followedUp: view.followUp?.action != null,
    expired: view.measures.some(({ expiredAt, handledAt }) => expiredAt !== null && handledAt === null),
  };
  return OUTCOME_ACTIONS.map((action) => ({ action, refusal: outcomeObstacle(action, standing, actor) })).filter(({ refusal }) => refusal?.code !== 'NOT_YOUR_OUTCOME')
    .map(({ action, refusal }) => ({
      action, allowed: refusal === null, code: refusal?.code ?? null, reason: refusal && t(actor.locale, `refusal.${refusal.code}`), whoCan: refusal && findText(actor.locale, 'case.action.whoCan'),
    }));
}

/** 资金闭环页, in 元. */
export function toMoneyPage({ lines, offsets, balance }: MoneyPage, actor: Actor): MoneyPageType {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const { found, recoverable, recovered, fines, confiscated, criminalFines, offset, paidToTreasury, fundDifference, treasuryDifference } = balance;
  return Object.assign(new MoneyPageType(), {
    ...Object.fromEntries(Object.entries({ found, recoverable, recovered, fines, confiscated, criminalFines, offset, paidToTreasury, fundDifference, treasuryDifference }).map(([key, fen]) => [key, toYuan(fen)])),
    balanced: balance.balanced, problems: balance.problems.map((problem) => t(actor.locale, `money.${problem}`)),
    lines: lines.map((line) => ({ ...line, mine: line.agencyId === actor.agencyId, destination: DESTINATION[line.kind], outstanding: toYuan(line.outstanding) })),
    offsets: offsets.map((each) => ({
      documentNo: byId.get(each.criminalLineId)?.documentNo ?? '', criminalFine: toYuan(each.fine), listed: toYuan(each.listed), applied: toYuan(each.applied),
      items: each.items.map(({ lineId, amount, applied }) => ({ lineId, agency: byId.get(lineId)?.agency ?? '', documentNo: byId.get(lineId)?.documentNo ?? '', amount: toYuan(amount), applied: toYuan(applied) })),
    })),
  });
}

/** What the viewer's agency may decide, with the bounds of each measure. */
export function outcomeRules({ agencyKind, locale }: Actor): OutcomeRuleType[] {
  return OUTCOME_KINDS.filter((kind) => OUTCOME_RULES[kind].by.length === 0 || (agencyKind !== null && OUTCOME_RULES[kind].by.includes(agencyKind))).map((kind) => ({
    kind, label: t(locale, `outcome.${kind}`), basis: OUTCOME_RULES[kind].basis, published: OUTCOME_RULES[kind].published, money: OUTCOME_RULES[kind].money,
    measures: OUTCOME_RULES[kind].measures.map((code) => ({
      code, label: t(locale, `measure.${code}`), unit: MEASURES[code].term?.unit ?? null, min: MEASURES[code].term?.min ?? null, max: MEASURES[code].term?.max ?? null,
      basis: MEASURES[code].basis, note: MEASURES[code].note ?? null, levels: MEASURES[code].levels,
    })),
  }));
}
