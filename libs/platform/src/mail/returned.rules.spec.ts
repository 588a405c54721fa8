import fc from 'fast-check';
import { isAddress } from './mail.rules.js';
import { mailOfReturn, readReturnReport, returnAddress } from './returned.rules.js';

const KEY = '0123456789abcdef'.repeat(4);
const ID = '01a20758-5416-765a-929b-bdf359daf32b';

describe('the address that an e-mail comes back to', () => {
  it('names its e-mail, and is an address like others', () => {
    fc.assert(fc.property(fc.uuid(), (id) => {
      const address = returnAddress(id, 'returns.example.gov.cn', KEY);
      expect(isAddress(address)).toBe(true);
      expect(mailOfReturn(address, 'returns.example.gov.cn', KEY)).toBe(id.toLowerCase());
      expect(mailOfReturn(address.toUpperCase(), 'returns.example.gov.cn', KEY)).toBe(id.toLowerCase());
    }));
  });

  const good = returnAddress(ID, 'returns.example', KEY);
  it.each([
    ['of another e-mail with this tag', good.replace('01a20758', '01a20759')],
    ['with another tag', good.replace(/\.[0-9a-f]{16}@/, '.0000000000000000@')],
    ['made with another key', returnAddress(ID, 'returns.example', KEY.replace('0', '1'))],
    ['of another host', good.replace('returns.example', 'returns.example.com')],
    ['without a tag', `returns+${ID}@returns.example`],
    ['of a person', 'clerk@returns.example'],
    ['that is none', ''],
  ])('%s is nobody', (_, address) => expect(mailOfReturn(address, 'returns.example', KEY)).toBeNull());
});

const ABOUT = 'Reporting-MTA: dns; mail.example\nArrival-Date: Fri, 20 Nov 2026 09:00:00 +0800\n\n';
describe('a report', () => {
  it.each([
    ['of a mailbox that is not there', `${ABOUT}Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user\n`, { status: '5.1.1', reason: '550 5.1.1 No such user' }],
    ['with folded lines and CRLF', `${ABOUT}Action: failed\nStatus: 5.2.2 (full)\nDiagnostic-Code: smtp; 552\n  mailbox\n\tfull\n`.replaceAll('\n', '\r\n'), { status: '5.2.2', reason: '552 mailbox full' }],
    ['given up after days of 4xx', `${ABOUT}action: Failed\nstatus: 4.4.7\n`, { status: '4.4.7', reason: '' }],
    ['without a status', `${ABOUT}Action: failed\n`, { status: '5.0.0', reason: '' }],
    ['of two recipients, one of whom failed', `${ABOUT}Action: delivered\nStatus: 2.0.0\n\nAction: failed\nStatus: 5.1.10\n`, { status: '5.1.10', reason: '' }],
    ['of a delay', `${ABOUT}Action: delayed\nStatus: 4.4.1\nWill-Retry-Until: Mon, 23 Nov 2026 09:00:00 +0800\n`, null],
    ['of a delivery', `${ABOUT}Action: delivered\nStatus: 2.0.0\n`, null],
    ['that is empty', '', null],
  ])('%s', (_, text, said) => expect(readReturnReport(text)).toEqual(said));

  it('of any text is read without a fault, in a time that grows with its length', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (text) => { readReturnReport(text); }));
  });
});
