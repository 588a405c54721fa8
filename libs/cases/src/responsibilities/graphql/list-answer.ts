import { Injectable } from '@nestjs/common';
import { AgencyDirectory, type Route } from '@portal/agencies';
import { type Actor, Database, isConflict, isRefusal, t } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { ActResult } from '../../matters/acted.js';
import { withStateName, wordOffers } from '../../matters/matter-words.js';
import { offersOf } from '../../matters/matter.rules.js';
import { toTimelineEntry } from '../../timeline.js';
import { LIST_ACTS } from '../list.table.js';
import { listViewer } from '../load-list.js';
import type { DutyGaps } from '../reading/find-gaps.js';
import { FindResponsibilityList } from '../reading/find-responsibility-list.js';
import type { ListPage } from '../reading/list-page.js';
import { groundWords } from '../routing/ground.rules.js';
import type { KeptRoute } from '../routing/list-routes.js';
import { type DutyGapsType, type MatterRouteType, type ProposedRouteType, ResponsibilityListType } from './list.types.js';

/** Puts a version, as its statement read it, into the schema's shape and the viewer's language. */
function toList(page: ListPage, actor: Actor): ResponsibilityListType {
  const offers = offersOf(LIST_ACTS, { state: page.state, facts: new Set<never>() }, listViewer(actor, page));
  return Object.assign(new ResponsibilityListType(), {
    ...page, mine: page.ownerId === actor.agencyId, timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'responsibility', offers),
  });
}

export const toKeptRoute = (route: KeptRoute, actor: Actor): MatterRouteType => ({ ...route, ground: groundWords(actor.locale, route) });

/** Each with what is to be done about it. */
export function toGaps({ gaps, overlaps, vacant, left }: DutyGaps, { locale }: Actor): DutyGapsType {
  return {
    gaps: gaps.map((gap) => ({ ...gap, next: gap.statute !== null ? t(locale, 'duty.gap.statute', { basis: gap.statute }) : t(locale, 'duty.gap.next') })),
    overlaps: overlaps.map((overlap) => ({ ...overlap, next: t(locale, `duty.overlap.${overlap.verdict}`) })), vacant, left,
  };
}

/** Puts a list, a proposal, or the end of an act into the schema's shape. */
@Injectable()
export class ListAnswer {
  constructor(private readonly find: FindResponsibilityList, private readonly directory: AgencyDirectory, private readonly db: Database) {}

  now(): Date {
    return this.db.now();
  }

  async page(actor: Actor, id: string, comparedWith: string | null = null): Promise<ResponsibilityListType | null> {
    const page = await this.find.run(actor, id, comparedWith);
    return page && toList(page, actor);
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<ResponsibilityListType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'responsibility', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`list ${result.id} was written and cannot be read`);
    return page;
  }

  async route(actor: Actor, { way, office, claim, alsoClaimed, statute }: Route): Promise<ProposedRouteType> {
    const ground = { way, unit: claim?.unit.name ?? null, edition: claim?.edition ?? null, entryNo: claim?.no ?? null, basis: claim?.basis ?? statute };
    return {
      way, agency: office === null ? null : await this.directory.get(office.id), department: way === 'LIST' ? claim?.department ?? null : null, contact: way === 'LIST' ? claim?.contact ?? null : null,
      listId: claim?.listId ?? null, ground: groundWords(actor.locale, ground), alsoClaimed: alsoClaimed.map(({ unit }) => unit.shortName),
    };
  }
}
