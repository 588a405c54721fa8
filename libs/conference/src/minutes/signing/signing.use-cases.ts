import { CorrectMinutes } from './correct-minutes.js';
import { DecideMinutes } from './decide-minutes.js';
import { FindSigning } from './find-signing.js';
import { FetchIssue } from './issue/fetch-issue.js';
import { FindIssue } from './issue/find-issue.js';
import { IssueMinutes } from './issue/issue-minutes.js';
import { MinutesDoors } from './issue/mount-minutes.js';
import { ReceiveMinutes } from './receive-minutes.js';
import { AskSeal } from './seal/ask-seal.js';
import { DecideSeal } from './seal/decide-seal.js';
import { FindSealRequest, ListSealRequests, ListSealUses } from './seal/read-seals.js';
import { SubmitMinutes } from './submit-minutes.js';
import { TakeBackMinutes } from './take-back-minutes.js';

/** 审签、代章、印发、更正. */
export const SIGNING_USE_CASES = [
  AskSeal, CorrectMinutes, DecideMinutes, DecideSeal, FetchIssue, FindIssue, FindSealRequest, FindSigning, IssueMinutes, ListSealRequests, ListSealUses, MinutesDoors, ReceiveMinutes, SubmitMinutes, TakeBackMinutes,
];
