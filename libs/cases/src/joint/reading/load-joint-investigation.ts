import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import { JOINT_PAGE, type JointPage } from './joint-page.js';

/** The matrix and what belongs to it, in one statement. */
@Injectable()
export class LoadJointInvestigation {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or the acting agency is no party to it */
  async run(actor: Actor, id: string): Promise<JointPage | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.read<{ page: JointPage }>(actor, JOINT_PAGE, [id, actor.agencyId]);
    return row?.page ?? null;
  }
}
