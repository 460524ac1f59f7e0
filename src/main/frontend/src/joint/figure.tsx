import { useContext } from 'preact/hooks';
import { Explanation } from './explanation';
import { amount, direction, moment, valueOf, type Direction } from './format';
import { MayConnect } from './heading';
import { DrillLink } from './links';
import type { Figure, SectionKey } from './model';
import { Sparkline } from './sparkline';
import { StatusMark } from './status';
import { sourceName, trendWords } from './words';

/** One figure: its value in words, how it stands, how it went, where it comes from and where it leads. */
export function FigureCard({ figure, section }: { figure: Figure; section: SectionKey }) {
  return (
    <li class="tandem-figure" data-figure={figure.key} data-value={figure.value ?? ''} data-status={figure.status}>
      <div class="tandem-figure-head">
        <span class="tandem-figure-name">{figure.name}</span>
        <Explanation figure={figure} />
        {figure.status !== 'NEUTRAL' && <StatusMark status={figure.status} />}
      </div>
      {figure.value === null ? <Missing figure={figure} section={section} /> : <Value figure={figure} />}
      {figure.staleSince && <Stale figure={figure} since={figure.staleSince} />}
      {figure.coverage && figure.coverage.percent < 100 && figure.value !== null && <div class="tandem-figure-coverage">{figure.coverage.text}</div>}
      <DrillLink figure={figure} />
    </li>
  );
}

function Value({ figure }: { figure: Figure }) {
  return (
    <>
      <div class="tandem-figure-body">
        <span class="tandem-figure-value">{valueOf(figure)}</span>
        {figure.grade && <span class="tandem-figure-grade">{AJS.I18n.getText('tandem.joint.grade', figure.grade)}</span>}
        <Course figure={figure} />
      </div>
      {figure.also.length > 0 && <div class="tandem-figure-also">{figure.also.map((more) => <span key={more.key}>{more.name}: {amount(more.value, more.unit)}</span>)}</div>}
    </>
  );
}

/** No number: what it would take, never a nought. */
function Missing({ figure, section }: { figure: Figure; section: SectionKey }) {
  const missing = figure.missing ?? [];
  const isServer = figure.source === 'CODE_SERVER' || figure.source === 'PIPELINES';
  const mayConnect = useContext(MayConnect) && isServer;
  return (
    <div class="tandem-figure-missing">
      <span class="tandem-figure-value">–</span>
      <span>
        {missing.length > 0 ? missing.map((sentence) => <span class="tandem-figure-sentence" key={sentence}>{sentence}</span>) : hint(figure, section)}
        {mayConnect && <> <a href={`${AJS.contextPath()}/secure/admin/TandemConnections!default.jspa`}>{AJS.I18n.getText('tandem.joint.connect')}</a></>}
      </span>
    </div>
  );
}

function hint(figure: Figure, section: SectionKey): string {
  if (figure.status === 'TOO_THIN') return AJS.I18n.getText('tandem.joint.thin.hint');
  if (figure.key === 'debtPrincipal') return AJS.I18n.getText('tandem.joint.debts.none');
  if (figure.source === 'PIPELINES') return AJS.I18n.getText('tandem.joint.pipelines.hint');
  const isCode = figure.source === 'CODE_SERVER' || (figure.source === undefined && section === 'TECHNICAL');
  return isCode ? AJS.I18n.getText('tandem.joint.code.hint') : AJS.I18n.getText('tandem.joint.no.data.hint');
}

function Stale({ figure, since }: { figure: Figure; since: string }) {
  const words = figure.source ? AJS.I18n.getText('tandem.joint.stale.source', sourceName(figure.source), moment(since)) : AJS.I18n.getText('tandem.joint.stale', moment(since));
  return <div class="tandem-figure-stale"><span class="aui-icon aui-icon-small aui-iconfont-warning" aria-hidden="true" /> {words}</div>;
}

function Course({ figure }: { figure: Figure }) {
  const values = figure.trend.filter((point) => point.value !== null);
  if (values.length < 2) return null;
  const where = direction(figure.trend);
  return (
    <span class="tandem-figure-course">
      <Sparkline figure={figure} />
      {where && <span class="tandem-figure-trend"><span aria-hidden="true">{ARROWS[where]}</span> {trendWords(where, figure.better)}</span>}
    </span>
  );
}

const ARROWS: Record<Direction, string> = { up: '↗', down: '↘', flat: '→' };
