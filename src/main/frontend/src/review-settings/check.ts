import '../shared/platform';
import type { Problem } from '../shared/rest';
import { numberOf, type Draft, type LimitsDraft, type ThreeTexts } from './draft';
import { SECTIONS, type Section } from './types';

/** What the page can tell without asking: numbers that are none, names and days left empty. Everything else the server knows better. */
export function check(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, code: string, message: string): void => { problems.push({ field, code, message }); };
  const numeric = (typed: string, field: string): void => {
    if (Number.isNaN(numberOf(typed) ?? 0)) add(field, 'number.missing', AJS.I18n.getText('tandem.error.number.missing'));
  };
  const needed = (typed: string, field: string): void => (typed.trim() === '' ? add(field, 'number.missing', AJS.I18n.getText('tandem.error.number.missing')) : numeric(typed, field));
  const limits = (values: LimitsDraft, field: string): void => {
    numeric(values.schedule, `${field}.scheduleDays`);
    numeric(values.effort, `${field}.effortDays`);
    numeric(values.cost, `${field}.cost`);
    whole(values.risk, `${field}.riskScore`);
  };
  const whole = (typed: string, field: string): void => {
    const value = numberOf(typed);
    if (value !== undefined && !Number.isInteger(value)) add(field, 'number.whole', AJS.I18n.getText('tandem.reviewsettings.number.whole'));
  };
  const points = (values: ThreeTexts, field: string): void => ['low', 'likely', 'high'].forEach((name, index) => numeric(values[index]!, `${field}.${name}`));

  draft.seats.forEach((seat, index) => {
    const at = `seats[${index}]`;
    if (seat.name.trim() === '') add(`${at}.name`, 'board.seat.name.missing', AJS.I18n.getText('tandem.error.board.seat.name.missing'));
    else if (draft.seats.findIndex((other) => other.name.trim() === seat.name.trim()) < index) add(`${at}.name`, 'board.seat.twice', AJS.I18n.getText('tandem.error.board.seat.twice', seat.name.trim()));
    seat.delegates.forEach((one, place) => {
      const spot = `${at}.delegates[${place}]`;
      if (!one.user) add(`${spot}.user`, 'person.missing', AJS.I18n.getText('tandem.reviewsettings.person.missing'));
      if (!one.delegate) add(`${spot}.delegate`, 'person.missing', AJS.I18n.getText('tandem.reviewsettings.person.missing'));
      days(one.from, one.to, spot);
    });
  });
  if (draft.quorum.kind !== 'EVERY') { needed(draft.quorum.value, 'quorum.value'); whole(draft.quorum.value, 'quorum.value'); }
  if (draft.reject.kind === 'AT_LEAST') { needed(draft.reject.value, 'reject.value'); whole(draft.reject.value, 'reject.value'); }
  needed(draft.due.value, 'dueHours');
  needed(draft.emergency.value, 'emergencyHours');
  numeric(draft.rate, 'rate.amount');
  limits(draft.limits, 'thresholds');
  whole(draft.light.sampling, 'lightLane.samplingPercent');
  whole(draft.drift.estimate, 'drift.estimatePercent');
  whole(draft.drift.text, 'drift.textPercent');
  draft.templates.forEach((template, index) => {
    const at = `templates[${index}]`;
    if (template.name.trim() === '') add(`${at}.name`, 'name.missing', AJS.I18n.getText('tandem.reviewsettings.name.missing'));
    points(template.schedule, `${at}.impact.schedule`);
    points(template.effort, `${at}.impact.effort`);
    numeric(template.otherCost, `${at}.impact.otherCost`);
    numeric(template.openDefects, `${at}.impact.quality.openDefects`);
    numeric(template.coveragePoints, `${at}.impact.quality.coveragePoints`);
    numeric(template.debtPersonDays, `${at}.impact.quality.debtPersonDays`);
    limits(template.limits, `${at}.limits`);
  });
  draft.freezes.forEach((freeze, index) => {
    const at = `freezes[${index}]`;
    if (freeze.name.trim() === '') add(`${at}.name`, 'name.missing', AJS.I18n.getText('tandem.reviewsettings.name.missing'));
    days(freeze.from, freeze.to, at);
  });
  return problems;

  function days(from: string, to: string, field: string): void {
    if (from === '') add(`${field}.from`, 'date.missing', AJS.I18n.getText('tandem.reviewsettings.date.missing'));
    if (to === '') add(`${field}.to`, 'date.missing', AJS.I18n.getText('tandem.reviewsettings.date.missing'));
    if (from !== '' && to !== '' && to < from) add(`${field}.to`, 'dates.order', AJS.I18n.getText('tandem.error.dates.order'));
  }
}

const ROOTS: Record<string, Section> = {
  seats: 'board', quorum: 'rules', reject: 'rules', dueHours: 'rules', emergencyHours: 'rules', rate: 'rules', escalation: 'rules', issueComments: 'rules',
  thresholds: 'limits', lightLane: 'limits', drift: 'limits', templates: 'templates', freezes: 'freezes',
};

/** The section in which a field stands; undefined for what belongs to none. */
export const sectionOf = (field: string | undefined): Section | undefined => ROOTS[/^[A-Za-z]+/.exec(field ?? '')?.[0] ?? ''];

/** The problem somebody should see first: the topmost of the first section that has one. */
export function firstOf(problems: Problem[]): Problem | undefined {
  const place = (problem: Problem): number => {
    const section = sectionOf(problem.field);
    return section === undefined ? SECTIONS.length : SECTIONS.indexOf(section);
  };
  return [...problems].sort((one, other) => place(one) - place(other))[0];
}

/** Whether a problem is about this field or about something inside it. */
export const isAt = (problem: Problem, path: string): boolean => problem.field === path || (problem.field?.startsWith(`${path}.`) ?? false) || (problem.field?.startsWith(`${path}[`) ?? false);
