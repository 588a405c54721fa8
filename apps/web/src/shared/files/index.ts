export { FileList } from './file-list';
export { saveBase64, XLSX } from './save-base64';
