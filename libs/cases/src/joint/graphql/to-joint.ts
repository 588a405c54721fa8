import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, findText, type Locale, type Refusal, t } from '@portal/platform';
import type { AvailableActionType } from '@portal/platform/graphql';
import { toOutcome } from '../../outcomes/graphql/to-outcome.js';
import { toTimelineEntry } from '../../timeline.js';
import { COLLISION_ACTIONS, collisionObstacle } from '../collisions/collision.rules.js';
import type { CollisionView } from '../collisions/list-collisions.js';
import { isSettled, JOINT_ACTIONS, jointObstacle, type JointStanding, TRACK_ACTIONS, trackObstacle } from '../joint.rules.js';
import type { JointPage, TrackView } from '../reading/joint-page.js';
import { DECLINE_BASIS, type DeclineReason, isJoined, REPLY_CLOCK, TRACK_CLOCKS } from '../track-stages.table.js';
import { CollisionType, InvestigationTrackType, JointInvestigationType } from './joint.types.js';

/** Stages stand in a refusal as codes; the reader gets their names. */
export function stagesInWords({ locale }: Pick<Actor, 'locale'>, refusal: Refusal): Refusal {
  const named = Object.entries(refusal.values ?? {}).map(([key, value]) => [key, key === 'stage' || key === 'next' ? t(locale, `stage.${value}`) : value]);
  return refusal.values ? { ...refusal, values: Object.fromEntries(named) as NonNullable<Refusal['values']> } : refusal;
}

const offer = (action: string, refusal: Refusal | null, locale: Locale, whoCan: string | null): AvailableActionType => (refusal === null
  ? { action, allowed: true, code: null, reason: null, whoCan: null }
  : { action, allowed: false, code: refusal.code, reason: t(locale, `refusal.${refusal.code}`, stagesInWords({ locale }, refusal).values), whoCan });

const standingOfTrack = (track: TrackView) => ({ agencyId: track.agency.id, stage: track.stage, outcomes: track.outcomeKinds.length, proposedDay: track.proposedDay });

/** Puts the page, as its statement read it, into the schema's shape and the viewer's language. */
export function toJoint(page: JointPage, actor: Actor, now: Date): JointInvestigationType {
  const standing: JointStanding = { state: page.state, ownerAgencyId: page.owner.id, viewerAgencyId: actor.agencyId, permissions: actor.permissions };
  const tracks = page.tracks.map(standingOfTrack);
  const names = new Map(page.tracks.map(({ agency }) => [agency.id, agency.shortName]));
  const content = page.content;
  return Object.assign(new JointInvestigationType(), {
    id: page.id, number: page.number, state: page.state, version: page.version, viewerRole: page.viewerRole, owner: page.owner, openedAt: page.openedAt, closedAt: page.closedAt,
    caseId: page.caseId, title: content?.title ?? null, summary: content?.summary ?? null, subjectName: content?.subjectName ?? null, subjectCode: content?.subjectCode ?? null,
    demoNote: content?.demoNote ?? null, closingText: content?.closingText ?? null, unreconciledReason: content?.unreconciledReason ?? null,
    agencies: page.agencies, violationFacts: page.violationFacts, comments: page.comments.map((comment) => ({ ...comment, to: comment.to.map(({ name }) => name) })),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
    tracks: page.tracks.map((track) => toTrack(track, standing, actor, now)),
    availableActions: JOINT_ACTIONS.map((action) => offer(action, withNames(jointObstacle(action, standing, tracks), names), actor.locale, page.owner.shortName)),
  });
}

/** Rows that are missing are named, not numbered. */
function withNames(refusal: Refusal | null, names: ReadonlyMap<string, string>): Refusal | null {
  if (refusal?.code !== 'TRACKS_MISSING') return refusal;
  const missing = String(refusal.values?.['missing']).split(',').map((id) => names.get(id) ?? '').join('、');
  return { ...refusal, values: { ...refusal.values, missing } };
}

function toTrack(track: TrackView, standing: JointStanding, actor: Actor, now: Date): InvestigationTrackType {
  const { locale } = actor;
  const state = standingOfTrack(track);
  // The row's own clock; that of a review within the agency stands with its gates.
  const deadlines = track.deadlines.filter(({ rule }) => rule.code === REPLY_CLOCK || TRACK_CLOCKS.includes(rule.code)).map((row) => Object.assign(toDeadline(row, now, locale), { party: track.agency }));
  const running = deadlines.filter(({ state: clock }) => clock === 'RUNNING' || clock === 'PAUSED' || clock === 'MISSED');
  return Object.assign(new InvestigationTrackType(), {
    id: track.id, agency: track.agency, stage: track.stage, stageLabel: t(locale, `stage.${track.stage}`), version: track.version, mine: track.agency.id === actor.agencyId,
    invitedAt: track.invitedAt, joinedAt: track.joinedAt, proposedDay: track.proposedDay, settled: isSettled(state), gaps: gapsOf(track, deadlines.length > 0),
    columns: track.columns, facts: track.facts, said: track.said && { act: track.said.act, reason: reasonIn(locale, track.said.code), text: track.said.text },
    clock: running.at(0) ?? deadlines.at(-1) ?? null, deadlines, outcomes: track.outcomes.map((outcome) => toOutcome(outcome, actor, now)), sharedWith: track.sharedWith,
    availableActions: track.agency.id === actor.agencyId
      ? TRACK_ACTIONS.map((action) => offer(action, trackObstacle(action, standing, state), locale, findText(locale, 'case.action.whoCan'))) : [],
  });
}

const reasonIn = (locale: Locale, code: string | null): string | null =>
  (code === null || !(code in DECLINE_BASIS) ? null : `${t(locale, `decline.${code}`)} · ${DECLINE_BASIS[code as DeclineReason]}`);

/** Cells of the matrix that are empty for who may read them. Who stays away owes nothing. */
function gapsOf(track: TrackView, hasClock: boolean): string[] {
  if (!isJoined(track.stage) || track.columns === null) return [];
  const standing = track.outcomes.filter(({ state }) => state === 'STANDING');
  const money = standing.some((outcome) => outcome.money.length > 0);
  return [
    ...(track.columns.basis ? [] : ['BASIS']), ...(hasClock ? [] : ['CLOCK']), ...(standing.length > 0 ? [] : ['OUTCOME']),
    ...(track.columns.amount !== null || money ? [] : ['AMOUNT']), ...(track.columns.documentNo || standing.length > 0 ? [] : ['DOCUMENT']),
  ];
}

export const toCollision = (view: CollisionView, actor: Actor): CollisionType => Object.assign(new CollisionType(), {
  ...view,
  availableActions: COLLISION_ACTIONS.filter((action) => (action === 'brokerCollision') === (view.mine === null)).map((action) =>
    offer(action, collisionObstacle(action, { state: view.state, mine: view.mine, caseId: view.caseId, permissions: actor.permissions }), actor.locale, findText(actor.locale, 'case.action.whoCan'))),
});
