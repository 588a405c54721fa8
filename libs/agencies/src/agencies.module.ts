import { Module } from '@nestjs/common';
import { ExplainAccess } from './access/explain-access.js';
import { ActorOfAccount } from './actor-of-account.js';
import { ActorOfHolder } from './actor-of-holder.js';
import { ActorResolver } from './actor-resolver.js';
import { CheckSession } from './check-session.js';
import { DisableAccount } from './administration/disable-account.js';
import { ListStaff } from './administration/list-staff.js';
import { ListWithoutAccount } from './administration/list-without-account.js';
import { OpenAccount } from './administration/open-account.js';
import { RegisterApiClient } from './administration/register-api-client.js';
import { ResetSecondFactor } from './administration/reset-second-factor.js';
import { AgencyDirectory } from './directory/agency-directory.js';
import { ListAgencies } from './directory/list-agencies.js';
import { ListRegions } from './directory/list-regions.js';
import { LoadMe } from './load-me.js';
import { HandOverSeat } from './seats/hand-over-seat.js';
import { ListSeatHolders } from './seats/list-seat-holders.js';
import { SeedDirectory } from './seed-directory.js';
import { ChangePassword } from './sign-in/change-password.js';
import { EnrolTotp } from './sign-in/enrol-totp.js';
import { OpenSession } from './sign-in/open-session.js';
import { Passwords } from './sign-in/passwords.js';
import { SessionCookie } from './sign-in/session-cookie.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignOut } from './sign-in/sign-out.js';
import { EndLeave } from './stand-in/end-leave.js';
import { EnterLeave } from './stand-in/enter-leave.js';
import { ListCover } from './stand-in/list-cover.js';
import { NameDeputy } from './stand-in/name-deputy.js';
import { SetSilentHours } from './stand-in/set-silent-hours.js';
import { SweepStandIns } from './stand-in/sweep-stand-ins.js';
import { SwitchSeat } from './sign-in/switch-seat.js';
import { Totp } from './sign-in/totp.js';

const PROVIDERS = [
  ActorOfAccount, ActorOfHolder, ActorResolver, CheckSession, AgencyDirectory, ListAgencies, ListRegions, LoadMe, ListStaff, ListWithoutAccount, OpenAccount, RegisterApiClient, ResetSecondFactor,
  HandOverSeat, ListSeatHolders, SeedDirectory, EndLeave, EnterLeave, ListCover, NameDeputy, SetSilentHours, SweepStandIns,
  ChangePassword, DisableAccount, EnrolTotp, ExplainAccess, OpenSession, Passwords, SessionCookie, SignIn, SignOut, SwitchSeat, Totp,
];

/** Who there is, who sits where, and who is asking. */
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class AgenciesModule {}
