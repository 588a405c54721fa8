import { Injectable } from '@nestjs/common';
import { renderDocx } from '@portal/documents';
import { dayOf } from '@portal/kernel';
import { type Actor, Database, type EditConflict, FileStore, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { tableOf } from '../referrals/referral-tables.js';
import { takeDocumentNumber } from '../referrals/document-number.js';
import { attachAsMaterial } from './attach-as-material.js';
import { factLabel } from './facts/fact-catalogue.js';
import { changedFacts } from './facts/fact-sheet.rules.js';
import { printedDay } from './facts/printed.js';
import { LETTERS } from './forms/all-forms.js';
import { renderForm } from './forms/render-form.rules.js';
import { type ActOnDraft, ownDraft, type OwnDraft } from './own-draft.js';

export interface IssueDocumentInput extends ActOnDraft {
  /** To be filled in by pen: issue though facts are missing. */
  readonly withBlanks: boolean;
}

export interface IssuedDocument { readonly id: string; readonly number: string | null; readonly sha256: string }

const ISSUE = `
  update case_document set state = 'ISSUED', version = version + 1, model = $3, number = $4, issued_on = $5, issued_at = $6, issued_by = $7, sha256 = $8, size = $9,
         changed_at = $6, changed_by = $10
   where id = $1 and version = $2`;

/**
 * 签发: gives a draft its number and day, freezes its bytes under their hash and shows it to the parties of its matter. The
 * number is taken last of all and in the same transaction: no refusal and no fault uses one up.
 */
@Injectable()
export class IssueDocument {
  constructor(private readonly db: Database, private readonly store: FileStore) {}

  /** @returns what was issued; DOCUMENT_STALE, DOCUMENT_INCOMPLETE naming what is missing, ISSUED_BEFORE, NOT_FOUND, …; or a conflict */
  run(actor: Actor, input: IssueDocumentInput): Promise<IssuedDocument | Refusal | EditConflict> {
    return this.db.tx(actor, async (tx) => {
      const draft = await ownDraft(tx, input);
      if ('kind' in draft) return draft;
      return staleRefusal(draft, actor) ?? (input.withBlanks ? null : blankRefusal(draft, actor)) ?? await numberRefusal(tx, draft) ?? issue(tx, this.store, draft);
    });
  }
}

const names = (keys: readonly string[], { locale }: Actor): string => keys.map((key) => factLabel(key, locale)).join(locale === 'en' ? ', ' : '、');

/** What was previewed is not what would be printed now. */
function staleRefusal({ form, formVersion, facts, matter }: OwnDraft, actor: Actor): Refusal | null {
  const changed = changedFacts(matter.sheet, facts);
  return changed.length > 0 || formVersion !== form.version ? refuse('DOCUMENT_STALE', { facts: names(changed, actor) || form.title }) : null;
}

function blankRefusal({ form, matter }: OwnDraft, actor: Actor): Refusal | null {
  const { blanks } = renderForm(form, matter.sheet);
  return blanks.length > 0
    ? refuse('DOCUMENT_INCOMPLETE', { count: blanks.length, facts: names(blanks, actor) }, blanks.map((key) => ({ field: `facts.${key}`, code: 'REQUIRED' }))) : null;
}

/** A document that bears the number of an act exists once for it. Two who issue it at one time meet at the act's own series. */
async function numberRefusal(tx: Tx, { form, objectId, id }: OwnDraft): Promise<Refusal | null> {
  if (!form.number?.known) return null;
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`document:${objectId}:${form.code}`]);
  const [before] = await tx.query<{ number: string | null }>(
    `select number from case_document where object_id = $1 and agency_id = $2 and form = $3 and state = 'ISSUED' and id <> $4 limit 1`, [objectId, tx.actor.agencyId, form.code, id]);
  return before ? refuse('ISSUED_BEFORE', { title: form.title, number: before.number ?? '' }) : null;
}

/** A letter takes its number from the series of its referral's kind; everything else from that of its form. */
function seriesOf({ form, matter }: OwnDraft): readonly [series: string, word: string] {
  const kind = matter.raw.referral?.kind;
  if (kind !== undefined && LETTERS.includes(form.code)) return tableOf(kind).numbers.letter;
  return [form.number?.series ?? '', form.number?.word ?? ''];
}

async function issue(tx: Tx, store: FileStore, draft: OwnDraft): Promise<IssuedDocument> {
  const { form, matter, objectId } = draft;
  const known = form.number?.known ? matter.sheet[form.number.known] : null;
  const number = form.number ? known ?? await takeDocumentNumber(tx, ...seriesOf(draft)) : null;
  const today = dayOf(tx.now);
  const { document } = renderForm(form, matter.sheet, { number, day: printedDay(today) ?? today });
  const bytes = await renderDocx(document);
  const sha256 = await store.putBytes(bytes);
  await tx.query(ISSUE, [
    draft.id, draft.version, JSON.stringify(document), number, today, tx.now, `${tx.actor.seatTitle} ${tx.actor.personName}`.trim(), sha256, bytes.length, tx.actor.personId,
  ]);
  await attachAsMaterial(tx, draft, { name: `${form.title}${number ?? ''}.docx`, sha256, size: bytes.length });
  await record(tx, 'document.issued', {
    objectKind: matter.place.matterKind, objectId, actId: draft.id, audience: form.audience, detail: { documentId: draft.id, form: form.code, number, sha256 },
  });
  return { id: draft.id, number, sha256 };
}
