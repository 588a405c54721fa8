import { Module } from '@nestjs/common';
import { WorkListResolver } from '../../work-list/graphql/work-list.resolver.js';
import { ReferralsModule } from '../referrals.module.js';
import { ActAnswerModule } from './act-answer.module.js';
import { CaseReferralsResolver } from './case-referrals.resolver.js';
import { DeadlinePartyResolver } from './deadline-party.resolver.js';
import { AcceptanceResolver } from './acceptance.resolver.js';
import { DispatchResolver } from './dispatch.resolver.js';
import { DraftingResolver } from './drafting.resolver.js';
import { FilingResolver } from './filing.resolver.js';
import { ItemsResolver } from './items.resolver.js';
import { OutcomeResolver } from './outcome.resolver.js';
import { RemediesResolver } from './remedies.resolver.js';
import { SupervisionResolver } from './supervision.resolver.js';
import { KindListsResolver } from './kind-lists.resolver.js';
import { FanOutResolver } from './fan-out.resolver.js';
import { KindsResolver } from './kinds.resolver.js';
import { ReferralResolver } from './referral.resolver.js';

const RESOLVERS = [
  ReferralResolver, KindsResolver, FanOutResolver, KindListsResolver, DraftingResolver, DispatchResolver, AcceptanceResolver, FilingResolver, RemediesResolver,
  SupervisionResolver, ItemsResolver, OutcomeResolver, CaseReferralsResolver, DeadlinePartyResolver, WorkListResolver,
];

/** Referrals in the schema, for the api only. */
@Module({ imports: [ReferralsModule, ActAnswerModule], providers: RESOLVERS })
export class ReferralsGraphqlModule {}
