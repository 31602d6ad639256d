import { chromium, type Browser, type Page } from 'playwright-core';

export interface Profile {
  newPage(): Promise<Page>;
  /** Hosts outside this machine that a page asked for: there should be none. */
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

/** A fresh profile; its pages share the cache, which halves the time of every load after the first. */
export async function openProfile(browser: Browser): Promise<Profile> {
  const context = await browser.newContext({
    viewport: { width: 1320, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const outside = new Set<string>();
  context.on('request', (request) => {
    const { protocol, hostname, host } = new URL(request.url());
    // The name a webview gives to resources of the remote: a service worker answers, nothing leaves.
    if (hostname.endsWith('.vscode-resource.vscode-cdn.net')) return;
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost') outside.add(host);
  });
  return {
    outside,
    async newPage() {
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      if (process.env['PAGE_CONSOLE']) page.on('console', (message) => console.log('  [page]', message.text().slice(0, 400)));
      return page;
    },
    close: () => context.close(),
  };
}
