import type { RawFacts } from '../../libs/cases/src/documents/facts/raw-facts.js';

export function normal(): RawFacts;
export function long(): RawFacts;
export function empty(): RawFacts;
