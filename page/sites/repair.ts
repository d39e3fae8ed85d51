import type { ComposerHook, Site } from './site';

/** A technician's selectors in place of bundled ones, until a release brings them. */
export interface Repair {
  readonly site: string;
  /** Id of a composer's hook. */
  readonly composer: string;
  readonly editor?: string | undefined;
  readonly scope?: string | undefined;
  readonly publish?: string | undefined;
  /** What stands for an attached picture. */
  readonly attach?: string | undefined;
}

/**
 * The site with repairs put in. The settings were checked before; this browser has the last word on what is a selector, and
 * one that it refuses changes nothing.
 */
export function repaired(site: Site, repairs: readonly Repair[], document: Document): Site {
  const own = repairs.filter((repair) => repair.site === site.id);
  if (!own.length) return site;
  const probe = document.createDocumentFragment();
  const takes = (selector: string | undefined): selector is string => {
    if (!selector) return false;
    try {
      probe.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  const composers = site.composers.map((hook) => {
    const changes: Partial<{ -readonly [K in keyof ComposerHook]: ComposerHook[K] }> = {};
    for (const repair of own.filter(({ composer }) => composer === hook.id)) {
      if (takes(repair.editor)) changes.editor = repair.editor;
      if (takes(repair.scope)) changes.scope = repair.scope;
      if (takes(repair.publish)) changes.publish = repair.publish;
      if (takes(repair.attach)) changes.attached = repair.attach;
    }
    return { ...hook, ...changes };
  });
  return { ...site, composers };
}
