import { AnswerWrittenRound } from './answer-round.js';
import { CloseWrittenRound } from './close-round.js';
import { ExtendWrittenRound } from './extend-round.js';
import { FindWrittenRound } from './find-round.js';
import { OpenWrittenRound } from './open-round.js';
import { AskInWrittenRound, ReplyInWrittenRound } from './questions.js';

/** 书面会议, for both processes. */
export const WRITTEN_USE_CASES = [AnswerWrittenRound, AskInWrittenRound, CloseWrittenRound, ExtendWrittenRound, FindWrittenRound, OpenWrittenRound, ReplyInWrittenRound];
