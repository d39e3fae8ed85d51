import type { CompiledSchool } from '../../school/compile';
import { hostsMeet } from '../../school/hosts';
import type { Repair } from '../../school/repairs';
import type { ParsedSettings, Problem } from '../../school/settings';
import { advice, didYouMean, refused } from '../../school/settings/problem';

/** As much of a site as the settings can name. */
export interface KnownSite {
  readonly id: string;
  /** Match patterns, for example `https://*.example.org/*`. */
  readonly matches: readonly string[];
  readonly composers: readonly { readonly kind: string; readonly id?: string }[];
}

export interface Fitted {
  /** Those whose site and composer exist. */
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
}

/**
 * What only shows once a school's settings meet the sites there are (school/ knows none): repairs of a site or composer
 * that does not exist are named and left out, everything else goes on.
 * @param kept as `parseSettings` gives it, so that a place counts the entries that were cut out too
 */
export function fitToSites(
  { repairs, moreSites, accounts }: Pick<CompiledSchool, 'repairs' | 'moreSites' | 'accounts'>,
  sites: readonly KnownSite[],
  kept: ParsedSettings['kept'] = {},
): Fitted {
  const placed = (key: 'repairs' | 'moreSites', index: number) => `${key}[${kept[key]?.[index] ?? index}]`;
  const ids = sites.map(({ id }) => id);
  const problems: Problem[] = [];
  const usable = repairs.filter(({ site: id, composer }, index) => {
    const site = sites.find((one) => one.id === id);
    if (!site) {
      problems.push(
        refused(`${placed('repairs', index)}.site`, `is not a site that we know.${didYouMean(id, ids)}`),
      );
      return false;
    }
    const known = site.composers.flatMap((hook) => (hook.id === undefined ? [] : [hook.id]));
    if (known.includes(composer)) return true;
    const say = `is not a composer of ${site.id}. Known: ${known.join(', ')}.${didYouMean(composer, known)}`;
    problems.push(refused(`${placed('repairs', index)}.composer`, say));
    return false;
  });
  const hosts = sites.flatMap(({ matches }) => matches.map(hostOf));
  for (const [index, host] of moreSites.entries())
    if (hosts.some((known) => hostsMeet(known, host)))
      problems.push(advice(placed('moreSites', index), 'is a site that we know already; it needs no entry.'));
  for (const [index, { site }] of accounts.entries())
    if (site !== undefined && !ids.includes(site))
      problems.push(
        advice(
          `school.accounts[${index}].site`,
          `is not a site that we know, so this account never counts.${didYouMean(site, ids)}`,
        ),
      );
  return { repairs: usable, problems };
}

/** `https://*.example.org/*` is about `*.example.org`. */
function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}
