import { AddBulletinUnits } from './add-bulletin-units.js';
import { ChaseBulletin } from './chase-bulletin.js';
import { CorrectBulletin } from './correct-bulletin.js';
import { DiscardBulletin } from './discard-bulletin.js';
import { DraftBulletin } from './draft-bulletin.js';
import { EditBulletin } from './edit-bulletin.js';
import { FindBulletin } from './find-bulletin.js';
import { ListBulletinAudience } from './list-bulletin-audience.js';
import { ListBulletinTargets } from './list-bulletin-targets.js';
import { ListBulletins } from './list-bulletins.js';
import { ListTakenBack } from './list-taken-back.js';
import { PreviewBulletin } from './preview-bulletin.js';
import { RecallBulletin } from './recall-bulletin.js';
import { ReceiveBulletin } from './receive-bulletin.js';
import { ReturnBulletin } from './return-bulletin.js';
import { SendBulletin } from './send-bulletin.js';
import { SubmitBulletin } from './submit-bulletin.js';
import { TakeBackBulletin } from './take-back-bulletin.js';
import { WithdrawBulletin } from './withdraw-bulletin.js';

/** 通报 for both processes. */
export const BULLETIN_USE_CASES = [
  AddBulletinUnits, ChaseBulletin, CorrectBulletin, DiscardBulletin, DraftBulletin, EditBulletin, FindBulletin, ListBulletinAudience, ListBulletinTargets, ListBulletins, ListTakenBack, PreviewBulletin, RecallBulletin, ReceiveBulletin,
  ReturnBulletin, SendBulletin, SubmitBulletin, TakeBackBulletin, WithdrawBulletin,
];
