export { useAct, type Act, type DoneOf } from './use-act';
export { ActOutcome, FaultAlert, RefusalAlert } from './act-outcome';
export { ActionBar } from './action-bar';
export { ActForm } from './act-form';
export { ConflictDialog } from './conflict-dialog';
