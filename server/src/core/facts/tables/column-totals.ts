import { toHalfWidth } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import type { Cell } from './cells.ts';

/** A column of a table whose 合计 is not what its rows make. The span is that of the total, in the draft. */
export interface WrongTotal {
  readonly span: Span;
  readonly column: string;
  readonly sum: number;
}

const TOTAL = /^(?:合计|总计|共计)$/;
/** Parts of parts would be counted twice. */
const SUBTOTAL = /小计|其中/;
/** What does not add up: numbers of rows, years, shares, averages. */
const NO_AMOUNT = /序号|编号|年份|年度|时[间限长]|占比|比[例重率]|率|均|排名|名次|[%％]|单价|标准/;

/**
 * The totals of a table's 合计 row that are off, where the table says plainly what is added: one such row, at its head or
 * foot, every cell of the column a number or empty. Nothing where more columns are off than fit: then it is no sum of these rows.
 */
export function wrongTotals(head: readonly string[], rows: readonly (readonly Cell[])[]): readonly WrongTotal[] {
  const at = rows.findIndex(isTotal);
  const total = rows[at];
  if (total === undefined || (at > 0 && at < rows.length - 1) || rows.findLastIndex(isTotal) !== at) return [];
  const parts = rows.filter((row) => row !== total);
  const plain = [total, ...parts].every((row) => row.length === head.length && !row.some(({ text }) => SUBTOTAL.test(text)));
  if (!plain || parts.length < 2) return [];
  const wrong: WrongTotal[] = [];
  let fitting = 0;
  for (const [index, column] of head.entries()) {
    const stated = numberIn(total[index]);
    const values = parts.map((row) => (isEmpty(row[index]) ? 0 : numberIn(row[index])));
    const cell = total[index];
    if (NO_AMOUNT.test(column) || stated === null || cell === undefined || values.includes(null)) continue;
    const sum = values.reduce<number>((added, value) => added + (value ?? 0), 0);
    const finest = Math.max(...[stated, ...values].map((value) => String(value).split('.')[1]?.length ?? 0));
    const tolerance = finest === 0 ? 0 : (parts.length / 2) * 10 ** -finest;
    if (Math.abs(sum - stated) <= tolerance + 1e-9) fitting += 1;
    else if (sum > stated * 0.6 && sum < stated * 1.7) wrong.push({ span: cell.span, column, sum });
    else return [];
  }
  return wrong.length <= Math.max(fitting, 1) ? wrong : [];
}

function isTotal(row: readonly Cell[]): boolean {
  return row.slice(0, 3).some(({ text }) => TOTAL.test(text.replace(/[\s\u3000]/g, '')));
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || /^[\s—\-–－/]*$/.test(cell.text);
}

function numberIn(cell: Cell | undefined): number | null {
  const text = toHalfWidth(cell?.text ?? '').replace(/[\s,]/g, '');
  return /^\d{1,12}(?:\.\d{1,4})?$/.test(text) ? Number(text) : null;
}
