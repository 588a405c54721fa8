import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { stateLabel } from '@portal/cases';
import { type Actor, CONFIG, type Config, CurrentActor, isRefusal, Requires, t } from '@portal/platform';
import { DayScalar, type RefusalType, toRefusal } from '@portal/platform/graphql';
import { CreateCalendarFeed } from '../create-calendar-feed.js';
import { ListCalendar } from '../list-calendar.js';
import { ListCalendarFeeds } from '../list-calendar-feeds.js';
import { RevokeCalendarFeed } from '../revoke-calendar-feed.js';
import {
  CalendarFeedType, CalendarResult, type CalendarType, CreateCalendarFeedPayload, type CreatedCalendarFeedType, RevokeCalendarFeedPayload, type RevokedCalendarFeedType,
} from './calendar.types.js';

/** 日历, and the addresses under which programs subscribe to it. */
@Resolver()
export class CalendarResolver {
  constructor(
    private readonly list: ListCalendar,
    private readonly feeds: ListCalendarFeeds,
    private readonly create: CreateCalendarFeed,
    private readonly revoke: RevokeCalendarFeed,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => CalendarResult, { description: 'Both days are shown. The earliest first.' })
  @Requires('conference.read')
  async calendar(
    @CurrentActor() actor: Actor,
    @Args('from', { type: () => DayScalar }) from: string,
    @Args('to', { type: () => DayScalar }) to: string,
  ): Promise<CalendarType | RefusalType> {
    const found = await this.list.run(actor, from, to);
    if (isRefusal(found)) return toRefusal(actor, found);
    return { entries: found.map((entry) => ({ ...entry, stateLabel: stateLabel(actor.locale, entry), meetingKind: entry.meetingKind && t(actor.locale, `calendar.meetingKind.${entry.meetingKind}`) })) };
  }

  @Query(() => [CalendarFeedType], { description: 'The addresses of the person that are in force, the newest first.' })
  @Requires('session')
  calendarFeeds(@CurrentActor() actor: Actor): Promise<CalendarFeedType[]> {
    return this.feeds.run(actor);
  }

  @Mutation(() => CreateCalendarFeedPayload, { description: '生成订阅地址.' })
  @Requires('session')
  async createCalendarFeed(@CurrentActor() actor: Actor): Promise<CreatedCalendarFeedType | RefusalType> {
    const made = await this.create.run(actor);
    return isRefusal(made) ? toRefusal(actor, made) : { id: made.id, address: `${this.config.publicUrl}/files/calendar/${made.token}.ics` };
  }

  @Mutation(() => RevokeCalendarFeedPayload, { description: '停用订阅地址.' })
  @Requires('session')
  async revokeCalendarFeed(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<RevokedCalendarFeedType | RefusalType> {
    const done = await this.revoke.run(actor, id);
    return isRefusal(done) ? toRefusal(actor, done) : done;
  }
}
