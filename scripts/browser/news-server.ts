/**
 * Serves pages under real news host names without leaving this machine: a TLS server with the pages,
 * and a forward proxy that sends those hosts to it, writes down every request, and refuses all others
 * (or lets them through, when a person browses).
 */
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

export interface Page {
  /** A function writes the answer itself, in its own time; the head is written for it. */
  body: string | Buffer | ((response: http.ServerResponse) => void);
  type?: string;
  headers?: Record<string, string>;
}

/** One request. */
export interface Asked {
  /** Without its query; `https://host/` where a connection was refused and more is not known. */
  url: string;
  /** Whether a page was put there. */
  put: boolean;
  /** What the browser says it is for (`Sec-Fetch-Dest`); empty where it was refused, or where it does not say. */
  purpose: string;
}

export interface NewsServer {
  proxyPort: number;
  /** Serves a page at `https://host/path`; a later one replaces it. */
  put(url: string, page: Page | string): void;
  /** Everything asked of the proxy, in order. */
  asked: Asked[];
  close(): Promise<void>;
}

const listen = (server: net.Server) =>
  new Promise<number>((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)),
  );

export async function startNews(options: { passThrough?: boolean } = {}): Promise<NewsServer> {
  const store = new Map<string, Page>();
  const hosts = new Set<string>();
  const asked: Asked[] = [];
  const sockets = new Set<Duplex>();

  const keys = await generate([{ name: 'commonName', value: 'Sidelight fixtures' }], { keySize: 2048 });
  const answer: http.RequestListener = (request, response) => {
    const url = `https://${request.headers.host?.replace(/:\d+$/, '')}${request.url?.replace(/[?#].*$/, '')}`;
    const page = store.get(url);
    asked.push({ url, put: page !== undefined, purpose: String(request.headers['sec-fetch-dest'] ?? '') });
    if (!page) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers });
    if (typeof page.body === 'function') page.body(response);
    else response.end(page.body);
  };
  const tls = https.createServer({ key: keys.private, cert: keys.cert }, answer);
  const tlsPort = await listen(tls);

  const proxy = http.createServer((request, response) => {
    // Plain http through the proxy: only fixtures are answered.
    const { hostname, origin, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (!hosts.has(hostname)) {
      asked.push({ url: origin + pathname, put: false, purpose: '' });
      return void response.writeHead(502).end();
    }
    request.url = pathname;
    answer(request, response);
  });
  proxy.on('connect', (request: http.IncomingMessage, client: Duplex, head: Buffer) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    const ours = hosts.has(host);
    if (!ours) asked.push({ url: `https://${host}/`, put: false, purpose: '' });
    client.on('error', () => {});
    if (!ours && !options.passThrough) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const up = ours ? net.connect(tlsPort, '127.0.0.1') : net.connect(Number(port), host);
    for (const socket of [client, up]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
    up.on('connect', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      up.write(head);
      up.pipe(client).pipe(up);
    });
    up.on('error', () => client.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    proxyPort,
    asked,
    put(url, page) {
      const { hostname, pathname } = new URL(url);
      hosts.add(hostname);
      store.set(`https://${hostname}${pathname}`, typeof page === 'string' ? { body: page } : page);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      tls.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([new Promise((done) => tls.close(done)), new Promise((done) => proxy.close(done))]);
    },
  };
}
