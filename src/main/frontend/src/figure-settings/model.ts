export type Better = 'HIGHER' | 'LOWER' | 'NEITHER';
export interface Threshold { key: string; good: number | null; watch: number | null }
export interface Holiday { from: string; to: string }
export interface Word { id: string; name: string; group?: string }
export interface FigureChoice { key: string; name: string; unit: string; section: string; better: Better; good?: number; watch?: number }

/** What the server answers and takes; the second half is for reading only. */
export interface Settings {
  project: string;
  version: number;
  thresholds: Threshold[];
  waitingStatuses: string[];
  defectTypes: string[];
  workingDays: string[];
  holidays: Holiday[];
  figures: FigureChoice[];
  statuses: Word[];
  types: Word[];
  daysPerWeek: number;
  mayEdit: boolean;
}

export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
export const SECTIONS = ['TECHNICAL', 'DELIVERY', 'BETWEEN'];

/** A figure's thresholds as the form shows them: the project's own, else those of the figure, else empty. */
export interface Line { figure: FigureChoice; good: string; watch: string }

export function linesOf(settings: Settings): Line[] {
  return settings.figures.map((figure) => {
    const own = settings.thresholds.find((threshold) => threshold.key === figure.key);
    return { figure, good: text(own ? own.good : figure.good), watch: text(own ? own.watch : figure.watch) };
  });
}

/** What differs from the figures' own is sent; so is what is half filled, for the server to say what is wrong with it. */
export function thresholdsOf(lines: Line[]): Threshold[] {
  return lines.filter((line) => line.good !== text(line.figure.good) || line.watch !== text(line.figure.watch))
    .filter((line) => !(line.good === '' && line.watch === ''))
    .map((line) => ({ key: line.figure.key, good: number(line.good), watch: number(line.watch) }));
}

export function toggled(list: string[], item: string): string[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A comma is read as a decimal point; what is no number is sent as none. */
function number(value: string): number | null {
  const read = Number(value.trim().replace(',', '.'));
  return value.trim() === '' || !Number.isFinite(read) ? null : read;
}
