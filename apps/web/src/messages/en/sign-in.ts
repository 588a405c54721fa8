import type { SameKeys } from '../zh-CN';
import type { signIn as zh } from '../zh-CN/sign-in';

export const signIn: SameKeys<typeof zh> = {
  'signIn.title': 'Sign in',
  'signIn.tagline': 'Six agencies, one ledger: seen, counted, handed over whole, beyond dispute',
  'signIn.account': 'Account',
  'signIn.password': 'Password',
  'signIn.totp': 'One-time code',
  'signIn.totpHint': '6 digits; leave empty if the account has none',
  'signIn.withTotp': 'Use a one-time code',
  'signIn.submit': 'Sign in',
  'signIn.required': 'Please fill in',
  'signIn.notice': 'For officers of the member agencies only. Every act is recorded. Do not lend your account; sign out when you leave.',
  'signIn.help': 'Trouble signing in? Ask the liaison of your agency or the liaison office.',
  'signIn.expiredTitle': 'Your session has ended',
  'signIn.expiredText': 'You were signed out after a long pause, to protect the cases. Sign in to go on; everything you typed is still here.',
  'signIn.expiredOther': 'Use the same account; another account leaves this page.',
  'signIn.leave': 'Leave and go to the sign-in page',
};
