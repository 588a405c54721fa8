import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid, LINE, LONG_TEXT, perform, required } from '@portal/cases';
import { type Actor, Database } from '@portal/platform';
import { BRIEF_ACTS } from './brief.table.js';
import { CAMPAIGN_BRIEF } from './load-brief.js';

export interface EditCampaignBriefInput extends ActOn {
  readonly title: string;
  /** Paragraphs, one a line. */
  readonly body: string;
  /** It goes to 国家医疗保障局 too. */
  readonly toState: boolean;
}

/** 改写: the words, until the release; the figures are frozen. */
@Injectable()
export class EditCampaignBrief {
  constructor(private readonly db: Database) {}

  /** @returns the act; or NOT_FOUND, NOT_YOUR_ACT, MATTER_WRONG_STATE, INVALID_INPUT */
  run(actor: Actor, { title, body, toState, ...input }: EditCampaignBriefInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, CAMPAIGN_BRIEF, input, 'EDIT', BRIEF_ACTS.EDIT, () =>
      invalid(required('title', title, LINE), required('body', body, LONG_TEXT)) ?? { set: { title: title.trim(), body: body.trim(), to_state: toState } }));
  }
}
