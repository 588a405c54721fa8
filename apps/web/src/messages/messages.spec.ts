import { describe, expect, it } from '@jest/globals';
import enCore from './en/core';
import enRooms from './en/rooms';
import zhCore from './zh-CN/core';
import zhRooms from './zh-CN/rooms';

const zhCN = { ...zhCore, ...zhRooms };
const en = { ...enCore, ...enRooms };

const keys = Object.keys(zhCN) as (keyof typeof zhCN)[];
const names = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name as string))].sort();

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it('are nowhere empty', () => {
    for (const key of keys) {
      expect([key, zhCN[key].trim()]).not.toEqual([key, '']);
      expect([key, en[key].trim()]).not.toEqual([key, '']);
    }
  });

  it('ask for the same values in both languages', () => {
    for (const key of keys) expect([key, names(en[key])]).toEqual([key, names(zhCN[key])]);
  });

  it('leave no Chinese in the English text, except the numbers of Chinese documents', () => {
    const left = keys.filter((key) => /[\u4e00-\u9fff]/.test(en[key].replace(/[\u4e00-\u9fff]*〔[^〕]*〕\d+号/g, '')));
    expect(left).toEqual([]);
  });
});
