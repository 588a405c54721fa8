import type { RoomKey } from '../zh-CN';
import { matterCodes } from './matter-codes';
import { calendar } from './calendar';
import { delivery } from './delivery';
import { ways } from './ways';
import { access } from './access';
import { cases } from './cases';
import { caseRegister } from './case-register';
import { referrals } from './referrals';
import { referralActs } from './referral-acts';
import { referralWizard } from './referral-wizard';
import { letters } from './letters';
import { upload } from './upload';
import { documents } from './documents';
import { ledger } from './ledger';
import { joint } from './joint';
import { gates } from './gates';
import { consult } from './consult';
import { issuing } from './issuing';
import { minutes } from './minutes';
import { countersign } from './countersign';
import { statistics } from './statistics';
import { conference } from './conference';
import { members } from './members';
import { papers } from './papers';
import { day } from './day';
import { written } from './written';
import { notices } from './notices';
import { cover } from './cover';
import { halfYear } from './half-year';
import { resolutions } from './resolutions';
import { sharing } from './sharing';
import { dataRequests } from './data-requests';
import { connectors } from './connectors';
import { duties } from './duties';
import { bulletins } from './bulletins';
import { campaigns } from './campaigns';
import { typicalCases } from './typical-cases';

/** The English of every other screen. A missing key does not compile. */
const rooms: Readonly<Record<RoomKey, string>> = {
  ...matterCodes,
  ...calendar,
  ...delivery,
  ...ways,
  ...access,
  ...cases,
  ...caseRegister,
  ...referrals,
  ...referralActs,
  ...referralWizard,
  ...letters,
  ...upload,
  ...documents,
  ...ledger,
  ...joint,
  ...gates,
  ...consult,
  ...minutes,
  ...countersign,
  ...issuing,
  ...statistics,
  ...conference,
  ...members,
  ...papers,
  ...day,
  ...written,
  ...notices,
  ...cover,
  ...halfYear,
  ...resolutions,
  ...sharing,
  ...dataRequests,
  ...connectors,
  ...duties,
  ...bulletins,
  ...campaigns,
  ...typicalCases,
};

export default rooms;
