import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, Database } from '@portal/platform';
import type { VersionLines } from './minutes-page.js';
import { LINES_JSON, VERSION_JSON } from './version.sql.js';

const VERSIONS = {
  name: 'minutes-versions',
  text: `
    select ${VERSION_JSON} || jsonb_build_object('minutesId', v.minutes_id, 'body', ${LINES_JSON}) as version
      from minutes_version v where v.id = any($1) order by v.no`,
};

/** Versions with their lines, the oldest first. What the acting agency may not read is not among them. */
@Injectable()
export class FindVersions {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, ids: readonly string[]): Promise<VersionLines[]> {
    if (!ids.every(isId)) return [];
    return (await this.db.read<{ version: VersionLines }>(actor, VERSIONS, [ids])).map(({ version }) => version);
  }
}
