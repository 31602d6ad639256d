import readWorkbook, { type CellValue } from 'read-excel-file/universal';

/** Sheets that say what the table is, not what is in it. */
const NOTES_SHEET = '说明';

/**
 * A workbook with an indicator set, as the CSV that says the same: the first sheet that is not “说明” row by row, so that
 * a line of the text is a row of the sheet, then the lines of “说明” as `# key: value`. Null where it is no workbook.
 */
export async function workbookToCsv(bytes: Uint8Array): Promise<string | null> {
  try {
    const sheets = await readWorkbook(bytes.slice().buffer);
    const notes = sheets.find(({ sheet }) => sheet.trim() === NOTES_SHEET);
    const table = sheets.find((it) => it !== notes);
    const lines = (table?.data ?? []).map((row) => row.map((cell) => quote(wordOf(cell))).join(','));
    const remarks = (notes?.data ?? []).map((row) => row.map(wordOf).filter((word) => word !== ''));
    return [...lines, ...remarks.flatMap(noteLine)].join('\n');
  } catch {
    return null;
  }
}

/** `name: …` in one cell, or the key and its value in two. */
function noteLine(words: readonly string[]): string[] {
  const [key = '', ...rest] = words;
  const line = /[:：]/.test(key) ? words.join(' ') : `${key}: ${rest.join(' ')}`;
  const plain = line.replace(/^#\s*/, '').replaceAll(/[\r\n]+/g, ' ');
  return words.length === 0 ? [] : [`# ${plain}`];
}

function wordOf(cell: CellValue | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  // Excel keeps 0.1 + 0.2 as it computed it; twelve digits are what a person typed.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

function quote(word: string): string {
  return /[",\n\r;\t]/.test(word) ? `"${word.replaceAll(/[\r\n]+/g, ' ').replaceAll('"', '""')}"` : word;
}
