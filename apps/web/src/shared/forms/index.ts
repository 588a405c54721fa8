export { SearchBox } from './search-box';
export { LoadMore } from './load-more';
