import { ChartFigure } from '../shared/chart/ChartFigure';
import { series } from '../shared/chart/Marks';
import { extent, linear } from '../shared/chart/scale';
import { causeLabel, days, percent, signedDays } from './labels';
import { type Buffer, CAUSES } from './model';

const ROW = 34;
const LABEL = 96;
const BAR = 18;

/** Why the buffer went: a bar for each cause, to the left where days came back. */
export function Causes({ buffer }: { buffer: Buffer }) {
  const size = buffer.plan?.size ?? 0;
  const rows = CAUSES.map((cause) => buffer.causes.find((total) => total.cause === cause) ?? { cause, days: 0, entries: 0 });
  const share = (value: number): string => (size > 0 ? percent((100 * value) / size) : '–');
  const told = rows.filter((row) => row.entries > 0).map((row) => AJS.I18n.getText('tandem.buffer.causes.one', causeLabel(row.cause), signedDays(row.days))).join('; ');
  return (
    <ChartFigure id="tandem-buffer-causes" title={AJS.I18n.getText('tandem.buffer.causes')} description={told || AJS.I18n.getText('tandem.buffer.causes.none')}
      caption={told ? AJS.I18n.getText('tandem.buffer.causes.caption', days(size)) : AJS.I18n.getText('tandem.buffer.causes.none')} height={CAUSES.length * ROW + 8} margin={{ left: LABEL, right: 76, top: 4, bottom: 4 }} maxWidth={560}
      numbers={{
        columns: [AJS.I18n.getText('tandem.buffer.cause'), AJS.I18n.getText('tandem.buffer.days'), AJS.I18n.getText('tandem.buffer.share'), AJS.I18n.getText('tandem.buffer.lines')],
        rows: rows.map((row) => [causeLabel(row.cause), signedDays(row.days), share(row.days), row.entries]),
      }}>
      {(plot) => {
        const x = linear(extent(rows.map((row) => row.days), 0, size), [plot.left, plot.right]);
        return (
          <>
            {rows.map((row, index) => {
              const top = plot.top + index * ROW;
              const [from, to] = [Math.min(x(0), x(row.days)), Math.max(x(0), x(row.days))];
              return (
                <g key={row.cause} class={series(index).class}>
                  <text x={LABEL - 10} y={top + BAR - 4} text-anchor="end">{causeLabel(row.cause)}</text>
                  <rect class="tandem-buffer-bar" x={from} y={top} width={to - from} height={BAR} />
                  <text x={to + 6} y={top + BAR - 4}>{signedDays(row.days)}</text>
                </g>
              );
            })}
            <line class="tandem-chart-line" x1={x(0)} x2={x(0)} y1={plot.top - 4} y2={plot.bottom} />
          </>
        );
      }}
    </ChartFigure>
  );
}
