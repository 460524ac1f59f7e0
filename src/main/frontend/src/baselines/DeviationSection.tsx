import { useState } from 'preact/hooks';
import { ChartFigure } from '../shared/chart/ChartFigure';
import { series } from '../shared/chart/Marks';
import { extent, linear } from '../shared/chart/scale';
import { deviationLabel, number, signed } from './labels';
import { type Cause, type Deviating, type Deviation, issuesOf } from './model';

const ROW = 32;
const BAR = 18;
const LABEL = 148;
const SHOWN = 20;

/** Why the release takes longer than planned: causes that add up, each with its issues. */
export function DeviationSection({ deviation }: { deviation: Deviation }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section aria-labelledby="tandem-baseline-deviation-title">
      <h3 id="tandem-baseline-deviation-title">{AJS.I18n.getText('tandem.baseline.deviation')}</h3>
      {deviation.compared === 0
        ? <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.deviation.nodata', deviation.all)}</p>
        : <>
          <p><strong>{deviationLabel(deviation.total)}</strong> {AJS.I18n.getText('tandem.baseline.deviation.of', number(deviation.planned), number(deviation.actual), deviation.compared, deviation.all)}</p>
          <div class="tandem-baseline-charts"><Bars deviation={deviation} /><Sums deviation={deviation} open={open} onOpen={setOpen} /></div>
          {open && <Issues cause={deviation.causes.find((cause) => cause.key === open)!} issues={issuesOf(deviation, open)} hidden={deviation.hidden} />}
        </>}
    </section>
  );
}

function Bars({ deviation }: { deviation: Deviation }) {
  const causes = deviation.causes.filter((cause) => cause.personDays !== 0);
  if (causes.length === 0) return null;
  const told = causes.map((cause) => AJS.I18n.getText('tandem.baseline.deviation.one', cause.name, signed(cause.personDays))).join('; ');
  return (
    <ChartFigure id="tandem-baseline-causes" title={AJS.I18n.getText('tandem.baseline.deviation')} description={told} height={causes.length * ROW + 8} margin={{ left: LABEL, right: 72, top: 4, bottom: 4 }} maxWidth={600} numbers={{ columns: [], rows: [] }}>
      {(plot) => {
        const x = linear(extent(causes.map((cause) => cause.personDays), 0), [plot.left, plot.right]);
        return (
          <>
            {causes.map((cause, index) => {
              const top = plot.top + index * ROW;
              const [from, to] = [Math.min(x(0), x(cause.personDays)), Math.max(x(0), x(cause.personDays))];
              return (
                <g key={cause.key} class={series(index).class}>
                  <text x={LABEL - 10} y={top + BAR - 4} text-anchor="end">{cause.name}</text>
                  <rect class="tandem-baseline-bar" x={from} y={top} width={Math.max(1, to - from)} height={BAR} />
                  <text x={to + 6} y={top + BAR - 4}>{signed(cause.personDays)}</text>
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

/** The same as a sum that can be checked. */
function Sums({ deviation, open, onOpen }: { deviation: Deviation; open: string | null; onOpen(cause: string | null): void }) {
  return (
    <div class="tandem-baseline-narrow"><table class="aui tandem-baseline-sums">
      <thead><tr><th scope="col">{AJS.I18n.getText('tandem.baseline.cause')}</th><th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.persondays.axis')}</th><th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.issues')}</th></tr></thead>
      <tbody>{deviation.causes.map((cause) => (
        <tr key={cause.key} data-cause={cause.key}>
          <th scope="row">{cause.name}</th><td class="tandem-baseline-number">{signed(cause.personDays)}</td>
          <td class="tandem-baseline-number">{cause.issues === 0 ? 0 : <button type="button" class="aui-button aui-button-link" aria-expanded={open === cause.key} aria-label={AJS.I18n.getText('tandem.baseline.cause.issues', cause.name, cause.issues)} onClick={() => onOpen(open === cause.key ? null : cause.key)}>{cause.issues}</button>}</td>
        </tr>
      ))}</tbody>
      <tfoot><tr><th scope="row">{AJS.I18n.getText('tandem.baseline.deviation.total')}</th><td class="tandem-baseline-number"><strong>{signed(deviation.total)}</strong></td><td class="tandem-baseline-number">{deviation.compared}</td></tr></tfoot>
    </table></div>
  );
}

function Issues({ cause, issues, hidden }: { cause: Cause; issues: Deviating[]; hidden: number }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? issues : issues.slice(0, SHOWN);
  return (
    <div class="tandem-baseline-scroll" id="tandem-baseline-cause-issues" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.baseline.cause.issues', cause.name, cause.issues)}>
      <h4>{AJS.I18n.getText('tandem.baseline.cause.issues', cause.name, cause.issues)}</h4>
      <table class="aui">
        <thead><tr><th scope="col">{AJS.I18n.getText('tandem.baseline.issue')}</th><th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.plan')}</th><th scope="col" class="tandem-baseline-number">{AJS.I18n.getText('tandem.baseline.fact')}</th><th scope="col" class="tandem-baseline-number">{cause.name}</th></tr></thead>
        <tbody>{shown.map((issue) => (
          <tr key={issue.key}><td class="tandem-baseline-what"><a href={`${AJS.contextPath()}/browse/${issue.key}`}>{issue.key}</a> {issue.summary}</td><td class="tandem-baseline-number">{number(issue.planned)}</td><td class="tandem-baseline-number">{number(issue.actual)}</td><td class="tandem-baseline-number">{signed(issue.causes[cause.key]!)}</td></tr>
        ))}</tbody>
      </table>
      {shown.length < issues.length && <button type="button" class="aui-button aui-button-link" onClick={() => setAll(true)}>{AJS.I18n.getText('tandem.baseline.all', issues.length)}</button>}
      {hidden > 0 && <p class="tandem-baseline-quiet">{AJS.I18n.getText('tandem.baseline.hidden', hidden)}</p>}
    </div>
  );
}
