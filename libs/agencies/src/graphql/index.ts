import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies.module.js';
import { AccessResolver } from './access.resolver.js';
import { AccountResolver } from './account.resolver.js';
import { AdministrationResolver } from './administration.resolver.js';
import { CoverResolver } from './cover.resolver.js';
import { DirectoryResolver } from './directory.resolver.js';
import { SessionResolver } from './session.resolver.js';

export { AgencyConnectionType, AgencyEdgeType, AgencyKindEnum, AgencyType, enumOf, RegionLevelEnum, RegionType } from './agency.types.js';
export { HoldingCapacityEnum, MeType, PersonType, SeatHoldingType, SeatKindEnum, SeatType } from './me.types.js';
export { SignInInput, SignedInType } from './sign-in.types.js';

@Module({ imports: [AgenciesModule], providers: [AccessResolver, AccountResolver, AdministrationResolver, CoverResolver, DirectoryResolver, SessionResolver] })
export class AgenciesGraphqlModule {}
