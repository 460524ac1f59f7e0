import type { Scale } from './scale';

/** Where a chart's points lie, in pixels of its SVG; what is outside is for the axes. */
export interface Plot { left: number; right: number; top: number; bottom: number }

interface Axis {
  plot: Plot;
  scale: Scale;
  /** What the axis shows, with its unit. */
  label: string;
  format(value: number): string;
  /** Instead of the scale's own. */
  ticks?: number[];
  grid?: boolean;
}

const SPACE_PER_LABEL = 70;
const SPACE_PER_LINE = 45;

/** Below the plot. As many ticks as their labels have room for. */
export function HorizontalAxis({ plot, scale, label, format, ticks, grid }: Axis) {
  const shown = ticks ?? scale.ticks(Math.max(2, Math.floor((plot.right - plot.left) / SPACE_PER_LABEL)));
  return (
    <g class="tandem-chart-axis">
      <line class="tandem-chart-line" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {shown.map((tick) => (
        <g key={tick}>
          {grid && <line class="tandem-chart-grid" x1={scale(tick)} x2={scale(tick)} y1={plot.top} y2={plot.bottom} />}
          <text x={scale(tick)} y={plot.bottom + 16} text-anchor="middle">{format(tick)}</text>
        </g>
      ))}
      <text class="tandem-chart-label" x={(plot.left + plot.right) / 2} y={plot.bottom + 36} text-anchor="middle">{label}</text>
    </g>
  );
}

/** Left of the plot. */
export function VerticalAxis({ plot, scale, label, format, ticks, grid }: Axis) {
  const shown = ticks ?? scale.ticks(Math.max(2, Math.floor((plot.bottom - plot.top) / SPACE_PER_LINE)));
  return (
    <g class="tandem-chart-axis">
      <line class="tandem-chart-line" x1={plot.left} x2={plot.left} y1={plot.top} y2={plot.bottom} />
      {shown.map((tick) => (
        <g key={tick}>
          {grid && <line class="tandem-chart-grid" x1={plot.left} x2={plot.right} y1={scale(tick)} y2={scale(tick)} />}
          <text x={plot.left - 6} y={scale(tick) + 4} text-anchor="end">{format(tick)}</text>
        </g>
      ))}
      <text class="tandem-chart-label" transform={`translate(13 ${(plot.top + plot.bottom) / 2}) rotate(-90)`} text-anchor="middle">{label}</text>
    </g>
  );
}
