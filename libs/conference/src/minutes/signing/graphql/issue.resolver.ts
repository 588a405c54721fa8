import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { MinutesAnswer } from '../../graphql/minutes-answer.js';
import { MinutesPayload, MinutesType } from '../../graphql/minutes.types.js';
import { FindSigning } from '../find-signing.js';
import { FindIssue } from '../issue/find-issue.js';
import { IssueMinutes } from '../issue/issue-minutes.js';
import { AskSeal } from '../seal/ask-seal.js';
import { AskSealInput, MinutesActInput } from './signing.inputs.js';
import { MinutesIssueType, MinutesSigningType } from './signing.types.js';

type Answer = ReturnType<MinutesAnswer['of']>;

/** 代章 and 印发 in the schema, and how far minutes are on their way. */
@Resolver(() => MinutesType)
export class IssueResolver {
  constructor(
    private readonly signing: FindSigning,
    private readonly issues: FindIssue,
    private readonly asking: AskSeal,
    private readonly issuing: IssueMinutes,
    private readonly answer: MinutesAnswer,
  ) {}

  @ResolveField(() => MinutesSigningType, { name: 'signing', nullable: true, description: '审签、代章、印发, as far as the reader may see them.' })
  @Requires('minutes.read')
  async signingOf(@Parent() minutes: MinutesType, @CurrentActor() actor: Actor): Promise<MinutesSigningType | null> {
    const view = await this.signing.run(actor, minutes.id);
    return view && {
      ...view, seals: view.seals.map(({ id: requestId, ...seal }) => ({ ...seal, requestId })),
      resolutions: view.resolutions.map(({ id: resolutionId, ...resolution }) => ({ ...resolution, resolutionId })),
    } as unknown as MinutesSigningType;
  }

  @Query(() => MinutesIssueType, { nullable: true, description: 'An issue of minutes, the last one where none is named. Null when there is none for the reader.' })
  @Requires('minutes.read')
  minutesIssue(
    @CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('no', { type: () => Int, nullable: true }) no: number | null,
  ): Promise<MinutesIssueType | null> {
    return this.issues.run(actor, id, no) as unknown as Promise<MinutesIssueType | null>;
  }

  @Mutation(() => MinutesPayload, { description: '申请代章 of the lead agency.' })
  @Requires('minutes.issue')
  askSeal(@CurrentActor() actor: Actor, @Args('input') input: AskSealInput): Answer {
    return this.answer.of(actor, this.asking.run(actor, input));
  }

  @Mutation(() => MinutesPayload, { description: '印发: paper, data and every 议定事项, in one act.' })
  @Requires('minutes.issue')
  issueMinutes(@CurrentActor() actor: Actor, @Args('input') input: MinutesActInput): Answer {
    return this.answer.of(actor, this.issuing.run(actor, input));
  }
}
