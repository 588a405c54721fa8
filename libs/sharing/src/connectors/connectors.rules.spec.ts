import { createHmac, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import signatures from 'http-message-signatures';
import { linesOfAnswer } from './answer.rules.js';
import { digestIn, dropsIn, isTableName, keptName, requestOf } from './drop.rules.js';
import { FETCH_LADDER, FETCH_OUTCOMES, isTechnical, markOfFetch, outcomeOfStatus } from './fetch.rules.js';
import { openSecret, sealSecret } from './secret-box.js';
import { contentDigest, digestMatches, newSigningKey, signed, SIGNING_ALGORITHMS } from './signing.js';

const at = new Date('2026-11-16T02:00:00Z');

describe('a call that is signed (RFC 9421)', () => {
  const call = { method: 'POST', url: 'https://data.example.gov.cn/share?from=portal', headers: { 'content-type': 'application/json' }, body: Buffer.from('{"kind":"rows"}') } as const;
  const base = (headers: Readonly<Record<string, string>>, url: string = call.url): Buffer => Buffer.from(
    `"@method": POST\n"@target-uri": ${url}\n"content-type": application/json\n"content-digest": ${headers['content-digest']}\n"@signature-params": ${(headers['Signature-Input'] ?? headers['signature-input'] ?? '').replace(/^sig1=/, '')}`);

  it.each(SIGNING_ALGORITHMS)('by %s carries method, address, type, digest, instant, nonce and key, and checks without this library', async (algorithm) => {
    const key = newSigningKey('entry-1', algorithm);
    const { headers } = await signed(call, key, at, 'n0nce');
    const said = (headers['Signature-Input'] ?? headers['signature-input']) as string;
    expect(said).toBe(`sig1=("@method" "@target-uri" "content-type" "content-digest");created=${at.getTime() / 1_000};nonce="n0nce";keyid="entry-1";alg="${algorithm}"`);
    const given = Buffer.from(/^sig1=:(.+):$/.exec((headers['Signature'] ?? headers['signature']) as string)?.[1] ?? '', 'base64');
    const checks = (words: Buffer): boolean => (key.publicKey ? verify(null, words, key.publicKey, given) : createHmac('sha256', key.secret).update(words).digest().equals(given));
    expect([checks(base(headers)), checks(base(headers, `${call.url}&x=1`)), checks(base({ ...headers, 'content-digest': contentDigest(Buffer.from('other')) }))]).toEqual([true, false, false]);
    expect((await signed(call, key, at)).headers).not.toEqual((await signed(call, key, at)).headers);
  });

  it('is as RFC 9421, B.2.5 signs it', async () => {
    const secret = Buffer.from('uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==', 'base64');
    const message = await signatures.httpbis.signMessage(
      { key: signatures.createSigner(secret, 'hmac-sha256', 'test-shared-secret'), name: 'sig-b25', fields: ['date', '@authority', 'content-type'], params: ['created', 'keyid'], paramValues: { created: new Date(1_618_884_473_000) } },
      { method: 'POST', url: 'https://example.com/foo?param=Value&Pet=dog', headers: { date: 'Tue, 20 Apr 2021 02:07:55 GMT', 'content-type': 'application/json' } });
    expect(Object.values(message.headers)).toContain('sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:');
  });

  it('answers with the digest of its body (RFC 9530), or with none that can be checked', () => {
    const body = Buffer.from('{"hello": "world"}\n');
    // RFC 9530, appendix B.
    expect(contentDigest(body)).toBe('sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:');
    expect([contentDigest(body), `sha-512=:AAAA:, ${contentDigest(body)}`, contentDigest(Buffer.from('x')), 'sha-512=:AAAA:', 'sha-256=AAAA', undefined, 'sha-256=:AA==:'].map((header) => digestMatches(header, body))).toEqual([true, true, false, null, null, null, false]);
  });
});

it('a secret opens where it belongs, as it was, and nowhere else', () => {
  const [key, other] = ['5e'.repeat(32), '5f'.repeat(32)];
  const sealed = sealSecret(key, 'entry-1', Buffer.from('secret'));
  expect(openSecret(key, 'entry-1', sealed).toString()).toBe('secret');
  expect(sealed.includes(Buffer.from('secret'))).toBe(false);
  const changed = Buffer.from(sealed);
  changed[changed.length - 1] = (changed[changed.length - 1] ?? 0) ^ 1;
  for (const open of [() => openSecret(other, 'entry-1', sealed), () => openSecret(key, 'entry-2', sealed), () => openSecret(key, 'entry-1', changed)]) expect(open).toThrow();
});

describe('a table that an owner’s system answers', () => {
  const cells = (type: string, body: string | Buffer) => linesOfAnswer(type, Buffer.from(body as string))?.map((line) => line.cells) ?? null;

  it('is CSV in UTF-8 or GB 18030, or JSON rows', () => {
    const rows = [['姓名', '得分'], ['张三', '90']];
    expect(cells('text/csv; charset=utf-8', '姓名,得分\n张三,90')).toEqual(rows);
    expect(linesOfAnswer('text/csv', Buffer.from('d0d5c3fb2cb5c3b7d60ad5c5c8fd2c3930', 'hex'))?.map((line) => line.cells)).toEqual(rows);
    expect(cells('application/json', '[{"姓名":"张三","得分":90}]')).toEqual(rows);
    expect(cells('application/json;charset=utf-8', '{"rows":[{"姓名":"张三","得分":"90"}]}')).toEqual(rows);
  });

  it('has no cell where a row lacks one, and none that is no plain value or was rounded', () => {
    expect(cells('application/json', '[{"a":"1"},{"b":true,"a":null},{"a":{"x":1},"b":12345678901234567890}]')).toEqual([['a', 'b'], ['1', ''], ['', null], [null, null]]);
  });

  it.each([['text/html', '<p>'], ['application/json', '{"rows":1}'], ['application/json', '[1]'], ['application/json', 'null'], ['application/json', '[{'], ['', 'a,b']])('is not %s %s', (type, body) => expect(cells(type, body)).toBeNull());

  it('has no more columns than two hundred', () => {
    const rows = (count: number) => JSON.stringify(Array.from({ length: count }, (_, at) => ({ [`n${at}`]: '1' })));
    expect([cells('application/json', rows(200))?.length, cells('application/json', rows(201))]).toEqual([201, null]);
  });
});

describe('files in a folder', () => {
  it.each([
    ['粤医保数据申请〔2026〕3号.csv', true], ['粤医保数据申请〔2026〕3号.CSV', true], ['0190c0de-0000-7000-8000-000000000001.csv', true], ['.csv', false], [' .csv', false], ['.hidden.csv', false], ['a.xlsx', false], ['a.csv.ok', false], ['a.csv.part', false],
    ['a/b.csv', false], ['..\\b.csv', false], ['a\u0000.csv', false], ['a\u202Evsc.csv', false], ['a:b.csv', false], [`${'号'.repeat(66)}.csv`, false], [`${'号'.repeat(65)}.csv`, true],
  ])('%j is a table: %s', (name, is) => expect(isTableName(name)).toBe(is));

  it('are taken when a marker says that they are whole', () => {
    expect(dropsIn(['b.csv', 'b.csv.ok', 'a.csv', 'a.csv.sha256', 'a.csv.ok', 'half.csv', 'orphan.csv.ok', 'x.txt', 'x.txt.ok', 'done'])).toEqual([
      { file: 'a.csv', marker: 'a.csv.sha256', kind: 'sha256' }, { file: 'b.csv', marker: 'b.csv.ok', kind: 'ok' },
    ]);
  });

  it('are named by their request, and kept beside those before them', () => {
    expect([requestOf('粤医保数据申请〔2026〕3号.csv'), requestOf(' x .CSV')]).toEqual(['粤医保数据申请〔2026〕3号', 'x']);
    expect(keptName('x.csv', at, 'a1')).toBe('20261116T020000Z-a1-x.csv');
    const digest = 'ab'.repeat(32);
    expect([`${digest}  x.csv\n`, digest.toUpperCase(), `\\${digest}  x`, `${digest}ff`, 'x', ''].map(digestIn)).toEqual([digest, digest, digest, null, null, null]);
  });
});

describe('the ladder', () => {
  it('goes on for about a day, and each end is done, stopped or failed', () => {
    const climbed = FETCH_LADDER.map((_, index) => markOfFetch('UNREACHABLE', index + 1, at));
    expect(climbed.every(({ state, nextAt }) => state === 'WAITING' && nextAt > at)).toBe(true);
    expect(FETCH_LADDER.reduce((sum, seconds) => sum + seconds, 0) / 3_600).toBeGreaterThan(23);
    expect(markOfFetch('UNREACHABLE', FETCH_LADDER.length + 1, at).state).toBe('FAILED');
    expect(markOfFetch('UNREACHABLE', 1, at, []).state).toBe('FAILED');
    const first = Object.fromEntries(FETCH_OUTCOMES.map((outcome) => [outcome, markOfFetch(outcome, 1, at).state]));
    expect(first).toMatchObject({ DELIVERED: 'DONE', SAME: 'DONE', STOPPED: 'STOPPED', TIMED_OUT: 'WAITING', DIGEST_WRONG: 'WAITING', ROWS_REFUSED: 'FAILED', REDIRECTED: 'FAILED', ADDRESS_REFUSED: 'FAILED' });
    expect([isTechnical('ROWS_REFUSED'), isTechnical('UNREACHABLE'), isTechnical('REDIRECTED'), isTechnical('STOPPED')]).toEqual([false, true, true, false]);
  });

  it('tells a server that fails from one that refuses', () => {
    expect([200, 204, 500, 503, 408, 429, 400, 401, 404].map(outcomeOfStatus)).toEqual([null, null, 'SERVER_FAILED', 'SERVER_FAILED', 'SERVER_FAILED', 'SERVER_FAILED', 'REFUSED_BY_OWNER', 'REFUSED_BY_OWNER', 'REFUSED_BY_OWNER']);
    fc.assert(fc.property(fc.integer({ min: 100, max: 599 }), (status) => (outcomeOfStatus(status) === null) === (status >= 200 && status < 300)));
  });
});
