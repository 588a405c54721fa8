import { BY_STATUTE, COMES_AS, DUTY_PROBLEMS, type DutyMatter, type DutyProblem, EACH_FOR_ITSELF, type RegionLevel } from '@portal/agencies';
import type { DutyLine } from './reading/list-page.js';

interface Place { readonly code: string; readonly level: RegionLevel }

/** A kind of problem that comes by some kinds of matter, and in how many regions of a level no list says who takes it. */
export interface DutyGap { readonly problem: DutyProblem; readonly level: RegionLevel; readonly regions: number; readonly covered: number; readonly matters: readonly DutyMatter[]; readonly statute: string | null }
/** A duty that more than one unit claims for the same region: who leads, or that nobody or several do. */
export interface DutyOverlap<Line> { readonly problem: DutyProblem; readonly regionCode: string; readonly region: string; readonly verdict: 'LEAD_NAMED' | 'NO_LEAD' | 'SEVERAL_LEADS'; readonly lines: readonly Line[] }

type Line = Pick<DutyLine, 'role' | 'matters' | 'problems' | 'regionCode' | 'region' | 'below' | 'left'> & { readonly agency: { readonly id: string } };

const LEVELS: readonly RegionLevel[] = ['PROVINCE', 'CITY', 'COUNTY'];
const within = (place: string, of: string): boolean => place.startsWith(of.replace(/(0000|00)$/, ''));

/** Whether an entry answers for a region or one below it: its own, or one from above that reaches down to it. */
export const concerns = ({ regionCode, below }: Pick<DutyLine, 'regionCode' | 'below'>, region: string): boolean => within(regionCode, region) || (below && within(region, regionCode));

/** Who only supports answers for nothing; who has left answers no longer. */
const answers = ({ role, left }: Pick<Line, 'role' | 'left'>): boolean => role !== 'SUPPORT' && !left;

/** For each kind of problem and each level: the regions where no list in force takes it, by at least one of the kinds of matter it comes as. */
export function gapsOf(lines: readonly Line[], places: readonly Place[]): DutyGap[] {
  const live = lines.filter(answers);
  return DUTY_PROBLEMS.flatMap((problem) => (EACH_FOR_ITSELF.has(problem) ? [] : LEVELS.flatMap((level): DutyGap[] => {
    const regions = places.filter((place) => place.level === level);
    const taking = live.filter(({ problems }) => problems.includes(problem));
    const missingAt = (code: string): DutyMatter[] => {
      const here = taking.filter((line) => line.regionCode === code || (line.below && within(code, line.regionCode)));
      return COMES_AS[problem].filter((matter) => !here.some(({ matters }) => matters.includes(matter)));
    };
    const missing = regions.map(({ code }) => missingAt(code));
    const covered = missing.filter((matters) => matters.length === 0).length;
    if (covered === regions.length) return [];
    return [{ problem, level, regions: regions.length, covered, matters: COMES_AS[problem].filter((matter) => missing.some((matters) => matters.includes(matter))), statute: BY_STATUTE[problem]?.basis ?? null }];
  })));
}

/** Duties of one region that several units claim. One leading and others sharing is as it should be, and shown; the rest wants settling. */
export function overlapsOf<One extends Line>(lines: readonly One[]): DutyOverlap<One>[] {
  const live = lines.filter(answers);
  return DUTY_PROBLEMS.flatMap((problem) => (EACH_FOR_ITSELF.has(problem) ? [] : [...new Set(live.map(({ regionCode }) => regionCode))].sort().flatMap((regionCode): DutyOverlap<One>[] => {
    const claiming = live.filter((line) => line.regionCode === regionCode && line.problems.includes(problem));
    const [first] = claiming;
    if (!first || new Set(claiming.map(({ agency }) => agency.id)).size < 2) return [];
    const leads = new Set(claiming.filter(({ role }) => role === 'LEAD').map(({ agency }) => agency.id)).size;
    return [{ problem, regionCode, region: first.region, verdict: leads === 1 ? 'LEAD_NAMED' : leads === 0 ? 'NO_LEAD' : 'SEVERAL_LEADS', lines: claiming }];
  })));
}
