import type { Place } from './messages.ts';

/** What a click on an element does: jump to a place, or keep only the rows of a unit (null: all rows). */
export type Action = { readonly reveal: Place } | { readonly unit: string | null };

/** An element to be, as plain data: views make it without a page, so that tests can read it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  readonly action?: Action;
}

/** `h('td', { class: 'number' }, '95%')` */
export function h(tag: string, attributes: Readonly<Record<string, string>>, ...children: (Element | string)[]): Element {
  return { tag, attributes, children };
}

/** A button that looks like text: reached by keyboard as well as by hand. */
export function button(label: string, action: Action, attributes: Readonly<Record<string, string>> = {}): Element {
  return { tag: 'button', attributes: { type: 'button', ...attributes }, children: [label], action };
}

/** The words of an element and everything in it. */
export function textOf(element: Element | string): string {
  return typeof element === 'string' ? element : element.children.map(textOf).join('');
}
