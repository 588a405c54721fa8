export { useDraft, type Draft } from './use-draft';
export { DraftBar } from './draft-bar';
