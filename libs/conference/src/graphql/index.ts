import { Module } from '@nestjs/common';
import { ConferenceModule } from '../conference.module.js';
import { ConferenceResolver } from '../conferences/graphql/conference.resolver.js';
import { MemberAnswer } from '../members/graphql/member-answer.js';
import { MemberListsResolver } from '../members/graphql/member-lists.resolver.js';
import { MemberResolver } from '../members/graphql/member.resolver.js';

export { ConferenceRoleEnum } from '../conferences/graphql/conference.types.js';

const ANSWERS = [MemberAnswer];

@Module({ imports: [ConferenceModule], providers: ANSWERS, exports: [...ANSWERS, ConferenceModule] })
class ConferenceAnswers {}

/** 联席会议 in the schema, for the api only. */
@Module({ imports: [ConferenceAnswers], providers: [ConferenceResolver, MemberListsResolver, MemberResolver] })
export class ConferenceGraphqlModule {}
