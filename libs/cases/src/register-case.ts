import { Injectable } from '@nestjs/common';
import { dayOf, newId, yearOf } from '@portal/kernel';
import { attachFiles, Database, filesRefusal, isRefusal, nextNumber, putParty, record, refuse, type Actor, type Refusal, type Tx } from '@portal/platform';
import { CaseEntity } from './case.entity.js';
import { CaseEvidenceEntity } from './case-evidence.entity.js';
import { evidenceColumns, evidenceSlot, factColumns } from './case-columns.js';
import { type CaseFacts, caseProblems, type EvidenceLine, originProblems, type SubjectFacts, subjectProblems, textOrNull, titleOf } from './case.rules.js';
import { agencyMark, documentNumber } from './numbering.rules.js';
import { noticeCollisions } from './joint/collisions/notice-collisions.js';
import { findOrAddSubject } from './subjects/find-or-add-subject.js';

export interface RegisterCaseInput extends CaseFacts {
  readonly subject: SubjectFacts;
  readonly publishedSource?: string | null;
  /** What of the case is made up for the demonstration. */
  readonly demoNote?: string | null;
}

/** 立案登记: enters a case in the ledger of the acting agency, with its subject and evidence list. */
@Injectable()
export class RegisterCase {
  constructor(private readonly db: Database) {}

  /** @returns id of the case; or INVALID_INPUT by field, SUBJECT_DIFFERS, FILE_NOT_FOUND */
  run(actor: Actor, input: RegisterCaseInput): Promise<{ id: string } | Refusal> {
    return this.db.tx(actor, (tx) => registerCase(tx, input));
  }
}

/** As RegisterCase, within a transaction that does more. May refuse after a write: who calls it then rolls back. */
export async function registerCase(tx: Tx, input: RegisterCaseInput): Promise<{ id: string } | Refusal> {
  const { agencyId, personId } = tx.actor;
  if (agencyId === null || personId === null) throw new Error('a case is registered by a person of an agency');
  const problems = [...subjectProblems(input.subject), ...caseProblems(input, dayOf(tx.now)), ...originProblems(input)];
  if (problems.length > 0) return refuse('INVALID_INPUT', undefined, problems);
  const refusal = await filesRefusal(tx, input.evidence.flatMap((line) => line.fileId ?? []));
  if (refusal) return refusal;
  const subject = await findOrAddSubject(tx, input.subject, textOrNull(input.demoNote));
  if (isRefusal(subject)) return subject;

  const id = newId();
  await putParty(tx, { objectId: id, objectKind: 'CASE', agencyId, role: 'OWNER', content: true, box: 'STARTED' });
  await tx.em.insert(CaseEntity, {
    id, agencyId, subjectId: subject.id,
    number: await takeNumber(tx),
    title: textOrNull(input.title) ?? titleOf(subject.name, input.violationTypes),
    ...factColumns(input),
    publishedSource: textOrNull(input.publishedSource), demoNote: textOrNull(input.demoNote),
    registeredAt: tx.now, registeredBy: personId, changedAt: tx.now, changedBy: personId,
  });
  for (const [position, line] of input.evidence.entries()) await addEvidence(tx, id, position, line);
  await record(tx, 'case.registered', { objectKind: 'CASE', objectId: id, audience: 'AGENCY', detail: { subjectId: subject.id } });
  await noticeCollisions(tx, id);
  return { id };
}

async function takeNumber(tx: Tx): Promise<string> {
  const { agencyKind, regionCode } = tx.actor;
  if (agencyKind === null || regionCode === null) throw new Error('an agency without kind or region has no case numbers');
  const [region] = await tx.query<{ name: string }>('select name from region where code = $1', [regionCode]);
  const year = yearOf(dayOf(tx.now));
  return documentNumber(agencyMark(agencyKind, regionCode, region?.name ?? ''), '案', year, await nextNumber(tx, 'CASE', year));
}

/** Enters one line of the evidence list, with its file if it has one. */
async function addEvidence(tx: Tx, caseId: string, position: number, line: EvidenceLine): Promise<void> {
  const id = newId();
  await tx.em.insert(CaseEvidenceEntity, { id, caseId, position, ...evidenceColumns(line), removedAt: null });
  if (line.fileId) await attachFiles(tx, { objectKind: 'CASE', objectId: caseId, slot: evidenceSlot(id), fileIds: [line.fileId] });
}
