export { DeadlinesGraphqlModule } from './deadlines-graphql.module.js';
export * from './deadline.types.js';
export { toDeadline, toDeadlineRule } from './to-deadline.js';
