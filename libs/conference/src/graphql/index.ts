import { Module } from '@nestjs/common';
import { CalendarResolver } from '../calendar/graphql/calendar.resolver.js';
import { ConferenceModule } from '../conference.module.js';
import { ConferenceResolver } from '../conferences/graphql/conference.resolver.js';
import { AgenciesModule } from '@portal/agencies';
import { NotificationsModule } from '@portal/notifications';
import { DAY_ANSWERS, DAY_RESOLVERS } from '../meetings/day/graphql/index.js';
import { AgendaResolver } from '../meetings/graphql/agenda.resolver.js';
import { MeetingAnswer } from '../meetings/graphql/meeting-answer.js';
import { SittingResolver } from '../meetings/graphql/sitting.resolver.js';
import { NoticeResolver } from '../meetings/graphql/notice.resolver.js';
import { MeetingResolver } from '../meetings/graphql/meeting.resolver.js';
import { GuestResolver } from '../meetings/guests/graphql/guest.resolver.js';
import { PaperResolver } from '../meetings/materials/graphql/paper.resolver.js';
import { PapersAnswer } from '../meetings/materials/graphql/papers-answer.js';
import { PapersResolver } from '../meetings/materials/graphql/papers.resolver.js';
import { PacketResolver } from '../meetings/packet/graphql/packet.resolver.js';
import { WRITTEN_ANSWERS, WRITTEN_RESOLVERS } from '../meetings/written/graphql/index.js';
import { MemberAnswer } from '../members/graphql/member-answer.js';
import { MemberListsResolver } from '../members/graphql/member-lists.resolver.js';
import { MemberResolver } from '../members/graphql/member.resolver.js';
import { MembershipResolver } from '../members/graphql/membership.resolver.js';
import { RESOLUTION_ANSWERS, RESOLUTION_RESOLVERS } from '../resolutions/graphql/index.js';
import { QuotableResolver } from '../topics/graphql/quotable.resolver.js';
import { TopicAnswer } from '../topics/graphql/topic-answer.js';
import { TopicCallResolver } from '../topics/graphql/topic-call.resolver.js';
import { TopicSortingResolver } from '../topics/graphql/topic-sorting.resolver.js';
import { TopicResolver } from '../topics/graphql/topic.resolver.js';

export { ConferenceRoleEnum } from '../conferences/graphql/conference.types.js';

const ANSWERS = [MeetingAnswer, MemberAnswer, PapersAnswer, TopicAnswer, ...DAY_ANSWERS, ...WRITTEN_ANSWERS, ...RESOLUTION_ANSWERS];

@Module({ imports: [AgenciesModule, ConferenceModule, NotificationsModule], providers: ANSWERS, exports: [...ANSWERS, ConferenceModule] })
class ConferenceAnswers {}

/** 联席会议 in the schema, for the api only. */
@Module({
  imports: [ConferenceAnswers],
  providers: [
    AgendaResolver, CalendarResolver, ConferenceResolver, MeetingResolver, MemberListsResolver, MemberResolver, MembershipResolver, NoticeResolver, SittingResolver, QuotableResolver, TopicCallResolver, TopicResolver, TopicSortingResolver,
    GuestResolver, PacketResolver, PaperResolver, PapersResolver,
    ...DAY_RESOLVERS, ...WRITTEN_RESOLVERS, ...RESOLUTION_RESOLVERS,
  ],
})
export class ConferenceGraphqlModule {}

export { MinutesGraphqlModule } from '../minutes/graphql/minutes-graphql.module.js';
