import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { AskDeferral } from '../ask-deferral.js';
import { ConfirmReport } from '../confirm-report.js';
import { NoteProgress } from '../note-progress.js';
import { ReportResolution } from '../report-resolution.js';
import { SignResolution } from '../sign-resolution.js';
import { ResolutionAnswer } from './resolution-answer.js';
import { AskDeferralInput, ConfirmReportInput, NoteProgressInput, ReportResolutionInput, SignResolutionInput } from './resolution.inputs.js';
import { ResolutionPayload } from './resolution.types.js';

type Answer = ReturnType<ResolutionAnswer['of']>;

/** 议定事项 as its units carry it out. */
@Resolver()
export class ResolutionWorkResolver {
  constructor(
    private readonly signing: SignResolution,
    private readonly noting: NoteProgress,
    private readonly reporting: ReportResolution,
    private readonly confirming: ConfirmReport,
    private readonly asking: AskDeferral,
    private readonly answer: ResolutionAnswer,
  ) {}

  @Mutation(() => ResolutionPayload, { description: '签收, each unit once.' })
  @Requires('conference.read')
  signResolution(@CurrentActor() actor: Actor, @Args('input') input: SignResolutionInput): Answer {
    return this.answer.of(actor, this.signing.run(actor, input));
  }

  @Mutation(() => ResolutionPayload, { description: '填报办理进展.' })
  @Requires('conference.read')
  noteProgress(@CurrentActor() actor: Actor, @Args('input') input: NoteProgressInput): Answer {
    return this.answer.of(actor, this.noting.run(actor, input));
  }

  @Mutation(() => ResolutionPayload, { description: '反馈办理情况, by the lead.' })
  @Requires('conference.read')
  reportResolution(@CurrentActor() actor: Actor, @Args('input') input: ReportResolutionInput): Answer {
    return this.answer.of(actor, this.reporting.run(actor, input));
  }

  @Mutation(() => ResolutionPayload, { description: '配合单位确认, or what it objects to.' })
  @Requires('conference.read')
  confirmReport(@CurrentActor() actor: Actor, @Args('input') input: ConfirmReportInput): Answer {
    return this.answer.of(actor, this.confirming.run(actor, input));
  }

  @Mutation(() => ResolutionPayload, { description: '申请延期, by the lead.' })
  @Requires('conference.read')
  askDeferral(@CurrentActor() actor: Actor, @Args('input') input: AskDeferralInput): Answer {
    return this.answer.of(actor, this.asking.run(actor, input));
  }
}
