export { useAct, type Act, type DoneOf } from './use-act';
export { ActOutcome, FaultAlert, RefusalAlert } from './act-outcome';
export { ActionBar } from './action-bar';
export { ConflictDialog } from './conflict-dialog';
