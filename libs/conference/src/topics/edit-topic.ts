import { Injectable } from '@nestjs/common';
import { type ActOn, type ActResult, invalid } from '@portal/cases';
import { type Actor, Database, isRefusal } from '@portal/platform';
import { perform } from '../matters/perform.js';
import { TOPIC } from './load-topic.js';
import { checkForm, writeForm } from './topic-content.js';
import { type TopicForm, topicProblems } from './topic.rules.js';
import { TOPIC_ACTS } from './topic.table.js';

export type EditTopicInput = ActOn & TopicForm;

/** 修改议题: while it is a draft, or was returned. */
@Injectable()
export class EditTopic {
  constructor(private readonly db: Database) {}

  /** @returns the act; or INVALID_INPUT, AGENCY_UNKNOWN, FILE_NOT_FOUND, MATTER_WRONG_STATE, … */
  run(actor: Actor, input: EditTopicInput): Promise<ActResult> {
    return this.db.tx(actor, (tx) => perform(tx, TOPIC, input, 'EDIT', TOPIC_ACTS.EDIT, async ({ row }) => {
      const checked = invalid(topicProblems(input)) ?? await checkForm(tx, input);
      if (isRefusal(checked)) return checked;
      await writeForm(tx, row.id, checked);
      return {};
    }));
  }
}
