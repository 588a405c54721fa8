import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, Requires } from '@portal/platform';
import { DoneType, type RefusalType, toRefusal } from '@portal/platform/graphql';
import { FindNotifications, type NotificationPage } from '../find-notifications.js';
import { MarkNotificationsRead } from '../mark-notifications-read.js';
import { type InboxEvent, WatchInbox } from '../watch-inbox.js';
import { InboxEventType, MarkReadPayload, NotificationConnectionType } from './notification.types.js';

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly find: FindNotifications,
    private readonly markRead: MarkNotificationsRead,
    private readonly watch: WatchInbox,
  ) {}

  @Query(() => NotificationConnectionType, { description: 'The inbox of the seat one sits on, newest first.' })
  @Requires('notification.read')
  notifications(
    @CurrentActor() actor: Actor,
    @Args('unreadOnly', { type: () => Boolean, nullable: true, defaultValue: false }) unreadOnly: boolean,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<NotificationPage> {
    return this.find.run(actor, unreadOnly, { first, after });
  }

  @Mutation(() => MarkReadPayload, { description: 'Notes that the seat has seen some of its notifications, at most 100 at a time.' })
  @Requires('notification.read')
  async markNotificationsRead(
    @CurrentActor() actor: Actor,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<DoneType | RefusalType> {
    const result = await this.markRead.run(actor, ids);
    return isRefusal(result) ? toRefusal(actor, result) : Object.assign(new DoneType(), { ok: true });
  }

  @Subscription(() => InboxEventType, { description: 'Everything new in the inbox, until the session ends.', resolve: (event: InboxEvent) => event })
  @Requires('notification.read')
  inboxChanged(@CurrentActor() actor: Actor): AsyncIterableIterator<InboxEvent> {
    return this.watch.run(actor);
  }
}
