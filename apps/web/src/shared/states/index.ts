export { Empty, Loading, LoadError, NoRight, NotFound } from './state-views';
export { OfflineBar, useOnline } from './offline-bar';
export { CrashPage } from './crash-page';
