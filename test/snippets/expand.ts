/** Stands for the clock that VS Code asks. The month has a zero in front, which drafts do not. */
const VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '03', CURRENT_DATE: '08' };

/** The text a snippet leaves when every tab stop keeps its default and every choice its first. */
export function expand(body: string): string {
  const values = new Map<string, string>();
  let at = 0;

  const variable = (name: string): string => VARIABLES[name] ?? assertNever(name);
  const stop = (id: string): string => values.get(id) ?? '';

  function read(closing: boolean): string {
    let text = '';
    while (at < body.length) {
      const char = body[at] ?? '';
      if (closing && char === '}') break;
      if (char === '\\') {
        text += body[at + 1] ?? '';
        at += 2;
      } else if (char === '$') text += placeholder();
      else {
        text += char;
        at += 1;
      }
    }
    return text;
  }

  function placeholder(): string {
    const plain = /^\$(?:(\d+)|([A-Z_]+))/.exec(body.slice(at));
    if (plain !== null) {
      at += plain[0].length;
      return plain[1] === undefined ? variable(plain[2] ?? '') : stop(plain[1]);
    }
    const choice = /^\$\{(\d+)\|([^,|]*)[^|]*\|\}/.exec(body.slice(at));
    if (choice !== null) {
      at += choice[0].length;
      values.set(choice[1] ?? '', choice[2] ?? '');
      return choice[2] ?? '';
    }
    const transform = /^\$\{([A-Z_]+)\/([^/]*)\/([^/]*)\/\}/.exec(body.slice(at));
    if (transform !== null) {
      at += transform[0].length;
      return variable(transform[1] ?? '').replace(new RegExp(transform[2] ?? ''), transform[3] ?? '');
    }
    const open = /^\$\{(\d+):/.exec(body.slice(at));
    if (open === null) throw new Error(`not a tab stop: ${body.slice(at, at + 20)}`);
    at += open[0].length;
    const value = read(true);
    at += 1;
    values.set(open[1] ?? '', value);
    return value;
  }

  return read(false);
}

function assertNever(name: string): never {
  throw new Error(`no value for $${name}`);
}
