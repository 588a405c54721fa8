import './messages/index.js';
import { Module } from '@nestjs/common';
import { AgenciesModule } from '@portal/agencies';
import { CreateCalendarFeed } from './calendar/create-calendar-feed.js';
import { ListCalendar } from './calendar/list-calendar.js';
import { ListCalendarFeeds } from './calendar/list-calendar-feeds.js';
import { ReadCalendarFeed } from './calendar/read-calendar-feed.js';
import { RevokeCalendarFeed } from './calendar/revoke-calendar-feed.js';
import { FindConference } from './conferences/find-conference.js';
import { ListConferences } from './conferences/list-conferences.js';
import { CancelMeeting } from './meetings/cancel-meeting.js';
import { DecideAgenda } from './meetings/decide-agenda.js';
import { EnterPastMeeting } from './meetings/enter-past-meeting.js';
import { FindMeeting } from './meetings/find-meeting.js';
import { ListMeetings } from './meetings/list-meetings.js';
import { ChangeMeeting } from './meetings/notice/change-meeting.js';
import { SendMeetingNotice } from './meetings/notice/send-meeting-notice.js';
import { UrgeRsvp } from './meetings/notice/urge-rsvp.js';
import { AnswerMeeting } from './meetings/rsvp/answer-meeting.js';
import { ListSittingDuties } from './meetings/radar/list-sitting-duties.js';
import { WatchSittings } from './meetings/radar/watch-sittings.js';
import { RsvpLink } from './meetings/rsvp/rsvp-link.js';
import { PlanMeeting } from './meetings/plan-meeting.js';
import { RecordMeetingHeld } from './meetings/record-meeting-held.js';
import { ReviseAgenda } from './meetings/revise-agenda.js';
import { SaveAgenda } from './meetings/save-agenda.js';
import { SubmitAgenda } from './meetings/submit-agenda.js';
import { PAPER_USE_CASES } from './meetings/materials/use-cases.js';
import { CheckMemberChange } from './members/check-member-change.js';
import { ConfirmMemberChange } from './members/confirm-member-change.js';
import { FindMemberChange } from './members/find-member-change.js';
import { ListColleagues } from './members/list-colleagues.js';
import { ListMemberChanges } from './members/list-member-changes.js';
import { ProposeMemberAgain } from './members/propose-member-again.js';
import { ProposeMemberChange } from './members/propose-member-change.js';
import { ProposeMembership } from './members/propose-membership.js';
import { SettleLeaving } from './members/settle-leaving.js';
import { WithdrawMemberChange } from './members/withdraw-member-change.js';
import { BeginTopicAbout } from './topics/begin-topic-about.js';
import { CloseTopicCall } from './topics/close-topic-call.js';
import { DecideTopic } from './topics/decide-topic.js';
import { DraftTopic } from './topics/draft-topic.js';
import { EditTopic } from './topics/edit-topic.js';
import { ExtendTopicCall } from './topics/extend-topic-call.js';
import { FindTopic } from './topics/find-topic.js';
import { FindTopicCall } from './topics/find-topic-call.js';
import { ListQuotableMatters } from './topics/list-quotable-matters.js';
import { ListTopicCalls } from './topics/list-topic-calls.js';
import { ListTopicsOf } from './topics/list-topics-of.js';
import { ListTopics } from './topics/list-topics.js';
import { MergeTopic } from './topics/merge-topic.js';
import { OpenTopicCall } from './topics/open-topic-call.js';
import { ProposeTopic } from './topics/propose-topic.js';
import { ReturnTopic } from './topics/return-topic.js';
import { SubmitTopic } from './topics/submit-topic.js';
import { WithdrawTopic } from './topics/withdraw-topic.js';
import { DAY_USE_CASES } from './meetings/day/use-cases.js';
import { WRITTEN_USE_CASES } from './meetings/written/use-cases.js';
import { RESOLUTION_USE_CASES } from './resolutions/use-cases.js';

const USE_CASES = [
  CreateCalendarFeed, ListCalendar, ListCalendarFeeds, ReadCalendarFeed, RevokeCalendarFeed,
  FindConference, ListConferences,
  CancelMeeting, DecideAgenda, EnterPastMeeting, FindMeeting, ListMeetings, PlanMeeting, RecordMeetingHeld, ReviseAgenda, SaveAgenda, SubmitAgenda,
  AnswerMeeting, ChangeMeeting, ListSittingDuties, RsvpLink, SendMeetingNotice, UrgeRsvp, WatchSittings,
  CheckMemberChange, ConfirmMemberChange, FindMemberChange, ListColleagues, ListMemberChanges, ProposeMemberAgain, ProposeMemberChange, ProposeMembership, SettleLeaving, WithdrawMemberChange,
  CloseTopicCall, DecideTopic, DraftTopic, EditTopic, ExtendTopicCall, FindTopic, FindTopicCall, ListQuotableMatters,
  BeginTopicAbout, ListTopicsOf, ListTopicCalls, ListTopics, MergeTopic, OpenTopicCall, ProposeTopic, ReturnTopic, SubmitTopic, WithdrawTopic,
  ...PAPER_USE_CASES,
  ...DAY_USE_CASES,
  ...WRITTEN_USE_CASES,
  ...RESOLUTION_USE_CASES,
];

/** The conference at work: what api and worker do with it. */
@Module({ imports: [AgenciesModule], providers: USE_CASES, exports: USE_CASES })
export class ConferenceModule {}
