/**
 * Second parts under which a country's registry sells names: `*.sch.uk` is every school of the country. Facts from
 * publicsuffix.org, cut down to the parts in common use; the list itself would weigh more than all of school/.
 */
const REGISTRY_PARTS = new Set(
  `ac co com edu gob gouv gov gv go info ltd me mil mod ne net nhs nom or org plc police sch k12`.split(
    /\s+/,
  ),
);

/** One line of `moreSites` as browsers know hosts: small letters, international names in their `xn--` form. */
export function toHost(written: string): string {
  const text = written.trim().toLowerCase();
  const star = text.startsWith('*.') ? '*.' : '';
  const rest = text.slice(star.length).replace(/\.$/, '');
  // Anything but a bare name is left as it was written, so that its own problem can be named.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(rest)) return text;
  try {
    return star + new URL(`https://${rest}`).hostname;
  } catch {
    return text;
  }
}

/** What is wrong with a host name, as a half sentence after its place; undefined when nothing is. */
export function hostProblem(host: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//.test(host)) return 'must be a host name alone, without https://';
  if (/[/?#\\]/.test(host)) return 'must be a host name alone, without a path';
  if (/[@\s]/.test(host)) return 'is not a host name; write one such as forum.example.org';
  if (/:\d*$/.test(host)) return 'must be a host name alone, without a port';
  if (/^[*.]*$/.test(host)) return 'would be every site there is; name the hosts';
  const star = host.startsWith('*.');
  const name = star ? host.slice(2) : host;
  if (name.includes('*')) return 'may have a star only at its beginning, as in *.example.org';
  if (/^[\d.]+$/.test(name) || name.includes(':')) return 'must be a name, not an address of numbers';
  const parts = name.split('.');
  if (name.length > 253 || !parts.every((part) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(part)))
    return 'is not a host name; write one such as forum.example.org';
  if (parts.length === 1 || isRegistry(parts))
    return star
      ? 'would be far too many sites; name the hosts'
      : 'is not a whole host name; write one such as forum.example.org';
  return undefined;
}

/** Whether one host entry (perhaps with a star) and another have a host in common. */
export function hostsMeet(one: string, other: string): boolean {
  const covers = (wide: string, host: string) =>
    wide.startsWith('*.') && (host === wide.slice(2) || host.endsWith(wide.slice(1)));
  return one === other || covers(one, other) || covers(other, one);
}

function isRegistry(parts: readonly string[]): boolean {
  const [second = '', last = ''] = parts;
  return parts.length === 2 && last.length === 2 && REGISTRY_PARTS.has(second);
}
