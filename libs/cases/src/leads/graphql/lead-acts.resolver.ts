import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Database, isRefusal, type Refusal, Requires } from '@portal/platform';
import { RefusalType, toRefusal } from '@portal/platform/graphql';
import { DeclineLead } from '../decline-lead.js';
import { ExtendLead } from '../extend-lead.js';
import { FileLead } from '../file-lead.js';
import { LoadLead } from '../load-lead.js';
import { PassLeadOn } from '../pass-lead-on.js';
import { readLead } from './lead.resolver.js';
import { DeclineLeadInput, ExtendLeadInput, FileLeadInput, LeadPayload, LeadType, PassLeadOnInput } from './lead.types.js';

@Resolver()
export class LeadActsResolver {
  constructor(
    private readonly file: FileLead, private readonly decline: DeclineLead, private readonly passOn: PassLeadOn, private readonly extend: ExtendLead,
    private readonly load: LoadLead, private readonly db: Database,
  ) {}

  @Mutation(() => LeadPayload, { description: '立案: the lead becomes a case in one step.' })
  @Requires('case.register')
  async fileLead(@CurrentActor() actor: Actor, @Args('input') input: FileLeadInput): Promise<LeadType | RefusalType> {
    return this.answer(actor, await this.file.run(actor, input));
  }

  @Mutation(() => LeadPayload, { description: '不予立案, with the reason.' })
  @Requires('case.register')
  async declineLead(@CurrentActor() actor: Actor, @Args('input') input: DeclineLeadInput): Promise<LeadType | RefusalType> {
    return this.answer(actor, await this.decline.run(actor, input));
  }

  @Mutation(() => LeadPayload, { description: '移送线索 to the agency that is competent.' })
  @Requires('case.register')
  async passLeadOn(@CurrentActor() actor: Actor, @Args('input') input: PassLeadOnInput): Promise<LeadType | RefusalType> {
    return this.answer(actor, await this.passOn.run(actor, input));
  }

  @Mutation(() => LeadPayload, { description: '延长核查: fifteen working days more, approved by the head.' })
  @Requires('case.register')
  async extendLead(@CurrentActor() actor: Actor, @Args('input') input: ExtendLeadInput): Promise<LeadType | RefusalType> {
    return this.answer(actor, await this.extend.run(actor, input));
  }

  private async answer(actor: Actor, done: { id: string } | Refusal): Promise<LeadType | RefusalType> {
    if (isRefusal(done)) return toRefusal(actor, done);
    const lead = await readLead(this.load, this.db, actor, done.id);
    if (!lead) throw new Error(`lead ${done.id} was written and cannot be read`);
    return lead;
  }
}
