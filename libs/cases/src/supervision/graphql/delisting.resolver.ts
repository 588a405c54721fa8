import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DecideDelisting } from '../listed/decide-delisting.js';
import { FileSupervisionReport } from '../listed/file-supervision-report.js';
import { RequestDelisting } from '../listed/request-delisting.js';
import { SupervisionAnswer } from './supervision-answer.js';
import { DecideDelistingInput, FileSupervisionReportInput, RequestDelistingInput } from './supervision.inputs.js';
import { ListedSupervisionPayload } from './supervision.types.js';

type Answer = ReturnType<SupervisionAnswer['ofListed']>;

/** 挂牌督办 from the first report to 摘牌. */
@Resolver()
export class DelistingResolver {
  constructor(
    private readonly reporting: FileSupervisionReport,
    private readonly requesting: RequestDelisting,
    private readonly deciding: DecideDelisting,
    private readonly answer: SupervisionAnswer,
  ) {}

  @Mutation(() => ListedSupervisionPayload, { description: '报告督办进展, by the agency that owns the measure.' })
  @Requires('supervision.report')
  fileSupervisionReport(@CurrentActor() actor: Actor, @Args('input') input: FileSupervisionReportInput): Answer {
    return this.answer.ofListed(actor, this.reporting.run(actor, input));
  }

  @Mutation(() => ListedSupervisionPayload, { description: '申请摘牌.' })
  @Requires('supervision.nominate')
  requestDelisting(@CurrentActor() actor: Actor, @Args('input') input: RequestDelistingInput): Answer {
    return this.answer.ofListed(actor, this.requesting.run(actor, input));
  }

  @Mutation(() => ListedSupervisionPayload, { description: '摘牌决定.' })
  @Requires('supervision.read')
  decideDelisting(@CurrentActor() actor: Actor, @Args('input') input: DecideDelistingInput): Answer {
    return this.answer.ofListed(actor, this.deciding.run(actor, input));
  }
}
