export { DecideTypicalCase } from './decide-typical-case.js';
export { DraftTypicalCase } from './draft-typical-case.js';
export { JustifyFinding } from './justify-finding.js';
export { ListTypicalSources } from './list-typical-sources.js';
export { PublishTypicalCase } from './publish-typical-case.js';
export { SubmitTypicalCase } from './submit-typical-case.js';
