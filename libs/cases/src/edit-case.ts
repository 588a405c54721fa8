import { Injectable } from '@nestjs/common';
import { dayOf, isId, newId } from '@portal/kernel';
import {
  type Actor, attachFiles, Database, type EditConflict, filesRefusal, notFound, record, refuse, type Refusal, replaceFiles, type Tx,
} from '@portal/platform';
import { CaseEntity } from './case.entity.js';
import { CaseEvidenceEntity } from './case-evidence.entity.js';
import { differencesBetween, type EditableCase } from './case-differences.rules.js';
import { type CaseFacts, caseProblems, type EvidenceLine } from './case.rules.js';
import { evidenceColumns, evidenceSlot, factColumns } from './case-columns.js';

export interface EditCaseInput extends CaseFacts {
  readonly id: string;
  /** The version that the form was filled from. */
  readonly expectedVersion: number;
  readonly title: string;
}

/** Changes the facts and the evidence list of a case. Number and subject stay. */
@Injectable()
export class EditCase {
  constructor(private readonly db: Database) {}

  /** @returns id of the case; EditConflict with both texts when somebody saved in between; NOT_FOUND, CASE_CLOSED, INVALID_INPUT, FILE_NOT_FOUND */
  run(actor: Actor, input: EditCaseInput): Promise<{ id: string } | Refusal | EditConflict> {
    return this.db.tx(actor, (tx) => edit(tx, input));
  }
}

async function edit(tx: Tx, input: EditCaseInput): Promise<{ id: string } | Refusal | EditConflict> {
  const found = isId(input.id) ? await lockCase(tx, input.id) : null;
  if (!found) return notFound();
  const lines = await evidenceOf(tx, input.id);
  if (found.version !== input.expectedVersion) return conflict(tx, found, lines, input);
  if (found.state === 'CLOSED') return refuse('CASE_CLOSED', { number: found.number });
  const problems = [...(input.title.trim() === '' ? [{ field: 'title', code: 'REQUIRED' }] : []), ...caseProblems(input, dayOf(tx.now)), ...lineProblems(input.evidence, lines)];
  if (problems.length > 0) return refuse('INVALID_INPUT', undefined, problems);
  const refusal = await filesRefusal(tx, input.evidence.flatMap((line) => line.fileId ?? []));
  if (refusal) return refusal;

  const changed = differencesBetween(asEdited(input), asStored(found, lines)).map(({ field }) => field);
  const { affected } = await tx.em.update(CaseEntity, { id: found.id, version: input.expectedVersion }, {
    ...factColumns(input), title: input.title.trim(), version: input.expectedVersion + 1, changedAt: tx.now, changedBy: tx.actor.personId ?? found.changedBy,
  });
  if (affected !== 1) throw new Error(`case ${found.id} was locked and yet not changed`);
  await putEvidence(tx, found.id, input.evidence, lines);
  await record(tx, 'case.edited', { objectKind: 'CASE', objectId: found.id, audience: 'AGENCY', detail: { version: input.expectedVersion + 1, fields: changed } });
  return { id: found.id };
}

const lockCase = (tx: Tx, id: string): Promise<CaseEntity | null> =>
  tx.em.findOne(CaseEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

const evidenceOf = async (tx: Tx, caseId: string): Promise<CaseEvidenceEntity[]> =>
  (await tx.em.find(CaseEvidenceEntity, { where: { caseId }, order: { position: 'ASC', id: 'ASC' } })).filter((line) => line.removedAt === null);

/** A line that is sent back must be one of this case. */
function lineProblems(typed: readonly EvidenceLine[], stored: readonly CaseEvidenceEntity[]) {
  const known = new Set(stored.map(({ id }) => id));
  return typed.flatMap(({ id }, i) => (id && !known.has(id) ? [{ field: `evidence.${i}.id`, code: 'NOT_ON_LIST' }] : []));
}

async function putEvidence(tx: Tx, caseId: string, typed: readonly EvidenceLine[], stored: readonly CaseEvidenceEntity[]): Promise<void> {
  const kept = new Set(typed.flatMap(({ id }) => id ?? []));
  for (const { id } of stored.filter((line) => !kept.has(line.id))) {
    await tx.em.update(CaseEvidenceEntity, { id }, { removedAt: tx.now });
    await replaceFiles(tx, { objectKind: 'CASE', objectId: caseId, slot: evidenceSlot(id), fileIds: [] });
  }
  for (const [position, line] of typed.entries()) {
    const id = line.id ?? newId();
    if (line.id) await tx.em.update(CaseEvidenceEntity, { id }, { ...evidenceColumns(line), position });
    else await tx.em.insert(CaseEvidenceEntity, { id, caseId, position, ...evidenceColumns(line), removedAt: null });
    const place = { objectKind: 'CASE', objectId: caseId, slot: evidenceSlot(id), fileIds: line.fileId ? [line.fileId] : [] } as const;
    if (line.id) await replaceFiles(tx, place);
    else await attachFiles(tx, place);
  }
}

async function conflict(tx: Tx, found: CaseEntity, lines: readonly CaseEvidenceEntity[], input: EditCaseInput): Promise<EditConflict> {
  const [by] = await tx.query<{ name: string }>('select display_name as name from person where id = $1', [found.changedBy]);
  return {
    kind: 'conflict', currentVersion: found.version, changedBy: by?.name ?? null, changedAt: found.changedAt,
    differences: differencesBetween(asEdited(input), asStored(found, lines)),
  };
}

const asEdited = (input: EditCaseInput): EditableCase => ({ ...factColumns(input), title: input.title.trim(), evidence: input.evidence.map(evidenceColumns) });
const asStored = (found: CaseEntity, lines: readonly CaseEvidenceEntity[]): EditableCase => ({ ...found, evidence: lines });
