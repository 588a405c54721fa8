export { AgencyPicker } from './agency-picker';
export { RegionSelect } from './region-select';
