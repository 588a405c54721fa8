import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import { type ComparedLine, compareLines } from '../text/compare-lines.rules.js';
import { FindVersions } from './find-versions.js';
import type { VersionLines } from './minutes-page.js';

export interface Comparison { readonly before: VersionLines; readonly after: VersionLines; readonly lines: readonly ComparedLine[] }

/** Two versions of the same minutes, line by line, the older one first whichever is named first. */
@Injectable()
export class CompareVersions {
  constructor(private readonly db: Database) {}

  /** @returns null when one of them is not there for the acting agency, or they are versions of different minutes */
  async run(actor: Actor, one: string, other: string): Promise<Comparison | null> {
    const [before, after = before] = await new FindVersions(this.db).run(actor, [one, other]);
    if (!before || !after || before.minutesId !== after.minutesId || (one !== other && before.id === after.id)) return null;
    return { before, after, lines: compareLines(before.body, after.body) };
  }
}
