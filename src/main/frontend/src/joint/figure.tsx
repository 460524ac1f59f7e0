import { Explanation } from './explanation';
import { amount, direction, moment, valueOf, type Direction } from './format';
import type { Figure, SectionKey, Status } from './model';
import { Sparkline } from './sparkline';

/** One figure: its value in words, how it stands, how it went, where it comes from and where it leads. */
export function FigureCard({ figure, section }: { figure: Figure; section: SectionKey }) {
  return (
    <li class="tandem-figure" data-figure={figure.key} data-status={figure.status}>
      <div class="tandem-figure-head">
        <span class="tandem-figure-name">{figure.name}</span>
        <Explanation figure={figure} />
        <StatusLozenge figure={figure} />
      </div>
      <div class="tandem-figure-body">
        <span class="tandem-figure-value">{valueOf(figure)}</span>
        {figure.grade && <span class="tandem-figure-grade">{AJS.I18n.getText('tandem.joint.grade', figure.grade)}</span>}
        <Course figure={figure} />
      </div>
      {figure.also.length > 0 && <div class="tandem-figure-also">{figure.also.map((more) => `${more.name}: ${amount(more.value, more.unit)}`).join(' · ')}</div>}
      {figure.value === null && <div class="tandem-figure-also">{hint(figure, section)}</div>}
      {figure.staleSince && <div class="tandem-figure-stale"><span class="aui-icon aui-icon-small aui-iconfont-warning" aria-hidden="true" /> {AJS.I18n.getText('tandem.joint.stale', moment(figure.staleSince))}</div>}
      {figure.coverage && figure.coverage.percent < 100 && figure.value !== null && <div class="tandem-figure-coverage">{figure.coverage.text}</div>}
      <DrillLink figure={figure} />
    </li>
  );
}

function hint(figure: Figure, section: SectionKey): string {
  if (figure.status === 'TOO_THIN') return AJS.I18n.getText('tandem.joint.thin.hint');
  if (figure.key === 'debtPrincipal') return AJS.I18n.getText('tandem.joint.debts.none');
  return section === 'TECHNICAL' ? AJS.I18n.getText('tandem.joint.code.hint') : AJS.I18n.getText('tandem.joint.no.data.hint');
}

function StatusLozenge({ figure }: { figure: Figure }) {
  const look: Record<Exclude<Status, 'NEUTRAL'>, [string, string]> = {
    GOOD: ['aui-lozenge-success', AJS.I18n.getText('tandem.joint.status.GOOD')],
    WATCH: ['aui-lozenge-moved', AJS.I18n.getText('tandem.joint.status.WATCH')],
    BAD: ['aui-lozenge-error', AJS.I18n.getText('tandem.joint.status.BAD')],
    TOO_THIN: ['', AJS.I18n.getText('tandem.joint.status.TOO_THIN')],
    NO_DATA: ['', AJS.I18n.getText('tandem.joint.status.NO_DATA')],
  };
  if (figure.status === 'NEUTRAL') return null;
  const [style, words] = look[figure.status];
  return <span class={`aui-lozenge aui-lozenge-subtle ${style}`}>{words}</span>;
}

function Course({ figure }: { figure: Figure }) {
  const values = figure.trend.filter((point) => point.value !== null);
  if (figure.value === null || values.length < 2) return null;
  const where = direction(figure.trend);
  return (
    <span class="tandem-figure-course">
      <Sparkline figure={figure} />
      {where && <span class="tandem-figure-trend"><span aria-hidden="true">{ARROWS[where]}</span> {trendWord(where)}</span>}
    </span>
  );
}

const ARROWS: Record<Direction, string> = { up: '↗', down: '↘', flat: '→' };

function trendWord(where: Direction): string {
  if (where === 'up') return AJS.I18n.getText('tandem.joint.trend.up');
  return where === 'down' ? AJS.I18n.getText('tandem.joint.trend.down') : AJS.I18n.getText('tandem.joint.trend.flat');
}

function DrillLink({ figure }: { figure: Figure }) {
  if (figure.drill?.jql) {
    const address = `${AJS.contextPath()}/issues/?jql=${encodeURIComponent(figure.drill.jql)}`;
    return <a class="tandem-figure-drill" href={address} aria-label={AJS.I18n.getText('tandem.joint.show.issues.of', figure.name)}>{AJS.I18n.getText('tandem.joint.show.issues')}</a>;
  }
  if (figure.drill?.url && /^https?:\/\//.test(figure.drill.url)) {
    return <a class="tandem-figure-drill" href={figure.drill.url} rel="noreferrer" aria-label={AJS.I18n.getText('tandem.joint.show.source.of', figure.name)}>{AJS.I18n.getText('tandem.joint.show.source')}</a>;
  }
  return null;
}
