import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@portal/platform';
import type { FactKey } from './facts/fact-catalogue.js';
import { FACT_SHEET } from './facts/fact-sheet.sql.js';
import type { RawFacts } from './facts/raw-facts.js';
import { FORMS, isDrawnUpAt } from './forms/all-forms.js';
import type { FormTemplate } from './forms/form-template.js';
import { renderForm } from './forms/render-form.rules.js';
import { matterOf, matterValues } from './load-matter.js';

/** A form that the agency may draw up, and what it would leave open now. */
export interface OfferedForm { readonly form: FormTemplate; readonly missing: readonly FactKey[]; readonly facts: number }

/** The forms that an agency draws up at its place of a matter. One statement. */
@Injectable()
export class ListDocumentForms {
  constructor(private readonly db: Database) {}

  /** @returns none where the agency has no place at the matter or may not read its content */
  async run(actor: Actor, matterId: string): Promise<OfferedForm[]> {
    const values = matterValues(actor, matterId);
    const [row] = values ? await this.db.read<{ facts: RawFacts }>(actor, FACT_SHEET, values) : [];
    if (!row) return [];
    const { sheet, place } = matterOf(row.facts);
    return FORMS.filter((form) => isDrawnUpAt(form, place)).map((form) => {
      const { blanks, read } = renderForm(form, sheet);
      return { form, missing: blanks, facts: Object.keys(read).length };
    });
  }
}
