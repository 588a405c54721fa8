import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, Requires, t } from '@portal/platform';
import { ActOnReferral } from '../forms/act-on-referral.js';
import { worded } from '../forms/form-words.js';
import { SaveReferralDraft } from '../hand-over/save-referral-draft.js';
import { CountSealed } from '../reading/count-sealed.js';
import { ListRecipientSeats } from '../reading/list-recipient-seats.js';
import { TABLES } from '../referral-tables.js';
import { ActAnswer, type ActAnswerType, ReferralActPayload } from './act-answer.js';
import { ActOnReferralInput, SaveReferralDraftInput } from './form.inputs.js';
import { RecipientSeatType, ReferralKindInfoType, SealedCountType } from './form.types.js';

/** Every kind that is written and acted on by its table's forms. */
@Resolver()
export class KindsResolver {
  constructor(
    private readonly acts: ActOnReferral,
    private readonly drafts: SaveReferralDraft,
    private readonly seats: ListRecipientSeats,
    private readonly sealed: CountSealed,
    private readonly answer: ActAnswer,
  ) {}

  @Query(() => [ReferralKindInfoType], { description: 'Every kind of referral, as its table says.' })
  @Requires('referral.read')
  referralKinds(@CurrentActor() { locale, agencyKind }: Actor): ReferralKindInfoType[] {
    return TABLES.map((table) => ({
      kind: table.kind, label: t(locale, `referral.kind.${table.kind}`), description: t(locale, `referral.kind.${table.kind}.about`),
      mayDraft: agencyKind !== null && table.sides.SENDER.includes(agencyKind), receiverKinds: [...table.sides.RECEIVER],
      materials: table.materials.map(({ kind, required, reasonAllowed }) => ({ kind, required, reasonAllowed, label: t(locale, `material.${kind}`) })),
      form: worded(table, table.draft.fields, locale), needsHead: table.gates.head, officersNeeded: table.gates.officers, sealed: table.sealed,
    }));
  }

  @Query(() => [RecipientSeatType], { description: 'Posts through which an agency receives: one of them is named on a sealed referral.' })
  @Requires('referral.draft')
  recipientSeats(@CurrentActor() actor: Actor, @Args('agencyId', { type: () => ID }) agencyId: string): Promise<RecipientSeatType[]> {
    return this.seats.run(actor, agencyId);
  }

  @Query(() => SealedCountType, { description: 'For the conference office; nothing for everybody else.' })
  @Requires('referral.read')
  sealedReferralCount(@CurrentActor() actor: Actor): Promise<SealedCountType> {
    return this.sealed.run(actor);
  }

  @Mutation(() => ReferralActPayload, { description: 'Saves a draft of any kind that has a form. A stale edit gets both texts back.' })
  @Requires('referral.draft')
  saveReferralDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveReferralDraftInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.drafts.run(actor, input));
  }

  @Mutation(() => ReferralActPayload, { description: 'Does any act whose form `availableActions` publishes.' })
  @Requires('referral.read')
  actOnReferral(@CurrentActor() actor: Actor, @Args('input') input: ActOnReferralInput): Promise<ActAnswerType> {
    return this.answer.of(actor, this.acts.run(actor, input));
  }
}
