import { Module } from '@nestjs/common';
import { RegisterCase } from './register-case.js';

const USE_CASES = [RegisterCase];

/** Cases and their subjects: what api and worker do with them. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class CasesModule {}
