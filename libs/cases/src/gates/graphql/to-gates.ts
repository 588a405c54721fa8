import { type Actor, findText, t } from '@portal/platform';
import { GATE_ACTIONS, gateObstacle } from '../review/gate.rules.js';
import { askedBy, type GatePanel } from '../review/load-gates.js';
import type { GatePanelType } from './gates.types.js';

/** The panel in the words of the caller's language, with what may be done from here. */
export function toGatePanel(panel: GatePanel, actor: Actor): GatePanelType {
  const standing = { objectKind: panel.objectKind, askedBy: askedBy(panel) };
  return {
    objectKind: panel.objectKind,
    needs: panel.needs.map((need) => ({ ...need, before: t(actor.locale, `gate.before.${need.before}`) })),
    records: panel.records.map(({ createdBy, ...view }) => ({ ...view, participants: [...view.participants], mine: createdBy === actor.personId })),
    availableActions: GATE_ACTIONS.map((action) => ({ action, refusal: gateObstacle(action, standing, actor) })).filter(({ refusal }) => refusal?.code !== 'OFFICERS_IN_TRANSFER').map(({ action, refusal }) => ({
      action, allowed: refusal === null, code: refusal?.code ?? null, reason: refusal && t(actor.locale, `refusal.${refusal.code}`),
      whoCan: refusal && findText(actor.locale, `gate.whoCan.${action}`),
    })),
  };
}
