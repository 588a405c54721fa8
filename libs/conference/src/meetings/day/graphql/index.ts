import { WatchDay } from '../watch-day.js';
import { CapturesResolver } from './captures.resolver.js';
import { DayAnswer } from './day-answer.js';
import { DayLiveResolver, DayResolver } from './day.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';

export const DAY_ANSWERS = [DayAnswer, WatchDay];
export const DAY_RESOLVERS = [CapturesResolver, DayLiveResolver, DayResolver, SignInResolver];
