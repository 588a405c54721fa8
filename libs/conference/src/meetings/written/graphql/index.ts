import { WrittenAnswer } from './written-answer.js';
import { WrittenOfficeResolver } from './written-office.resolver.js';
import { WrittenResolver } from './written.resolver.js';

export const WRITTEN_ANSWERS = [WrittenAnswer];
export const WRITTEN_RESOLVERS = [WrittenOfficeResolver, WrittenResolver];
