import { useEffect, useRef } from 'preact/hooks';
import { stateLabel } from '../review/labels';
import { days } from '../review/format';
import { dayNumber, firstWeekday, longDay, monthOf, weekdayName, weeksOf } from './dates';
import { type Bar, barsOf, type CalendarData, type Change, covers, isWarned, moved } from './model';

/** So many changes are drawn on one day; the rest is behind the day itself. */
const LINES = 4;

interface Props { month: string; data: CalendarData; changes: Change[]; selected: string; onSelect: (day: string) => void; onMonth: (step: number) => void }

/** A month in weeks: days without changes shaded, each change a bar over its days. The arrow keys go from day to day, Page Up and Page Down from month to month. */
export function MonthGrid({ month, data, changes, selected, onSelect, onMonth }: Props) {
  const weeks = weeksOf(month, firstWeekday());
  const place = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (isMoving.current) place.current?.querySelector<HTMLButtonElement>(`[data-day="${selected}"]`)?.focus();
    isMoving.current = false;
  }, [selected, month]);
  const onKey = (event: KeyboardEvent): void => {
    const day = (event.target as HTMLElement).dataset?.day;
    const next = day && moved(day, event.key, document.documentElement.dir === 'rtl');
    const isPage = event.key === 'PageUp' || event.key === 'PageDown';
    if (!day || !next && !isPage) return;
    event.preventDefault();
    isMoving.current = true;
    if (isPage) onMonth(event.key === 'PageUp' ? -1 : 1);
    else onSelect(next!);
  };
  const entry = weeks.flat().includes(selected) ? selected : `${month}-01`;
  return (
    <div class="tandem-calendar-month" ref={place} onKeyDown={onKey} role="group" aria-label={AJS.I18n.getText('tandem.calendar.month.label')}>
      <div class="tandem-calendar-week tandem-calendar-names" aria-hidden="true">{weeks[0]!.map((day) => <span>{weekdayName(day)}</span>)}</div>
      {weeks.map((week) => <Week key={week[0]} week={week} month={month} data={data} bars={barsOf(week, changes)} selected={entry} onSelect={onSelect} />)}
    </div>
  );
}

function Week({ week, month, data, bars, selected, onSelect }: { week: string[]; month: string; data: CalendarData; bars: Bar[]; selected: string; onSelect: (day: string) => void }) {
  const hidden = (place: number): number => bars.filter((bar) => bar.line >= LINES && bar.first <= place && place < bar.first + bar.span).length;
  return (
    <div class="tandem-calendar-week">
      {week.map((day, place) => {
        const freezes = data.freezes.filter((freeze) => covers(freeze, day));
        const count = bars.filter((bar) => bar.first <= place && place < bar.first + bar.span).length;
        const releases = data.releases.filter((release) => release.day === day);
        const more = hidden(place);
        return (
          <div key={day} style={{ gridColumn: place + 1 }} class={['tandem-calendar-day', monthOf(day) === month ? '' : 'tandem-calendar-outside', freezes.length > 0 ? 'tandem-calendar-frozen' : '',
            day === data.today ? 'tandem-calendar-today' : '', day === selected ? 'tandem-calendar-selected' : ''].join(' ')}>
            <button type="button" class="tandem-calendar-number" data-day={day} tabIndex={day === selected ? 0 : -1} aria-pressed={day === selected} aria-current={day === data.today ? 'date' : undefined} aria-label={spoken(day, count, freezes.map((freeze) => freeze.name), releases.map((release) => release.name))}
              onClick={() => onSelect(day)}>{dayNumber(day)}</button>
            {freezes.filter((freeze) => freeze.from === day || place === 0).map((freeze) => <span class="tandem-calendar-freeze" title={freeze.name}>{freeze.name}</span>)}
            {releases.map((release) => <span class="tandem-calendar-release" title={release.name}>{AJS.I18n.getText('tandem.calendar.release', release.name)}</span>)}
            {more > 0 && <button type="button" class="tandem-calendar-more" tabIndex={-1} onClick={() => onSelect(day)}>{AJS.I18n.getText('tandem.calendar.more', more)}</button>}
          </div>);
      })}
      {bars.filter((bar) => bar.line < LINES).map((bar) => <BarView bar={bar} />)}
    </div>
  );
}

/** What a screen reader says of a day. */
function spoken(day: string, count: number, freezes: string[], releases: string[]): string {
  return [longDay(day), count > 0 ? AJS.I18n.getText('tandem.calendar.day.changes', count) : '', ...freezes.map((name) => AJS.I18n.getText('tandem.calendar.freeze', name)),
    ...releases.map((name) => AJS.I18n.getText('tandem.calendar.release', name))].filter((part) => part !== '').join(', ');
}

function BarView({ bar: { change, first, span, line, isBegun, isContinued } }: { bar: Bar }) {
  const reasons = change.conflicts.map((conflict) => conflict.message);
  return (
    <a class={`tandem-calendar-bar tandem-calendar-${change.state} ${isBegun ? 'tandem-calendar-begun' : ''} ${isContinued ? 'tandem-calendar-continued' : ''}`} data-change={change.id}
      style={{ gridColumn: `${first + 1} / span ${span}`, gridRow: line + 2 }} href={`${AJS.contextPath()}/secure/TandemReview.jspa?id=${change.id}`}
      title={[`${change.issueKey} ${change.title}`, `${stateLabel(change.state)} · ${days(change.from, change.to)}`, ...reasons].join('\n')}
      aria-label={[change.issueKey, change.title, stateLabel(change.state), days(change.from, change.to), ...reasons].join(', ')}>
      {isWarned(change) && <span class="tandem-calendar-warned" aria-hidden="true">⚠</span>}
      <span>{change.issueKey} {change.title}</span>
    </a>
  );
}
