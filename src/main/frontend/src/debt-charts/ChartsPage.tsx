import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { interests, type Interests } from '../debt/interest';
import type { Named } from '../debt/model';
import { choices } from '../debt/requests';
import { Tabs } from '../debt/Tabs';
import { FilterSelect } from '../shared/filters';
import { InterestTable } from './InterestTable';
import { firstOf, PERIODS, quadrant, type Quadrant, type Question, readQuestion, trend, type Trend, WEEKS, writeQuestion } from './model';
import { QuadrantChart } from './QuadrantChart';
import { TrendCharts } from './TrendCharts';

/** The register of a project in pictures, and what its components were measured to cost. */
export function ChartsPage({ project, search, today = new Date() }: { project: string; search: string; today?: Date }) {
  const [question, setQuestion] = useState<Question>(() => readQuestion(search));
  const [components, setComponents] = useState<Named[]>([]);
  useEffect(() => { choices(project).then((found) => setComponents(found.components)).catch(() => setComponents([])); }, [project]);
  const ask = (change: Partial<Question>): void => {
    const wanted = { ...question, ...change };
    setQuestion(wanted);
    window.history.replaceState(null, '', writeQuestion(window.location.search, wanted));
  };
  const { component, days, weeks } = question;
  return (
    <div class="tandem-debt-page tandem-debt-charts">
      <header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main">
        <h1>{AJS.I18n.getText('tandem.debt.charts.name')}</h1>
        <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.charts.intro')}</p>
      </div></div></header>
      <Tabs project={project} open="charts" />
      <form class="aui tandem-debt-filters" onSubmit={(event) => event.preventDefault()}>
        <FilterSelect label={AJS.I18n.getText('tandem.debt.charts.component')} any={AJS.I18n.getText('tandem.debt.charts.component.any')} name="component" value={component}
          options={options(components, component)} onChange={(wanted) => ask({ component: wanted })} />
      </form>
      <Part<Trend> title={AJS.I18n.getText('tandem.debt.charts.trend')} id="trend" load={() => trend(project, question, today)} on={[project, component, days]}
        aside={<Choice label={AJS.I18n.getText('tandem.debt.charts.period')} value={days} options={PERIODS.map((period) => [period, AJS.I18n.getText('tandem.debt.charts.period.days', period)])} onChange={(wanted) => ask({ days: wanted })} />}>
        {(found) => <TrendCharts trend={found} />}
      </Part>
      <Part<Quadrant> title={AJS.I18n.getText('tandem.debt.charts.quadrant')} id="quadrant" load={() => quadrant(project, component)} on={[project, component]}>
        {(found) => <QuadrantChart project={project} quadrant={found} />}
      </Part>
      <Part<Interests> title={AJS.I18n.getText('tandem.debt.charts.measured')} id="measured" load={() => interests(project, component, firstOf(weeks * 7, today))} on={[project, component, weeks]}
        intro={AJS.I18n.getText('tandem.debt.charts.measured.intro')}
        aside={<Choice label={AJS.I18n.getText('tandem.debt.charts.period')} value={weeks} options={WEEKS.map((period) => [period, AJS.I18n.getText('tandem.debt.charts.period.weeks', period)])} onChange={(wanted) => ask({ weeks: wanted })} />}>
        {(found, again) => <InterestTable interests={found} onReady={again} />}
      </Part>
    </div>
  );
}

/** One the address names stays choosable when the project does not have it any more. */
function options(components: Named[], chosen: string): [string, string][] {
  const names = components.map((component) => component.name);
  return (chosen === '' || names.includes(chosen) ? names : [...names, chosen]).map((name) => [name, name]);
}

function Choice({ label, value, options: offered, onChange }: { label: string; value: number; options: [number, string][]; onChange(value: number): void }) {
  return (
    <form class="aui tandem-debt-charts-choice" onSubmit={(event) => event.preventDefault()}>
      <select class="select" aria-label={label} value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {offered.map(([days, text]) => <option key={days} value={days}>{text}</option>)}
      </select>
    </form>
  );
}

interface PartProperties<T> {
  title: string;
  id: string;
  intro?: string;
  aside?: ComponentChildren;
  /** What the answer depends on. */
  on: unknown[];
  load(): Promise<T>;
  children(found: T, again: () => void): ComponentChildren;
}

/** A part of the page with a question of its own: the others do not wait for it, and its failure is its own. */
function Part<T>({ title, id, intro, aside, on, load, children }: PartProperties<T>) {
  const [found, setFound] = useState<T | null>(null);
  const [error, setError] = useState('');
  const latest = useRef(0);
  const ask = useCallback(() => {
    const turn = ++latest.current;
    setError('');
    load().then((answer) => turn === latest.current && setFound(answer)).catch((problem: Error) => turn === latest.current && setError(problem.message));
  }, on);
  useEffect(ask, [ask]);
  return (
    <section class="tandem-debt-charts-section" aria-labelledby={`tandem-debt-charts-${id}`} data-ready={found !== null || error !== '' ? 'true' : undefined}>
      <div class="tandem-debt-charts-head"><h2 id={`tandem-debt-charts-${id}`}>{title}</h2>{aside}</div>
      {intro && <p class="tandem-debt-aside">{intro}</p>}
      {error !== '' && <div class="aui-message aui-message-error" role="alert"><p>{error}</p><p><button type="button" class="aui-button" onClick={ask}>{AJS.I18n.getText('tandem.debt.page.retry')}</button></p></div>}
      {error === '' && found === null && <p class="tandem-debt-loading" role="status">{AJS.I18n.getText('tandem.debt.page.loading')}</p>}
      {error === '' && found !== null && children(found, ask)}
    </section>
  );
}
