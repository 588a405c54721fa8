import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, type PageRequest, pageSize, type Statement, toPage } from '@portal/platform';
import { type ReferralKind, type ReferralState, rulesOf } from '../referral-table.js';
import { TABLES } from '../referral-tables.js';

/** One line of 移而不答. */
export interface UnansweredItem {
  readonly id: string; readonly kind: ReferralKind; readonly number: string | null; readonly state: ReferralState; readonly fromAgency: string; readonly toAgency: string;
  readonly sentAt: string; readonly dueAt: string; readonly deadlineLabel: string; readonly legalBasis: string; readonly daysLate: number;
}

/** Every rule by which an answer is owed, in whatever kind. */
const REPLY_RULES: readonly string[] = [...new Set(TABLES.filter(({ terms }) => terms['REPLY']).flatMap((table) => rulesOf(table, 'REPLY')))];

/**
 * Answers that are owed and whose day has passed. An agency sees what is owed to it and what it owes itself; the conference
 * office sees the process of all, and is named here as such.
 */
const unanswered = (roles: readonly string[]): Statement => ({
  name: `unanswered-${roles.join('-').toLowerCase()}`,
  text: `
    select r.id, r.kind, r.number, r.state, f.short_name as "fromAgency", t.short_name as "toAgency", r.sent_at as "sentAt", d.due_at as "dueAt",
           case when $4 = 'en' then u.label_en else u.label end as "deadlineLabel", u.legal_basis as "legalBasis",
           greatest(0, floor(extract(epoch from $3::timestamptz - d.due_at) / 86400))::int as "daysLate", d.due_at::text as "sortKey", d.id as "clockId"
      from deadline d
      join party p on p.object_id = d.object_id and p.agency_id = $1 and p.role in (${roles.map((role) => `'${role}'`).join(', ')})
      join referral r on r.id = d.object_id
      join agency f on f.id = r.from_agency_id join agency t on t.id = r.to_agency_id
      join deadline_rule u on u.id = d.rule_id
     where d.rule_code = any($2) and d.state in ('RUNNING', 'MISSED') and d.due_at <= $3 and d.party_agency_id = r.to_agency_id and r.closed_at is null
       and (d.due_at, d.id) > ($5::timestamptz, $6::uuid)
     order by d.due_at, d.id limit $7`,
});
const STATEMENTS = { TO_US: unanswered(['SENDER', 'OFFICE']), BY_US: unanswered(['RECEIVER']) } as const;
const BEGINNING = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

/** 移而不答: which answers are late, the latest first. A referral with several late clocks (findings) stands once for each. */
@Injectable()
export class ListUnanswered {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, owed: keyof typeof STATEMENTS, page: PageRequest): Promise<Page<UnansweredItem>> {
    const first = pageSize(page.first);
    const rows = await this.db.read<UnansweredItem & { sortKey: string; clockId: string }>(
      actor, STATEMENTS[owed], [actor.agencyId, REPLY_RULES, this.db.now(), actor.locale, ...(decodeCursor(page.after, ['instant', 'id']) ?? BEGINNING), first + 1]);
    return toPage(rows, first, ({ sortKey, clockId }) => [sortKey, clockId]);
  }
}
