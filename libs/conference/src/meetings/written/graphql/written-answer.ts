import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, withStateName, wordOffers } from '@portal/cases';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { meetingSide } from '../../load-meeting.js';
import { FindWrittenRound } from '../find-round.js';
import type { WrittenItemView, WrittenPage } from '../round-page.js';
import { proposedOutcome, writtenFacts, writtenShareState } from '../written.rules.js';
import { WRITTEN_ACTS } from '../written.table.js';
import { WrittenRoundType } from './written.types.js';

/** Whom an item asks: every unit, but those that stepped back from it; of an item for named agencies, those that may read it are not counted here. */
function toItem(item: WrittenItemView, { viewerRole, shares }: WrittenPage) {
  const back = new Set(item.steppedBack.flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId])));
  const asked = shares.filter(({ agency }) => !back.has(agency.id)).length;
  return {
    ...item, papers: item.papers.map((paper) => ({ ...paper, url: `/files/papers/${paper.fileId}` })), outcome: item.outcome?.outcome ?? null, outcomeText: item.outcome?.text ?? null,
    proposedOutcome: viewerRole === 'OWNER' && item.visibility === 'MEETING' ? proposedOutcome(asked, item.opinions.map(({ opinion }) => opinion)) : null, steppedBack: item.steppedBack.map(({ who }) => who),
  };
}

function toRound(page: WrittenPage, actor: Actor, now: Date): WrittenRoundType {
  const { round } = page;
  const mine = page.shares.find(({ agency }) => agency.id === actor.agencyId) ?? null;
  const facts = writtenFacts({ form: page.form, agendaInForce: page.agendaInForce, agendaOpen: page.openAgenda !== null, round, share: mine }, now);
  const viewer = { side: meetingSide(actor, true, page), seatKind: actor.seatKind, permissions: actor.permissions };
  const stateOf = (answeredAt: string | null) => writtenShareState(round ?? { dueAt: now, closedAt: null }, answeredAt, now);
  return Object.assign(new WrittenRoundType(), {
    ...page, openedAt: round?.openedAt ?? null, openedBy: round?.openedBy ?? null, dueOn: round?.dueOn ?? null, note: round?.note ?? null, closedAt: round?.closedAt ?? null, closedBy: round?.closedBy ?? null,
    closeReason: round?.closeReason ?? null, over: round !== null && now >= new Date(round.dueAt), items: page.items.map((item) => toItem(item, page)), keptFromMe: Math.max(0, page.owed - page.items.length),
    shares: page.shares.map((share) => ({ ...share, state: stateOf(share.answeredAt) })), myVersion: mine?.version ?? null, myState: mine && stateOf(mine.answeredAt),
    availableActions: wordOffers(actor, 'meeting', offersOf(WRITTEN_ACTS, { state: page.state, facts }, viewer)),
  });
}

/** Puts a meeting in writing, or the end of an act on one, into the schema's shape. */
@Injectable()
export class WrittenAnswer {
  constructor(private readonly find: FindWrittenRound, private readonly db: Database) {}

  async page(actor: Actor, meetingId: string): Promise<WrittenRoundType | null> {
    const page = await this.find.run(actor, meetingId);
    return page && toRound(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<WrittenRoundType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'meeting', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`the round of meeting ${result.id} was written and cannot be read`);
    return page;
  }
}
