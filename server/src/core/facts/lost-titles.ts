import type { Heading } from '../numbering/heading.ts';
import type { NumberingRun } from '../numbering/run.ts';
import { rankOf } from '../numbering/style.ts';

/** From where on a list stands below a title that is gone, and the item that ends what stood below it. */
interface LostTitle {
  readonly from: number;
  readonly to: number;
}

/** （一）（二）（三）（一）四、: in a hole of the chapters' list a second （一） begins what stood below the chapter that is gone. */
export function lostTitles(runs: readonly NumberingRun[], headings: readonly Heading[]): readonly LostTitle[] {
  return runs.flatMap(({ faults }) =>
    faults.flatMap(({ kind, at, evidence }) => {
      const [hole, before] = [headings[at], headings[evidence ?? -1]];
      if (kind !== 'gap' || hole === undefined || before === undefined) return [];
      const between = headings.slice(before.index + 1, at);
      const again = between.find(
        (item, place) =>
          item.ordinal === 1 &&
          rankOf(item.style) > rankOf(hole.style) &&
          rankOf(item.style) <= rankOf(between[0]?.style ?? item.style) &&
          between.slice(0, place).some((it) => it.style === item.style),
      );
      return again === undefined ? [] : [{ from: again.index, to: at }];
    }),
  );
}
