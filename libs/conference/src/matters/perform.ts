/** The one way a matter of the conference changes: that of the rooms beside it. */
export { type Loaded, type MatterOf, type MatterRow, type OwnAct, type Particulars, perform, type Prepare, seat, syncBoxes } from '@portal/cases';
