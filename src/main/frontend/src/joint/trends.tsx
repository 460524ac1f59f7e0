import { useContext, useState } from 'preact/hooks';
import { day, number } from './format';
import { Prefix } from './heading';
import type { Figure } from './model';

/** All courses in numbers, for whoever does not see the lines or wants them exactly; made only when asked for. */
export function Trends({ figures }: { figures: Figure[] }) {
  const [isOpen, setOpen] = useState(false);
  const id = `${useContext(Prefix)}-trends`;
  const shown = figures.filter((figure) => figure.trend.some((point) => point.value !== null));
  if (shown.length === 0) return null;
  const weeks = [...new Set(shown.flatMap((figure) => figure.trend.map((point) => point.from)))].sort();
  return (
    <div class="tandem-joint-trends">
      <button type="button" class="aui-button aui-button-link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {isOpen ? AJS.I18n.getText('tandem.joint.trends.hide') : AJS.I18n.getText('tandem.joint.trends.show')}
      </button>
      <div id={id} hidden={!isOpen} class="tandem-joint-trend-table" tabIndex={0} role="region" aria-label={AJS.I18n.getText('tandem.joint.trends')}>
        {isOpen && (
          <table class="aui">
            <thead><tr><th scope="col">{AJS.I18n.getText('tandem.joint.trends.week')}</th>{shown.map((figure) => <th key={figure.key} scope="col">{figure.name}</th>)}</tr></thead>
            <tbody>{weeks.map((week) => <tr key={week}><th scope="row">{day(week)}</th>{shown.map((figure) => <td key={figure.key}>{valueAt(figure, week)}</td>)}</tr>)}</tbody>
          </table>
        )}
      </div>
    </div>
  );
}

function valueAt(figure: Figure, week: string): string {
  const value = figure.trend.find((point) => point.from === week)?.value;
  return value === null || value === undefined ? AJS.I18n.getText('tandem.joint.trend.gap') : number(value);
}
