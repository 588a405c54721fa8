import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { createUnionType, GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLObjectType } from 'graphql';
import { type Actor, Database, isConflict, isRefusal, type Refusal, type Statement, t } from '@portal/platform';
import { EditConflictType, RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { ActResult } from '../act-result.js';
import { FindReferral } from '../reading/find-referral.js';
import { ReferralType } from './referral.types.js';
import { toReferral } from './to-referral.js';

/** What the answer to an act is nearly always asked for. */
const STANDING: Statement = { name: 'referral-standing', plannedOnce: true, text: 'select id, kind, number, state, version, receipt_no as "receiptNo" from referral where id = $1' };

type Standing = Pick<ReferralType, 'id' | 'kind' | 'number' | 'state' | 'version'>;

export const ReferralActPayload = createUnionType({
  name: 'ReferralActPayload',
  description: 'The referral as it now stands, why the act was refused, or what somebody changed in between.',
  types: () => [ReferralType, RefusalType, EditConflictType] as const,
  resolveType: (value: object) => ('currentVersion' in value ? EditConflictType : 'fields' in value ? RefusalType : ReferralType),
});

/** What every act answers. */
export type ActAnswerType = ReferralType | RefusalType | EditConflictType;

/** Puts the end of an act into the schema's shape: every act answers alike, and hands back the page it led to, as far as it is asked for. */
@Injectable()
export class ActAnswer {
  constructor(private readonly find: FindReferral, private readonly db: Database, private readonly app: ModuleRef) {}

  async of(actor: Actor, act: Promise<ActResult>): Promise<ActAnswerType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, inWords(actor, result));
    if (isConflict(result)) return toConflict(actor, result);
    const [found] = await this.db.read<Standing & { receiptNo: string | null }>(actor, STANDING, [result.id]);
    if (!found) throw new Error(`referral ${result.id} was written and cannot be read`);
    const { receiptNo, ...standing } = found;
    return opening({ ...standing, ...(receiptNo === null && { receipt: null }) }, this.fields(), async () => {
      const page = await this.find.run(actor, result.id);
      if (!page) throw new Error(`referral ${result.id} was written and cannot be read`);
      return toReferral(page, actor, this.db.now());
    });
  }

  private fields(): string[] {
    return Object.keys((this.app.get(GraphQLSchemaHost, { strict: false }).schema.getType('Referral') as GraphQLObjectType).getFields());
  }
}

/** A referral of which little is known, and which opens its page, once, for the first of the `fields` beyond that. */
function opening(known: Standing & Partial<ReferralType>, fields: readonly string[], open: () => Promise<ReferralType>): ReferralType {
  let page: Promise<ReferralType> | undefined;
  for (const field of fields.filter((each) => !(each in known))) {
    Object.defineProperty(known, field, { get: () => (page ??= open()).then((opened) => opened[field as keyof ReferralType]) });
  }
  return known as ReferralType;
}

/** A state stands in a refusal as its code; the reader gets its name. */
function inWords({ locale }: Actor, refusal: Refusal): Refusal {
  const state = refusal.values?.['state'];
  return state === undefined ? refusal : { ...refusal, values: { ...refusal.values, state: t(locale, `referral.state.${state}`) } };
}
