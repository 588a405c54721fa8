import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { CheckMemberChange } from '../check-member-change.js';
import { ConfirmMemberChange } from '../confirm-member-change.js';
import { ProposeMemberAgain } from '../propose-member-again.js';
import { ProposeMemberChange } from '../propose-member-change.js';
import { WithdrawMemberChange } from '../withdraw-member-change.js';
import { MemberAnswer } from './member-answer.js';
import { DecideMemberChangeInput, MemberChangePayload, MemberChangeType, ProposeMemberAgainInput, ProposeMemberChangeInput, WithdrawMemberChangeInput } from './member.types.js';

type Answer = ReturnType<MemberAnswer['of']>;

/** 席位调整, 加入, 退出 on their way: proposed by the unit, checked by the office, confirmed by the conference. */
@Resolver()
export class MemberResolver {
  constructor(
    private readonly proposing: ProposeMemberChange,
    private readonly again: ProposeMemberAgain,
    private readonly checking: CheckMemberChange,
    private readonly confirming: ConfirmMemberChange,
    private readonly withdrawing: WithdrawMemberChange,
    private readonly answer: MemberAnswer,
  ) {}

  @Query(() => MemberChangeType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('conference.read')
  memberChange(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<MemberChangeType | null> {
    return this.answer.page(actor, id);
  }

  @Mutation(() => MemberChangePayload, { description: '提出成员调整.' })
  @Requires('member.propose')
  proposeMemberChange(@CurrentActor() actor: Actor, @Args('input') input: ProposeMemberChangeInput): Answer {
    return this.answer.of(actor, this.proposing.run(actor, input));
  }

  @Mutation(() => MemberChangePayload, { description: '退回后重新提出.' })
  @Requires('member.propose')
  proposeMemberAgain(@CurrentActor() actor: Actor, @Args('input') input: ProposeMemberAgainInput): Answer {
    return this.answer.of(actor, this.again.run(actor, input));
  }

  @Mutation(() => MemberChangePayload, { description: '办公室核对.' })
  @Requires('conference.read')
  checkMemberChange(@CurrentActor() actor: Actor, @Args('input') input: DecideMemberChangeInput): Answer {
    return this.answer.of(actor, this.checking.run(actor, input));
  }

  @Mutation(() => MemberChangePayload, { description: '联席会议确定; the seat changes hands at 00:00 of the day.' })
  @Requires('conference.read')
  confirmMemberChange(@CurrentActor() actor: Actor, @Args('input') input: DecideMemberChangeInput): Answer {
    return this.answer.of(actor, this.confirming.run(actor, input));
  }

  @Mutation(() => MemberChangePayload, { description: '撤回.' })
  @Requires('member.propose')
  withdrawMemberChange(@CurrentActor() actor: Actor, @Args('input') input: WithdrawMemberChangeInput): Answer {
    return this.answer.of(actor, this.withdrawing.run(actor, input));
  }
}
