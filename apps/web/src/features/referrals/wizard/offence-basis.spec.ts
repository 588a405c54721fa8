import { describe, expect, it } from '@jest/globals';
import { basisFor } from './offence-basis.js';

const fraud = { code: 'FRAUD', name: '诈骗罪', legalBasis: '《刑法》第二百六十六条' };
const contract = { code: 'CONTRACT_FRAUD', name: '合同诈骗罪', legalBasis: '《刑法》第二百二十四条' };

describe('basisFor', () => {
  it('puts the article of the new offence in the place of the old', () => {
    expect(basisFor('国务院令第310号第三条；《刑法》第二百六十六条', fraud, contract)).toBe('国务院令第310号第三条；《刑法》第二百二十四条');
  });
  it('keeps what was written by hand and adds the article once', () => {
    expect(basisFor('手写依据', fraud, contract)).toBe('手写依据；《刑法》第二百二十四条');
    expect(basisFor('手写依据；《刑法》第二百二十四条', undefined, contract)).toBe('手写依据；《刑法》第二百二十四条');
  });
  it('begins an empty text', () => {
    expect(basisFor('', undefined, fraud)).toBe('《刑法》第二百六十六条');
  });
});
