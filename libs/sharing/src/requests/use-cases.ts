import { AnswerDataRequest } from './answer-data-request.js';
import { CompleteDataRequest } from './complete-data-request.js';
import { ConsentDataRequest } from './consent-data-request.js';
import { DisputeDataRequest } from './dispute-data-request.js';
import { DraftDataRequest } from './draft-data-request.js';
import { EditDataRequest } from './edit-data-request.js';
import { EscalateDataDispute } from './escalate-data-dispute.js';
import { ExtendDataAnswer } from './extend-data-answer.js';
import { FindDataRequest } from './find-data-request.js';
import { ListDataPurposes } from './list-data-purposes.js';
import { ListDataRequests } from './list-data-requests.js';
import { RecordDisputeOutcome } from './record-dispute-outcome.js';
import { SettleDataDispute } from './settle-data-dispute.js';
import { SubmitDataRequest } from './submit-data-request.js';
import { TellMissingMaterials } from './tell-missing-materials.js';
import { WithdrawDataRequest } from './withdraw-data-request.js';

/** 数据申请 for both processes. */
export const REQUEST_USE_CASES = [
  AnswerDataRequest, CompleteDataRequest, ConsentDataRequest, DisputeDataRequest, DraftDataRequest, EditDataRequest, EscalateDataDispute, ExtendDataAnswer, FindDataRequest, ListDataPurposes,
  ListDataRequests, RecordDisputeOutcome, SettleDataDispute, SubmitDataRequest, TellMissingMaterials, WithdrawDataRequest,
];
