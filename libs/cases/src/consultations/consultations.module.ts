import './messages/index.js';
import { Module } from '@nestjs/common';
import { ConcludeConsultation } from './conclude-consultation.js';
import { GiveOpinion } from './give-opinion.js';
import { OpenConsultation } from './open-consultation.js';
import { FindConsultation } from './reading/find-consultation.js';
import { ListConsultations } from './reading/list-consultations.js';
import { ReopenConsultation } from './reopen-consultation.js';

const USE_CASES = [ConcludeConsultation, FindConsultation, GiveOpinion, ListConsultations, OpenConsultation, ReopenConsultation];

/** Everything that can be done with a consultation. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class ConsultationsModule {}
