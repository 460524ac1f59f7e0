import { day } from '../review/format';
import { HorizontalAxis, VerticalAxis } from '../shared/chart/Axes';
import { ChartFigure } from '../shared/chart/ChartFigure';
import { Line, Mark, series } from '../shared/chart/Marks';
import type { Point as Place } from '../shared/chart/Marks';
import { dayNumber, dayOf, days, linear, rounded } from '../shared/chart/scale';
import { number, shortDay } from './labels';
import { told, type Point, until, type Value } from './model';

interface Curve { label: string; points: Point[]; of(point: Point): number }

/** Planned value, earned value and actual cost over the days: three curves, each with a word, a dash and a mark of its own. */
export function ValueChart({ value }: { value: Value }) {
  const { now, points, today } = value;
  if (!now || points.length === 0) return null;
  const past = until(points, today);
  const curves: Curve[] = [
    { label: AJS.I18n.getText('tandem.baseline.planned'), points, of: (point) => point.planned },
    { label: AJS.I18n.getText('tandem.baseline.earned'), points: past, of: (point) => point.earned },
    { label: AJS.I18n.getText('tandem.baseline.spent'), points: past, of: (point) => point.spent },
  ];
  const top = rounded([0, Math.max(now.budget, ...points.map((point) => Math.max(point.planned, point.earned, point.spent)))])[1];
  const first = dayNumber(points[0]!.day);
  const last = dayNumber(points[points.length - 1]!.day);
  return (
    <ChartFigure id="tandem-baseline-value" title={AJS.I18n.getText('tandem.baseline.value.chart')} maxWidth={900}
      description={AJS.I18n.getText('tandem.baseline.value.description', number(now.planned), number(now.earned), number(now.spent), number(now.budget))}
      caption={<><Legend curves={curves} /> {AJS.I18n.getText('tandem.baseline.value.caption', number(now.budget))}</>} margin={{ left: 64, right: 16, top: 12, bottom: 44 }}
      numbers={{
        columns: [AJS.I18n.getText('tandem.baseline.day'), ...curves.map((curve) => curve.label)],
        rows: told(points, today).map((point) => [day(point.day), number(point.planned), ...(point.day <= today ? [number(point.earned), number(point.spent)] : ['–', '–'])]),
      }}>
      {(plot) => {
        const x = days([first, last], [plot.left, plot.right]);
        const y = linear([0, top], [plot.bottom, plot.top]);
        return (
          <>
            <HorizontalAxis plot={plot} scale={x} label={AJS.I18n.getText('tandem.baseline.day')} format={(tick) => shortDay(dayOf(tick))} />
            <VerticalAxis plot={plot} scale={y} label={AJS.I18n.getText('tandem.baseline.persondays.axis')} format={number} grid />
            <line class="tandem-baseline-budget" x1={plot.left} x2={plot.right} y1={y(now.budget)} y2={y(now.budget)} />
            <line class="tandem-baseline-today" x1={x(dayNumber(today))} x2={x(dayNumber(today))} y1={plot.top} y2={plot.bottom} />
            {curves.map((curve, index) => <Drawn curve={curve} index={index} x={x} y={y} />)}
          </>
        );
      }}
    </ChartFigure>
  );
}

function Drawn({ curve, index, x, y }: { curve: Curve; index: number; x(value: number): number; y(value: number): number }) {
  const { class: name, shape } = series(index);
  const places = curve.points.map((point): Place => [x(dayNumber(point.day)), y(curve.of(point))]);
  const end = places[places.length - 1];
  return <g class={name}><Line points={places} />{end && <Mark at={end} shape={shape} size={5} title={`${curve.label}: ${number(curve.of(curve.points[curve.points.length - 1]!))}`} />}</g>;
}

/** Each curve's mark and word; on a narrow page one below the other. */
function Legend({ curves }: { curves: Curve[] }) {
  return (
    <span class="tandem-baseline-legend">{curves.map((curve, index) => {
      const { class: name, shape } = series(index);
      return <span><svg class={name} width="12" height="12" aria-hidden="true"><Mark at={[6, 6]} shape={shape} size={5} /></svg> {curve.label}</span>;
    })}</span>
  );
}
