import { Module } from '@nestjs/common';
import { EditCase } from './edit-case.js';
import { ListCases } from './ledger/list-cases.js';
import { LoadCase } from './load-case.js';
import { RegisterCase } from './register-case.js';
import { LookUpSubject } from './subjects/look-up-subject.js';

const USE_CASES = [EditCase, ListCases, LoadCase, LookUpSubject, RegisterCase];

/** Cases and their subjects: what api and worker do with them. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class CasesModule {}
