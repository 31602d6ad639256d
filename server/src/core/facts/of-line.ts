interface InLine {
  readonly block: number;
}

/** Where what stands in the line `block`, or else behind it, begins in a list that is in the order of the draft. */
export function firstOfLine(list: readonly InLine[], block: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.block ?? Infinity) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a list that is in the order of the draft, what stands in one line. */
export function ofLine<T extends InLine>(list: readonly T[], block: number): readonly T[] {
  return list.slice(firstOfLine(list, block), firstOfLine(list, block + 1));
}
