import { number } from '../debt/format';
import { day, days } from '../review/format';
import { HorizontalAxis, type Plot, VerticalAxis } from '../shared/chart/Axes';
import { ChartFigure } from '../shared/chart/ChartFigure';
import { Line, Mark, type Point, series } from '../shared/chart/Marks';
import { dayNumber, dayOf, days as dayScale, extent, linear, rounded, type Scale } from '../shared/chart/scale';
import type { Trend } from './model';
import { type Movement, movements } from './movement';

const HEIGHT = 224;
/** The days below need no name. */
const MARGIN = { left: 56, right: 16, top: 12, bottom: 24 };
const shortDay = (value: number): string => new Intl.DateTimeFormat(document.documentElement.lang || 'en', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${dayOf(value)}T00:00:00Z`));

interface Course { label: string; values: { at: string; value: number }[] }

/** How much was unpaid from day to day, what it cost, and what moved it. */
export function TrendCharts({ trend }: { trend: Trend }) {
  const { points } = trend;
  if (points.length === 0) {
    return <p class="tandem-debt-charts-nothing">{trend.keptSince ? AJS.I18n.getText('tandem.debt.charts.trend.none', day(trend.keptSince)) : AJS.I18n.getText('tandem.debt.charts.trend.unkept')}</p>;
  }
  const last = points[points.length - 1]!;
  return (
    <>
      {points.length === 1 && <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.charts.trend.one')}</p>}
      <div class="tandem-debt-charts-grid">
        <Courses id="tandem-trend-principal" title={AJS.I18n.getText('tandem.debt.charts.principal')} unit={AJS.I18n.getText('tandem.debt.charts.days')}
          description={AJS.I18n.getText('tandem.debt.charts.principal.text', day(last.day), number(last.principal, 1), number(last.items), number(points[0]!.principal, 1), day(points[0]!.day))}
          courses={[{ label: AJS.I18n.getText('tandem.debt.charts.principal.unpaid'), values: points.map((point) => ({ at: point.day, value: point.principal })) },
            { label: AJS.I18n.getText('tandem.debt.charts.principal.accepted'), values: points.map((point) => ({ at: point.day, value: point.acceptedPrincipal })) }]} />
        <Courses id="tandem-trend-interest" title={AJS.I18n.getText('tandem.debt.charts.interest')} unit={AJS.I18n.getText('tandem.debt.charts.month')}
          description={AJS.I18n.getText('tandem.debt.charts.interest.text', day(last.day), number(last.interest, 1), number(points[0]!.interest, 1), day(points[0]!.day))}
          courses={[{ label: AJS.I18n.getText('tandem.debt.charts.interest'), values: points.map((point) => ({ at: point.day, value: point.interest })) }]} />
        <Movements list={movements(points)} />
        {trend.debtRatio.length > 0 && <Ratio trend={trend} />}
      </div>
    </>
  );
}

function Ratio({ trend }: { trend: Trend }) {
  const values = trend.debtRatio.map((ratio) => ({ at: ratio.at.slice(0, 10), value: ratio.percent }));
  const last = values[values.length - 1]!;
  return (
    <Courses id="tandem-trend-ratio" title={AJS.I18n.getText('tandem.debt.charts.ratio')} unit="%" description={AJS.I18n.getText('tandem.debt.charts.ratio.text', day(last.at), number(last.value, 1))}
      courses={[{ label: AJS.I18n.getText('tandem.debt.charts.ratio'), values }]} />
  );
}

function Courses({ id, title, unit, description, courses }: { id: string; title: string; unit: string; description: string; courses: Course[] }) {
  const first = courses[0]!.values;
  const rows = first.map((value, index) => [day(value.at), ...courses.map((course) => number(course.values[index]!.value, 1))]);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ChartFigure id={id} title={title} description={description} height={HEIGHT} margin={MARGIN} caption={courses.length > 1 ? <Legend labels={courses.map((course) => course.label)} /> : undefined}
        numbers={{ columns: [AJS.I18n.getText('tandem.debt.charts.day'), ...courses.map((course) => `${course.label} (${unit})`)], rows }}>
        {(plot) => {
          const across = dayScale(extent(first.map((value) => dayNumber(value.at))), [plot.left, plot.right]);
          const up = linear(rounded(extent(courses.flatMap((course) => course.values.map((value) => value.value)), 0)), [plot.bottom, plot.top]);
          return (
            <>
              <Frame plot={plot} across={across} up={up} unit={unit} />
              {courses.map((course, index) => <CourseLine key={course.label} points={course.values.map((value) => [across(dayNumber(value.at)), up(value.value)])} index={index} />)}
            </>
          );
        }}
      </ChartFigure>
    </section>
  );
}

function Frame({ plot, across, up, unit }: { plot: Plot; across: Scale; up: Scale; unit: string }) {
  return (
    <>
      <VerticalAxis plot={plot} scale={up} label={unit} format={(value) => number(value, 2)} grid />
      <HorizontalAxis plot={plot} scale={across} label="" format={shortDay} />
    </>
  );
}

/** A single day has no course: its point is drawn. */
function CourseLine({ points, index }: { points: Point[]; index: number }) {
  const { class: name, shape } = series(index);
  return points.length === 1 ? <Mark at={points[0]!} shape={shape} class={name} /> : <Line points={points} class={name} />;
}

function Legend({ labels }: { labels: string[] }) {
  return (
    <ul class="tandem-debt-charts-legend">
      {labels.map((label, index) => <li key={label}><svg class={series(index).class} width="28" height="12" aria-hidden="true"><path class="tandem-chart-course" d="M0 6H28" /></svg>{label}</li>)}
    </ul>
  );
}

/** Added above the line, repaid below it. */
function Movements({ list }: { list: Movement[] }) {
  const title = AJS.I18n.getText('tandem.debt.charts.movement');
  const added = list.reduce((sum, movement) => sum + movement.added, 0);
  const repaid = list.reduce((sum, movement) => sum + movement.repaid, 0);
  const rows = list.map((movement) => [days(movement.first, movement.last), number(movement.added, 1), number(movement.addedItems), number(movement.repaid, 1), number(movement.repaidItems)]);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ChartFigure id="tandem-trend-movement" title={title} height={HEIGHT} margin={MARGIN} caption={AJS.I18n.getText('tandem.debt.charts.movement.caption')}
        description={AJS.I18n.getText('tandem.debt.charts.movement.text', number(added, 1), number(repaid, 1))}
        numbers={{ columns: [AJS.I18n.getText('tandem.debt.charts.days.span'), AJS.I18n.getText('tandem.debt.charts.added'), AJS.I18n.getText('tandem.debt.charts.added.items'),
          AJS.I18n.getText('tandem.debt.charts.repaid'), AJS.I18n.getText('tandem.debt.charts.repaid.items')], rows }}>
        {(plot) => <Bars plot={plot} list={list} />}
      </ChartFigure>
    </section>
  );
}

function Bars({ plot, list }: { plot: Plot; list: Movement[] }) {
  const up = linear(rounded(extent(list.flatMap((movement) => [movement.added, -movement.repaid]), 0)), [plot.bottom, plot.top]);
  const across = dayScale([dayNumber(list[0]!.first) - 0.5, dayNumber(list[list.length - 1]!.last) + 0.5], [plot.left, plot.right]);
  const zero = up(0);
  return (
    <>
      <Frame plot={plot} across={across} up={up} unit={AJS.I18n.getText('tandem.debt.charts.days')} />
      <line class="tandem-chart-line" x1={plot.left} x2={plot.right} y1={zero} y2={zero} />
      {list.map((movement) => {
        const left = across(dayNumber(movement.first) - 0.5);
        const gap = Math.min(2, (across(dayNumber(movement.last) + 0.5) - left) / 5);
        const width = Math.max(1, across(dayNumber(movement.last) + 0.5) - left - gap);
        const name = days(movement.first, movement.last);
        return (
          <g key={movement.first}>
            {movement.added > 0 && <rect class="tandem-debt-charts-added" x={left} y={up(movement.added)} width={width} height={zero - up(movement.added)}><title>{`${name}: +${number(movement.added, 1)}`}</title></rect>}
            {movement.repaid > 0 && <rect class="tandem-debt-charts-repaid" x={left} y={zero} width={width} height={up(-movement.repaid) - zero}><title>{`${name}: −${number(movement.repaid, 1)}`}</title></rect>}
          </g>
        );
      })}
    </>
  );
}
