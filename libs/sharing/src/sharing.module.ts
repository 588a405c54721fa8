import './messages/index.js';
import { Module } from '@nestjs/common';
import { CATALOGUE_USE_CASES } from './catalogue/use-cases.js';
import { GRANT_USE_CASES } from './grants/use-cases.js';
import { REQUEST_USE_CASES } from './requests/use-cases.js';

const USE_CASES = [...CATALOGUE_USE_CASES, ...REQUEST_USE_CASES, ...GRANT_USE_CASES];

/** 数据共享: what api and worker do with it. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class SharingModule {}
