export { SearchBox } from './search-box';
export { LoadMore } from './load-more';
export { Field } from './field';
