import { Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ListDataGrants } from '../list-data-grants.js';
import { ListOverdueStatements } from '../list-overdue-statements.js';
import { DataGrantSummaryType, OverdueDataStatementType } from './grant.types.js';

/** 共享中的数据, and what is owed after its end. */
@Resolver()
export class GrantReadingResolver {
  constructor(private readonly grants: ListDataGrants, private readonly overdue: ListOverdueStatements) {}

  @Query(() => [DataGrantSummaryType], { description: 'What others read of ours and we of theirs; what ends first on top.' })
  @Requires('data.read')
  dataGrants(@CurrentActor() actor: Actor): Promise<DataGrantSummaryType[]> {
    return this.grants.run(actor) as unknown as Promise<DataGrantSummaryType[]>;
  }

  @Query(() => [OverdueDataStatementType], { description: 'Statements of destruction that did not come in their term; nothing for anybody but the conference office.' })
  @Requires('data.read')
  overdueDataStatements(@CurrentActor() actor: Actor): Promise<OverdueDataStatementType[]> {
    return this.overdue.run(actor);
  }
}
