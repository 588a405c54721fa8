export { AnswerWrittenRound } from './answer-round.js';
export { CloseWrittenRound } from './close-round.js';
export { ExtendWrittenRound } from './extend-round.js';
export { FindWrittenRound } from './find-round.js';
export { OpenWrittenRound } from './open-round.js';
export { AskInWrittenRound, ReplyInWrittenRound } from './questions.js';
