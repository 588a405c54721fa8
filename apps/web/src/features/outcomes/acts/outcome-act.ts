import type { MoneyKind, OutcomeFieldsFragment } from '../../../generated/graphql';

/** What the dialog of any act on an outcome is given. */
export interface OutcomeAct {
  outcome: Pick<OutcomeFieldsFragment, 'id' | 'version' | 'money'>;
  /** Which of its sums the act is about, where it is about one. */
  kind?: MoneyKind;
  onClose: () => void;
}

/** What every dialog on an outcome tells its form. */
export const formOf = ({ outcome, onClose }: OutcomeAct) => ({ version: outcome.version, onDone: onClose, onClose });
