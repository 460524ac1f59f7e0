import { amount, day } from './format';
import type { Figure, TrendPoint } from './model';

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 3;
/** A course that moves less than this share of its size is drawn as flat as it is. */
const LEAST_SPAN = 0.1;

/** The course of a figure as a small line; its name says where it began and ended, the table of trends holds every week. */
export function Sparkline({ figure }: { figure: Figure }) {
  const lines = segments(figure.trend);
  const last = lines[lines.length - 1]?.slice(-1)[0];
  return (
    <svg class="tandem-sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={inWords(figure)}>
      {lines.map((line) => (line.length === 1 ? <circle cx={line[0]![0]} cy={line[0]![1]} r="1" /> : <polyline points={line.map(([x, y]) => `${x},${y}`).join(' ')} />))}
      {last && <circle cx={last[0]} cy={last[1]} r="2" />}
    </svg>
  );
}

/** The points of the line in the picture's coordinates; a week without data breaks it. */
export function segments(points: TrendPoint[]): [number, number][][] {
  const values = points.map((point) => point.value).filter((value): value is number => value !== null);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, LEAST_SPAN * Math.max(Math.abs(low), Math.abs(high))) || 1;
  const bottom = (low + high - span) / 2;
  const lines: [number, number][][] = [[]];
  points.forEach((point, index) => {
    if (point.value === null) {
      lines.push([]);
      return;
    }
    const x = EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
    const y = HEIGHT - EDGE - ((point.value - bottom) * (HEIGHT - 2 * EDGE)) / span;
    lines[lines.length - 1]!.push([round(x), round(y)]);
  });
  return lines.filter((line) => line.length > 0);
}

export function inWords(figure: Figure): string {
  const known = figure.trend.filter((point): point is { from: string; value: number } => point.value !== null);
  const first = known[0];
  const last = known[known.length - 1];
  if (!first || !last) return '';
  const words = AJS.I18n.getText('tandem.joint.trend.label', figure.name, day(first.from), amount(first.value, figure.unit), day(last.from), amount(last.value, figure.unit));
  return known.length < figure.trend.length ? `${words} ${AJS.I18n.getText('tandem.joint.trend.gaps', figure.trend.length - known.length)}` : words;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
