import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AcceptResolution } from '../accept-resolution.js';
import { CancelResolution } from '../cancel-resolution.js';
import { DecideDeferral } from '../decide-deferral.js';
import { IssueResolution } from '../issue-resolution.js';
import { ReturnResolution } from '../return-resolution.js';
import { ResolutionAnswer } from './resolution-answer.js';
import { AcceptResolutionInput, CancelResolutionInput, DecideDeferralInput, IssueResolutionInput, ReturnResolutionInput } from './resolution.inputs.js';
import { ResolutionPayload, ResolutionType } from './resolution.types.js';

type Answer = ReturnType<ResolutionAnswer['of']>;

/** 议定事项 as office and convener hold it: handed out, reviewed, deferred, ended. */
@Resolver()
export class ResolutionResolver {
  constructor(
    private readonly issuing: IssueResolution,
    private readonly accepting: AcceptResolution,
    private readonly returning: ReturnResolution,
    private readonly deferring: DecideDeferral,
    private readonly cancelling: CancelResolution,
    private readonly answer: ResolutionAnswer,
  ) {}

  @Query(() => ResolutionType, { nullable: true, description: 'Null when there is none or the agency has no place at it.' })
  @Requires('conference.read')
  resolution(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ResolutionType | null> {
    return this.answer.page(actor, id);
  }

  @Mutation(() => ResolutionPayload, { description: '交办议定事项, after the meeting.' })
  @Requires('resolution.issue')
  issueResolution(@CurrentActor() actor: Actor, @Args('input') input: IssueResolutionInput): Answer {
    return this.answer.of(actor, this.issuing.run(actor, input));
  }

  @Mutation(() => ResolutionPayload, { description: '复核办结、销号.' })
  @Requires('conference.read')
  acceptResolution(@CurrentActor() actor: Actor, @Args('input') input: AcceptResolutionInput): Answer {
    return this.answer.of(actor, this.accepting.run(actor, input));
  }

  @Mutation(() => ResolutionPayload, { description: '退回继续办理.' })
  @Requires('conference.read')
  returnResolution(@CurrentActor() actor: Actor, @Args('input') input: ReturnResolutionInput): Answer {
    return this.answer.of(actor, this.returning.run(actor, input));
  }

  @Mutation(() => ResolutionPayload, { description: '延期审批, by the convener.' })
  @Requires('conference.read')
  decideDeferral(@CurrentActor() actor: Actor, @Args('input') input: DecideDeferralInput): Answer {
    return this.answer.of(actor, this.deferring.run(actor, input));
  }

  @Mutation(() => ResolutionPayload, { description: '撤销, by the convener.' })
  @Requires('conference.read')
  cancelResolution(@CurrentActor() actor: Actor, @Args('input') input: CancelResolutionInput): Answer {
    return this.answer.of(actor, this.cancelling.run(actor, input));
  }
}
