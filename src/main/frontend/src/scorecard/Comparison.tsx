import { effectText, groupLabel, number, scoreText } from './labels';
import { GROUPS, counted } from './model';
import type { Card } from './model';
import { Answered, ScoreMark } from './parts';
import { Radar } from './Radar';
import { loadCard, useLoaded } from './requests';

/** Two components side by side: as shapes, and criterion by criterion with the difference. */
export function Comparison({ project, card, other }: { project: string; card: Card; other: number }) {
  const loaded = useLoaded(`other ${other}`, () => loadCard(project, other));
  return <Answered loaded={loaded}>{(second) => <Both first={card} second={second} />}</Answered>;
}

export function Both({ first, second }: { first: Card; second: Card }) {
  const one = first.component.name;
  const two = second.component.name === one ? `${second.component.name} (2)` : second.component.name;
  const title = AJS.I18n.getText('tandem.scorecard.compare.title', one, two);
  return (
    <>
      <Radar id="tandem-scorecard-comparison" title={title} description={AJS.I18n.getText('tandem.scorecard.compare.description', one, scoreText(first.overall), two, scoreText(second.overall))}
        axes={first.criteria.map((standing) => standing.criterion.name)} courses={[{ name: one, scores: first.criteria.map(counted) }, { name: two, scores: second.criteria.map(counted) }]}
        columns={[AJS.I18n.getText('tandem.scorecard.column.criterion'), one, two]} />
      <div class="tandem-scorecard-wide">
        <table class="aui tandem-scorecard-comparison">
          <thead><tr><th scope="col">{AJS.I18n.getText('tandem.scorecard.column.criterion')}</th><th scope="col">{one}</th><th scope="col">{two}</th><th scope="col">{AJS.I18n.getText('tandem.scorecard.compare.difference')}</th></tr></thead>
          <tbody>
            <Totals name={AJS.I18n.getText('tandem.scorecard.column.overall')} one={first.overall.score} two={second.overall.score} />
            {GROUPS.map((group) => <Totals key={group} name={groupLabel(group)} one={first.groups[group].score} two={second.groups[group].score} />)}
            {first.criteria.map((standing, index) => (
              <tr key={standing.criterion.key}>
                <th scope="row">{standing.criterion.name}</th>
                {[standing, second.criteria[index]!].map((side, place) => (
                  <td key={place}><ScoreMark criterion={side.criterion} cell={{ ...(side.score === undefined ? {} : { score: side.score }), state: side.state, measured: side.measured !== undefined, ...(side.expires ? { expires: side.expires } : {}) }} /></td>))}
                <td>{difference(counted(standing), counted(second.criteria[index]!))}</td>
              </tr>))}
          </tbody>
        </table>
      </div>
      <p class="tandem-scorecard-quiet">{effectText(first.effect)}</p>
    </>
  );
}

function Totals({ name, one, two }: { name: string; one: number | undefined; two: number | undefined }) {
  return <tr class="tandem-scorecard-total"><th scope="row">{name}</th><td>{one === undefined ? '–' : number(one)}</td><td>{two === undefined ? '–' : number(two)}</td><td>{difference(one, two)}</td></tr>;
}

/** How much better the second one is. */
export function difference(one: number | undefined, two: number | undefined): string {
  if (one === undefined || two === undefined) return '–';
  const value = Math.round((two - one) * 100) / 100;
  return value > 0 ? `+${number(value)}` : value < 0 ? `−${number(-value)}` : '0';
}
