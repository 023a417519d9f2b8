import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet (IANA special-purpose registries, RFC 6890). */
const NIET_OPENBAAR = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  NIET_OPENBAAR.addSubnet(net, bits, 'ipv4');

/** Of IPv6 only 2000::/3 is given out; in it lie these, which lead to an IPv4 address or nowhere. */
const WERELD = new BlockList();
WERELD.addSubnet('2000::', 3, 'ipv6');
const NIET_WERELD = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  NIET_WERELD.addSubnet(net, bits, 'ipv6');

/** Whether an IP address is one of the public internet; what is no IP address is not. */
export function isOpenbaarAdres(ip: string): boolean {
  switch (isIP(ip)) {
    case 4:
      return !NIET_OPENBAAR.check(ip, 'ipv4');
    case 6:
      return WERELD.check(ip, 'ipv6') && !NIET_WERELD.check(ip, 'ipv6');
    default:
      return false;
  }
}
