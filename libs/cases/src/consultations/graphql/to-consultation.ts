import { toDeadline } from '@portal/deadlines/graphql';
import type { Actor } from '@portal/platform';
import { offersOf } from '../../matters/matter.rules.js';
import { wordOffers } from '../../matters/matter-words.js';
import { toTimelineEntry } from '../../timeline.js';
import { CONSULTATION_ACTS } from '../consultation.table.js';
import { factsOf, sideOf } from '../load-consultation.js';
import type { ConsultationPage, InvitationView } from '../reading/consultation-page.js';
import { ConsultationType } from './consultation.types.js';

/** ANSWERED, AWAITED, or 逾期未反馈 once the time is over. */
export const statusOf = ({ answeredAt, dueAt, silent }: Pick<InvitationView, 'answeredAt' | 'dueAt' | 'silent'>, now: Date): 'ANSWERED' | 'AWAITED' | 'OVERDUE' =>
  (answeredAt !== null ? 'ANSWERED' : silent || new Date(dueAt) <= now ? 'OVERDUE' : 'AWAITED');

/** The clock of an opinion, with whose it is. */
const clockOf = ({ deadlines: [clock], agency }: InvitationView, now: Date, { locale }: Actor) => (clock ? Object.assign(toDeadline(clock, now, locale), { party: agency }) : null);

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
export function toConsultation(page: ConsultationPage, actor: Actor, now: Date): ConsultationType {
  const present = page.invitations.filter(({ round }) => round === page.round).map(({ agency, answeredAt, dueAt }) => ({
    agencyId: agency.id, answeredAt: answeredAt === null ? null : new Date(answeredAt), dueAt: new Date(dueAt),
  }));
  const viewer = { side: sideOf(page.viewerRole), seatKind: actor.seatKind, permissions: actor.permissions };
  const offers = offersOf(CONSULTATION_ACTS, { state: page.state, facts: factsOf(present, page.viewerAgencyId, now) }, viewer);
  return Object.assign(new ConsultationType(), {
    ...page,
    invitations: page.invitations.map((invitation) => ({
      ...invitation, status: statusOf(invitation, now), deadline: clockOf(invitation, now, actor),
      packet: invitation.packet && { facts: null, amountInvolved: null, amountBasis: null, ...invitation.packet, evidence: [...invitation.packet.evidence ?? []] },
    })),
    opinions: page.opinions.map((opinion) => ({ ...opinion, evidence: opinion.evidence.map((line) => ({ source: null, ...line })) })),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'consultation', offers),
  });
}
