import { LINE, required } from '@portal/cases';
import { addDays, type Day, isDay } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';
import { RHYTHMS, type Rhythm } from './campaign.table.js';
import { type CampaignField, formProblems } from './form.rules.js';

export interface CampaignForm {
  readonly name: string;
  readonly basis: string;
  /** What is to be done in it. */
  readonly aims: string;
  readonly from: Day;
  readonly to: Day;
  /** 牵头单位: one of the units. */
  readonly leadId: string;
  readonly units: readonly string[];
  readonly rhythm: Rhythm;
  /** A report is due so many workdays after its period. */
  readonly dueWorkdays: number;
  /** Whether the unit's head or liaison officer checks a report before it is handed in. */
  readonly checked: boolean;
  readonly fields: readonly CampaignField[];
}

const MOST_UNITS = 60;
const LONGEST_DAYS = 3 * 366;
const LATEST_WORKDAYS = 60;

/** @param known which of the units are agencies of the province */
export function campaignProblems(form: CampaignForm, known: ReadonlySet<string>): FieldProblem[] {
  const { from, to, units, dueWorkdays } = form;
  const days = [...(isDay(from) ? [] : [{ field: 'from', code: 'NOT_A_DAY' }]), ...(isDay(to) ? [] : [{ field: 'to', code: 'NOT_A_DAY' }])];
  return [
    ...required('name', form.name, LINE), ...required('basis', form.basis), ...required('aims', form.aims), ...days,
    ...(days.length > 0 ? [] : to < from ? [{ field: 'to', code: 'END_BEFORE_START' }] : to > addDays(from, LONGEST_DAYS) ? [{ field: 'to', code: 'CAMPAIGN_TOO_LONG' }] : []),
    ...(units.length === 0 ? [{ field: 'units', code: 'REQUIRED' }] : units.length > MOST_UNITS ? [{ field: 'units', code: 'TOO_MANY', values: { max: MOST_UNITS } }]
      : new Set(units).size < units.length || units.some((unit) => !known.has(unit)) ? [{ field: 'units', code: 'CAMPAIGN_UNIT_UNKNOWN' }] : []),
    ...(units.includes(form.leadId) ? [] : [{ field: 'leadId', code: 'UNIT_NOT_IN_CAMPAIGN' }]),
    ...(RHYTHMS.includes(form.rhythm) ? [] : [{ field: 'rhythm', code: 'NOT_ON_LIST' }]),
    ...(Number.isInteger(dueWorkdays) && dueWorkdays >= 1 && dueWorkdays <= LATEST_WORKDAYS ? [] : [{ field: 'dueWorkdays', code: 'NOT_ON_LIST' }]),
    ...formProblems(form.fields, units),
  ];
}
