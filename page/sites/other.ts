import { defineSite, type Site } from './site';

/** Id of every site that has no file of its own. */
const OTHER = 'other';

/** A site that nobody described: structure and roles alone decide. @param hostname becomes its title */
export function otherSite(hostname: string): Site {
  return defineSite({ id: OTHER, title: hostname, matches: [], composers: [] });
}
