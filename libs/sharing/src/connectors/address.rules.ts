import { BlockList, isIP } from 'node:net';

/** Whom the portal may call at all: a setting of the machine room, not of an agency. */
export interface OutboundRules {
  /** Names, in small letters, with `:port` where it is not that of the scheme. */
  readonly hosts: readonly string[];
  /** Networks that are not public and may be reached all the same, as `10.20.0.0/16`: agencies sit in them. */
  readonly networks: readonly string[];
  /** Only where the portal is developed. */
  readonly http: boolean;
}

export type AddressProblem = 'ADDRESS_NOT_URL' | 'ADDRESS_NOT_HTTPS' | 'ADDRESS_WITH_USER' | 'ADDRESS_NOT_LISTED' | 'ADDRESS_PRIVATE';

/** Not of the public network by RFC 6890 and its successors: this host, private and shared use, link-local (cloud metadata), documentation, multicast, reserved. */
const NOT_PUBLIC_V4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15',
  '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
];
/** All but 2000::/3, and of that what is for documentation or carries an IPv4 address inside (Teredo, 6to4). */
const NOT_PUBLIC_V6 = ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

type Family = 'ipv4' | 'ipv6';
const familyOf = (ip: string): Family | null => (isIP(ip) === 4 ? 'ipv4' : isIP(ip) === 6 ? 'ipv6' : null);

/** @throws Error for what is no network: a setting that is not understood stops the process */
export function networksOf(networks: readonly string[]): Readonly<Record<Family, BlockList>> {
  // A list for each family: in a common one `::/3` would hold every IPv4 address too.
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/');
    const family = familyOf(address);
    if (family === null || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 'ipv4' ? 32 : 128)) throw new Error(`"${network}" is not a network like 10.20.0.0/16`);
    lists[family].addSubnet(address, Number(bits), family);
  }
  return lists;
}

const NOT_PUBLIC = networksOf([...NOT_PUBLIC_V4, ...NOT_PUBLIC_V6]);

/** Whether a connection to this address may be made: it is public, or lies in a network that is let through. */
export function mayConnect(ip: string, networks: readonly string[]): boolean {
  const [plain = ''] = ip.split('%');
  const family = familyOf(plain);
  if (family === null) return false;
  return !NOT_PUBLIC[family].check(plain, family) || networksOf(networks)[family].check(plain, family);
}

/** The host of an address as a connection is made to it: without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * What keeps an address from being called; null when nothing does. A name is looked up only when it is called, and each address it stands for is looked at then
 * (`mayConnect`). The URL standard turns every spelling of an IPv4 address (decimal, octal, hexadecimal, full-width) into the one that is looked at here.
 */
export function addressProblem(address: string, { hosts, networks, http }: OutboundRules): AddressProblem | null {
  if (!URL.canParse(address)) return 'ADDRESS_NOT_URL';
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(http && url.protocol === 'http:')) return 'ADDRESS_NOT_HTTPS';
  if (url.username !== '' || url.password !== '') return 'ADDRESS_WITH_USER';
  if (!hosts.includes(url.host)) return 'ADDRESS_NOT_LISTED';
  const host = hostOf(url);
  return isIP(host) !== 0 && !mayConnect(host, networks) ? 'ADDRESS_PRIVATE' : null;
}
