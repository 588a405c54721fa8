import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, type Refusal, Requires } from '@portal/platform';
import { DoneType, RefusalType, toRefusal } from '@portal/platform/graphql';
import { EndLeave } from '../stand-in/end-leave.js';
import { type Arranged, EnterLeave } from '../stand-in/enter-leave.js';
import { ListCover, type SeatCover } from '../stand-in/list-cover.js';
import { NameDeputy } from '../stand-in/name-deputy.js';
import { SetSilentHours } from '../stand-in/set-silent-hours.js';
import { CoverPayload, EnterLeaveInputType, NameDeputyInputType, SeatCoverType } from './cover.types.js';

/** AB角: who is away, and who stands in. */
@Resolver()
export class CoverResolver {
  constructor(
    private readonly listing: ListCover, private readonly entering: EnterLeave, private readonly ending: EndLeave,
    private readonly naming: NameDeputy, private readonly setting: SetSilentHours,
  ) {}

  @Query(() => [SeatCoverType], { description: 'The liaisons of an agency, of mine when none is named.' })
  @Requires('directory.read')
  seatCover(@CurrentActor() actor: Actor, @Args('agencyId', { type: () => ID, nullable: true }) agencyId: string | null): Promise<SeatCover[]> {
    return this.listing.run(actor, agencyId);
  }

  @Mutation(() => CoverPayload, { description: 'The holder of a liaison’s seat is away: what falls due in these days is the deputy’s.' })
  @Requires('cover.arrange')
  async enterLeave(@CurrentActor() actor: Actor, @Args('input') input: EnterLeaveInputType): Promise<DoneType | RefusalType> {
    return answer(actor, await this.entering.run(actor, input));
  }

  @Mutation(() => CoverPayload, { description: 'He is back: what was handed over is his again at once.' })
  @Requires('cover.arrange')
  async endLeave(@CurrentActor() actor: Actor, @Args('leaveId', { type: () => ID }) leaveId: string): Promise<DoneType | RefusalType> {
    return answer(actor, await this.ending.run(actor, leaveId));
  }

  @Mutation(() => CoverPayload, { description: 'Who stands in for a liaison from today on.' })
  @Requires('cover.arrange')
  async nameDeputy(@CurrentActor() actor: Actor, @Args('input') input: NameDeputyInputType): Promise<DoneType | RefusalType> {
    return answer(actor, await this.naming.run(actor, input));
  }

  @Mutation(() => CoverPayload, { description: 'How long an item may lie unread before the deputy has it too; for my agency.' })
  @Requires('cover.arrange')
  async setSilentHours(@CurrentActor() actor: Actor, @Args('hours', { type: () => Int }) hours: number): Promise<DoneType | RefusalType> {
    return answer(actor, await this.setting.run(actor, hours));
  }
}

const answer = (actor: Actor, result: Arranged | Refusal | null): DoneType | RefusalType => (result !== null && isRefusal(result) ? toRefusal(actor, result) : { ok: true });
