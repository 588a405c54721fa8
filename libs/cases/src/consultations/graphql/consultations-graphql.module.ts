import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations.module.js';
import { ConsultationAnswer } from './consultation-answer.js';
import { ConsultationResolver } from './consultation.resolver.js';

@Module({ imports: [ConsultationsModule], providers: [ConsultationAnswer], exports: [ConsultationAnswer, ConsultationsModule] })
class ConsultationAnswerModule {}

/** Consultations in the schema, for the api only. */
@Module({ imports: [ConsultationAnswerModule], providers: [ConsultationResolver] })
export class ConsultationsGraphqlModule {}
