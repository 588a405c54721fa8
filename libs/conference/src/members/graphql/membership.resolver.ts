import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ProposeMembership } from '../propose-membership.js';
import { SettleLeaving } from '../settle-leaving.js';
import { MemberAnswer } from './member-answer.js';
import { MemberChangePayload } from './member.types.js';
import { ProposeMembershipInput, SettleLeavingInput } from './membership.types.js';

type Answer = ReturnType<MemberAnswer['of']>;

/** Units that join a conference, or leave it. */
@Resolver()
export class MembershipResolver {
  constructor(private readonly proposing: ProposeMembership, private readonly settling: SettleLeaving, private readonly answer: MemberAnswer) {}

  @Mutation(() => MemberChangePayload, { description: '提出单位加入、退出: by the unit, or by the office with the unit’s letter.' })
  @Requires('member.propose')
  proposeMembership(@CurrentActor() actor: Actor, @Args('input') input: ProposeMembershipInput): Answer {
    return this.answer.of(actor, this.proposing.run(actor, { ...input, people: input.people ?? [] }));
  }

  @Mutation(() => MemberChangePayload, { description: '安排未办结事项 of a unit that leaves: each of them, with the unit or with another member.' })
  @Requires('conference.read')
  settleLeaving(@CurrentActor() actor: Actor, @Args('input') input: SettleLeavingInput): Answer {
    return this.answer.of(actor, this.settling.run(actor, input));
  }
}
