import { useCallback, useEffect, useState } from 'preact/hooks';
import { Explained } from './marks';
import { interests, type ComponentInterest, type Interests, type Measured } from './interest';
import { formulaWords, intervalWords, leftOutWords, needed, sampleWords, shortWords } from './interestWords';
import { FactsHint } from './FactsHint';
import { number } from './format';

interface Estimate {
  project: string;
  /** The item's component; null when it has none. */
  component: string | null;
  /** Person-days a month as a person estimates them. */
  interest: number;
  /** 0 to 1. */
  likelihood: number;
}

/** What people estimate and what was measured, side by side: the one never takes the other's place. */
export function MeasuredInterest({ project, component, interest, likelihood }: Estimate) {
  const [found, setFound] = useState<Interests | null>(null);
  const [error, setError] = useState('');
  const load = useCallback(() => {
    setFound(null);
    setError('');
    if (component === null) return undefined;
    let isShown = true;
    interests(project, component).then((answer) => isShown && setFound(answer)).catch((problem: Error) => isShown && setError(problem.message));
    return () => { isShown = false; };
  }, [project, component]);
  useEffect(load, [load]);
  const one = found?.components[0];
  return (
    <section class="tandem-interest" aria-labelledby="tandem-interest-title" data-ready={component === null || found !== null || error !== '' ? 'true' : undefined}>
      <h2 id="tandem-interest-title">{AJS.I18n.getText('tandem.debt.interest.title')}</h2>
      <dl class="tandem-interest-pair">
        <div>
          <dt>{AJS.I18n.getText('tandem.debt.interest.estimated')}</dt>
          <dd>
            <span class="tandem-interest-value">{AJS.I18n.getText('tandem.debt.interest.month', number(interest * likelihood))}</span>
            <div class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.interest.estimate.how', number(interest), number(likelihood * 100, 1))}</div>
          </dd>
        </div>
        <div>
          <dt>{AJS.I18n.getText('tandem.debt.interest.measured')}</dt>
          <dd>
            {component === null && <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.interest.component.missing')}</span>}
            {component !== null && found === null && error === '' && <span role="status">{AJS.I18n.getText('tandem.debt.interest.loading')}</span>}
            {error !== '' && <span role="alert">{error} <button type="button" class="aui-button aui-button-link" onClick={load}>{AJS.I18n.getText('tandem.debt.page.retry')}</button></span>}
            {found && one && <Figure one={one} all={found} />}
          </dd>
        </div>
      </dl>
      {found && <FactsHint facts={{ ...found.facts, project }} onReady={load} />}
      {found && one && <p class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.interest.beside', one.component)}</p>}
    </section>
  );
}

function Figure({ one, all }: { one: ComponentInterest; all: Interests }) {
  if (all.facts.state === 'NOT_BUILT') return <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.interest.unbuilt')}</span>;
  const { interest, cycleTime } = one;
  return (
    <>
      <span class="tandem-interest-value"><Explained value={monthWords(interest)} formula={formulaWords('interest', one, all)} /></span>
      {interest.value !== null && interest.verdict !== 'NONE' && <div>{AJS.I18n.getText('tandem.debt.interest.confidence', all.confidence, intervalWords(interest))}</div>}
      {interest.verdict === 'UNCERTAIN' && <div class="tandem-debt-notice">{AJS.I18n.getText('tandem.debt.interest.uncertain')}</div>}
      {interest.verdict === 'NOT_ENOUGH' && <div>{AJS.I18n.getText('tandem.debt.interest.few', number(interest.compared), needed(interest))}</div>}
      <div class="tandem-debt-aside">{sampleWords(one.component, interest)}{leftOutWords(interest).map((words) => ` · ${words}`)}</div>
      <div class="tandem-interest-cycle"><Explained value={cycleWords(cycleTime)} formula={formulaWords('cycleTime', one, all)} />
        {cycleTime.value !== null && cycleTime.verdict !== 'NONE' && ` (${AJS.I18n.getText('tandem.debt.interest.confidence', all.confidence, intervalWords(cycleTime))})`}</div>
    </>
  );
}

function monthWords(measured: Measured): string {
  switch (measured.verdict) {
    case 'NOT_ENOUGH': return AJS.I18n.getText('tandem.debt.interest.notenough');
    case 'NONE': return AJS.I18n.getText('tandem.debt.interest.none');
    default: return AJS.I18n.getText('tandem.debt.interest.month', number(measured.value!, 1));
  }
}

function cycleWords(measured: Measured): string {
  switch (measured.verdict) {
    case 'NOT_ENOUGH': return AJS.I18n.getText('tandem.debt.interest.cycle.notenough');
    case 'NONE': return AJS.I18n.getText('tandem.debt.interest.cycle.none');
    default: return AJS.I18n.getText('tandem.debt.interest.cycle', shortWords(measured));
  }
}
