import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, Requires } from '@portal/platform';
import { DoneType, RefusalType, toRefusal } from '@portal/platform/graphql';
import { LoadLayout } from '../sheets/load-layout.js';
import { SaveLayout } from '../sheets/save-layout.js';
import { DeleteLedgerView } from '../views/delete-ledger-view.js';
import { type LedgerView, ListLedgerViews } from '../views/list-ledger-views.js';
import { SaveLedgerView } from '../views/save-ledger-view.js';
import { DeleteViewPayload, LayoutPayload, LedgerLayoutType, LedgerViewType, SaveLedgerLayoutInput, SaveLedgerViewInput, ViewPayload } from './ledger.types.js';

const toView = ({ search, ...view }: LedgerView): LedgerViewType => ({ ...view, search: Object.entries(search).map(([name, value]) => ({ name, value })) });

@Resolver()
export class ViewsResolver {
  constructor(
    private readonly list: ListLedgerViews, private readonly save: SaveLedgerView, private readonly remove: DeleteLedgerView,
    private readonly layout: LoadLayout, private readonly keepLayout: SaveLayout,
  ) {}

  @Query(() => [LedgerViewType], { description: '常用视图: one’s own, and those that colleagues share.' })
  @Requires('case.read')
  async ledgerViews(@CurrentActor() actor: Actor): Promise<LedgerViewType[]> {
    return (await this.list.run(actor)).map(toView);
  }

  @Mutation(() => ViewPayload, { description: 'Keeps a view under a name, or changes one’s own.' })
  @Requires('case.read')
  async saveLedgerView(@CurrentActor() actor: Actor, @Args('input') input: SaveLedgerViewInput): Promise<LedgerViewType | RefusalType> {
    const done = await this.save.run(actor, { ...input, search: Object.fromEntries(input.search.map(({ name, value }) => [name, value])) });
    if (isRefusal(done)) return toRefusal(actor, done);
    const view = (await this.list.run(actor)).find(({ id }) => id === done.id);
    if (!view) throw new Error(`view ${done.id} was saved and cannot be read`);
    return toView(view);
  }

  @Mutation(() => DeleteViewPayload, { description: 'Deletes a view of one’s own.' })
  @Requires('case.read')
  async deleteLedgerView(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<DoneType | RefusalType> {
    const done = await this.remove.run(actor, id);
    return isRefusal(done) ? toRefusal(actor, done) : { ok: true };
  }

  @Query(() => LedgerLayoutType, { description: '台账格式: the columns of the agency’s sheets.' })
  @Requires('case.read')
  async ledgerLayout(@CurrentActor() actor: Actor): Promise<LedgerLayoutType> {
    const layout = await this.layout.run(actor);
    return { ...layout, columns: [...layout.columns], keys: [...layout.keys] };
  }

  @Mutation(() => LayoutPayload, { description: 'Changes the columns of the agency’s sheets, for all who export.' })
  @Requires('case.register')
  async saveLedgerLayout(@CurrentActor() actor: Actor, @Args('input') input: SaveLedgerLayoutInput): Promise<LedgerLayoutType | RefusalType> {
    const done = await this.keepLayout.run(actor, input);
    return isRefusal(done) ? toRefusal(actor, done) : this.ledgerLayout(actor);
  }
}
