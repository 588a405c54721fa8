export { matterPath } from './matter-path';
export { AccountPanel } from './account-panel';
