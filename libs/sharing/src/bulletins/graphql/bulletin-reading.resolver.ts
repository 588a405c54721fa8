import { Args, ID, Int, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { BULLETIN_KINDS } from '../bulletin.table.js';
import { ListBulletins } from '../list-bulletins.js';
import { ListTakenBack } from '../list-taken-back.js';
import { FORMS } from '../particulars.rules.js';
import { type BulletinEvent, WatchBulletin } from '../watch-bulletin.js';
import { BulletinAnswer } from './bulletin-answer.js';
import { BulletinFilterInput } from './bulletin.inputs.js';
import { BulletinConnectionType, BulletinEventType, BulletinType, TakenBackBulletinType } from './bulletin.types.js';
import { BulletinFormType } from './particulars.types.js';

/** 通报: the register, one of them, what each kind states, and what was taken back. */
@Resolver()
export class BulletinReadingResolver {
  constructor(private readonly list: ListBulletins, private readonly takenBack: ListTakenBack, private readonly watch: WatchBulletin, private readonly answer: BulletinAnswer) {}

  @Query(() => BulletinType, { nullable: true, description: 'Null when there is none, it was not sent to the caller’s agency, or it was taken back.' })
  @Requires('bulletin.read')
  bulletin(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BulletinType | null> {
    return this.answer.page(actor, id);
  }

  @Query(() => BulletinConnectionType, { description: 'What was sent and what came; what moved last on top.' })
  @Requires('bulletin.read')
  async bulletins(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => BulletinFilterInput, nullable: true }) filter: BulletinFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<BulletinConnectionType> {
    return await this.list.run(actor, filter ?? {}, { first: first ?? 20, after }) as unknown as BulletinConnectionType;
  }

  @Query(() => [BulletinFormType], { description: 'What each kind states.' })
  @Requires('bulletin.read')
  bulletinForms(): BulletinFormType[] {
    return BULLETIN_KINDS.map((kind) => ({ kind, fields: FORMS[kind] }));
  }

  @Query(() => [TakenBackBulletinType], { description: '被收回: what was sent to the caller’s agency and taken back before it was received; the newest first.' })
  @Requires('bulletin.read')
  takenBackBulletins(@CurrentActor() actor: Actor, @Args('since', { type: () => Date, nullable: true }) since: Date | null): Promise<TakenBackBulletinType[]> {
    return this.takenBack.run(actor, since) as unknown as Promise<TakenBackBulletinType[]>;
  }

  @Subscription(() => BulletinEventType, { description: 'How a bulletin stands that one has open, now and at each change.', resolve: (event: BulletinEvent) => event })
  @Requires('bulletin.read')
  bulletinChanged(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): AsyncIterableIterator<BulletinEvent> {
    return this.watch.run(actor, id);
  }
}
