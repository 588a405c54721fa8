export { matterPath } from './matter-path';
export { AccountPanel } from './account-panel';
export { AllPlaces } from './nav';
