import { language } from '../joint/format';
import type { Problem } from '../shared/rest';
import { Said } from './Said';
import { DAYS, toggled, type Holiday, type Settings } from './model';

interface Props { draft: Settings; problems: Problem[]; onChange: (draft: Settings) => void }

/** When the project works. */
export function WorkingDays({ draft, problems, onChange }: Props) {
  const own = draft.workingDays.length > 0;
  const usual = DAYS.slice(0, Math.ceil(draft.daysPerWeek));
  const days = own ? draft.workingDays : usual;
  const setDays = (workingDays: string[]): void => onChange({ ...draft, workingDays });
  const setHoliday = (index: number, change: Partial<Holiday>): void => onChange({ ...draft, holidays: draft.holidays.map((holiday, at) => (at === index ? { ...holiday, ...change } : holiday)) });
  return (
    <section aria-labelledby="tandem-figure-settings-calendar">
      <h3 id="tandem-figure-settings-calendar">{AJS.I18n.getText('tandem.figure.settings.calendar')}</h3>
      <p class="tandem-figure-settings-quiet">{AJS.I18n.getText('tandem.figure.settings.calendar.hint')}</p>
      <fieldset class="group tandem-figure-settings-choice" data-field="workingDays">
        <legend><span>{AJS.I18n.getText('tandem.figure.settings.days')}</span></legend>
        <div class="checkbox">
          <input class="checkbox" type="checkbox" id="tandem-figure-settings-days-usual" checked={!own} onChange={() => setDays(own ? [] : usual)} />
          <label for="tandem-figure-settings-days-usual">{AJS.I18n.getText('tandem.figure.settings.days.usual', draft.daysPerWeek)}</label>
        </div>
        <div class="tandem-figure-settings-week">
          {DAYS.map((day) => (
            <div class="checkbox" key={day}>
              <input class="checkbox" type="checkbox" id={`tandem-figure-settings-day-${day}`} disabled={!own} checked={days.includes(day)} onChange={() => setDays(days.length === 1 && days[0] === day ? days : toggled(days, day))} />
              <label for={`tandem-figure-settings-day-${day}`}>{dayName(day)}</label>
            </div>
          ))}
        </div>
        <Said id="tandem-figure-settings-days-said" problems={problems} at="workingDays" />
      </fieldset>
      <fieldset class="group tandem-figure-settings-choice" data-field="holidays">
        <legend><span>{AJS.I18n.getText('tandem.figure.settings.holidays')}</span></legend>
        {draft.holidays.length === 0 && <p class="tandem-figure-settings-quiet">{AJS.I18n.getText('tandem.figure.settings.holidays.none')}</p>}
        {draft.holidays.map((holiday, index) => (
          <div class="tandem-figure-settings-holiday" key={index}>
            <input class="text" type="date" min="1970-01-01" max="2200-12-31" aria-label={AJS.I18n.getText('tandem.figure.settings.holiday.from')} value={holiday.from} aria-describedby={`tandem-figure-settings-holiday-${index}`}
              onInput={(event) => setHoliday(index, { from: event.currentTarget.value, to: holiday.to === '' || holiday.to < event.currentTarget.value ? event.currentTarget.value : holiday.to })} />
            <span aria-hidden="true">–</span>
            <input class="text" type="date" min="1970-01-01" max="2200-12-31" aria-label={AJS.I18n.getText('tandem.figure.settings.holiday.to')} value={holiday.to} onInput={(event) => setHoliday(index, { to: event.currentTarget.value })} />
            <button type="button" class="aui-button aui-button-link" aria-label={AJS.I18n.getText('tandem.figure.settings.holiday.remove.of', holiday.from)} onClick={() => onChange({ ...draft, holidays: draft.holidays.filter((_, at) => at !== index) })}>{AJS.I18n.getText('tandem.figure.settings.holiday.remove')}</button>
            <Said id={`tandem-figure-settings-holiday-${index}`} problems={problems} at={`holidays[${index}]`} />
          </div>
        ))}
        <Said id="tandem-figure-settings-holidays-said" problems={problems.filter((problem) => problem.field === 'holidays')} at="holidays" />
        <button type="button" class="aui-button" id="tandem-figure-settings-holiday-add" onClick={() => onChange({ ...draft, holidays: [...draft.holidays, { from: '', to: '' }] })}>{AJS.I18n.getText('tandem.figure.settings.holiday.add')}</button>
      </fieldset>
    </section>
  );
}

function dayName(day: string): string {
  const monday = new Date('2024-01-01T00:00:00Z');
  monday.setUTCDate(monday.getUTCDate() + DAYS.indexOf(day));
  return new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' }).format(monday);
}
