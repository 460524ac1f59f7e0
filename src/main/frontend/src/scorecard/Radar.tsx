import { ChartFigure } from '../shared/chart/ChartFigure';
import { Area, Line, Mark, polar, series } from '../shared/chart/Marks';
import type { Point } from '../shared/chart/Marks';
import { SCORES } from './model';

export interface Course { name: string; scores: (number | undefined)[] }

interface Props { id: string; title: string; description: string; axes: string[]; courses: Course[]; columns: string[] }

/** With fewer spokes there is no area to see. */
const FEWEST_AXES = 3;
/** Narrower than this, the spokes carry numbers, and a list says what they mean. */
const NAMES_NEED = 520;

/** Scores as a shape: the further out the better. What has no score breaks the line; the first course is filled, the others are outlines with dashes and marks of their own. */
export function Radar({ id, title, description, axes, courses, columns }: Props) {
  const numbers = { columns, rows: axes.map((axis, index) => [axis, ...courses.map((course) => course.scores[index] ?? '–')]) };
  return (
    <ChartFigure id={id} title={title} description={description} numbers={numbers} height={440} margin={{ left: 8, right: 8, top: 28, bottom: 28 }}
      caption={<><Names courses={courses} />{axes.length >= FEWEST_AXES && <ol class="tandem-scorecard-spokes">{axes.map((axis) => <li key={axis}>{axis}</li>)}</ol>}</>}>
      {(plot) => {
        const width = plot.right - plot.left;
        const isNamed = width >= NAMES_NEED;
        const centre: Point = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
        const radius = Math.min((plot.bottom - plot.top) / 2 - 16, width / 2 - (isNamed ? 150 : 24));
        const at = (score: number, index: number): Point => polar(centre, (radius * score) / 5, index, axes.length);
        if (axes.length < FEWEST_AXES) return <text x={centre[0]} y={centre[1]} text-anchor="middle">{AJS.I18n.getText('tandem.scorecard.radar.few')}</text>;
        return (
          <g>
            {SCORES.map((score) => <polygon key={score} class="tandem-scorecard-ring" points={axes.map((_, index) => at(score, index).join(',')).join(' ')} />)}
            {axes.map((axis, index) => <Spoke key={axis} label={isNamed ? axis : String(index + 1)} from={centre} to={at(5, index)} outside={polar(centre, radius + 12, index, axes.length)} />)}
            {SCORES.map((score) => <text key={score} class="tandem-scorecard-ring-score" x={centre[0] + 4} y={at(score, 0)[1] + 4}>{score}</text>)}
            {courses.map((course, place) => <Shape key={course.name} course={course} place={place} at={at} />)}
          </g>
        );
      }}
    </ChartFigure>
  );
}

function Spoke({ label, from, to, outside }: { label: string; from: Point; to: Point; outside: Point }) {
  const side = Math.abs(outside[0] - from[0]) < 8 ? 'middle' : outside[0] > from[0] ? 'start' : 'end';
  const shown = label.length > 24 ? `${label.slice(0, 23)}…` : label;
  return (
    <g>
      <line class="tandem-chart-grid" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      <text x={outside[0]} y={outside[1] + 4} text-anchor={side}>{shown}<title>{label}</title></text>
    </g>
  );
}

function Shape({ course, place, at }: { course: Course; place: number; at(score: number, index: number): Point }) {
  const look = series(place);
  const points = course.scores.map((score, index) => (score === undefined ? null : at(score, index)));
  const whole = points.every((point) => point !== null) ? (points as Point[]) : undefined;
  return (
    <g class={look.class}>
      {whole && place === 0 ? <Area points={whole} /> : <Line points={[...points, points[0]!]} />}
      {points.map((point, index) => point && <Mark key={index} at={point} shape={look.shape} title={`${course.name}: ${course.scores[index]}`} />)}
    </g>
  );
}

function Names({ courses }: { courses: Course[] }) {
  if (courses.length < 2) return null;
  return (
    <ul class="tandem-scorecard-courses">{courses.map((course, place) => (
      <li key={course.name}>
        <svg width="36" height="14" aria-hidden="true" class={series(place).class}><Line points={[[2, 7], [34, 7]]} /><Mark at={[18, 7]} shape={series(place).shape} /></svg> {course.name}
      </li>))}
    </ul>
  );
}
