export { CLAIM_COLUMNS, CLAIM_TABLES, inForceOn, stillSits } from './claims.sql.js';
export { BY_STATUTE, COMES_AS, DUTY_MATTERS, DUTY_PROBLEMS, DUTY_ROLES, type DutyMatter, type DutyProblem, type DutyRole, EACH_FOR_ITSELF, PROBLEM_OF } from './duties.js';
export { contactFor, NO_ROUTE, type Office, type Route, routeMatters, type RouteWay } from './route-matters.js';
export { type DutyClaim, judgeRoute, regionsUpwards, type RouteQuestion } from './route.rules.js';
