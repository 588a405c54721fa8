import { Args, Field, ID, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { enumOf } from '@portal/agencies/graphql';
import { type Actor, CurrentActor, isRefusal, Requires } from '@portal/platform';
import { DoneType, type RefusalType, toRefusal } from '@portal/platform/graphql';
import { NOTICE_AREAS, NOTICE_WAYS, type NoticeArea, type NoticeWay } from '../digest/way.rules.js';
import { ListNoticePreferences, type NoticePreference } from '../preferences/list-notice-preferences.js';
import { type NoticePreferenceOf, SetNoticePreference } from '../preferences/set-notice-preference.js';
import { MarkReadPayload } from './notification.types.js';

export const NoticeWayEnum = enumOf<NoticeWay>(NOTICE_WAYS);
registerEnumType(NoticeWayEnum, { name: 'NoticeWay', description: 'By e-mail at once, with the next digest of a workday, or in the portal only.' });
export const NoticeAreaEnum = enumOf<NoticeArea>(NOTICE_AREAS);
registerEnumType(NoticeAreaEnum, { name: 'NoticeArea', description: 'What notices are about.' });

@ObjectType('NoticePreference', { description: '通知方式 of an area, or of one matter.' })
export class NoticePreferenceType {
  @Field(() => NoticeAreaEnum, { nullable: true, description: 'null: of one matter.' }) area: NoticeArea | null;
  @Field(() => String, { nullable: true }) objectKind: string | null;
  @Field(() => ID, { nullable: true }) objectId: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the matter.' }) number: string | null;
  @Field(() => NoticeWayEnum) way: NoticeWay;
}

/** 通知方式: each person's own. */
@Resolver()
export class NoticePreferenceResolver {
  constructor(private readonly list: ListNoticePreferences, private readonly setting: SetNoticePreference) {}

  @Query(() => [NoticePreferenceType], { description: 'Of every area, and of single matters one has chosen for.' })
  @Requires('notification.read')
  noticePreferences(@CurrentActor() actor: Actor): Promise<readonly NoticePreference[]> {
    return this.list.run(actor);
  }

  @Mutation(() => MarkReadPayload, { description: '设置通知方式 of an area; without `way` the choice is taken back. What is urgent, or hangs on a term of one’s own, is written about whatever is chosen.' })
  @Requires('notification.read')
  setAreaNotices(
    @CurrentActor() actor: Actor, @Args('area', { type: () => NoticeAreaEnum }) area: NoticeArea, @Args('way', { type: () => NoticeWayEnum, nullable: true }) way: NoticeWay | null,
  ): Promise<DoneType | RefusalType> {
    return this.set(actor, { area }, way);
  }

  @Mutation(() => MarkReadPayload, { description: '设置通知方式 of one matter, which goes before that of its area.' })
  @Requires('notification.read')
  setMatterNotices(
    @CurrentActor() actor: Actor, @Args('objectId', { type: () => ID }) objectId: string, @Args('way', { type: () => NoticeWayEnum, nullable: true }) way: NoticeWay | null,
  ): Promise<DoneType | RefusalType> {
    return this.set(actor, { objectId }, way);
  }

  private async set(actor: Actor, of: NoticePreferenceOf, way: NoticeWay | null): Promise<DoneType | RefusalType> {
    const result = await this.setting.run(actor, of, way ?? null);
    return isRefusal(result) ? toRefusal(actor, result) : Object.assign(new DoneType(), { ok: true });
  }
}
