interface Locked {
  version?: string;
  integrity?: string;
  optional?: boolean;
  devOptional?: boolean;
}

/** Whether what is installed is what the lock file asks for; see `dependencies.mjs`. */
export function isInstalled(
  wanted: Record<string, Locked> | undefined,
  installed: Record<string, Locked> | undefined,
): boolean;

/** Runs `npm ci` when packages are missing or are not those of the lock file. */
export function ensureDependencies(): void;
