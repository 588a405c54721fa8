import './messages.js';

export { AgenciesModule } from './agencies.module.js';
export { ActorOfAccount } from './actor-of-account.js';
export { ActorOfHolder } from './actor-of-holder.js';
export { ActorResolver, type IncomingRequest, type Reader } from './actor-resolver.js';
export { CheckSession } from './check-session.js';
export { regionAbove } from './competent-office.rules.js';
export { AgencyDirectory } from './directory/agency-directory.js';
export { agencyJson, type AgencyView, regionJson, type RegionLevel, type RegionView } from './directory/agency-view.js';
export { type AgencyFilter, ListAgencies } from './directory/list-agencies.js';
export { ListRegions } from './directory/list-regions.js';
export { type HoldingView, LoadMe, type MeView, type SeatView } from './load-me.js';
export { RegisterApiClient } from './administration/register-api-client.js';
export { ResetSecondFactor } from './administration/reset-second-factor.js';
export { permissionsOf, SEAT_RIGHTS } from './seat-rights.rules.js';
export { HandOverSeat } from './seats/hand-over-seat.js';
export { type Handover, moveSeat } from './seats/move-seat.js';
export { ListSeatHolders, type SeatHolder } from './seats/list-seat-holders.js';
export { ChangePassword } from './sign-in/change-password.js';
export { DisableAccount } from './administration/disable-account.js';
export { EnrolTotp } from './sign-in/enrol-totp.js';
export { hashToken, newToken } from './sign-in/session-token.js';
export type { OpenedSession } from './sign-in/open-session.js';
export { SessionCookie } from './sign-in/session-cookie.js';
export { type Credentials, SignIn } from './sign-in/sign-in.js';
export type { Source } from './sign-in/sign-in-source.js';
export { SignOut } from './sign-in/sign-out.js';
export { SwitchSeat } from './sign-in/switch-seat.js';
export { agencyId, stableId } from './stable-id.js';
export { AGENCY_TOPICS } from './topics.js';
export { DEMO_PASSWORD, SeedDirectory } from './seed-directory.js';
export { GUANGZHOU_OFFICE_ID, LIAISON_OFFICE_ID } from './data/agencies-guangdong.js';

/** No entities: this room writes single rows, each by its own statement. */
export const AGENCIES_ENTITIES = [] as const;
