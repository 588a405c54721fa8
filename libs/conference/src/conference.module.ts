import './messages/index.js';
import { Module } from '@nestjs/common';
import { FindConference } from './conferences/find-conference.js';
import { ListConferences } from './conferences/list-conferences.js';
import { CheckMemberChange } from './members/check-member-change.js';
import { ConfirmMemberChange } from './members/confirm-member-change.js';
import { FindMemberChange } from './members/find-member-change.js';
import { ListColleagues } from './members/list-colleagues.js';
import { ListMemberChanges } from './members/list-member-changes.js';
import { ProposeMemberAgain } from './members/propose-member-again.js';
import { ProposeMemberChange } from './members/propose-member-change.js';
import { WithdrawMemberChange } from './members/withdraw-member-change.js';

const USE_CASES = [
  FindConference, ListConferences,
  CheckMemberChange, ConfirmMemberChange, FindMemberChange, ListColleagues, ListMemberChanges, ProposeMemberAgain, ProposeMemberChange, WithdrawMemberChange,
];

/** The conference at work: what api and worker do with it. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class ConferenceModule {}
