export { makeBundle, type MadeBundle } from './make-bundle.js';
export { markedEnd } from './mark.js';
export type { ApartReason, Bundle, BundlePaper, BundleSection, BundleWords } from './model.js';
