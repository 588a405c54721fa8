export { FileList } from './file-list';
