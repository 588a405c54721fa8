import './messages/index.js';
import { Module } from '@nestjs/common';
import { CATALOGUE_USE_CASES } from './catalogue/use-cases.js';

/** 数据共享: what api and worker do with it. */
@Module({ providers: CATALOGUE_USE_CASES, exports: CATALOGUE_USE_CASES })
export class SharingModule {}
