import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContract } from '../contract';

/**
 * Every contract in this folder, or those that `CONTRACT_SITES` names (`CONTRACT_SITES=x,reddit`), for who works on one site.
 */
export async function allContracts(): Promise<SiteContract[]> {
  const only = process.env.CONTRACT_SITES?.split(',');
  const files = globSync('*.ts', { cwd: import.meta.dirname }).filter((file) => file !== 'index.ts');
  const modules = await Promise.all(
    files
      .toSorted()
      .map(
        async (file) =>
          (await import(/* @vite-ignore */ join(import.meta.dirname, file))) as { default: SiteContract },
      ),
  );
  return modules.map((module) => module.default).filter(({ site }) => !only || only.includes(site));
}
