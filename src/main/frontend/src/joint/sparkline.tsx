import { amount, day } from './format';
import type { Figure, TrendPoint } from './model';

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 3;

/** The course of a figure as a small line; the words say the same to whoever cannot see it. */
export function Sparkline({ figure }: { figure: Figure }) {
  const lines = segments(figure.trend);
  const last = lines[lines.length - 1]?.slice(-1)[0];
  return (
    <svg class="tandem-sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={inWords(figure)}>
      {lines.map((line) => <polyline points={line.map(([x, y]) => `${x},${y}`).join(' ')} />)}
      {last && <circle cx={last[0]} cy={last[1]} r="2" />}
    </svg>
  );
}

/** The points of the line in the picture's coordinates; a week without data breaks it. */
export function segments(points: TrendPoint[]): [number, number][][] {
  const values = points.map((point) => point.value).filter((value): value is number => value !== null);
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const lines: [number, number][][] = [[]];
  points.forEach((point, index) => {
    if (point.value === null) {
      lines.push([]);
      return;
    }
    const x = EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
    const y = HEIGHT - EDGE - ((point.value - low) * (HEIGHT - 2 * EDGE)) / span;
    lines[lines.length - 1]!.push([round(x), round(y)]);
  });
  return lines.filter((line) => line.length > 0);
}

export function inWords(figure: Figure): string {
  const first = figure.trend[0];
  const last = figure.trend[figure.trend.length - 1];
  if (!first || !last) return '';
  const values = figure.trend.map((point) => (point.value === null ? AJS.I18n.getText('tandem.joint.trend.gap') : amount(point.value, figure.unit)));
  return AJS.I18n.getText('tandem.joint.trend.label', figure.name, day(first.from), day(last.from), values.join('; '));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
