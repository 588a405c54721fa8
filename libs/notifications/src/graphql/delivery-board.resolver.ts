import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, type Page, Requires } from '@portal/platform';
import { DoneType, type RefusalType, toRefusal } from '@portal/platform/graphql';
import { type FailedDelivery, ListFailedDeliveries } from '../board/list-failed-deliveries.js';
import { ListReconciliations, type Reconciliation } from '../board/list-reconciliations.js';
import { ListUnseenNotices, type UnseenNotice } from '../board/list-unseen-notices.js';
import { ResendDeliveries } from '../board/resend-deliveries.js';
import { FailedDeliveryConnectionType, NoticeReconciliationType, UnseenNoticeConnectionType } from './delivery-board.types.js';
import { MarkReadPayload } from './notification.types.js';

@Resolver()
export class DeliveryBoardResolver {
  constructor(
    private readonly unseen: ListUnseenNotices,
    private readonly failed: ListFailedDeliveries,
    private readonly resend: ResendDeliveries,
    private readonly reckoned: ListReconciliations,
  ) {}

  @Query(() => UnseenNoticeConnectionType, { description: 'What one’s agency was told and nobody has opened, the longest unseen first.' })
  @Requires('delivery.watch')
  unseenNotices(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<UnseenNotice>> {
    return this.unseen.run(actor, { first, after });
  }

  @Query(() => FailedDeliveryConnectionType, { description: 'E-mails to one’s agency that were refused or given up, newest first.' })
  @Requires('delivery.watch')
  failedDeliveries(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<FailedDelivery>> {
    return this.failed.run(actor, { first, after });
  }

  @Query(() => [NoticeReconciliationType], { description: 'The nightly reckonings of the last month, newest first.' })
  @Requires('delivery.watch')
  noticeReconciliations(@CurrentActor() actor: Actor): Promise<Reconciliation[]> {
    return this.reckoned.run(actor);
  }

  @Mutation(() => MarkReadPayload, { description: 'Sends e-mails again that had failed, at most 100 at a time.' })
  @Requires('delivery.watch')
  async resendDeliveries(@CurrentActor() actor: Actor, @Args('ids', { type: () => [ID] }) ids: string[]): Promise<DoneType | RefusalType> {
    const result = await this.resend.run(actor, ids);
    return isRefusal(result) ? toRefusal(actor, result) : Object.assign(new DoneType(), { ok: true });
  }
}
