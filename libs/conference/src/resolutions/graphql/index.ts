import { HalfYearActsResolver, HalfYearResolver } from '../half-year/graphql/half-year.resolver.js';
import { ResolutionAnswer } from './resolution-answer.js';
import { ResolutionListsResolver } from './resolution-lists.resolver.js';
import { ResolutionWorkResolver } from './resolution-work.resolver.js';
import { ResolutionResolver } from './resolution.resolver.js';

/** 议定事项 in the schema. */
export const RESOLUTION_ANSWERS = [ResolutionAnswer];
export const RESOLUTION_RESOLVERS = [HalfYearActsResolver, HalfYearResolver, ResolutionListsResolver, ResolutionResolver, ResolutionWorkResolver];
