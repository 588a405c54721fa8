import type { FindingInput } from '../forms/form-field.js';
import type { Office } from './finding-routes.js';

/** A finding as a row tells it, and who is proposed to answer for it. */
export interface RoutedFinding extends FindingInput {
  readonly problem: string;
  readonly office: Office;
  /** Where it is laid down that this office answers for it; null where the sheet names the office itself. */
  readonly basis: string | null;
}
