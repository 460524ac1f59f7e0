import { useState } from 'preact/hooks';
import { FactsHint } from '../debt/FactsHint';
import type { ComponentInterest, Interests } from '../debt/interest';
import { formulaWords, intervalWords, shortWords } from '../debt/interestWords';
import { number } from '../debt/format';
import { Explained } from '../debt/marks';
import { dateTime, days } from '../review/format';

const SHOWN = 20;
const DAY = 86_400_000;

/** Every component with what its issues cost more, the costliest first. */
export function InterestTable({ interests, onReady }: { interests: Interests; onReady(): void }) {
  const [isAll, setAll] = useState(false);
  const { components, facts } = interests;
  const shown = isAll ? components : components.slice(0, SHOWN);
  return (
    <>
      <FactsHint facts={{ ...facts, project: interests.project }} onReady={onReady} />
      {facts.state !== 'NOT_BUILT' && components.length === 0 && <p class="tandem-debt-charts-nothing">{AJS.I18n.getText('tandem.debt.charts.measured.none')}</p>}
      {shown.length > 0 && (
        <div class="tandem-debt-scroll" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.debt.charts.measured')}>
          <table class="aui tandem-interest-table">
            <thead>
              <tr>
                <th scope="col">{AJS.I18n.getText('tandem.debt.charts.component')}</th>
                <Head name={AJS.I18n.getText('tandem.debt.charts.measured.interest')} unit={AJS.I18n.getText('tandem.debt.charts.month')} />
                <Head name={AJS.I18n.getText('tandem.debt.charts.measured.effort')} unit={AJS.I18n.getText('tandem.debt.charts.measured.effort.unit')} />
                <Head name={AJS.I18n.getText('tandem.debt.charts.measured.cycle')} unit={AJS.I18n.getText('tandem.debt.charts.measured.cycle.unit')} />
                <Head name={AJS.I18n.getText('tandem.debt.charts.measured.issues')} unit={AJS.I18n.getText('tandem.debt.charts.measured.issues.unit')} />
              </tr>
            </thead>
            <tbody>{shown.map((one) => <Row key={one.component} one={one} all={interests} />)}</tbody>
          </table>
        </div>
      )}
      {shown.length < components.length && <button type="button" class="aui-button" onClick={() => setAll(true)}>{AJS.I18n.getText('tandem.debt.charts.measured.all', number(components.length))}</button>}
      {facts.state !== 'NOT_BUILT' && (
        <p class="tandem-debt-aside">
          {AJS.I18n.getText('tandem.debt.charts.measured.note', number(interests.issues), days(interests.from, lastDay(interests.to)), dateTime(interests.measuredAt), interests.confidence)}
          {!interests.isWhole && ` ${AJS.I18n.getText('tandem.debt.charts.measured.capped')}`}
        </p>
      )}
    </>
  );
}

const lastDay = (outside: string): string => new Date(Date.parse(`${outside}T00:00:00Z`) - DAY).toISOString().slice(0, 10);

function Head({ name, unit }: { name: string; unit: string }) {
  return <th scope="col" class="tandem-debt-number">{name}<span class="tandem-debt-unit">{unit}</span></th>;
}

function Row({ one, all }: { one: ComponentInterest; all: Interests }) {
  const cell = (figure: 'interest' | 'effort' | 'cycleTime') => (
    <td class="tandem-debt-number">
      <Explained value={shortWords(one[figure])} formula={formulaWords(figure, one, all)} />
      {one[figure].value !== null && <span class="tandem-debt-unit">{intervalWords(one[figure])}</span>}
    </td>
  );
  return (
    <tr>
      <th scope="row" class="tandem-debt-name">{one.component}</th>
      {cell('interest')}
      {cell('effort')}
      {cell('cycleTime')}
      <td class="tandem-debt-number">{number(one.issues)}</td>
    </tr>
  );
}
