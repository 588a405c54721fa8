import { dayOf } from '@portal/kernel';
import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, type Locale, t } from '@portal/platform';
import { toTimelineEntry } from '../../timeline.js';
import { checkMaterials } from '../packet.rules.js';
import { actionsOn, type OfferedAction, pageClocks, standingOf } from '../reading/page-actions.js';
import { toPacket } from '../reading/packet-words.js';
import { decisionOf, handoverOf, milestonesOf, recallOf, receiptOf, supplementsOf } from '../reading/page-parts.rules.js';
import type { ReferralPage } from '../reading/referral-page.js';
import { stepsOf } from '../reading/steps.js';
import { clocksBehind } from '../referral-table.js';
import { tableOf } from '../referral-tables.js';
import { ReferralType, type RemedyWaysType } from './referral.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
export function toReferral(page: ReferralPage, actor: Actor, now: Date): ReferralType {
  const table = tableOf(page.kind);
  const { locale } = actor;
  const availableActions = actionsOn(page, actor, now);
  return Object.assign(new ReferralType(), {
    id: page.id, kind: page.kind, number: page.number, state: page.state, version: page.version, viewerRole: page.viewerRole,
    opened: page.openedAt !== null, title: page.title, caseId: page.caseId, fromAgency: page.fromAgency, toAgency: page.toAgency, holder: page.holder,
    createdAt: page.createdAt, sentAt: page.sentAt, openedAt: page.openedAt, closedAt: page.closedAt, draft: page.draft, packet: page.packet && toPacket(page.packet, locale),
    sealed: page.sealed, toSeatId: page.toSeatId, replyBy: page.replyBy, batchId: page.batchId, originId: page.originId, findings: page.findings, steps: stepsOf(table, page, locale),
    materials: page.materials,
    check: page.content ? checkOf(page, locale) : [],
    receipt: receiptOf(table, page), supplements: page.content ? supplementsOf(table, page) : [], decision: decisionOf(table, page),
    remedies: remediesOf(page, availableActions, now), handover: handoverOf(table, page), milestones: milestonesOf(table, page),
    deadlines: page.deadlines.map((row) => Object.assign(toDeadline(row, now, locale), { party: partyOf(page, row.partyAgencyId) })),
    holders: page.holders, timeline: page.timeline.map((fact) => toTimelineEntry(fact, locale)), recall: recallCertificate(page, locale), availableActions,
  });
}

/** 齐备检查, in words. */
const checkOf = ({ kind, materials }: ReferralPage, locale: Locale) => checkMaterials(tableOf(kind).materials, materials).map((check) =>
  ({ ...check, message: t(locale, `material.check.${check.status}`, { material: t(locale, `material.${check.kind}`) }) }));

/** Whose clock it is. A clock of an agency that has forwarded the referral is found among those who have held it. */
const partyOf = (page: ReferralPage, agencyId: string) =>
  [page.fromAgency, page.toAgency, page.supervisorAgency, ...page.holders.map(({ agency }) => agency)].find((agency) => agency?.id === agencyId) ?? page.toAgency;

/** N04: the three ways, for the sender, while one of their clocks is what matters. */
function remediesOf(page: ReferralPage, actions: readonly OfferedAction[], now: Date): RemedyWaysType | null {
  const table = tableOf(page.kind);
  const clock = pageClocks(page).find(({ rule }) => clocksBehind(table, 'remedyLapsed').includes(rule));
  const way = (action: string): OfferedAction | undefined => actions.find((each) => each.action === action);
  const [reconsideration, supervision, administrative] = [way('requestReconsideration'), way('requestSupervision'), way('turnToAdministrative')];
  if (!clock || !reconsideration || !supervision || !administrative) return null;
  return { dueAt: clock.dueAt, lapsed: standingOf(page, now).facts.has('remedyLapsed'), reconsideration, supervision, administrative };
}

function recallCertificate(page: ReferralPage, locale: Locale) {
  const recall = recallOf(tableOf(page.kind), page);
  if (!recall) return null;
  const instant = (text: string): string => `${dayOf(new Date(text))} ${new Date(new Date(text).getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;
  const statement = t(locale, 'recall.statement', {
    number: page.number ?? '', to: page.toAgency.name, sentAt: page.sentAt ? instant(page.sentAt) : '', recalledAt: instant(recall.recalledAt), manifest: page.packetHash ?? '',
  });
  return { ...recall, statement };
}
