import './messages/index.js';
import { Module } from '@nestjs/common';
import { DiscardResponsibilityList } from './discard-responsibility-list.js';
import { DraftResponsibilityList } from './draft-responsibility-list.js';
import { EditResponsibilityList } from './edit-responsibility-list.js';
import { ExportDuties } from './export-duties.js';
import { FindGaps } from './reading/find-gaps.js';
import { FindResponsibilityList } from './reading/find-responsibility-list.js';
import { ListDuties } from './reading/list-duties.js';
import { ListResponsibilityLists } from './reading/list-responsibility-lists.js';
import { ReviewResponsibilityList } from './review-responsibility-list.js';
import { ListRoutes } from './routing/list-routes.js';
import { ProposeRoute } from './routing/propose-route.js';
import { SubmitResponsibilityList } from './submit-responsibility-list.js';

const USE_CASES = [
  DiscardResponsibilityList, DraftResponsibilityList, EditResponsibilityList, ExportDuties, FindGaps, FindResponsibilityList, ListDuties, ListResponsibilityLists, ListRoutes, ProposeRoute, ReviewResponsibilityList, SubmitResponsibilityList,
];

/** 联合监管责任清单: written, looked over, read, and asked who answers for what. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class ResponsibilitiesModule {}
