import { chromium, type Browser, type Page } from 'playwright-core';

export interface OpenPage {
  readonly page: Page;
  /** Hosts outside this machine that the page asked for: there should be none. */
  readonly outside: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Starts the Chromium of the system (or of $CHROMIUM), headless and kept from the network. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,Translate,OptimizationHints,MediaRouter',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/** A page in a fresh profile, so that nothing a test leaves behind reaches the next. */
export async function openPage(browser: Browser): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const outside = new Set<string>();
  context.on('request', (request) => {
    const { protocol, hostname, host } = new URL(request.url());
    // The name a webview gives to resources of the remote: a service worker answers, nothing leaves.
    if (hostname.endsWith('.vscode-resource.vscode-cdn.net')) return;
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost') outside.add(host);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (process.env['PAGE_CONSOLE']) page.on('console', (message) => console.log('  [page]', message.text().slice(0, 400)));
  return { page, outside, close: () => context.close() };
}
