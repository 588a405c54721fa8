import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { type Balance, balanceOf, type Destination, type MoneyKind, type Offset, offsetsOf, outstandingOf } from '../money.rules.js';
import { linesJson, toLine } from '../money-store.js';

export interface MoneyLineView {
  readonly id: string; readonly outcomeId: string; readonly agencyId: string; readonly agency: string; readonly kind: MoneyKind; readonly amount: string;
  readonly subjectKey: string; readonly subjectName: string; readonly documentNo: string; readonly decidedOn: string;
  readonly receipts: readonly { readonly id: string; readonly amount: string; readonly destination: Destination; readonly receiptNo: string; readonly receivedOn: string; readonly voidedAt: string | null; readonly voidReason: string | null }[];
}

/** 资金闭环页 of one matter: lines with what came in, 折抵 lists, and whether it is even. */
export interface MoneyPage {
  readonly lines: readonly (MoneyLineView & { readonly outstanding: bigint })[];
  readonly offsets: readonly Offset[];
  readonly balance: Balance;
}

const OF_JOINT = { name: 'money-of-joint', text: `select ${linesJson('l.joint_id = $1')} as lines from joint_investigation i join investigation_track t on t.joint_id = i.id and t.agency_id = $2 and t.stage not in ('INVITED', 'DECLINED') where i.id = $1` };
const OF_CASE = { name: 'money-of-case', text: `select ${linesJson('l.case_id = $1')} as lines from case_record k where k.id = $1 and k.agency_id = $2` };

/** The money of a joint investigation, or of one of the agency's own cases, in one statement. Reckoned at each reading. */
@Injectable()
export class LoadMoney {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such matter, or not for the acting agency: who has not joined is told nothing of money */
  async run(actor: Actor, matter: { readonly jointId?: string | null; readonly caseId?: string | null }): Promise<MoneyPage | null> {
    const id = matter.jointId ?? matter.caseId ?? '';
    if (!isId(id)) return null;
    const [row] = await this.db.read<{ lines: MoneyLineView[] }>(actor, matter.jointId ? OF_JOINT : OF_CASE, [id, actor.agencyId]);
    if (!row) return null;
    const lines = row.lines.map(toLine);
    const offsets = offsetsOf(lines);
    return {
      lines: row.lines.map((view, i) => ({ ...view, outstanding: outstandingOf(lines[i] as (typeof lines)[number], offsets) })), offsets, balance: balanceOf(lines),
    };
  }
}
