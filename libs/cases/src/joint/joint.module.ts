import { Module } from '@nestjs/common';
import { CloseInvestigation } from './close-investigation.js';
import { AnswerCollision } from './collisions/answer-collision.js';
import { BrokerCollision } from './collisions/broker-collision.js';
import { ListCollisions } from './collisions/list-collisions.js';
import { OpenJointFromCollision } from './collisions/open-joint-from-collision.js';
import { CommentOnInvestigation } from './comment-on-investigation.js';
import { DeclineInvestigation } from './decline-investigation.js';
import { EditTrack } from './edit-track.js';
import { InviteToInvestigation } from './invite-to-investigation.js';
import { JoinInvestigation } from './join-investigation.js';
import { LeaveInvestigation } from './leave-investigation.js';
import { OpenJointInvestigation } from './open-joint-investigation.js';
import { ProposeReplyDay } from './propose-reply-day.js';
import { ListJointOfCase } from './reading/list-joint-of-case.js';
import { LoadJointInvestigation } from './reading/load-joint-investigation.js';
import { SettleReplyDay } from './settle-reply-day.js';
import { ShareTrackFacts } from './share-track-facts.js';

const USE_CASES = [
  OpenJointInvestigation, InviteToInvestigation, JoinInvestigation, DeclineInvestigation, ProposeReplyDay, SettleReplyDay, LeaveInvestigation, EditTrack,
  ShareTrackFacts, CommentOnInvestigation, CloseInvestigation, AnswerCollision, BrokerCollision, OpenJointFromCollision, ListCollisions, ListJointOfCase,
  LoadJointInvestigation,
];

/** 一案多查 and 撞案提示: what the api does with them. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class JointModule {}
