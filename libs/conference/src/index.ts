import './messages/index.js';

export { ConferenceModule } from './conference.module.js';
export { CONFERENCE_FACTS } from './facts.js';
export { type ConferencePlace, type ConferenceRole, type ConferenceTable, convenes, loadTable, placeAt } from './conferences/conference-table.js';
export { FindConference } from './conferences/find-conference.js';
export { ListConferences } from './conferences/list-conferences.js';
export { CheckMemberChange } from './members/check-member-change.js';
export { ConfirmMemberChange } from './members/confirm-member-change.js';
export { type DecideMemberChangeInput } from './members/decision.js';
export { FindMemberChange } from './members/find-member-change.js';
export { ListColleagues } from './members/list-colleagues.js';
export { ListMemberChanges } from './members/list-member-changes.js';
export { ProposeMemberAgain } from './members/propose-member-again.js';
export { ProposeMemberChange, type ProposeMemberChangeInput } from './members/propose-member-change.js';
export { WithdrawMemberChange } from './members/withdraw-member-change.js';
