import type { Problems } from './wizard-field';
import type { WizardValues } from './wizard-values';

/** What every step of the wizard gets. */
export interface StepProps {
  values: WizardValues;
  onChange: (patch: Partial<WizardValues>) => void;
  problems: Problems;
}
