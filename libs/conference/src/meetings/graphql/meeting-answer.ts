import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { changesBetween, startsOf, totalMinutes, type VersionedLine } from '../agenda.rules.js';
import { FindMeeting } from '../find-meeting.js';
import { meetingFacts, meetingSide } from '../load-meeting.js';
import type { AgendaView, MeetingPage } from '../meeting-page.js';
import { MEETING_ACTS } from '../meeting.table.js';
import { MeetingType } from './meeting.types.js';

const linesOf = ({ items }: AgendaView): VersionedLine[] => items.map(({ line, title, minutes, presenterAgency }) => ({ line, title, minutes, presenterId: presenterAgency?.id ?? null }));

/** A version with what differs from the one before, among those the reader knows. */
function toAgenda(agenda: AgendaView, before: AgendaView | undefined) {
  const starts = startsOf(agenda.items);
  return {
    ...agenda, totalMinutes: totalMinutes(agenda.items), changes: before ? changesBetween(linesOf(before), linesOf(agenda)) : [],
    items: agenda.items.map((item, index) => ({ ...item, startsAfter: starts[index] ?? 0 })),
  };
}

function toMeeting(page: MeetingPage, actor: Actor, now: Date): MeetingType {
  const viewer = { side: meetingSide(actor, page.content, page), seatKind: actor.seatKind, permissions: actor.permissions };
  const offers = offersOf(MEETING_ACTS, { state: page.state, facts: meetingFacts({ ...page, agendas: page.agendaStand }, actor.agencyId, now) }, viewer);
  return Object.assign(new MeetingType(), {
    ...page, agendas: page.agendas.map((agenda, index) => toAgenda(agenda, page.agendas[index + 1])),
    published: page.published && { figures: null, summary: null, publisher: null, url: null, site: null, publishedOn: null, dateText: null, held: null, where: null, convener: null, doubts: [], ...page.published },
    answers: page.answers.map((answer) => ({ ...answer, answeredBy: answer.answeredBy?.trim() || null })),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'meeting', offers),
  });
}

/** Puts a meeting, or the end of an act on one, into the schema's shape. */
@Injectable()
export class MeetingAnswer {
  constructor(private readonly find: FindMeeting, private readonly db: Database) {}

  async page(actor: Actor, id: string): Promise<MeetingType | null> {
    const page = await this.find.run(actor, id);
    return page && toMeeting(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<MeetingType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'meeting', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`meeting ${result.id} was written and cannot be read`);
    return page;
  }
}
