import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay } from '@portal/kernel';
import { type Actor, Database, type Statement } from '@portal/platform';
import { ITEM_JOINS, itemColumns, linesOf } from './brief.sql.js';
import { BRIEF_SECTIONS, type BriefItem, type BriefSection, DAYS_AHEAD, DAYS_BACK, ITEMS_SHOWN } from './sections.js';

/** One number of the page: how many lines, and what they add up to where they are amounts. */
export interface BriefNumber { readonly section: BriefSection; readonly count: number; readonly sum: string | null }

export interface Brief {
  readonly asOf: Date;
  readonly numbers: readonly BriefNumber[];
  /** The first lines of what is to decide, late and about to be. */
  readonly items: readonly BriefItem[];
}

const SHOWN = Object.entries(ITEMS_SHOWN).map(([section, most]) => `l.section = '${section}' and l.rank <= ${most}`).join(' or ');
const BRIEF: Statement = {
  name: 'leader-brief',
  gathers: true,
  text: `with ${linesOf(BRIEF_SECTIONS)},
    number as (select section, count(*)::int as count, sum(amount)::text as sum from line group by section),
    item as (select ${itemColumns('$6')}, l.rank from line l ${ITEM_JOINS} where ${SHOWN})
    select (select coalesce(jsonb_agg(to_jsonb(n)), '[]') from number n) as numbers,
           (select coalesce(jsonb_agg(to_jsonb(i) - 'rank' order by i.section, i.rank), '[]') from item i) as items`,
};

/** Values $1 to $5 of the lines. */
export function briefValues(actor: Actor, now: Date): readonly unknown[] {
  const today = dayOf(now);
  return [actor.agencyId, now, new Date(now.getTime() + DAYS_AHEAD * 86_400_000), startOfDay(addDays(today, -DAYS_BACK)), startOfDay(`${today.slice(0, 4)}-01-01`)];
}

/** 领导一页纸: what is to decide, what is late and whose ball it is, what runs out next, what was decided, and the money; in one statement. */
@Injectable()
export class ReadBrief {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<Brief> {
    const now = this.db.now();
    const [row] = await this.db.read<{ numbers: BriefNumber[]; items: BriefItem[] }>(actor, BRIEF, [...briefValues(actor, now), actor.locale]);
    const found = new Map((row?.numbers ?? []).map((number) => [number.section, number]));
    return { asOf: now, numbers: BRIEF_SECTIONS.map((section) => found.get(section) ?? { section, count: 0, sum: null }), items: row?.items ?? [] };
  }
}
