import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Answers one request for a host. */
export type Site = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface LocalServers {
  /** Port of the TLS server on 127.0.0.1. */
  tlsPort: number;
  /** Port of the plain http server on 127.0.0.1. */
  httpPort: number;
  close(): Promise<void>;
}

/**
 * One TLS and one plain server on 127.0.0.1 that serve several hosts by their Host header.
 * The certificate is made in memory for this run; an unknown host gets a 404 page.
 */
export async function startServers(sites: Readonly<Record<string, Site>>): Promise<LocalServers> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: Object.keys(sites).map((value) => ({ type: 2, value })) },
    ],
  });
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    void answer(sites, request, response);
  };
  const servers = [createTlsServer({ key, cert }, listener), createHttpServer(listener)] as const;
  await Promise.all(
    servers.map((server) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))),
  );
  const [tlsPort, httpPort] = servers.map((server) => (server.address() as AddressInfo).port);
  return {
    tlsPort: tlsPort!,
    httpPort: httpPort!,
    async close() {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise<void>((closed) => server.close(() => closed()));
        }),
      );
    },
  };
}

async function answer(
  sites: Readonly<Record<string, Site>>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const site = sites[host];
  try {
    if (site) await site(request, response);
    else refuse(response, 404, `No demo page for ${host}.`);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else refuse(response, 500, `The demo site failed: ${String(error)}`);
  }
}

function refuse(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
