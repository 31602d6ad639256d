import type { Page } from 'playwright-core';

export type Locale = 'zh-cn' | 'en';

/** What a scene has at hand. */
export interface Stage {
  readonly page: Page;
  /** The open folder on the disk. */
  readonly folder: string;
  readonly locale: Locale;
  /** Takes a picture of the window, named for the scene. */
  readonly shoot: (name: string) => Promise<void>;
}

/** One thing a person does in a fresh window; `run` throws where the editor does not answer as it should. */
export interface Scene {
  readonly name: string;
  readonly locales: readonly Locale[];
  /** The folder to open: our examples, or file name → text. */
  readonly files: 'examples' | Readonly<Record<string, string>>;
  run(stage: Stage): Promise<void>;
}

export const both: readonly Locale[] = ['zh-cn', 'en'];
export const chinese: readonly Locale[] = ['zh-cn'];
