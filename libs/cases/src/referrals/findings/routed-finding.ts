import type { DutyProblem, Office } from '@portal/agencies';
import type { FindingInput } from '../forms/form-field.js';

/** A finding as a row tells it, and who is proposed to answer for it. */
export interface RoutedFinding extends FindingInput {
  readonly problem: string;
  readonly duty: DutyProblem;
  readonly region: string;
  readonly office: Office;
  /** On what it rests that this office answers for it; null where the sheet names another than the lists do. */
  readonly basis: string | null;
  /** The agency that a list in force names: to choose another needs a reason. Null where the lists are silent. */
  readonly listed: Office | null;
  /** 处室 and seat that are told there, by the list. */
  readonly contact: string | null;
}
