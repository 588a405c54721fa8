import type { MinutesRoundFieldsFragment } from '../../../generated/graphql';

export type Round = MinutesRoundFieldsFragment;
export type RoundShare = Round['shares'][number];
export type RoundLine = RoundShare['lines'][number];
/** One row of the 采纳情况表: what one unit said of one line, or did not. */
export interface AdoptionRow { round: Round; share: RoundShare; line: RoundLine }

/** Line by line in the order of the text, and within a line unit by unit. */
export const adoptionRows = (rounds: readonly Round[]): AdoptionRow[] => rounds.flatMap((round) => round.shares
  .flatMap((share) => share.lines.map((line) => ({ round, share, line })))
  .sort((one, other) => one.line.position - other.line.position || one.share.agency.shortName.localeCompare(other.share.agency.shortName, 'zh')));

/** Suggestions and reservations: what has to be dealt with. */
export const remarksOf = (rounds: readonly Round[]): AdoptionRow[] => adoptionRows(rounds).filter(({ line }) => line.opinion && line.opinion.opinion !== 'AGREE');

export function tallyOf({ lines }: RoundShare): { agree: number; suggest: number; reserve: number } {
  const count = (opinion: string): number => lines.filter((line) => line.opinion?.opinion === opinion).length;
  return { agree: count('AGREE'), suggest: count('SUGGEST'), reserve: count('RESERVE') };
}
