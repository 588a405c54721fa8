import './messages/index.js';
import { Module } from '@nestjs/common';
import { BULLETIN_USE_CASES } from './bulletins/use-cases.js';
import { CAMPAIGN_USE_CASES } from './campaigns/use-cases.js';
import { CATALOGUE_USE_CASES } from './catalogue/use-cases.js';
import { CONNECTOR_USE_CASES } from './connectors/use-cases.js';
import { GRANT_USE_CASES } from './grants/use-cases.js';
import { REQUEST_USE_CASES } from './requests/use-cases.js';
import { TYPICAL_USE_CASES } from './typical-cases/use-cases.js';

const USE_CASES = [...CATALOGUE_USE_CASES, ...REQUEST_USE_CASES, ...GRANT_USE_CASES, ...CAMPAIGN_USE_CASES, ...CONNECTOR_USE_CASES, ...BULLETIN_USE_CASES, ...TYPICAL_USE_CASES];

/** 数据共享: what api and worker do with it. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class SharingModule {}
