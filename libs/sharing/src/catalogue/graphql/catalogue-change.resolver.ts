import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import { ExtendCatalogueChange } from '../extend-catalogue-change.js';
import { RefreshCatalogueEntry } from '../refresh-catalogue-entry.js';
import { ReportCatalogueChange } from '../report-catalogue-change.js';
import { CatalogueAnswer } from './catalogue-answer.js';
import { ExtendCatalogueChangeInput, RefreshCatalogueEntryInput, ReportCatalogueChangeInput } from './catalogue.inputs.js';
import { CatalogueEntryPayload } from './catalogue.types.js';

/** 目录信息变化 with its clock, and fresher data. */
@Resolver()
export class CatalogueChangeResolver {
  constructor(
    private readonly reporting: ReportCatalogueChange,
    private readonly extending: ExtendCatalogueChange,
    private readonly refreshing: RefreshCatalogueEntry,
    private readonly answer: CatalogueAnswer,
  ) {}

  @Mutation(() => CatalogueEntryPayload, { description: '登记目录信息变化 (国务院令809号 第十七条).' })
  @Requires('data.read')
  reportCatalogueChange(@CurrentActor() actor: Actor, @Args('input') input: ReportCatalogueChangeInput): ReturnType<CatalogueAnswer['of']> {
    return this.answer.of(actor, this.reporting.run(actor, input));
  }

  @Mutation(() => CatalogueEntryPayload, { description: '延长更新时限, once.' })
  @Requires('data.read')
  extendCatalogueChange(@CurrentActor() actor: Actor, @Args('input') input: ExtendCatalogueChangeInput): ReturnType<CatalogueAnswer['of']> {
    return this.answer.of(actor, this.extending.run(actor, input));
  }

  @Mutation(() => CatalogueEntryPayload, { description: '登记数据更新: the data go further than before, nothing else changed.' })
  @Requires('data.read')
  refreshCatalogueEntry(@CurrentActor() actor: Actor, @Args('input') input: RefreshCatalogueEntryInput): ReturnType<CatalogueAnswer['of']> {
    return this.answer.of(actor, this.refreshing.run(actor, input));
  }
}
