import fs from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface BuiltSite {
  /** The folder of the built site. */
  dir: string;
  /** Where it stands, with a slash at both ends. */
  base: string;
}

export interface Served {
  /** The address of the site's root, base included. */
  url: string;
  close: () => Promise<void>;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function notFound(response: ServerResponse, dir: string): void {
  const page = path.join(dir, '404.html');
  const body = fs.existsSync(page) ? fs.readFileSync(page) : 'Not found';
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(body);
}

/** Answers as a static host does: the folder's index, a slash added to an address that lacks it, the 404 page for the rest. */
function answer({ dir, base }: BuiltSite): RequestListener {
  // `dev` reads the folder anew at each request, so that a build that swaps it is served at once.
  const files = sirv(dir, { dev: true, etag: true, extensions: [] });
  return (request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const search = query === undefined ? '' : `?${query}`;
    if (pathname === '/' && base !== '/') {
      redirect(response, base);
      return;
    }
    if (!`${pathname}/`.startsWith(base)) {
      notFound(response, dir);
      return;
    }
    const inner = `/${pathname.slice(base.length)}`;
    request.url = `${inner}${inner.endsWith('/') ? 'index.html' : ''}${search}`;
    files(request, response, () => {
      const isFolder = !pathname.endsWith('/') && fs.existsSync(path.join(dir, path.normalize(inner), 'index.html'));
      if (isFolder) redirect(response, `${pathname.replace(/^\/+/, '/')}/${search}`);
      else notFound(response, dir);
    });
  };
}

/**
 * Serves a built site on this machine; port 0 takes a free one.
 * @throws (rejects) when the port is taken
 */
export async function serveSite(site: BuiltSite & { port?: number; host?: string }): Promise<Served> {
  const { port = 0, host = '127.0.0.1' } = site;
  const server = createServer(answer(site));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
