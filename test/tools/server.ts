import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

/** What one address answers with. */
export interface Served {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

export interface Asked {
  method: string;
  /** The whole address, `https://host/path?query`. */
  url: string;
}

export interface TestServer {
  port: number;
  /** Everything that was asked, in order: what proves that nothing else was. */
  asked: Asked[];
  /** Serves this at an address (without its query); the newest wins. */
  serve(url: string, served: Served | string): void;
  /** A CONNECT proxy that leads every host here: for Firefox, which has no rule for host names. Its port. */
  proxyPort: number;
  close(): Promise<void>;
}

/** A local TLS server that is every host at once. Addresses that nobody set answer 404, and are logged like all others. */
export async function startServer(): Promise<TestServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const pages = new Map<string, Served>();
  const asked: Asked[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    asked.push({ method: request.method ?? '', url });
    const served = pages.get(url.split(/[?#]/, 1)[0] ?? url) ?? { body: 'not found', status: 404, type: 'text/plain' };
    response.writeHead(served.status ?? 200, { 'content-type': served.type ?? 'text/html; charset=utf-8', ...served.headers });
    response.end(served.body);
  });
  const port = await listenOn(server);
  const proxy = createPlainServer();
  const led = new Set<Duplex>();
  proxy.on('connect', (_request, client) => {
    // Node's server forgets a connection that was led on, but its `close` waits for it.
    led.add(client);
    client.on('close', () => led.delete(client));
    const through = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      through.pipe(client).pipe(through);
    });
    through.on('error', () => client.destroy());
    client.on('error', () => through.destroy());
  });
  const proxyPort = await listenOn(proxy);
  return {
    port,
    asked,
    proxyPort,
    serve: (url, served) => void pages.set(url, typeof served === 'string' ? { body: served } : served),
    close: async () => {
      server.closeAllConnections();
      proxy.closeAllConnections();
      for (const client of led) client.destroy();
      await Promise.all([server, proxy].map((one) => new Promise((closed) => one.close(closed))));
    },
  };
}

function listenOn(server: { listen(port: number, host: string, done: () => void): unknown; address(): unknown }): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
