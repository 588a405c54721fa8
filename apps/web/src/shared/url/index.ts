export { oneOf, useUrlFilter } from './use-url-filter';
