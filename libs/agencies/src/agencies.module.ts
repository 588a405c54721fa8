import { Module } from '@nestjs/common';
import { ActorOfAccount } from './actor-of-account.js';
import { ActorResolver } from './actor-resolver.js';
import { CheckSession } from './check-session.js';
import { AgencyDirectory } from './directory/agency-directory.js';
import { ListAgencies } from './directory/list-agencies.js';
import { ListRegions } from './directory/list-regions.js';
import { LoadMe } from './load-me.js';
import { RegisterApiClient } from './register-api-client.js';
import { HandOverSeat } from './seats/hand-over-seat.js';
import { ListSeatHolders } from './seats/list-seat-holders.js';
import { SeedDirectory } from './seed-directory.js';
import { ChangePassword } from './sign-in/change-password.js';
import { DisableAccount } from './sign-in/disable-account.js';
import { EnrolTotp } from './sign-in/enrol-totp.js';
import { OpenSession } from './sign-in/open-session.js';
import { Passwords } from './sign-in/passwords.js';
import { SessionCookie } from './sign-in/session-cookie.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignOut } from './sign-in/sign-out.js';
import { SwitchSeat } from './sign-in/switch-seat.js';
import { Totp } from './sign-in/totp.js';

const PROVIDERS = [
  ActorOfAccount, ActorResolver, CheckSession, AgencyDirectory, ListAgencies, ListRegions, LoadMe, RegisterApiClient, HandOverSeat, ListSeatHolders, SeedDirectory,
  ChangePassword, DisableAccount, EnrolTotp, OpenSession, Passwords, SessionCookie, SignIn, SignOut, SwitchSeat, Totp,
];

/** Who there is, who sits where, and who is asking. */
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class AgenciesModule {}
