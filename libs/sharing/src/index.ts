import './messages/index.js';

export { SharingModule } from './sharing.module.js';
export { SHARING_FACTS } from './facts.js';
export * from './bulletins/index.js';
export * from './catalogue/index.js';
export * from './connectors/index.js';
export * from './requests/index.js';
export * from './grants/index.js';
export * from './campaigns/index.js';
export * from './typical-cases/index.js';
