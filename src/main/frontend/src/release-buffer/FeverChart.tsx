import { day } from '../review/format';
import { HorizontalAxis, VerticalAxis } from '../shared/chart/Axes';
import type { Plot } from '../shared/chart/Axes';
import { ChartFigure } from '../shared/chart/ChartFigure';
import { Line, Mark } from '../shared/chart/Marks';
import type { Point as Place } from '../shared/chart/Marks';
import { linear, rounded } from '../shared/chart/scale';
import type { Scale } from '../shared/chart/scale';
import { percent, zoneLabel, zoneSentence } from './labels';
import { type Buffer, courseOf, type Lines, type Point } from './model';

const MANY = 40;

/** How much of the buffer went, over how much of the work is done: a point a day, over three zones. */
export function FeverChart({ buffer }: { buffer: Buffer }) {
  const course = courseOf(buffer);
  const placed = course.filter(isPlaced);
  const last = placed[placed.length - 1];
  if (!last) return null;
  const most = rounded([0, Math.max(100, ...placed.map((point) => point.penetration))])[1];
  return (
    <ChartFigure id="tandem-buffer-fever" title={AJS.I18n.getText('tandem.buffer.fever', buffer.release.name)} description={descriptionOf(course, last)} caption={AJS.I18n.getText('tandem.buffer.fever.caption')}
      numbers={{
        columns: [AJS.I18n.getText('tandem.buffer.day'), AJS.I18n.getText('tandem.buffer.completion'), AJS.I18n.getText('tandem.buffer.penetration'), AJS.I18n.getText('tandem.buffer.zone')],
        rows: [...course].reverse().map((point) => [day(point.day), percent(point.completion), percent(point.penetration), zoneLabel(point.zone)]),
      }}>
      {(plot) => {
        const x = linear([0, 100], [plot.left, plot.right]);
        const y = linear([0, most], [plot.bottom, plot.top]);
        return (
          <>
            <Zones lines={buffer.settings.lines} plot={plot} x={x} y={y} />
            <HorizontalAxis plot={plot} scale={x} label={AJS.I18n.getText('tandem.buffer.completion')} format={percent} ticks={[0, 20, 40, 60, 80, 100]} />
            <VerticalAxis plot={plot} scale={y} label={AJS.I18n.getText('tandem.buffer.penetration')} format={percent} />
            {most > 100 && <line class="tandem-buffer-all" x1={plot.left} x2={plot.right} y1={y(100)} y2={y(100)} />}
            <Course points={placed} x={x} y={y} plot={plot} />
          </>
        );
      }}
    </ChartFigure>
  );
}

type Placed = Point & { penetration: number; completion: number };

const isPlaced = (point: Point): point is Placed => point.penetration !== undefined && point.completion !== undefined;

function descriptionOf(course: Point[], last: Placed): string {
  const where = last.zone ? zoneSentence(last.zone, percent(last.penetration), percent(last.completion)) : '';
  return course.length === 1 ? where : `${where} ${AJS.I18n.getText('tandem.buffer.fever.since', course.length, day(course[0]!.day), percent(course[0]!.penetration))}`;
}

/** Each zone is coloured and says its name. */
function Zones({ lines, plot, x, y }: { lines: Lines; plot: Plot; x: Scale; y: Scale }) {
  const yellow: Place[] = [[x(0), y(lines.yellowStart)], [x(100), y(lines.yellowEnd)]];
  const red: Place[] = [[x(0), y(lines.redStart)], [x(100), y(lines.redEnd)]];
  const area = (points: Place[]): string => points.map((point) => point.join(',')).join(' ');
  return (
    <g>
      <polygon class="tandem-chart-zone tandem-chart-good" points={area([[plot.left, plot.bottom], yellow[0]!, yellow[1]!, [plot.right, plot.bottom]])} />
      <polygon class="tandem-chart-zone tandem-chart-warning" points={area([yellow[0]!, red[0]!, red[1]!, yellow[1]!])} />
      <polygon class="tandem-chart-zone tandem-chart-bad" points={area([red[0]!, [plot.left, plot.top], [plot.right, plot.top], red[1]!])} />
      <Line points={yellow} class="tandem-buffer-line tandem-chart-warning" />
      <Line points={red} class="tandem-buffer-line tandem-chart-bad" />
      <text class="tandem-buffer-zone" x={plot.right - 8} y={plot.bottom - 10} text-anchor="end">{zoneLabel('GREEN')}</text>
      <text class="tandem-buffer-zone" x={plot.right - 8} y={(y(lines.yellowEnd) + y(lines.redEnd)) / 2 + 8} text-anchor="end">{zoneLabel('YELLOW')}</text>
      <text class="tandem-buffer-zone" x={plot.left + 8} y={plot.top + 16}>{zoneLabel('RED')}</text>
    </g>
  );
}

/** Below nothing is drawn as nothing: the buffer is untouched. */
function Course({ points, x, y, plot }: { points: Placed[]; x: Scale; y: Scale; plot: Plot }) {
  const places = points.map((point): Place => [x(point.completion), y(Math.max(0, point.penetration))]);
  const end = places[places.length - 1]!;
  const isRight = end[0] > (plot.left + plot.right) / 2;
  return (
    <g class="tandem-buffer-course">
      <Line points={places} />
      {places.slice(0, -1).map((place, index) => (points.length <= MANY ? <Mark at={place} size={3} title={titleOf(points[index]!)} /> : null))}
      <Mark at={end} size={7} shape="diamond" title={titleOf(points[points.length - 1]!)} />
      <text class="tandem-buffer-now" x={end[0] + (isRight ? -12 : 12)} y={Math.max(plot.top + 14, end[1] - 8)} text-anchor={isRight ? 'end' : 'start'}>{AJS.I18n.getText('tandem.buffer.now')}</text>
    </g>
  );
}

const titleOf = (point: Placed): string => AJS.I18n.getText('tandem.buffer.fever.point', day(point.day), percent(point.completion), percent(point.penetration));
