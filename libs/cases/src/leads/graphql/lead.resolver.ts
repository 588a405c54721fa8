import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, CurrentActor, Database, isRefusal, type Page, type Refusal, Requires, t } from '@portal/platform';
import { RefusalType, toRefusal } from '@portal/platform/graphql';
import { toTimelineEntry } from '../../timeline.js';
import { leadActions } from '../lead.rules.js';
import { ListLeads, type LeadSummary } from '../list-leads.js';
import { LoadLead } from '../load-lead.js';
import { RegisterLead } from '../register-lead.js';
import { LeadConnectionType, LeadFilterInput, LeadPayload, LeadType, RegisterLeadInput } from './lead.types.js';

type DeadlineRows = Parameters<typeof toDeadline>[0][];

/** A lead in the words of the caller's language, with what may be done from here. */
export async function readLead(load: LoadLead, db: Database, actor: Actor, id: string): Promise<LeadType | null> {
  const view = await load.run(actor, id);
  if (!view) return null;
  const deadlines = view.deadlines as DeadlineRows;
  const standing = { state: view.state, holderAgencyId: view.holder.id, clockRuns: deadlines.some(({ state }) => state === 'RUNNING' || state === 'PAUSED') };
  return {
    ...view,
    timeline: view.timeline.map((fact) => toTimelineEntry(fact, actor.locale)),
    deadlines: deadlines.map((row) => Object.assign(toDeadline(row, db.now(), actor.locale), { party: row.partyAgencyId === view.agency.id ? view.agency : view.holder })),
    availableActions: leadActions(actor, standing).map(({ action, allowed, code }) => ({
      action, allowed, code, reason: code && t(actor.locale, `lead.action.${code}`), whoCan: code === 'NO_RIGHT' ? t(actor.locale, 'lead.action.whoCan') : null,
    })),
  } as LeadType;
}

@Resolver()
export class LeadResolver {
  constructor(private readonly list: ListLeads, private readonly load: LoadLead, private readonly register: RegisterLead, private readonly db: Database) {}

  @Query(() => LeadConnectionType, { description: '线索: what the acting agency registered or was handed, newest first.' })
  @Requires('case.read')
  leads(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => LeadFilterInput, nullable: true }) filter: LeadFilterInput | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<LeadSummary>> {
    return this.list.run(actor, filter ?? {}, { first: first ?? 20, after });
  }

  @Query(() => LeadType, { nullable: true, description: 'Null when there is no such lead or it is another agency’s.' })
  @Requires('case.read')
  lead(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<LeadType | null> {
    return readLead(this.load, this.db, actor, id);
  }

  @Mutation(() => LeadPayload, { description: 'Takes a lead in and starts the clock of its check.' })
  @Requires('case.register')
  async registerLead(@CurrentActor() actor: Actor, @Args('input') input: RegisterLeadInput): Promise<LeadType | RefusalType> {
    const done: { id: string } | Refusal = await this.register.run(actor, input);
    return isRefusal(done) ? toRefusal(actor, done) : ((await readLead(this.load, this.db, actor, done.id)) as LeadType);
  }
}
