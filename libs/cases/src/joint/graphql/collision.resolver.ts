import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@portal/kernel';
import { type Actor, CurrentActor, Requires } from '@portal/platform';
import type { RefusalType } from '@portal/platform/graphql';
import { AnswerCollision } from '../collisions/answer-collision.js';
import { BrokerCollision } from '../collisions/broker-collision.js';
import { OpenJointFromCollision } from '../collisions/open-joint-from-collision.js';
import { JointAnswer, type JointAnswerType } from './joint-answer.js';
import { AnswerCollisionInput, BrokerCollisionInput, OpenJointFromCollisionInput } from './joint.inputs.js';
import { CollisionPayload, CollisionType, JointPayload } from './joint.types.js';

/** 撞案提示. */
@Resolver()
export class CollisionResolver {
  constructor(
    private readonly answer: JointAnswer,
    private readonly answering: AnswerCollision,
    private readonly brokering: BrokerCollision,
    private readonly opening: OpenJointFromCollision,
  ) {}

  @Query(() => [CollisionType], { description: '撞案提示 of the agency, of one case or all, newest first; for the office, what it may broker. At most 100.' })
  @Requires('joint.read')
  collisions(@CurrentActor() actor: Actor, @Args('caseId', { type: () => ID, nullable: true }) caseId: string | null): Promise<CollisionType[]> {
    return caseId && !isId(caseId) ? Promise.resolve([]) : this.answer.listCollisions(actor, caseId ?? null);
  }

  @Mutation(() => CollisionPayload, { description: 'Agrees that both may know of each other, or refuses with a reason.' })
  @Requires('joint.work')
  answerCollision(@CurrentActor() actor: Actor, @Args('input') input: AnswerCollisionInput): Promise<CollisionType | RefusalType> {
    return this.answer.ofCollision(actor, this.answering.run(actor, input));
  }

  @Mutation(() => CollisionPayload, { description: 'The conference office asks those who have not answered to do so.' })
  @Requires('joint.broker')
  brokerCollision(@CurrentActor() actor: Actor, @Args('input') input: BrokerCollisionInput): Promise<CollisionType | RefusalType> {
    return this.answer.ofCollision(actor, this.brokering.run(actor, input));
  }

  @Mutation(() => JointPayload, { description: 'After both consents: one step to a joint parent over one’s own case.' })
  @Requires('joint.lead')
  openJointFromCollision(@CurrentActor() actor: Actor, @Args('input') input: OpenJointFromCollisionInput): Promise<JointAnswerType> {
    return this.answer.of(actor, this.opening.run(actor, input));
  }
}
