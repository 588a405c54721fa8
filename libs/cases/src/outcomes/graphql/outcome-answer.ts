import { Injectable } from '@nestjs/common';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { ListOutcomesOfCase } from '../reading/list-outcomes-of-case.js';
import { LoadMoney } from '../reading/load-money.js';
import { LoadOutcome } from '../reading/load-outcome.js';
import type { OutcomeResult } from '../record-outcome.js';
import type { MoneyPageType, OutcomeType } from './outcome.types.js';
import { toMoneyPage, toOutcome } from './to-outcome.js';

export type OutcomeAnswerType = OutcomeType | RefusalType | EditConflictType;

/** Every act answers alike, and hands back the outcome as it now stands. */
@Injectable()
export class OutcomeAnswer {
  constructor(private readonly load: LoadOutcome, private readonly ofCase: ListOutcomesOfCase, private readonly money: LoadMoney, private readonly db: Database) {}

  async of(actor: Actor, act: Promise<OutcomeResult>): Promise<OutcomeAnswerType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, result);
    if (isConflict(result)) return toConflict(actor, result);
    const outcome = await this.one(actor, result.id);
    if (!outcome) throw new Error(`outcome ${result.id} was written and cannot be read`);
    return outcome;
  }

  async one(actor: Actor, id: string): Promise<OutcomeType | null> {
    const view = await this.load.run(actor, id);
    return view && toOutcome(view, actor, this.db.now());
  }

  async listOfCase(actor: Actor, caseId: string): Promise<OutcomeType[]> {
    return (await this.ofCase.run(actor, caseId)).map((view) => toOutcome(view, actor, this.db.now()));
  }

  async moneyOf(actor: Actor, matter: { readonly jointId?: string | null; readonly caseId?: string | null }): Promise<MoneyPageType | null> {
    const page = await this.money.run(actor, matter);
    return page && toMoneyPage(page, actor);
  }
}
