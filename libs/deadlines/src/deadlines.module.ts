import { Module } from '@nestjs/common';
import { ComputeDeadline } from './compute-deadline.js';
import { ExplainDeadline } from './explain-deadline.js';
import { ListDeadlineRules } from './list-deadline-rules.js';
import { ReadWorkCalendar } from './read-work-calendar.js';
import { SweepDeadlines } from './sweep-deadlines.js';

const USE_CASES = [ComputeDeadline, ExplainDeadline, ListDeadlineRules, ReadWorkCalendar, SweepDeadlines];

/** Rules, calendar, running clocks. Other libraries start and stop clocks by functions that take their transaction. */
@Module({ providers: USE_CASES, exports: USE_CASES })
export class DeadlinesModule {}
