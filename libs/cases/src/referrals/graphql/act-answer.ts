import { Injectable } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { type Actor, Database, isConflict, isRefusal, type Refusal, t } from '@portal/platform';
import { EditConflictType, RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { ActResult } from '../act-result.js';
import { FindReferral } from '../reading/find-referral.js';
import { ReferralType } from './referral.types.js';
import { toReferral } from './to-referral.js';

export const ReferralActPayload = createUnionType({
  name: 'ReferralActPayload',
  description: 'The referral as it now stands, why the act was refused, or what somebody changed in between.',
  types: () => [ReferralType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : ReferralType),
});

/** What every act answers. */
export type ActAnswerType = ReferralType | RefusalType | EditConflictType;

/** Puts the end of an act into the schema's shape: every act answers alike, and hands back the page it led to. */
@Injectable()
export class ActAnswer {
  constructor(private readonly find: FindReferral, private readonly db: Database) {}

  async of(actor: Actor, act: Promise<ActResult>): Promise<ActAnswerType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, inWords(actor, result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.find.run(actor, result.id);
    if (!page) throw new Error(`referral ${result.id} was written and cannot be read`);
    return toReferral(page, actor, this.db.now());
  }
}

/** A state stands in a refusal as its code; the reader gets its name. */
function inWords({ locale }: Actor, refusal: Refusal): Refusal {
  const state = refusal.values?.['state'];
  return state === undefined ? refusal : { ...refusal, values: { ...refusal.values, state: t(locale, `referral.state.${state}`) } };
}
