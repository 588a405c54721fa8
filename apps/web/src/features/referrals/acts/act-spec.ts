import type { TypedDocumentNode } from 'urql';
import type { AgencyKind, ReferralAnswerFragment, ReferralFieldsFragment } from '../../../generated/graphql';
import type { MessageKey } from '../../../shared/messages';

type Answer = Record<string, ReferralAnswerFragment>;
type Acted = Extract<ReferralAnswerFragment, { __typename: 'Referral' }>;

/** One field of an act's dialog. `name` is a field of the mutation's input. */
export type Field<Name extends string = string> =
  | { kind: 'text' | 'area' | 'lines' | 'day'; name: Name; label: MessageKey; required?: boolean; hint?: MessageKey }
  | { kind: 'number'; name: Name; label: MessageKey }
  | { kind: 'choice'; name: Name; label: MessageKey; required?: boolean; options: readonly { value: string | boolean; label: MessageKey }[] }
  | { kind: 'missing'; name: Name; label: MessageKey }
  | { kind: 'agency'; name: Name; label: MessageKey; agencyKind: AgencyKind }
  | { kind: 'items'; name: Name; label: MessageKey }
  | { kind: 'materials'; name: Name; label: MessageKey };

export type Values = Record<string, unknown>;

/** What a dialog needs to know of one act: which mutation, which fields, what stands in them at first. */
export interface ActSpec {
  action: string;
  title: MessageKey;
  /** What the act means in law, in one or two sentences. */
  intro: MessageKey;
  danger?: boolean;
  fields: readonly Field[];
  initial: (referral: ReferralFieldsFragment, today: string) => Values;
  /** The number that the server gave the document of this act. */
  numberOf?: (acted: Acted) => string | null | undefined;
  document: TypedDocumentNode<Answer, { input: never }>;
}

interface Spec<Input> extends Omit<ActSpec, 'document' | 'fields' | 'initial' | 'title' | 'intro' | 'action'> {
  fields?: readonly Field<Exclude<keyof Input, 'id' | 'expectedVersion'> & string>[];
  initial?: (referral: ReferralFieldsFragment, today: string) => Partial<Omit<Input, 'id' | 'expectedVersion'>>;
}

type ActName = MessageKey extends infer Key ? (Key extends `referrals.act.${infer Name}` ? Name : never) : never;

/**
 * An act under the name of its mutation; its words are `referrals.act.<name>` and `referrals.intro.<name>`.
 * Field names are checked against the mutation's input.
 */
export function act<Name extends ActName, Input extends object>(
  action: Name,
  document: TypedDocumentNode<{ [K in Name]: ReferralAnswerFragment }, { input: Input }>,
  spec: Spec<Input> = {},
): ActSpec {
  return {
    fields: [],
    ...spec,
    initial: (spec.initial ?? (() => ({}))) as ActSpec['initial'],
    action,
    title: `referrals.act.${action}` as MessageKey,
    intro: `referrals.intro.${action}` as MessageKey,
    document: document as unknown as ActSpec['document'],
  };
}
