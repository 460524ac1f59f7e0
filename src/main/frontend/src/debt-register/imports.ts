import { upload } from '../shared/rest';
import type { Problem } from '../shared/rest';

/** What an import would do, or did: new items, items that change, and rows that say what the register has already. The server tells the first 500 problems and counts the rest. */
export interface ImportAnswer {
  dryRun: boolean;
  rows: number;
  recorded: number;
  changed: number;
  unchanged: number;
  errors: Problem[];
  errorCount: number;
}

/** A problem with its place in the spreadsheet: the line counts from 1, with the headings. */
export interface RowProblem {
  line: number | null;
  column: string;
  message: string;
}

export const MOST_MEGABYTES = 10;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** Every column an import reads, in the order of the template, with what the template's first row says. */
export const TEMPLATE: readonly (readonly [string, string])[] = [
  ['title', 'Retry logic doubles transactions'], ['component', ''], ['description', 'Two services retry on their own; a slow answer is booked twice.'], ['kind', 'CODE'], ['severity', 'HIGH'],
  ['principalLow', '3'], ['principalLikely', '5'], ['principalHigh', '13'], ['interest', '4'], ['likelihood', '0.75'], ['owner', ''], ['targetRelease', ''], ['issues', ''],
  ['decision', 'OPEN'], ['reason', ''], ['until', ''], ['wsjfValue', ''], ['wsjfUrgency', ''], ['wsjfRiskReduction', ''], ['wsjfSize', ''], ['dependsOn', ''],
];

/** The template as a file to be saved: UTF-8 with the mark spreadsheets look for. */
export function templateAddress(): string {
  const quoted = (cell: string) => (/[",;]/.test(cell) ? `"${cell}"` : cell);
  const lines = [TEMPLATE.map(([name]) => name), TEMPLATE.map(([, example]) => quoted(example))];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`)}`;
}

export function send(project: string, body: Blob | string, isTrial: boolean): Promise<ImportAnswer> {
  return upload(`/debts/import?project=${encodeURIComponent(project)}&dryRun=${isTrial}`, 'text/csv; charset=UTF-8', body);
}

export const isTooLarge = (body: Blob | string): boolean => (typeof body === 'string' ? new Blob([body]).size : body.size) > MOST_BYTES;

/** The server names a place `rows[12].principalLikely`; what concerns the whole file has no line. */
export function placed(problems: Problem[]): RowProblem[] {
  return problems.map(({ field, message }) => {
    const place = /^rows\[(\d+)\](?:\.(.*))?$/.exec(field ?? '');
    return place ? { line: Number(place[1]), column: columnOf(place[2] ?? ''), message } : { line: null, column: '', message };
  });
}

/** The spreadsheet's name for what the server calls differently. */
function columnOf(field: string): string {
  const names: Record<string, string> = { 'principal.low': 'principalLow', 'principal.likely': 'principalLikely', 'principal.high': 'principalHigh', principal: 'principalLikely', 'decision.state': 'decision', 'decision.reason': 'reason', 'decision.until': 'until',
    'wsjf.value': 'wsjfValue', 'wsjf.urgency': 'wsjfUrgency', 'wsjf.riskReduction': 'wsjfRiskReduction', 'wsjf.size': 'wsjfSize' };
  return names[field] ?? field.replace(/\[\d+\]$/, '');
}
