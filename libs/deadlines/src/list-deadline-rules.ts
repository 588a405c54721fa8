import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { type DeadlineRule, ruleJson } from './rule-store.js';

/** The rules, every version of each, also those that are switched off: what is not in force must be seen to be so. */
@Injectable()
export class ListDeadlineRules {
  constructor(private readonly db: Database) {}

  /** @param code a rule or a row of the source table: `Z04` gives Z04, Z04a and Z04b; null gives all */
  async run(actor: Actor, code: string | null): Promise<DeadlineRule[]> {
    return (await this.db.read<{ rule: DeadlineRule }>(actor, RULES, [code])).map(({ rule }) => rule);
  }
}

const RULES = {
  name: 'deadline-rules',
  text: `select ${ruleJson('r')} as rule from deadline_rule r
          where $1::text is null or r.code = $1 or r.source_id = $1 order by r.code, r.province nulls first, r.effective_from`,
};
