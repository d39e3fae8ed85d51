import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Site } from '../support/web/tls-server';
import { buildPage, type BuiltPage } from './build';
import { EVERYWHERE, HOSTS, READS_BLOBS, TRUSTED_TYPES } from './hosts';
import type { Post } from './src/shared/demo';

/** What one post arrived as. */
export interface ReceivedPost extends Post {
  host: string;
}

export interface DemoSite {
  /** For `startProxy`: the hosts and what answers there. */
  hosts: Record<string, Site>;
  /** What the site's own code has sent since the start or the last `forget()`, oldest first. */
  received(): ReceivedPost[];
  forget(): void;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/**
 * As strict as the strictest of the real sites: no inline script, no other host, and Trusted Types. X has no Trusted
 * Types, and Lexical's rich text parses what is pasted as HTML, which they would stop.
 */
function policyFor(page: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    'media-src blob:',
    ...(READS_BLOBS.some((one) => one === page) ? ["connect-src 'self' blob:"] : []),
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    ...(TRUSTED_TYPES.some((one) => one === page)
      ? ["require-trusted-types-for 'script'", "trusted-types 'none'"]
      : []),
  ].join('; ');
}

/** The document of a page; the language is the address's own: `?lang=ur`. */
function documentOf(page: string, { script, styles }: BuiltPage, lang: string): string {
  const links = styles.map((file) => `<link rel="stylesheet" href="/assets/${page}/${file}" />`);
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>Demo: ${page}</title><link rel="icon" href="data:," />`,
    ...links,
    `<script type="module" src="/assets/${page}/${script}"></script>`,
    '</head><body><div id="app"></div><p class="demo-note">Demo</p></body></html>',
  ].join('\n');
}

/** The demo site: social sites that look like none, on the real editors, with a server that keeps what it is sent. */
export function demoSite(): DemoSite {
  let posts: ReceivedPost[] = [];

  const serve =
    (host: string): Site =>
    async (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', `https://${host}`);
      if (pathname === '/api/posts' && request.method === 'POST') {
        posts.push({ host, ...(JSON.parse(await bodyOf(request)) as Post) });
        return json(response, {});
      }
      if (pathname === '/api/received') return json(response, posts);
      const [, asset, file] = /^\/assets\/([\w-]+)\/([\w.-]+)$/.exec(pathname) ?? [];
      if (asset && file) return sendAsset(response, asset, file);
      const page = EVERYWHERE.find((one) => pathname === `/${one}`) ?? HOSTS[host]!;
      const built = await buildPage(page);
      if (!built) return void response.writeHead(404).end();
      const lang = /^[a-z]{2}(-[A-Z]{2})?$/.exec(searchParams.get('lang') ?? '')?.[0] ?? 'en-GB';
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policyFor(page),
      });
      response.end(documentOf(page, built, lang));
    };

  return {
    hosts: Object.fromEntries(Object.keys(HOSTS).map((host) => [host, serve(host)])),
    received: () => [...posts],
    forget: () => {
      posts = [];
    },
  };
}

async function sendAsset(response: ServerResponse, page: string, file: string) {
  const built = await buildPage(page);
  const content = built && (await readFile(join(built.dir, file)).catch(() => undefined));
  if (!content) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    .end(content);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, value: unknown) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
