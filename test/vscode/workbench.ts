import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from './tally.ts';

/** Opens a folder in the workbench and waits until the extension host is there. */
export async function openFolder(page: Page, port: number, folder: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`, { waitUntil: 'domcontentloaded' });
  await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
  await page.locator('.statusbar-item.remote-kind .codicon-loading').waitFor({ state: 'detached', timeout: 60_000 });
}

/** Opens a file by its name and waits until its text is drawn. */
export async function openFile(page: Page, name: string): Promise<void> {
  const rows = await ask(page, 'Control+P', name);
  await rows.filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Runs a command by the title a person sees in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = rowsOf(page).filter({ hasText: title }).first();
  // Just after the start the palette does not know our commands yet, and does not learn them while it is open.
  await until(`the command “${title}”`, async () => {
    await ask(page, 'F1', `>${title}`);
    if (await appears(row, 3000)) return true;
    await page.keyboard.press('Escape');
    return false;
  });
  await row.click();
}

/** Types into the quick input that a key opens; gives its rows. */
async function ask(page: Page, key: string, text: string): Promise<Locator> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  await until(`${key} opens the quick input`, async () => {
    await page.keyboard.press(key);
    return appears(input, 2000);
  });
  await input.fill(text);
  return rowsOf(page);
}

/** The rows of the quick input that is open. */
export function rowsOf(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
}

/** Chooses the row that holds `text`. */
export async function pick(page: Page, text: string): Promise<void> {
  const row = rowsOf(page).filter({ hasText: text }).first();
  await row.waitFor();
  await row.click();
}

/** Answers the input box that is open. */
export async function answer(page: Page, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor({ state: 'visible' });
  await input.fill(text);
  await page.keyboard.press('Enter');
}

/** Puts the caret at the end of a line, counted from 1. */
export async function goToEndOf(page: Page, line: number): Promise<void> {
  await ask(page, 'Control+G', `:${line}`);
  await page.keyboard.press('Enter');
  await until(`the caret on line ${line}`, async () => (await caret(page))[0] === line);
  await page.keyboard.press('End');
}

/** Presses Enter at the end of an item and waits until the next number is written: the editor asks for it after the key. */
export async function enterForNumber(page: Page): Promise<void> {
  const [line = 0] = await caret(page);
  await page.keyboard.press('Enter');
  await until('the next number', async () => {
    const [at = 0, column = 0] = await caret(page);
    return at === line + 1 && column > 1;
  });
}

/** The caret's 1-based line and column, as the status bar shows them. */
export async function caret(page: Page): Promise<number[]> {
  const text = await page.locator('[id="status.editor.selection"]').innerText();
  return [...text.matchAll(/\d+/g)].slice(0, 2).map(Number);
}

/** The row of the Problems view that holds `text`; opens the view where it is closed. */
export async function problem(page: Page, text: string): Promise<Locator> {
  const panel = page.locator('.markers-panel');
  // The key closes a view that is open: it is pressed only where none comes by itself.
  if (!(await appears(panel, 1000))) await page.keyboard.press('Control+Shift+M');
  const row = panel.locator('.monaco-list-row', { hasText: text }).first();
  await row.waitFor();
  return row;
}

/** Waits until no row of the Problems view holds `text`. */
export async function solved(page: Page, text: string): Promise<void> {
  await page.locator('.markers-panel .monaco-list-row', { hasText: text }).first().waitFor({ state: 'detached' });
}

/** Goes to a finding from the Problems view: a double click puts the caret on it. */
export async function goToProblem(page: Page, text: string): Promise<void> {
  // On its words: before them stands a light bulb, behind them the link to the rule's page.
  await (await problem(page, text)).dblclick({ position: { x: 160, y: 10 } });
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
}

/** Opens the light bulb's menu at the caret; gives the row that holds `title`. */
export async function lightBulb(page: Page, title: string): Promise<Locator> {
  const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  await until(`“${title}” in the light bulb's menu`, async () => {
    await page.keyboard.press('Control+.');
    if (await appears(row, 5000)) return true;
    await page.keyboard.press('Escape');
    return false;
  });
  return row;
}

/** Takes a row of the light bulb's menu. A click is swallowed by what lies over the menu, so it goes by the keyboard. */
export async function take(page: Page, row: Locator): Promise<void> {
  await until('the row is reached', async () => {
    if (await row.evaluate((element) => element.classList.contains('focused'))) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Enter');
  await row.waitFor({ state: 'hidden' });
}

/** The inside of the webview that is shown. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** The line of the editor that holds `text`. */
export function lineWith(page: Page, text: string): Locator {
  return page.locator('.editor-instance .view-line', { hasText: text }).first();
}

/** True once a thing is seen, false where it is not within `milliseconds`. */
export async function appears(thing: Locator, milliseconds: number): Promise<boolean> {
  try {
    await thing.waitFor({ state: 'visible', timeout: milliseconds });
    return true;
  } catch {
    return false;
  }
}
