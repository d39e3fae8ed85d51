import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Site } from '../support/web/tls-server';
import { buildSite } from './build';
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

const PAGES: Record<string, string> = {
  'www.facebook.com': 'facebook.html',
  'x.com': 'x.html',
  'www.instagram.com': 'instagram.html',
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * As strict as the strictest of the real sites: no inline script, no other host, and Trusted Types. X has no Trusted
 * Types, and Lexical's rich text parses what is pasted as HTML, which they would stop.
 */
function policyFor(page: string): string {
  const trusted = page === 'facebook.html' || page === 'plain.html';
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    'media-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(trusted ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
  ].join('; ');
}

/** The demo site: three social sites that look like none, on the real editors, with a server that keeps what it is sent. */
export async function demoSite(): Promise<DemoSite> {
  const dist = await buildSite();
  let posts: ReceivedPost[] = [];

  const serve =
    (host: string): Site =>
    async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', `https://${host}`);
      if (pathname === '/api/posts' && request.method === 'POST') {
        posts.push({ host, ...(JSON.parse(await bodyOf(request)) as Post) });
        return json(response, {});
      }
      if (pathname === '/api/received') return json(response, posts);
      const asset = /^\/assets\/[\w.-]+$/.test(pathname);
      const page = pathname === '/plain' ? 'plain.html' : PAGES[host]!;
      const file = asset ? pathname : page;
      const content = await readFile(join(dist, file)).catch(() => undefined);
      if (!content) return void response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...(asset ? {} : { 'content-security-policy': policyFor(page) }),
      });
      response.end(content);
    };

  return {
    hosts: Object.fromEntries(Object.keys(PAGES).map((host) => [host, serve(host)])),
    received: () => [...posts],
    forget: () => {
      posts = [];
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, value: unknown) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
