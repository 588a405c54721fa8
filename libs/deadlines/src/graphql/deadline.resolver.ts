import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isRefusal, type Refusal, refuse, Requires, t } from '@portal/platform';
import { GraphQLError } from 'graphql';
import type { CalendarYear } from '../calendar.rules.js';
import { ComputeDeadline } from '../compute-deadline.js';
import { ExplainDeadline } from '../explain-deadline.js';
import type { Explanation } from '../explanation.js';
import { ListDeadlineRules } from '../list-deadline-rules.js';
import { ReadWorkCalendar } from '../read-work-calendar.js';
import { CalendarDayType, DeadlineExplanationType, DeadlineRuleType, WorkCalendarType } from './deadline.types.js';
import { toDeadlineRule } from './to-deadline.js';
import { toExplanation } from './to-explanation.js';

@Resolver()
export class DeadlineResolver {
  constructor(
    private readonly listRules: ListDeadlineRules,
    private readonly readCalendar: ReadWorkCalendar,
    private readonly explainer: ExplainDeadline,
    private readonly computer: ComputeDeadline,
  ) {}

  @Query(() => [DeadlineRuleType], { description: 'The terms of the law as rows, switched-off ones included. A code also finds its lettered rows.' })
  @Requires('deadline.read')
  async deadlineRules(@CurrentActor() actor: Actor, @Args('code', { type: () => String, nullable: true }) code: string | null): Promise<DeadlineRuleType[]> {
    return (await this.listRules.run(actor, code ?? null)).map((rule) => toDeadlineRule(rule, actor.locale));
  }

  @Query(() => WorkCalendarType, { description: 'Holidays and make-up days of a year. An error with code CALENDAR_MISSING when nothing is known of it.' })
  @Requires('deadline.read')
  async workCalendar(@CurrentActor() actor: Actor, @Args('year', { type: () => Int }) year: number): Promise<WorkCalendarType> {
    const calendar = await this.readCalendar.run(actor, year);
    if (!calendar) throw saying(actor, refuse('CALENDAR_MISSING', { year }));
    return toWorkCalendar(calendar);
  }

  @Query(() => DeadlineExplanationType, { nullable: true, description: 'Why a running clock ends when it does: each day counted or skipped.' })
  @Requires('deadline.read')
  async explainDeadline(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<DeadlineExplanationType | null> {
    return answer(actor, await this.explainer.run(actor, id));
  }

  @Query(() => DeadlineExplanationType, { nullable: true, description: 'When a term that began at an instant would end, and why. Null for a rule without a number.' })
  @Requires('deadline.read')
  async computeDeadline(
    @CurrentActor() actor: Actor, @Args('ruleCode') ruleCode: string, @Args('startedAt', { type: () => Date }) startedAt: Date,
  ): Promise<DeadlineExplanationType | null> {
    return answer(actor, await this.computer.run(actor, ruleCode, startedAt));
  }
}

function answer(actor: Actor, result: Explanation | Refusal): DeadlineExplanationType | null {
  if (!isRefusal(result)) return toExplanation(result, actor.locale);
  if (result.code === 'NOT_FOUND') return null;
  throw saying(actor, result);
}

/** A query has no refusal in its type: the reason goes out as a coded error. */
function saying({ locale }: Actor, { code, values }: Refusal): GraphQLError {
  return new GraphQLError(t(locale, `refusal.${code}`, values), { extensions: { code, nextStep: t(locale, `refusal.${code}.next`, values) } });
}

function toWorkCalendar({ year, status, noticeNo, numberVerified, source, days }: CalendarYear): WorkCalendarType {
  return Object.assign(new WorkCalendarType(), {
    year, provisional: status === 'PROVISIONAL', noticeNo, noticeNoVerified: numberVerified, source,
    days: days.map(({ day, kind }) => Object.assign(new CalendarDayType(), { day, kind, noticeNo })),
  });
}
