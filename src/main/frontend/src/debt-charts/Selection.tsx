import { number } from '../debt/format';
import { decisionLabel } from '../debt/labels';
import { itemAddress } from '../debt/requests';
import type { Quadrant, QuadrantPoint } from './model';
import { partOf } from './places';
import { partWords } from './words';

const SHOWN = 10;

interface Chosen {
  project: string;
  quadrant: Quadrant;
  chosen: QuadrantPoint[];
  onChoose(points: QuadrantPoint[]): void;
}

/** The chart's items for the keyboard and in words: one after the other by priority, or those of the spot the pointer is on. A button at its end stays focused. */
export function Selection({ project, quadrant, chosen, onChoose }: Chosen) {
  const { points } = quadrant;
  const at = chosen.length === 0 ? -1 : points.findIndex((point) => point.id === chosen[0]!.id);
  const step = (by: number): void => onChoose([points[Math.min(points.length - 1, Math.max(0, at + by))]!]);
  const key = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <div class="tandem-debt-charts-selection" role="group" aria-label={AJS.I18n.getText('tandem.debt.charts.selection')} onKeyDown={key}>
      <div class="aui-buttons">
        <button type="button" class="aui-button" aria-disabled={at <= 0} onClick={() => step(-1)}>{AJS.I18n.getText('tandem.debt.charts.previous')}</button>
        <button type="button" class="aui-button" aria-disabled={at === points.length - 1} onClick={() => step(1)}>{AJS.I18n.getText('tandem.debt.charts.next')}</button>
      </div>
      <div aria-live="polite">
        {chosen.length === 0 && <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.charts.selection.none')}</span>}
        {chosen.length === 1 && <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.charts.selection.at', number(at + 1), number(points.length))}</span>}
        {chosen.length > 1 && <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.charts.selection.many', number(chosen.length))}</span>}
        <ul>
          {chosen.slice(0, SHOWN).map((point) => (
            <li key={point.id}>
              <a href={itemAddress({ project, id: point.id })}>{point.title}</a>
              <span class="tandem-debt-aside"> {AJS.I18n.getText('tandem.debt.charts.selection.item', number(point.principal, 1), number(point.interest, 2), partWords(partOf(point, quadrant)), decisionLabel(point.decision))}</span>
            </li>
          ))}
        </ul>
        {chosen.length > SHOWN && <span class="tandem-debt-aside">{AJS.I18n.getText('tandem.debt.charts.selection.more', number(chosen.length - SHOWN))}</span>}
      </div>
    </div>
  );
}
