import { Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { ResponsibilitiesModule } from '../responsibilities.module.js';
import { ListActsResolver } from './list-acts.resolver.js';
import { ListAnswer } from './list-answer.js';
import { ListReadingResolver } from './list-reading.resolver.js';
import { RouteResolver } from './route.resolver.js';

@Module({ imports: [AgenciesModule, ResponsibilitiesModule], providers: [ListAnswer], exports: [ListAnswer, ResponsibilitiesModule] })
class ListAnswerModule {}

/** 联合监管责任清单 in the schema, for the api only. */
@Module({ imports: [ListAnswerModule], providers: [ListActsResolver, ListReadingResolver, RouteResolver] })
export class ResponsibilitiesGraphqlModule {}
