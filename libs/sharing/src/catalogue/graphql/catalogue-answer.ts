import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { toDeadline } from '@portal/deadlines/graphql';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { freshnessOf } from '../catalogue.rules.js';
import { ENTRY_ACTS } from '../catalogue.table.js';
import type { EntryPage, EntrySummary } from '../entry-page.js';
import { FindCatalogueEntry } from '../find-catalogue-entry.js';
import { entryViewer } from '../load-entry.js';
import { CatalogueEntryType } from './catalogue.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
function toEntry(page: EntryPage, actor: Actor, now: Date): CatalogueEntryType {
  const offers = offersOf(ENTRY_ACTS, { state: page.state, facts: new Set<never>() }, entryViewer(actor, page));
  return Object.assign(new CatalogueEntryType(), {
    ...page, mine: page.ownerId === actor.agencyId, editions: page.editions.map((edition) => withFreshness(edition, now)),
    deadlines: page.deadlines.map((row) => Object.assign(toDeadline(row, now, actor.locale), { party: page.clockAgencies.find(({ id }) => id === row.partyAgencyId) ?? page.agency })),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'catalogue', offers),
  });
}

export const withFreshness = <Row extends Pick<EntrySummary, 'refresh' | 'refreshedOn'>>(row: Row, now: Date) => ({ ...row, freshness: freshnessOf(row.refresh, row.refreshedOn, dayOf(now)) });

/** Puts an entry, or the end of an act on one, into the schema's shape. */
@Injectable()
export class CatalogueAnswer {
  constructor(private readonly find: FindCatalogueEntry, private readonly db: Database) {}

  now(): Date {
    return this.db.now();
  }

  async page(actor: Actor, id: string): Promise<CatalogueEntryType | null> {
    const page = await this.find.run(actor, id);
    return page && toEntry(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<CatalogueEntryType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'catalogue', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`catalogue entry ${result.id} was written and cannot be read`);
    return page;
  }
}
