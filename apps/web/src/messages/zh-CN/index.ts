import { acts } from './acts';
import { cases } from './cases';
import { caseRegister } from './case-register';
import { clocks } from './clocks';
import { codes } from './codes';
import { common } from './common';
import { joint } from './joint';
import { ledger } from './ledger';
import { consult } from './consult';
import { documents } from './documents';
import { letters } from './letters';
import { notifications } from './notifications';
import { referralActs } from './referral-acts';
import { referralWizard } from './referral-wizard';
import { referrals } from './referrals';
import { shell } from './shell';
import { signIn } from './sign-in';
import { upload } from './upload';
import { workbench } from './workbench';

/** Every Chinese sentence of the client. Its keys are the keys: `en` must have exactly these. */
const zhCN = {
  ...common, ...shell, ...signIn, ...codes, ...clocks, ...acts,
  ...workbench, ...cases, ...caseRegister, ...referrals, ...referralActs, ...referralWizard, ...upload, ...documents, ...notifications, ...ledger, ...joint, ...consult, ...letters,
} as const;

export default zhCN;
export type MessageKey = keyof typeof zhCN;
/** The shape an English feature file must have: the same keys as its Chinese twin. */
export type SameKeys<T> = Readonly<Record<keyof T, string>>;
