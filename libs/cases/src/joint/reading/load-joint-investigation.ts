import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { findPage } from '../../matters/find-page.js';
import { JOINT_PAGE, type JointPage } from './joint-page.js';

/** The matrix and what belongs to it, in one statement. */
@Injectable()
export class LoadJointInvestigation {
  constructor(private readonly db: Database) {}

  /** @returns null when there is none, or the acting agency is no party to it */
  run(actor: Actor, id: string): Promise<JointPage | null> {
    return findPage<JointPage>(this.db, actor, JOINT_PAGE, id, actor.agencyId);
  }
}
