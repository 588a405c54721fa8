import { DecideTypicalCase } from './decide-typical-case.js';
import { DraftTypicalCase } from './draft-typical-case.js';
import { EditTypicalCase } from './edit-typical-case.js';
import { EndTypicalCase } from './end-typical-case.js';
import { FindTypicalCase } from './find-typical-case.js';
import { JustifyFinding } from './justify-finding.js';
import { ListTypicalCases } from './list-typical-cases.js';
import { ListTypicalSources } from './list-typical-sources.js';
import { PublishTypicalCase } from './publish-typical-case.js';
import { SubmitTypicalCase } from './submit-typical-case.js';

/** 典型案例 for both processes. */
export const TYPICAL_USE_CASES = [DecideTypicalCase, DraftTypicalCase, EditTypicalCase, EndTypicalCase, FindTypicalCase, JustifyFinding, ListTypicalCases, ListTypicalSources, PublishTypicalCase, SubmitTypicalCase];
