import { toDeadline } from '@portal/deadlines/graphql';
import type { Actor } from '@portal/platform';
import { offersOf } from '../../matters/matter.rules.js';
import { wordOffers } from '../../matters/matter-words.js';
import { toTimelineEntry } from '../../timeline.js';
import { nextRung } from '../ladder/ladder.rules.js';
import { LISTED_ACTS } from '../listed/listed.table.js';
import { listedFacts, listedSide, seatBefore } from '../listed/load-listed.js';
import type { ListedPage, StepView, SupervisionCandidate } from '../reading/listed-page.js';
import { ListedSupervisionType, SupervisionCandidateType, SupervisionStepType } from './supervision.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
export function toListed(page: ListedPage, actor: Actor, now: Date): ListedSupervisionType {
  const side = listedSide(actor, page.viewerRole, page.leadAgency.id, page.measures.map(({ agency }) => ({ agencyId: agency.id })));
  const offers = offersOf(LISTED_ACTS, { state: page.state, facts: listedFacts(page.measures) }, { side, seatKind: seatBefore(actor, page.leadAgency.region.code), permissions: actor.permissions });
  return Object.assign(new ListedSupervisionType(), {
    ...page,
    nominatedCase: page.nominatedCase && { number: null, title: null, subject: null, facts: null, amountInvolved: null, violationTypes: [], ...page.nominatedCase },
    measures: page.measures.map((measure) => {
      const deadlines = measure.deadlines.map((row) => Object.assign(toDeadline(row, now, actor.locale), { party: measure.agency }));
      const open = deadlines.filter(({ state }) => state === 'RUNNING' || state === 'MISSED').sort((a, b) => new Date(a.dueAt).getTime() - new Date(b.dueAt).getTime());
      return { ...measure, mine: measure.agency.id === page.viewerAgencyId, deadlines, clock: open[0] ?? null };
    }),
    reports: page.measures.flatMap((measure) => measure.reports.map((report) => ({ ...report, measureId: measure.id }))),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'supervision', offers),
  });
}

export const toStep = (step: StepView, actor: Actor): SupervisionStepType => Object.assign(new SupervisionStepType(), {
  ...step, timeline: step.timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
  answerable: step.viewerRole === 'RECEIVER' && step.state === 'ISSUED' && actor.permissions.has('supervision.report'),
});

export const toCandidate = (row: SupervisionCandidate): SupervisionCandidateType => Object.assign(new SupervisionCandidateType(), { ...row, nextStep: nextRung(row.stepKinds) });
