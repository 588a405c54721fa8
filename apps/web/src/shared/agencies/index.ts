export { AddAgency } from './add-agency';
export { AgencyPicker } from './agency-picker';
export { RegionSelect } from './region-select';
