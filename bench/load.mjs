/**
 * Drives load over loopback: a fixed number of kept-alive connections, each with one request under way. It writes requests
 * made beforehand and reads no more of an answer than it must, for it shares the processors with what it measures.
 */
import { connect } from 'node:net';

/**
 * @typedef {{ text: Buffer, expect: Buffer }} Request the whole request, and bytes the answer must contain
 * @param {string} path @param {Record<string, string>} headers @param {unknown} body @param {string} expect
 * @returns {Request}
 */
export function requestOf(path, headers, body, expect) {
  const text = Buffer.from(JSON.stringify(body));
  const head = [`POST /${path} HTTP/1.1`, 'host: 127.0.0.1', 'content-type: application/json', `content-length: ${text.length}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return { text: Buffer.concat([Buffer.from(`${head}\r\n\r\n`), text]), expect: Buffer.from(expect) };
}

const ERRORS = Buffer.from('"errors":');

/**
 * @param {{ port: number, next: () => Request | undefined, connections: number, seconds?: number, count?: number }} options until `seconds` have passed or `count` are answered
 * @returns {Promise<{ count: number, rate: number, p50: number, p99: number }>}
 * @throws Error at the first answer that is not 200, carries a GraphQL error, or lacks what it must contain
 */
export async function drive({ port, next, connections, seconds, count = Infinity }) {
  const lengths = [];
  let asked = 0;
  const began = performance.now();
  const until = seconds === undefined ? Infinity : began + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, () => new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let parts = [];
    let wanted = 0;
    let got = 0;
    let request;
    let from = 0;
    const ask = () => {
      request = asked < count && performance.now() < until ? next() : undefined;
      if (!request) { socket.end(); resolve(); return; }
      asked += 1;
      parts = [];
      wanted = got = 0;
      from = performance.now();
      socket.write(request.text);
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the connection was cut')));
    socket.on('data', (part) => {
      parts.push(part);
      got += part.length;
      if (wanted === 0) wanted = lengthOf(parts.length === 1 ? part : Buffer.concat(parts));
      if (wanted === 0 || got < wanted) return;
      lengths.push(performance.now() - from);
      const answer = parts.length === 1 ? part : Buffer.concat(parts);
      if (!answer.subarray(9, 12).equals(Buffer.from('200')) || answer.includes(ERRORS) || !answer.includes(request.expect)) {
        reject(new Error(`not the answer that was expected: ${answer.subarray(0, 1500)}`));
        socket.destroy();
        return;
      }
      ask();
    });
  })));
  const passed = (performance.now() - began) / 1000;
  lengths.sort((a, b) => a - b);
  const at = (share) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))];
  return { count: lengths.length, rate: lengths.length / passed, p50: at(0.5), p99: at(0.99) };
}

/** Bytes of head and body together; 0 while the head is not whole. */
function lengthOf(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return 0;
  const found = /\r\ncontent-length: (\d+)/i.exec(bytes.subarray(0, end + 2).toString('latin1'));
  if (!found) throw new Error('an answer without content-length');
  return end + 4 + Number(found[1]);
}
