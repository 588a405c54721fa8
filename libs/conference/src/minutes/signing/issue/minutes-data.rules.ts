import { canonicalJson, sha256 } from '@portal/kernel';
import type { LineChange } from '../../text/compare-lines.rules.js';
import type { IssueFacts } from './issue-facts.js';

export const MINUTES_DATA = { format: 'portal.minutes', formatVersion: 1 } as const;

/** What became of a line as a resolution, or that there is one already. */
export interface IssuedResolution { readonly id: string; readonly number: string; readonly line: string }
export interface LineChangeNote { readonly line: string; readonly change: LineChange }

/** Minutes as data, in the stable shape that docs/minutes-data.md describes: names are only added, and then `formatVersion` stays; what changes its meaning counts it up. */
export type MinutesData = ReturnType<typeof minutesData>;

interface Issue { readonly id: string; readonly minutesId: string; readonly no: number; readonly at: Date; readonly resolutions: readonly IssuedResolution[]; readonly changes: readonly LineChangeNote[] }

export function minutesData(facts: IssueFacts, { id, minutesId, no, at, resolutions, changes }: Issue) {
  const { conference, office, lead, meeting, head, lines, signature, seal, correction, attendees } = facts;
  const [units, handed] = [new Map(facts.units.map((unit) => [unit.id, unit.name])), new Map(resolutions.map((one) => [one.line, one]))];
  const unit = (agencyId: string) => ({ agencyId, name: units.get(agencyId) ?? null });
  return {
    ...MINUTES_DATA,
    minutes: { id: minutesId, issueId: id, issue: no, issuedAt: at.toISOString(), title: head.title },
    conference: { ...conference, office: office.name, lead: lead.name },
    meeting: { id: meeting.id, number: meeting.number, kind: meeting.kind, form: meeting.form, name: head.meeting, heldOn: head.heldOn, place: head.place ?? null, chair: head.chair ?? null },
    attendees: attendees.map(({ id: agencyId, name, role }) => ({ agencyId, name, role })),
    attendance: head.attendance ?? null,
    lines: lines.map((line) => ({ ...line, resolutionId: handed.get(line.line)?.id ?? null })),
    resolutions: lines.flatMap(({ line, kind, units: [first, ...rest], dueOn, deliverable }) => {
      const resolution = handed.get(line);
      return kind === 'DECISION' && resolution && first !== undefined
        ? [{ id: resolution.id, number: resolution.number, line, lead: unit(first), support: rest.map(unit), dueOn, deliverable }] : [];
    }),
    signatures: [{ person: signature.person, post: signature.seat, agency: signature.agency, onBehalfOf: signature.onBehalfOf, at: signature.at, textHash: signature.hash }],
    seal: { by: lead.name, approvedBy: seal.approvedBy, approvedAt: seal.approvedAt, request: seal.number, copies: seal.copies },
    correction: no > 1 ? { reason: correction, changes } : null,
  };
}

/** SHA-256 over the data as canonical JSON: keys in order, no spaces. */
export const dataHash = (data: unknown): string => sha256(canonicalJson(data));
