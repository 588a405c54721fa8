export { DispatchFetches } from './dispatch-fetches.js';
export { FindDataConnector } from './find-data-connector.js';
export { RunFetch } from './run-fetch.js';
export { SetDataConnector } from './set-data-connector.js';
export { TakeDrops } from './take-drops.js';
export { CONNECTOR_WORK } from './use-cases.js';
