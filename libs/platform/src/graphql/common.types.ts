import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Actor } from '../actor.js';
import { findText, t } from '../messages/registry.js';
import type { EditConflict, Refusal } from '../refusal.js';

@ObjectType('PageInfo')
export class PageInfoType {
  @Field() hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

@ObjectType('Done', { description: 'The act was done.' })
export class DoneType {
  @Field() ok: boolean;
}

@ObjectType('FieldProblem', { description: 'What is wrong with one field of the input.' })
export class FieldProblemType {
  @Field() field: string;
  @Field() code: string;
  @Field() message: string;
}

@ObjectType('Refusal', { description: 'The request was understood and not done; nothing changed.' })
export class RefusalType {
  @Field({ description: 'Stable code.' }) code: string;
  @Field({ description: 'The reason, in the language of the caller.' }) message: string;
  @Field(() => String, { nullable: true, description: 'The rule behind it, with its article.' }) rule: string | null;
  @Field(() => String, { nullable: true, description: 'What to do next.' }) nextStep: string | null;
  @Field(() => [FieldProblemType]) fields: FieldProblemType[];
}

@ObjectType('FieldDifference')
export class FieldDifferenceType {
  @Field() field: string;
  @Field(() => String, { nullable: true }) yours: string | null;
  @Field(() => String, { nullable: true }) theirs: string | null;
}

@ObjectType('EditConflict', { description: 'Somebody saved in between. Both texts are shown; nothing was overwritten.' })
export class EditConflictType {
  @Field() code: string;
  @Field() message: string;
  @Field(() => String, { nullable: true }) nextStep: string | null;
  @Field(() => Int) currentVersion: number;
  @Field(() => String, { nullable: true }) changedBy: string | null;
  @Field(() => Date, { nullable: true }) changedAt: Date | null;
  @Field(() => [FieldDifferenceType]) differences: FieldDifferenceType[];
}

@ObjectType('FormOption', { description: 'One code of a closed list, in words.' })
export class FormOptionType {
  @Field() value: string;
  @Field() label: string;
}

@ObjectType('FormField', { description: 'One field of a form that the server knows and any client can draw.' })
export class FormFieldType {
  @Field({ description: 'Name of the property of the input.' }) name: string;
  @Field({ description: 'LINE, TEXT, DAY (not in the future), COMING_DAY, MONEY, CODE, YES_NO, AGENCY, OFFICERS, LINES, FILES, MATERIALS, FINDINGS, FINDING_REPORTS, FINDING_IDS or PARTS.' })
  type: string;
  @Field() label: string;
  @Field() required: boolean;
  @Field(() => Int, { nullable: true, description: 'Longest text, in characters.' }) maxLength: number | null;
  @Field(() => [FormOptionType], { description: 'For CODE: what there is to choose from.' }) options: FormOptionType[];
  @Field(() => [String], { description: 'For AGENCY and PARTS: kinds of agency to choose from.' }) agencyKinds: string[];
  @Field(() => [FormOptionType], { description: 'For MATERIALS: the kinds there are.' }) materials: FormOptionType[];
}

@ObjectType('AvailableAction', { description: 'An act the viewer may or may not do now, with the reason when not.' })
export class AvailableActionType {
  @Field() action: string;
  @Field() allowed: boolean;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'Who could do it.' }) whoCan: string | null;
  @Field(() => String, { nullable: true, description: 'For an act with a form: its name, to be sent with the form.' }) act?: string | null;
  @Field(() => String, { nullable: true, description: 'For an act with a form: what the button says.' }) label?: string | null;
  @Field(() => [FormFieldType], { nullable: true, description: 'Fields of an act that any client can draw; null where the act has an operation of its own.' }) form?: FormFieldType[] | null;
}

/** Puts a refusal into the words of the caller's language. */
export function toRefusal({ locale }: Pick<Actor, 'locale'>, refusal: Refusal): RefusalType {
  const key = `refusal.${refusal.code}`;
  return Object.assign(new RefusalType(), {
    code: refusal.code,
    message: t(locale, key, refusal.values),
    rule: findText(locale, `${key}.rule`, refusal.values),
    nextStep: findText(locale, `${key}.next`, refusal.values),
    fields: (refusal.fields ?? []).map(({ field, code, values }) => ({ field, code, message: t(locale, `field.${code}`, values) })),
  });
}

export function toConflict({ locale }: Pick<Actor, 'locale'>, conflict: EditConflict): EditConflictType {
  return Object.assign(new EditConflictType(), {
    code: 'CHANGED_MEANWHILE',
    message: t(locale, 'refusal.CHANGED_MEANWHILE'),
    nextStep: findText(locale, 'refusal.CHANGED_MEANWHILE.next'),
    currentVersion: conflict.currentVersion, changedBy: conflict.changedBy, changedAt: conflict.changedAt,
    differences: [...conflict.differences],
  });
}
