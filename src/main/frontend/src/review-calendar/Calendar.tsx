import { useEffect, useState } from 'preact/hooks';
import { days } from '../review/format';
import { Tabs } from '../review/Tabs';
import { call, type Problem, RestError } from '../shared/rest';
import { Agenda } from './Agenda';
import { addDays, addMonths, firstWeekday, lastOfMonth, longDay, monthName, monthOf, weeksOf } from './dates';
import { Filters } from './Filters';
import { type CalendarData, type Change, covers, filtered, isWarned, NO_FILTER } from './model';
import { MonthGrid } from './MonthGrid';

type View = 'month' | 'list';

/** What the address says about the calendar, so that it can be passed on and comes back after a reload. */
export interface Place { projects: string[]; month: string; view: View }

export function placeOf(search: string, project: string, today: string): Place {
  const asked = new URLSearchParams(search);
  const projects = (asked.get('projects') ?? project).split(',').map((key) => key.trim()).filter((key) => key !== '');
  const month = asked.get('month') ?? '';
  return { projects: projects.length > 0 ? projects : [project], month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : monthOf(today), view: asked.get('view') === 'list' ? 'list' : 'month' };
}

/** The days asked for: the whole weeks of the month, so that no cell of the grid lies about being empty; a list stays within its month. */
export function rangeOf({ month, view }: Pick<Place, 'month' | 'view'>): { from: string; to: string } {
  if (view === 'list') return { from: `${month}-01`, to: lastOfMonth(month) };
  const grid = weeksOf(month, firstWeekday()).flat();
  return { from: grid[0]!, to: grid[grid.length - 1]! };
}

const NARROW = '(max-width: 760px)';

function useNarrow(): boolean {
  const query = typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : undefined;
  const [isNarrow, setNarrow] = useState(query?.matches ?? false);
  useEffect(() => {
    const look = (): void => setNarrow(query?.matches ?? false);
    query?.addEventListener('change', look);
    return () => query?.removeEventListener('change', look);
  }, []);
  return isNarrow;
}

/** The change calendar of one or several projects. */
export function Calendar({ project, today, search }: { project: string; today: string; search: string }) {
  const [place, setPlace] = useState<Place>(() => placeOf(search, project, today));
  const [data, setData] = useState<CalendarData | undefined>();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [filter, setFilter] = useState(NO_FILTER);
  const [selected, setSelected] = useState(monthOf(today) === place.month ? today : `${place.month}-01`);
  const isNarrow = useNarrow();
  const view: View = isNarrow ? 'list' : place.view;
  const range = rangeOf({ month: place.month, view });

  useEffect(() => {
    let isCurrent = true;
    const asked = new URLSearchParams({ project: place.projects.join(','), ...range });
    call<CalendarData>('GET', `/reviews/calendar?${asked}`).then(
      (answer) => { if (isCurrent) { setData(answer); setProblems([]); } },
      (failure) => { if (isCurrent) setProblems(failure instanceof RestError ? failure.problems : [{ code: 'unknown', message: String(failure) }]); });
    return () => { isCurrent = false; };
  }, [place.projects.join(','), range.from, range.to]);

  const go = (change: Partial<Place>): void => {
    const next = { ...place, ...change };
    setPlace(next);
    const address = new URL(window.location.href);
    address.searchParams.set('month', next.month);
    address.searchParams.set('view', next.view);
    address.searchParams.set('projects', next.projects.join(','));
    window.history.replaceState(null, '', address);
  };
  const goTo = (date: string): void => {
    setSelected(date);
    if (monthOf(date) !== place.month) go({ month: monthOf(date) });
  };
  const changes = data ? filtered(data.changes, filter) : [];
  return (
    <>
      <h2>{AJS.I18n.getText('tandem.calendar.name')}</h2>
      <Tabs project={project} open="calendar" />
      <div class="tandem-calendar-bar-top">
        <div class="aui-buttons">
          <button type="button" class="aui-button" aria-label={AJS.I18n.getText('tandem.calendar.previous')} onClick={() => goTo(`${addMonths(place.month, -1)}-01`)}>‹</button>
          <button type="button" class="aui-button" onClick={() => goTo(data?.today ?? today)}>{AJS.I18n.getText('tandem.calendar.today')}</button>
          <button type="button" class="aui-button" aria-label={AJS.I18n.getText('tandem.calendar.next')} onClick={() => goTo(`${addMonths(place.month, 1)}-01`)}>›</button>
        </div>
        <h3 id="tandem-calendar-title" aria-live="polite">{monthName(place.month)}</h3>
        {!isNarrow && <div class="aui-buttons" role="group" aria-label={AJS.I18n.getText('tandem.calendar.view')}>
          <button type="button" class="aui-button" data-view="month" aria-pressed={view === 'month'} onClick={() => go({ view: 'month' })}>{AJS.I18n.getText('tandem.calendar.view.month')}</button>
          <button type="button" class="aui-button" data-view="list" aria-pressed={view === 'list'} onClick={() => go({ view: 'list' })}>{AJS.I18n.getText('tandem.calendar.view.list')}</button>
        </div>}
        <Projects projects={place.projects} onChange={(projects) => go({ projects: projects.length > 0 ? projects : [project] })} />
      </div>
      {problems.length > 0 && <div class="aui-message aui-message-error" role="alert">{problems.map((problem) => <p>{problem.message}</p>)}</div>}
      {!data && problems.length === 0 && <p class="tandem-review-loading">{AJS.I18n.getText('tandem.review.loading')}</p>}
      {data && <>
        <Filters changes={data.changes} filter={filter} onChange={setFilter} />
        {data.cut && <div class="aui-message aui-message-warning"><p>{AJS.I18n.getText('tandem.calendar.cut')}</p></div>}
        {data.changes.length === 0 && <p class="tandem-calendar-empty">{AJS.I18n.getText('tandem.calendar.empty')}</p>}
        {data.changes.length > 0 && changes.length === 0 && <p class="tandem-calendar-empty">{AJS.I18n.getText('tandem.calendar.empty.filter')} <button type="button" class="aui-button aui-button-link" onClick={() => setFilter(NO_FILTER)}>{AJS.I18n.getText('tandem.calendar.filter.clear')}</button></p>}
        {view === 'month' && <>
          <MonthGrid month={place.month} data={data} changes={changes} selected={selected} onSelect={goTo} onMonth={(step) => goTo(sameDay(selected, step))} />
          <Legend />
          <DayView date={selected} data={data} changes={changes} />
        </>}
        {view === 'list' && (changes.length > 0 || data.freezes.length > 0 || data.releases.length > 0) && <div class="tandem-calendar-scroll"><Agenda data={data} changes={changes} /></div>}
      </>}
    </>
  );
}

/** The same day of another month; its last one where that is shorter. */
export function sameDay(date: string, months: number): string {
  const month = addMonths(monthOf(date), months);
  const wanted = `${month}-${date.slice(8)}`;
  return wanted > lastOfMonth(month) ? lastOfMonth(month) : wanted;
}

function Projects({ projects, onChange }: { projects: string[]; onChange: (projects: string[]) => void }) {
  const [typed, setTyped] = useState(projects.join(', '));
  useEffect(() => setTyped(projects.join(', ')), [projects.join(',')]);
  return (
    <form class="aui tandem-calendar-projects" onSubmit={(event) => { event.preventDefault(); onChange(typed.split(',').map((key) => key.trim().toUpperCase()).filter((key) => key !== '')); }}>
      <label for="tandem-calendar-projects">{AJS.I18n.getText('tandem.calendar.projects')}</label>
      <input id="tandem-calendar-projects" class="text" type="text" value={typed} title={AJS.I18n.getText('tandem.calendar.projects.hint')} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button type="submit" class="aui-button">{AJS.I18n.getText('tandem.calendar.projects.show')}</button>
    </form>
  );
}

function Legend() {
  return (
    <p class="tandem-calendar-legend" aria-hidden="true">
      <span class="tandem-calendar-key tandem-calendar-IN_REVIEW">{AJS.I18n.getText('tandem.calendar.legend.undecided')}</span>
      <span class="tandem-calendar-key tandem-calendar-APPROVED">{AJS.I18n.getText('tandem.review.state.APPROVED')}</span>
      <span class="tandem-calendar-key tandem-calendar-IMPLEMENTED">{AJS.I18n.getText('tandem.review.state.IMPLEMENTED')}</span>
      <span class="tandem-calendar-key tandem-calendar-frozen">{AJS.I18n.getText('tandem.calendar.legend.freeze')}</span>
      <span class="tandem-calendar-key"><span class="tandem-calendar-warned">⚠</span> {AJS.I18n.getText('tandem.calendar.conflicts')}</span>
    </p>
  );
}

/** The chosen day in words. */
function DayView({ date, data, changes }: { date: string; data: CalendarData; changes: Change[] }) {
  const there = changes.filter((change) => covers(change, date));
  const away = data.absences.filter((absence) => covers(absence, date));
  const dayData: CalendarData = { ...data, from: addDays(date, 1), to: addDays(date, 1), freezes: data.freezes.filter((freeze) => covers(freeze, date)), releases: data.releases.filter((release) => release.day === date) };
  const isEmpty = there.length === 0 && dayData.freezes.length === 0 && dayData.releases.length === 0;
  return (
    <section class="tandem-calendar-details" aria-live="polite">
      <h3>{longDay(date)}</h3>
      {isEmpty ? <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.calendar.day.empty')}</p> : <Agenda data={dayData} changes={there} />}
      {away.length > 0 && <p>{AJS.I18n.getText('tandem.calendar.away', away.map((absence) => `${absence.person.displayName} (${days(absence.from, absence.to)})`).join('; '))}</p>}
      {there.some(isWarned) && <p class="tandem-review-quiet">{AJS.I18n.getText('tandem.calendar.conflicts.note')}</p>}
    </section>
  );
}

