import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { DecideAgenda } from '../decide-agenda.js';
import { ReviseAgenda } from '../revise-agenda.js';
import { SaveAgenda } from '../save-agenda.js';
import { SubmitAgenda } from '../submit-agenda.js';
import { MeetingAnswer } from './meeting-answer.js';
import { DecideAgendaInput, MeetingActInput, MeetingReasonInput, SaveAgendaInput } from './meeting.inputs.js';
import { MeetingPayload } from './meeting.types.js';

type Answer = ReturnType<MeetingAnswer['of']>;

/** 议程: arranged by the office, approved by the convener, locked from then on. */
@Resolver()
export class AgendaResolver {
  constructor(
    private readonly saving: SaveAgenda,
    private readonly submitting: SubmitAgenda,
    private readonly revising: ReviseAgenda,
    private readonly deciding: DecideAgenda,
    private readonly answer: MeetingAnswer,
  ) {}

  @Mutation(() => MeetingPayload, { description: '编排议程: all lines of the version that is being written.' })
  @Requires('meeting.prepare')
  saveAgenda(@CurrentActor() actor: Actor, @Args('input') input: SaveAgendaInput): Answer {
    return this.answer.of(actor, this.saving.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '报审议程, with time and form.' })
  @Requires('meeting.prepare')
  submitAgenda(@CurrentActor() actor: Actor, @Args('input') input: MeetingActInput): Answer {
    return this.answer.of(actor, this.submitting.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '调整议程: a new version beside the one in force.' })
  @Requires('meeting.prepare')
  reviseAgenda(@CurrentActor() actor: Actor, @Args('input') input: MeetingReasonInput): Answer {
    return this.answer.of(actor, this.revising.run(actor, input));
  }

  @Mutation(() => MeetingPayload, { description: '审定议程.' })
  @Requires('conference.read')
  decideAgenda(@CurrentActor() actor: Actor, @Args('input') input: DecideAgendaInput): Answer {
    return this.answer.of(actor, this.deciding.run(actor, input));
  }
}
