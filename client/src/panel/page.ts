/// <reference lib="dom" />
import './page.css';
import { indicatorsView } from './indicators-view.ts';
import type { FromPanel, ToPanel } from './messages.ts';
import { tasksView } from './tasks-view.ts';
import { type Action, type Element as Plain, h } from './tree.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): { unit: string | null } | undefined;
  setState(state: { unit: string | null }): void;
};

const SVG = 'http://www.w3.org/2000/svg';
const host = acquireVsCodeApi();
let latest: ToPanel | undefined;
let unit = host.getState()?.unit ?? null;

window.addEventListener('message', (event: MessageEvent<ToPanel>) => {
  latest = event.data;
  draw();
});
host.postMessage({ kind: 'ready' });

function draw(): void {
  if (latest === undefined) return;
  // The focus stays where it was although everything is made anew: the draft is typed in while the panel is open.
  const focused = buttons().indexOf(document.activeElement as HTMLButtonElement);
  const at = document.documentElement.scrollTop;
  document.body.replaceChildren(make(h('header', {}, h('h1', {}, latest.draft))), make(view(latest)));
  document.documentElement.scrollTop = at;
  if (focused >= 0) buttons()[focused]?.focus();
}

function view(message: ToPanel): Plain {
  if (message.table === null || message.table.rows.length === 0) {
    return h('main', {}, h('p', {}, message.words[message.table === null ? 'noDraft' : 'nothing'] ?? ''));
  }
  return message.kind === 'tasks'
    ? tasksView(message.table.rows, unit, message.words)
    : indicatorsView(message.table.rows, message.words);
}

function make(plain: Plain): globalThis.Element {
  const element = plain.tag.startsWith('svg:')
    ? document.createElementNS(SVG, plain.tag.slice(4))
    : document.createElement(plain.tag);
  for (const [name, value] of Object.entries(plain.attributes)) element.setAttribute(name, value);
  for (const child of plain.children) element.append(typeof child === 'string' ? child : make(child));
  const { action } = plain;
  if (action !== undefined) element.addEventListener('click', () => act(action));
  return element;
}

function act(action: Action): void {
  if ('reveal' in action) {
    host.postMessage({ kind: 'reveal', place: action.reveal });
    return;
  }
  unit = action.unit === unit ? null : action.unit;
  host.setState({ unit });
  draw();
}

function buttons(): HTMLButtonElement[] {
  return [...document.querySelectorAll('button')];
}
