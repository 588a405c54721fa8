import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import type { BulletinPage } from '../bulletin-page.js';
import { bulletinFacts } from '../bulletin.rules.js';
import { BULLETIN_ACTS } from '../bulletin.table.js';
import { FindBulletin } from '../find-bulletin.js';
import { bulletinViewer } from '../load-bulletin.js';
import { BulletinType } from './bulletin.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
function toBulletin(page: BulletinPage, actor: Actor, now: Date): BulletinType {
  const facts = bulletinFacts(actor, page);
  const offers = offersOf(BULLETIN_ACTS, { state: page.state, facts }, bulletinViewer(actor, page));
  const ours = page.senderId === actor.agencyId;
  const mine = page.audience.find(({ agency }) => agency.id === actor.agencyId)?.agency;
  return Object.assign(new BulletinType(), {
    ...page, ours, received: ours ? null : facts.has('MINE'), audience: page.audience.map((unit) => ({ ...unit, receivedBy: unit.receivedBy || null })),
    deadlines: page.deadlines.map((row) => Object.assign(toDeadline(row, now, actor.locale), { party: mine ?? page.sender })),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'bulletin', offers),
  });
}

/** Puts a bulletin, or the end of an act on one, into the schema's shape. */
@Injectable()
export class BulletinAnswer {
  constructor(private readonly find: FindBulletin, private readonly db: Database) {}

  async page(actor: Actor, id: string): Promise<BulletinType | null> {
    const page = await this.find.run(actor, id);
    return page && toBulletin(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<BulletinType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'bulletin', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`bulletin ${result.id} was written and cannot be read`);
    return page;
  }
}
