export { DeliverData } from './deliver-data.js';
export { FileDestruction } from './file-destruction.js';
export { ReadSharedData } from './read-shared-data.js';
export { SuspendGrant } from './suspend-grant.js';
