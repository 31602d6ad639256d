import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What the workbench page is told about itself; only what we change is typed. */
interface WorkbenchConfiguration {
  developmentOptions?: Record<string, unknown>;
  [key: string]: unknown;
}

export interface Front {
  readonly port: number;
  stop(): void;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A door before the VS Code server, on the same origin: a web extension is only loaded over http from where the workbench
 * itself came. `folders` maps a prefix of the path to a folder of this disk (the first that fits); `edit` changes the configuration inside the
 * workbench page; everything else, websockets too, goes through to `port`.
 */
export async function openFront(
  port: number,
  folders: Readonly<Record<string, string>>,
  edit: (configuration: WorkbenchConfiguration, host: string) => void,
): Promise<Front> {
  const front = createServer((incoming, response) => {
    const path = decodeURIComponent(new URL(incoming.url ?? '/', 'http://front').pathname);
    const [prefix, folder] = Object.entries(folders).find(([prefix]) => path.startsWith(prefix)) ?? [];
    if (prefix && folder) void sendFile(join(folder, normalize(`/${path.slice(prefix.length)}`)), response);
    else passOn(port, incoming, response, path === '/' ? edit : undefined);
  });
  front.on('upgrade', (incoming, socket, head: Buffer) => {
    const upstream = connect(port, '127.0.0.1', () => {
      const { rawHeaders: raw } = incoming;
      const headers = raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1] ?? ''}`] : []));
      upstream.write([`GET ${incoming.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
      upstream.write(head);
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => {
    front.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: portOf(front),
    stop() {
      front.closeAllConnections();
      front.close();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the front does not listen');
  return address.port;
}

async function sendFile(path: string, response: ServerResponse) {
  try {
    const content = await readFile(path);
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function passOn(
  port: number,
  incoming: IncomingMessage,
  response: ServerResponse,
  edit?: (configuration: WorkbenchConfiguration, host: string) => void,
) {
  const headers = { ...incoming.headers };
  if (edit) delete headers['accept-encoding'];
  const upstream = request({ host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers }, (answer) => {
    if (!edit) {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      return;
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const page = Buffer.concat(chunks).toString('utf8');
      const { 'content-length': _length, etag: _etag, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, kept);
      response.end(editConfiguration(page, (configuration) => edit(configuration, incoming.headers.host ?? '')));
    });
  });
  upstream.on('error', () => response.writeHead(502).end());
  incoming.pipe(upstream);
}

/** The configuration stands as escaped JSON in an attribute of the page. */
function editConfiguration(page: string, edit: (configuration: WorkbenchConfiguration) => void): string {
  return page.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
    (_all, before: string, escaped: string) => {
      const configuration: WorkbenchConfiguration = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      edit(configuration);
      return `${before}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    },
  );
}
