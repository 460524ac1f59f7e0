export type Point = readonly [number, number];

export const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];

/** What tells one series from another: a colour of the theme, a shape and a dash, so that colour never stands alone. Series 1 to 6; more begin again. */
export const series = (index: number): { class: string; shape: Shape } => ({ class: `tandem-chart-series-${(index % 6) + 1}`, shape: SHAPES[index % SHAPES.length]! });

/** One point. `size` is half its width in pixels. */
export function Mark({ at: [x, y], shape = 'circle', size = 4, class: name = '', title }: { at: Point; shape?: Shape; size?: number; class?: string; title?: string }) {
  const inner = title ? <title>{title}</title> : null;
  const drawn = `tandem-chart-mark ${name}`.trim();
  if (shape === 'circle') return <circle class={drawn} cx={x} cy={y} r={size}>{inner}</circle>;
  if (shape === 'square') return <rect class={drawn} x={x - size} y={y - size} width={2 * size} height={2 * size}>{inner}</rect>;
  const corners: Point[] = shape === 'triangle' ? [[x, y - size], [x + size, y + size], [x - size, y + size]] : [[x, y - size], [x + size, y], [x, y + size], [x - size, y]];
  return <polygon class={drawn} points={corners.map((corner) => corner.join(',')).join(' ')}>{inner}</polygon>;
}

/** Straight lines from point to point; null breaks the line. */
export function Line({ points, class: name = '' }: { points: readonly (Point | null)[]; class?: string }) {
  return <path class={`tandem-chart-course ${name}`.trim()} d={pathOf(points)} />;
}

export function Area({ points, class: name = '' }: { points: readonly Point[]; class?: string }) {
  return <polygon class={`tandem-chart-area ${name}`.trim()} points={points.map((point) => point.join(',')).join(' ')} />;
}

export function pathOf(points: readonly (Point | null)[]): string {
  return points.map((point, index) => (point === null ? '' : `${index === 0 || points[index - 1] === null ? 'M' : 'L'}${point[0]} ${point[1]}`)).join('');
}

/** The place on a circle for a radar's spoke `index` of `count`: the first points up, the others follow clockwise. */
export function polar([x, y]: Point, radius: number, index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count;
  return [hundredths(x + radius * Math.sin(angle)), hundredths(y - radius * Math.cos(angle))];
}

/** Adding nought turns -0 into 0. */
const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;
