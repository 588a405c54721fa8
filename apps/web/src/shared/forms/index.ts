export { SearchBox } from './search-box';
export { LoadMore } from './load-more';
export { Field } from './field';
export { officerLines, officersOf } from './officer-lines';
