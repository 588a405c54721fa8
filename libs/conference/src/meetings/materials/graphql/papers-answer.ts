import { Injectable } from '@nestjs/common';
import { type MatterActs, offersOf, withStateName, wordOffers } from '@portal/cases';
import { type Actor, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { meetingSide } from '../../load-meeting.js';
import { FindMeetingPapers, type MeetingPapersPage } from '../find-meeting-papers.js';
import type { PaperResult } from '../load-paper.js';
import { paperNumber } from '../paper.rules.js';
import { GUEST_ACTS, LINE_ACTS, PAPER_ACTS, type PaperFact, type PaperSide } from '../paper.table.js';
import { MeetingPapersType } from './paper.types.js';

/** Puts the papers of a meeting, as their statement read them, into the schema's shape, with what the viewer may do at each line and each paper. */
export function toMeetingPapers(page: MeetingPapersPage, actor: Actor): MeetingPapersType {
  const seated = meetingSide(actor, true, page);
  const sideAt = (mine: boolean): PaperSide | null => (seated !== 'OFFICE' && mine ? 'PROPOSER' : seated);
  const offers = (acts: MatterActs, side: PaperSide | null, facts: readonly PaperFact[] = []) =>
    wordOffers(actor, 'meeting', offersOf(acts, { state: page.state, facts: new Set<string>(facts) }, { side, seatKind: actor.seatKind, permissions: actor.permissions }));
  return Object.assign(new MeetingPapersType(), {
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      papers: line.papers.map((paper) => ({
        ...paper, number: paperNumber(line.position, paper.ordinal, paper.ofLine), files: paper.files.map((file) => ({ ...file, url: `/files/papers/${file.id}` })),
        availableActions: offers(PAPER_ACTS, sideAt(paper.agencyId === actor.agencyId)),
      })),
      availableActions: offers(LINE_ACTS, sideAt(line.proposed), [...(line.topicFiles > 0 ? ['topicFiles' as const] : []), ...(line.papers.length > 1 ? ['several' as const] : [])]),
    })),
    packet: page.packet && { ...page.packet, url: `/files/packets/${page.packet.id}` },
    guests: page.guests.map((guest) => ({ ...guest, availableActions: guest.revokedAt === null ? offers(GUEST_ACTS, seated, guest.approved === null ? ['guestWaits'] : []) : [] })),
  });
}

/** Puts the papers of a meeting, or the end of an act on them, into the schema's shape. */
@Injectable()
export class PapersAnswer {
  constructor(private readonly find: FindMeetingPapers) {}

  async page(actor: Actor, meetingId: string): Promise<MeetingPapersType | null> {
    const page = await this.find.run(actor, meetingId);
    return page && toMeetingPapers(page, actor);
  }

  async of(actor: Actor, act: Promise<PaperResult>): Promise<MeetingPapersType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'meeting', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.meetingId);
    if (!page) throw new Error(`papers of meeting ${result.meetingId} were written and cannot be read`);
    return page;
  }
}
