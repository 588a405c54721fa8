import { Module } from '@nestjs/common';
import { OutcomesModule } from '../../outcomes/outcomes.module.js';
import { JointModule } from '../joint.module.js';
import { CollisionResolver } from './collision.resolver.js';
import { InvitationResolver } from './invitation.resolver.js';
import { JointAnswer } from './joint-answer.js';
import { JointResolver } from './joint.resolver.js';
import { TrackResolver } from './track.resolver.js';

@Module({ imports: [JointModule], providers: [JointAnswer], exports: [JointAnswer, JointModule] })
class JointAnswerModule {}

/** 一案多查 in the schema, for the api only. */
@Module({ imports: [JointAnswerModule, OutcomesModule], providers: [JointResolver, TrackResolver, InvitationResolver, CollisionResolver] })
export class JointGraphqlModule {}
