import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { type Actor, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { FindMemberChange, type MemberChangePage } from '../find-member-change.js';
import { memberFacts, memberSide } from '../load-member-change.js';
import { memberActsOf } from '../member.table.js';
import { MemberChangeType } from './member.types.js';

export function toMemberChange(page: MemberChangePage, actor: Actor): MemberChangeType {
  const viewer = { side: memberSide(actor, page), seatKind: actor.seatKind, permissions: actor.permissions };
  return Object.assign(new MemberChangeType(), {
    ...page, timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
    availableActions: wordOffers(actor, 'member', offersOf(memberActsOf(page.kind), { state: page.state, facts: memberFacts(actor, page) }, viewer)),
  });
}

/** Puts a change, or the end of an act on one, into the schema's shape. */
@Injectable()
export class MemberAnswer {
  constructor(private readonly find: FindMemberChange) {}

  async page(actor: Actor, id: string): Promise<MemberChangeType | null> {
    const page = await this.find.run(actor, id);
    return page && toMemberChange(page, actor);
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<MemberChangeType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'member', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`member change ${result.id} was written and cannot be read`);
    return page;
  }
}
