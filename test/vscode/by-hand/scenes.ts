import { findings } from './findings.ts';
import { folders } from './folders.ts';
import { panels } from './panels.ts';
import type { Scene } from './scene.ts';
import { tour } from './tour.ts';
import { writing } from './writing.ts';

export type { Locale } from './scene.ts';

/** Everything that is tried by hand, in the order a newcomer meets it. */
export const scenes: readonly Scene[] = [...findings, ...writing, ...panels, ...folders, ...tour];
