import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module.js';
import { ActAnswer } from './act-answer.js';

/** What the resolvers share, apart from them: a module of resolvers holds resolvers and nothing else. */
@Module({ imports: [ReferralsModule], providers: [ActAnswer], exports: [ActAnswer] })
export class ActAnswerModule {}
