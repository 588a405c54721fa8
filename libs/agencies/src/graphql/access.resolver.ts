import { Args, createUnionType, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, Requires, t } from '@portal/platform';
import { RefusalType, toRefusal } from '@portal/platform/graphql';
import { ACCESS_RULES, type AccessRule, type Sight } from '../access/access.rules.js';
import { ExplainAccess } from '../access/explain-access.js';
import { enumOf } from './agency.types.js';

const SightEnum = enumOf<Sight>(['NOTHING', 'EXISTENCE', 'CONTENT']);
registerEnumType(SightEnum, { name: 'Sight', description: 'What somebody sees of a matter: nothing; that it exists and how it proceeds; its content.' });
const AccessRuleEnum = enumOf<AccessRule>(ACCESS_RULES);
registerEnumType(AccessRuleEnum, { name: 'AccessRule', description: 'What decides whether somebody sees a matter, in the order in which it is asked.' });

@ObjectType('AccessExplanation', { description: '权限说明: why somebody sees one matter from a seat, or does not.' })
export class AccessExplanationType {
  @Field(() => ID) objectId: string;
  @Field(() => String, { nullable: true, description: 'null: no matter has this id.' }) objectKind: string | null;
  @Field(() => SightEnum) sight: Sight;
  @Field(() => AccessRuleEnum) rule: AccessRule;
  @Field(() => String, { nullable: true, description: 'The place of the agency at the matter; not said of what the person does not see.' }) role: string | null;
  @Field({ description: 'The rule in words.' }) reason: string;
  @Field({ description: 'What can be done about it.' }) next: string;
}

@ObjectType('AccessExplanations')
export class AccessExplanationsType {
  @Field(() => [AccessExplanationType]) matters: AccessExplanationType[];
}

@InputType()
export class ExplainAccessInput {
  @Field(() => ID) personId: string;
  @Field(() => ID) seatId: string;
  @Field(() => [ID], { description: 'Matters, at most 1000.' }) objectIds: string[];
}

const AccessPayload = createUnionType({ name: 'AccessPayload', types: () => [AccessExplanationsType, RefusalType] as const, resolveType: (value: object) => ('matters' in value ? AccessExplanationsType : RefusalType) });

/** 权限说明, for the administrator of an agency, and from the conference office for every one. */
@Resolver()
export class AccessResolver {
  constructor(private readonly explaining: ExplainAccess) {}

  @Mutation(() => AccessPayload, { description: '以某人某席位的身份看: an act, because each look into somebody’s rights is recorded. Says nothing of what the matters are about.' })
  @Requires('directory.manage')
  async explainAccess(@CurrentActor() actor: Actor, @Args('input') input: ExplainAccessInput): Promise<AccessExplanationsType | RefusalType> {
    const explained = await this.explaining.run(actor, input);
    if (isRefusal(explained)) return toRefusal(actor, explained);
    const matters = explained.map((one) => ({ ...one, reason: t(actor.locale, `access.${one.rule}`), next: t(actor.locale, `access.${one.rule}.next`) }));
    return Object.assign(new AccessExplanationsType(), { matters });
  }
}
