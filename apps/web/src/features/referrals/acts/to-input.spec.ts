import { describe, expect, it } from '@jest/globals';
import type { Field } from './act-spec';
import { toInput } from './to-input';

const reply: Field = { kind: 'area', name: 'reply', label: 'referrals.field.reply' };
const materials: Field = { kind: 'materials', name: 'materials', label: 'referrals.field.supplementFiles' };
const file = { id: 'f1', name: '病历.pdf', size: 1, sha256: 'x' };

describe('toInput', () => {
  it('gives the list of files even where nobody touched it', () => {
    expect(toInput({ reply: '已补齐' }, [reply, materials])).toEqual({ reply: '已补齐', materials: [] });
  });
  it('gives files by the kind of material, and no kind without files', () => {
    expect(toInput({ materials: { OTHER: [file], ITEM_LIST: [] } }, [materials])).toEqual({ materials: [{ kind: 'OTHER', fileIds: ['f1'] }] });
  });
  it('leaves out what is blank', () => {
    expect(toInput({ reply: ' ', items: ['一', ' '] }, [reply])).toEqual({ items: ['一'] });
  });
});
