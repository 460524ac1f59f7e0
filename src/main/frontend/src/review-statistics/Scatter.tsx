import { useState } from 'preact/hooks';
import { number } from '../review/format';
import { type Dimension, DIMENSIONS, dimensionLabel, type Point } from './model';

const SIZE = 360;
const LEFT = 56;
const BOTTOM = 40;
const TOP = 12;

/** The lowest and highest value to be drawn, nought among them, with a little air. */
export function extent(points: Point[]): [number, number] {
  const values = points.flatMap((point) => [point.low, point.high, point.mean, point.actual]);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return least === most ? [least - 1, most + 1] : [least === 0 ? 0 : least - (most - least) * 0.05, most + (most - least) * 0.05];
}

/** Five round numbers along an axis. */
export function ticks([least, most]: [number, number]): number[] {
  const rough = (most - least) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough)!;
  const found: number[] = [];
  for (let at = Math.ceil(least / step); at * step <= most; at++) found.push(Number((at * step).toPrecision(12)));
  return found;
}

/** Predicted against actual: a picture, and the same as a table for whoever cannot see it. */
export function Predictions({ points }: { points: Point[] }) {
  const known = DIMENSIONS.filter((dimension) => points.some((point) => point.dimension === dimension));
  const [chosen, setChosen] = useState<Dimension>('EFFORT');
  const dimension = known.includes(chosen) ? chosen : known[0];
  if (!dimension) return <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.outcome.scatter.empty')}</p>;
  const own = points.filter((point) => point.dimension === dimension);
  return (
    <>
      <div class="aui-buttons tandem-outcome-dimensions" role="group" aria-label={AJS.I18n.getText('tandem.outcome.scatter.dimension')}>
        {known.map((one) => <button type="button" class="aui-button" aria-pressed={one === dimension} data-dimension={one} onClick={() => setChosen(one)}>{dimensionLabel(one)}</button>)}
      </div>
      <Scatter points={own} name={dimensionLabel(dimension)} />
      <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.outcome.scatter.legend')}</p>
      <details class="tandem-outcome-details">
        <summary>{AJS.I18n.getText('tandem.outcome.scatter.table')}</summary>
        <PointTable points={own} />
      </details>
    </>
  );
}

function Scatter({ points, name }: { points: Point[]; name: string }) {
  const range = extent(points);
  const [least, most] = range;
  const x = (value: number): number => LEFT + ((value - least) / (most - least)) * SIZE;
  const y = (value: number): number => TOP + SIZE - ((value - least) / (most - least)) * SIZE;
  const above = points.filter((point) => point.actual > point.mean).length;
  const crowded = points.length > 60;
  return (
    <svg class={`tandem-outcome-scatter ${crowded ? 'tandem-outcome-crowded' : ''}`} viewBox={`0 0 ${LEFT + SIZE + 12} ${TOP + SIZE + BOTTOM}`} role="img"
      aria-label={AJS.I18n.getText('tandem.outcome.scatter.summary', name, points.length, above)}>
      {ticks(range).map((tick) => (
        <g key={tick}>
          <line class="tandem-outcome-grid" x1={x(tick)} x2={x(tick)} y1={TOP} y2={TOP + SIZE} />
          <line class="tandem-outcome-grid" x1={LEFT} x2={LEFT + SIZE} y1={y(tick)} y2={y(tick)} />
          <text x={x(tick)} y={TOP + SIZE + 14} text-anchor="middle">{number(tick)}</text>
          <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">{number(tick)}</text>
        </g>
      ))}
      <line class="tandem-outcome-diagonal" x1={x(least)} y1={y(least)} x2={x(most)} y2={y(most)} />
      <text x={LEFT + SIZE / 2} y={TOP + SIZE + 32} text-anchor="middle" class="tandem-outcome-axis">{AJS.I18n.getText('tandem.outcome.assessed')}</text>
      <text transform={`translate(12 ${TOP + SIZE / 2}) rotate(-90)`} text-anchor="middle" class="tandem-outcome-axis">{AJS.I18n.getText('tandem.outcome.actual')}</text>
      {points.map((point) => (
        <a key={point.review} href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${point.review}`} tabIndex={-1} class={point.actual > point.mean ? 'tandem-outcome-over' : 'tandem-outcome-under'}>
          <title>{AJS.I18n.getText('tandem.outcome.scatter.point', point.issueKey, point.title, number(point.mean), number(point.actual))}</title>
          {point.high > point.low && <line class="tandem-outcome-range" x1={x(point.low)} x2={x(point.high)} y1={y(point.actual)} y2={y(point.actual)} />}
          <circle cx={x(point.mean)} cy={y(point.actual)} r={crowded ? 3 : 5} />
        </a>
      ))}
    </svg>
  );
}

function PointTable({ points }: { points: Point[] }) {
  return (
    <div class="tandem-outcome-scroll">
      <table class="aui">
        <thead><tr>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.change')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.assessed')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.scatter.range')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.outcome.actual')}</th>
        </tr></thead>
        <tbody>{points.map((point) => (
          <tr key={point.review}>
            <td><a href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${point.review}`}>{point.issueKey}</a> {point.title}</td>
            <td>{number(point.mean)}{point.currency && ` ${point.currency}`}</td>
            <td>{point.low === point.high ? '–' : `${number(point.low)} – ${number(point.high)}`}</td>
            <td>{number(point.actual)}{point.currency && ` ${point.currency}`}</td>
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}
