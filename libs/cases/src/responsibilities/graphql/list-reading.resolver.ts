import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { type DutyFormat, ExportDuties } from '../export-duties.js';
import { FindGaps } from '../reading/find-gaps.js';
import { ListDuties } from '../reading/list-duties.js';
import { ListResponsibilityLists } from '../reading/list-responsibility-lists.js';
import { DutyFormatEnum } from './duty.enums.js';
import { ListAnswer, toGaps } from './list-answer.js';
import { DutyFilterInput } from './list.inputs.js';
import { DutyFileType, DutyGapsType, DutyLineType, ResponsibilityListSummaryType, ResponsibilityListType } from './list.types.js';

/** 联合监管责任清单, read. */
@Resolver()
export class ListReadingResolver {
  constructor(
    private readonly duties: ListDuties,
    private readonly lists: ListResponsibilityLists,
    private readonly gaps: FindGaps,
    private readonly exports: ExportDuties,
    private readonly answer: ListAnswer,
  ) {}

  @Query(() => ResponsibilityListType, { nullable: true, description: 'Null when there is none, or it is not published and the agency has no place at it.' })
  @Requires('conference.read')
  responsibilityList(
    @CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string,
    @Args('comparedWith', { type: () => ID, nullable: true, description: 'Another version of the same unit; absent: the published one before.' }) comparedWith: string | null,
  ): Promise<ResponsibilityListType | null> {
    return this.answer.page(actor, id, comparedWith);
  }

  @Query(() => [ResponsibilityListSummaryType], { description: 'Every version that the caller may open: one’s own first, then what waits for the office.' })
  @Requires('conference.read')
  async responsibilityLists(@CurrentActor() actor: Actor): Promise<ResponsibilityListSummaryType[]> {
    return await this.lists.run(actor);
  }

  @Query(() => [DutyLineType], { description: 'What is in force on a day in the lists of all units.' })
  @Requires('conference.read')
  async dutiesInForce(@CurrentActor() actor: Actor, @Args('filter', { type: () => DutyFilterInput, nullable: true }) filter: DutyFilterInput | null): Promise<DutyLineType[]> {
    return await this.duties.run(actor, filter ?? {});
  }

  @Query(() => DutyFileType, { description: 'What `dutiesInForce` shows, as .xlsx or .docx.' })
  @Requires('conference.read')
  dutiesFile(
    @CurrentActor() actor: Actor, @Args('format', { type: () => DutyFormatEnum }) format: DutyFormat, @Args('filter', { type: () => DutyFilterInput, nullable: true }) filter: DutyFilterInput | null,
  ): Promise<DutyFileType> {
    return this.exports.run(actor, filter ?? {}, format);
  }

  @Query(() => DutyGapsType, { description: '责任空白和交叉 in the region of the office.' })
  @Requires('responsibility.review')
  async dutyGaps(@CurrentActor() actor: Actor): Promise<DutyGapsType> {
    return toGaps(await this.gaps.run(actor), actor);
  }
}
