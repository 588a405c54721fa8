import { optional, required } from '@portal/cases';
import type { FieldProblem } from '@portal/platform';
import { type Opinion, type Outcome, OUTCOMES } from '../day/day.table.js';
import { shareState, type ShareState } from '../../minutes/consulting/consulting.rules.js';
import { WRITTEN_OPINIONS, type WrittenFact, type WrittenOpinion } from './written.table.js';

/** A round as the rules look at it; null: nothing went round. */
export interface RoundStanding { readonly dueAt: Date | string; readonly closedAt: Date | string | null }
export interface WrittenStanding {
  readonly form: string; readonly agendaInForce: boolean; readonly agendaOpen: boolean; readonly round: RoundStanding | null;
  /** Of the acting unit; null: it is not asked. */
  readonly share: { readonly answeredAt: Date | string | null } | null;
}

export function writtenFacts({ form, agendaInForce, agendaOpen, round, share }: WrittenStanding, now: Date): ReadonlySet<WrittenFact> {
  const facts: readonly (readonly [WrittenFact, boolean])[] = [
    ['written', form === 'WRITTEN'], ['agendaInForce', agendaInForce], ['agendaOpen', agendaOpen], ['roundThere', round !== null], ['roundOpen', round !== null && round.closedAt === null],
    ['asked', share !== null], ['settled', share?.answeredAt != null && round !== null && now >= new Date(round.dueAt)],
  ];
  return new Set(facts.flatMap(([fact, holds]) => (holds ? [fact] : [])));
}

/** How far a unit is: as with lines of minutes, silence is never consent. */
export const writtenShareState = ({ dueAt, closedAt }: RoundStanding, answeredAt: Date | string | null, now: Date): ShareState => shareState({ dueAt, closedAt, answeredAt }, now);

/** What silence is written down as when a round ends. */
export const silenceAt = (dueAt: Date, now: Date): Opinion => (now >= dueAt ? 'SILENT' : 'CUT_OFF');

export interface ItemAnswer { readonly line: string; readonly opinion: WrittenOpinion; readonly text?: string | null }

/** What is wrong with answers of a unit; whether the items are its to answer is asked elsewhere. Who does not simply agree says why. */
export function answerProblems(answers: readonly ItemAnswer[]): FieldProblem[] {
  if (answers.length === 0) return [{ field: 'answers', code: 'REQUIRED' }];
  if (new Set(answers.map(({ line }) => line)).size !== answers.length) return [{ field: 'answers', code: 'TWICE' }];
  return answers.flatMap(({ opinion, text }, index): FieldProblem[] => (!WRITTEN_OPINIONS.includes(opinion)
    ? [{ field: `answers.${index}.opinion`, code: 'NOT_ON_LIST' }]
    : opinion === 'AGREE' ? optional(`answers.${index}.text`, text) : required(`answers.${index}.text`, text ?? '')));
}

export interface ItemOutcome { readonly line: string; readonly outcome: Outcome; readonly text?: string | null }

/** Every item that went round has one outcome when the round ends. */
export function outcomeProblems(outcomes: readonly ItemOutcome[], lines: readonly string[]): FieldProblem[] {
  const given = outcomes.map(({ line }) => line);
  if (new Set(given).size !== given.length || given.some((line) => !lines.includes(line))) return [{ field: 'outcomes', code: 'NOT_ON_LIST' }];
  if (given.length !== lines.length) return [{ field: 'outcomes', code: 'REQUIRED' }];
  return outcomes.flatMap(({ outcome, text }, index): FieldProblem[] => (!OUTCOMES.includes(outcome)
    ? [{ field: `outcomes.${index}.outcome`, code: 'NOT_ON_LIST' }]
    : outcome === 'REFERRED_ON' ? required(`outcomes.${index}.text`, text ?? '') : optional(`outcomes.${index}.text`, text)));
}

/** What the answers say by themselves: 通过, when each unit that is asked has agreed. Anything else, and any silence, is the office's to put forward. */
export const proposedOutcome = (asked: number, said: readonly Opinion[]): Outcome | null => (asked > 0 && said.length === asked && said.every((opinion) => opinion === 'AGREE') ? 'PASSED' : null);
