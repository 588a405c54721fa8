import { type Actor, t } from '@portal/platform';
import type { AvailableActionType } from '@portal/platform/graphql';
import { caseActions } from '../case-actions.rules.js';
import type { CaseView } from '../case-view.js';
import { toTimelineEntry } from '../timeline.js';
import type { CaseType } from './case.types.js';

/** A case in the words of the caller's language, with what may be done from here. */
export function toCase(actor: Actor, view: CaseView): CaseType {
  return {
    ...view, timeline: view.timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
    availableActions: caseActions(actor, view.state).map(({ action, allowed, code }): AvailableActionType => ({
      action, allowed, code, reason: code && t(actor.locale, `case.action.${code}`), whoCan: code === 'NO_RIGHT' ? t(actor.locale, 'case.action.whoCan') : null,
    })),
  };
}
