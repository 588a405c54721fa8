import type { RouteWay } from '@portal/agencies';
import { type Locale, t } from '@portal/platform';

/** On what a proposal rests, as it is kept with the matter. */
export interface Ground { readonly way: RouteWay; readonly unit: string | null; readonly edition: number | null; readonly entryNo: number | null; readonly basis: string | null }

/** 依据：…责任清单第x版第y项（…）; where the lists of that level are silent it says so. */
export const groundWords = (locale: Locale, { way, unit, edition, entryNo, basis }: Ground): string =>
  t(locale, `route.ground.${way}`, { unit: unit ?? '', edition: edition ?? '', no: entryNo ?? '', basis: basis ?? '' });

/** Whether a choice departs from what a list in force says; a proposal that rests on no list binds nobody. */
export const departs = ({ way, proposedId }: { readonly way: RouteWay; readonly proposedId: string | null }, chosenId: string): boolean => way === 'LIST' && proposedId !== chosenId;
