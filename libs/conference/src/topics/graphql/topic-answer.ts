import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { type Actor, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { CALL_ACTS } from '../call.table.js';
import { FindTopic } from '../find-topic.js';
import { FindTopicCall } from '../find-topic-call.js';
import { callSide } from '../load-call.js';
import { topicFacts, topicSide } from '../load-topic.js';
import type { TopicCallPage, TopicPage } from '../topic-page.js';
import { TOPIC_ACTS } from '../topic.table.js';
import { TopicCallType, TopicType } from './topic.types.js';

function toTopic(page: TopicPage, actor: Actor): TopicType {
  const viewer = { side: topicSide(actor, page.viewerRole, page), seatKind: actor.seatKind, permissions: actor.permissions };
  const offers = offersOf(TOPIC_ACTS, { state: page.state, facts: topicFacts(actor, page) }, viewer)
    // What only the proposer does is not offered to those who sort or decide it.
    .filter(({ permission, refusal }) => !(permission === 'topic.propose' && refusal?.code === 'NOT_YOUR_ACT'));
  return Object.assign(new TopicType(), { ...page, timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'topic', offers) });
}

function toCall(page: TopicCallPage, actor: Actor): TopicCallType {
  const offers = offersOf(CALL_ACTS, { state: page.state, facts: new Set<string>() }, { side: callSide(page.viewerRole), seatKind: actor.seatKind, permissions: actor.permissions });
  return Object.assign(new TopicCallType(), { ...page, timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'call', offers) });
}

/** Puts topics and calls, or the end of an act on one, into the schema's shape. */
@Injectable()
export class TopicAnswer {
  constructor(private readonly topics: FindTopic, private readonly calls: FindTopicCall) {}

  async topic(actor: Actor, id: string): Promise<TopicType | null> {
    const page = await this.topics.run(actor, id);
    return page && toTopic(page, actor);
  }

  async call(actor: Actor, id: string): Promise<TopicCallType | null> {
    const page = await this.calls.run(actor, id);
    return page && toCall(page, actor);
  }

  ofTopic(actor: Actor, act: Promise<ActResult>): Promise<TopicType | RefusalType | EditConflictType> {
    return this.end(actor, 'topic', act, (id) => this.topic(actor, id));
  }

  ofCall(actor: Actor, act: Promise<ActResult>): Promise<TopicCallType | RefusalType | EditConflictType> {
    return this.end(actor, 'call', act, (id) => this.call(actor, id));
  }

  private async end<Page>(actor: Actor, matter: string, act: Promise<ActResult>, read: (id: string) => Promise<Page | null>): Promise<Page | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, matter, result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await read(result.id);
    if (page === null) throw new Error(`${matter} ${result.id} was written and cannot be read`);
    return page;
  }
}
