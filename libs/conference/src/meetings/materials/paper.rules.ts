import { LINE, required } from '@portal/cases';
import type { FieldProblem } from '@portal/platform';
import { PAPER_VISIBILITIES, type PaperVisibility } from './paper.table.js';

/** What is said of a paper beside its file. */
export interface PaperWords { readonly title: string; readonly visibility: PaperVisibility; readonly visibleTo: readonly string[]; readonly forGuests: boolean }

export function paperProblems({ title, visibility, visibleTo }: PaperWords): FieldProblem[] {
  return [
    ...required('title', title, LINE),
    ...(PAPER_VISIBILITIES.includes(visibility) ? [] : [{ field: 'visibility', code: 'NOT_ON_LIST' }]),
    ...(visibility === 'NAMED' && visibleTo.length === 0 ? [{ field: 'visibleTo', code: 'REQUIRED' }] : []),
  ];
}

const LATE_HOURS = 24;

/** 迟交: brought or replaced within the last 24 hours before the meeting, or after it began. A rule of the house: nobody can read it any more. */
export const isLate = (now: Date, startsAt: Date): boolean => startsAt.getTime() - now.getTime() < LATE_HOURS * 3_600_000;

/**
 * 材料编号: 材料2 where a line has one paper, 材料2-1 where it has several. Counted over the whole agenda and all papers, so that a number
 * means the same paper to every reader, whatever he may not see.
 *
 * @param position place of the line in the agenda, from 0
 */
export const paperNumber = (position: number, ordinal: number, ofLine: number): string => (ofLine === 1 ? `${position + 1}` : `${position + 1}-${ordinal}`);

/** The name of a file without its ending, as the first guess of a title. */
export const titleOf = (fileName: string): string => (fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim() || fileName).slice(0, LINE);
