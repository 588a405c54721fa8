import { AnswerMinutes } from './answer-minutes.js';
import { CloseMinutesRound } from './close-round.js';
import { ExtendMinutesRound } from './extend-round.js';
import { FetchAdoptionTable } from './paper/fetch-adoption-table.js';
import { HandleMinutesOpinion } from './handle-opinion.js';
import { FindMinutesShare } from './reading/find-share.js';
import { ListMinutesRounds } from './reading/list-rounds.js';
import { ProposeSending } from './reading/propose-sending.js';
import { SendMinutesForComment } from './send-for-comment.js';

/** 逐条会签 for both processes. */
export const CONSULTING_USE_CASES = [AnswerMinutes, CloseMinutesRound, ExtendMinutesRound, FetchAdoptionTable, FindMinutesShare, HandleMinutesOpinion, ListMinutesRounds, ProposeSending, SendMinutesForComment];
