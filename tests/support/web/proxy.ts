import { createServer, request as httpRequest } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { startServers, type Site } from './tls-server';
import { isVendorHost } from './vendor-hosts';

export interface Proxy {
  /** Port on 127.0.0.1 that a browser is given as its http and https proxy. */
  port: number;
  /** Hosts asked for since the start or the last `forget()`, once each, without the browser vendors' own. */
  hosts(): string[];
  /** The same with the browser vendors' own. */
  allHosts(): string[];
  forget(): void;
  close(): Promise<void>;
}

/**
 * A proxy behind which the given hosts exist and nothing else does. Every https host ends at one local TLS server, so
 * `https://www.facebook.com/` loads our demo page and the shipped match patterns are what is tested. Nothing ever
 * leaves the machine: any other host is answered with a 404 page, and is on record.
 */
export async function startProxy(sites: Readonly<Record<string, Site>>): Promise<Proxy> {
  const servers = await startServers(sites);
  const asked = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
    asked.add(url.hostname);
    const onward = httpRequest(
      {
        host: '127.0.0.1',
        port: servers.httpPort,
        method: request.method,
        path: url.pathname + url.search,
        headers: { ...request.headers, host: url.host },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    asked.add(host);
    const target = connect(port === '80' ? servers.httpPort : servers.tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => [...asked].filter((host) => !isVendorHost(host)),
    allHosts: () => [...asked],
    forget: () => asked.clear(),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => server.close(() => closed()));
      await servers.close();
    },
  };
}
