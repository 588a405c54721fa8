import { Module } from '@nestjs/common';
import { OutcomesModule } from '../outcomes.module.js';
import { OutcomeAnswer } from './outcome-answer.js';
import { ConclusionResolver } from './conclusion.resolver.js';
import { MoneyResolver } from './money.resolver.js';
import { OutcomeDutiesResolver } from './outcome-duties.resolver.js';
import { InvestigationOutcomeResolver } from './outcome.resolver.js';

@Module({ imports: [OutcomesModule], providers: [OutcomeAnswer], exports: [OutcomeAnswer, OutcomesModule] })
class OutcomeAnswerModule {}

/** 一案多处 in the schema, for the api only. */
@Module({ imports: [OutcomeAnswerModule], providers: [InvestigationOutcomeResolver, OutcomeDutiesResolver, MoneyResolver, ConclusionResolver] })
export class OutcomesGraphqlModule {}
