import '../shared/platform';
import { money } from '../review/format';
import type { Draft, SeatDraft, TemplateDraft } from './draft';
import { holdersOf } from './people';
import { driftSentence, duration, escalationSentence, join, lanesSentence, limitTexts, list, quorumSentence, rejectSentence, row, seatName } from './sentences';
import type { Section, Surroundings } from './types';

/** One setting in plain words. `key` tells the same setting in two versions. */
export interface Line { section: Section; key: string; label: string; text: string }

type Members = Surroundings['members'];

/** All settings in plain words, in the order of the page: what readers see, and what two versions are compared by. */
export function describe(draft: Draft, members: Members): Line[] {
  const rule = (key: string, label: string, text: string): Line => ({ section: 'rules', key, label, text });
  const limit = (key: string, label: string, text: string): Line => ({ section: 'limits', key, label, text });
  return [
    ...draft.seats.map((seat): Line => ({ section: 'board', key: `seat ${seat.code || seat.name}`, label: AJS.I18n.getText('tandem.reviewsettings.line.seat', seatName(seat)), text: seatText(seat, members) })),
    ...(draft.seats.length > 1 ? [{ section: 'board', key: 'order', label: AJS.I18n.getText('tandem.reviewsettings.line.order'), text: list(draft.seats.map(seatName)) } as Line] : []),
    rule('quorum', AJS.I18n.getText('tandem.reviewsettings.quorum'), quorumSentence(draft, members).text),
    rule('reject', AJS.I18n.getText('tandem.reviewsettings.reject'), rejectSentence(draft).text),
    rule('due', AJS.I18n.getText('tandem.reviewsettings.due'), duration(draft.due)),
    rule('emergency', AJS.I18n.getText('tandem.reviewsettings.emergency'), duration(draft.emergency)),
    rule('escalation', AJS.I18n.getText('tandem.reviewsettings.escalation'), escalationSentence(draft)),
    rule('rate', AJS.I18n.getText('tandem.reviewsettings.rate'), money({ amount: draft.rate.trim() === '' ? '0' : draft.rate, currency: draft.currency })),
    rule('comments', AJS.I18n.getText('tandem.reviewsettings.comments'), commentsText(draft.comments)),
    limit('lanes', AJS.I18n.getText('tandem.reviewsettings.line.lanes'), lanesSentence(draft).text),
    limit('drift', AJS.I18n.getText('tandem.reviewsettings.drift'), driftSentence(draft).text),
    ...draft.templates.map((template): Line => ({ section: 'templates', key: `template ${template.name}`, label: AJS.I18n.getText('tandem.reviewsettings.line.template', template.name), text: templateText(template, draft.currency) })),
    ...draft.freezes.map((freeze): Line => ({ section: 'freezes', key: `freeze ${freeze.name} ${freeze.from}`, label: AJS.I18n.getText('tandem.reviewsettings.line.freeze', freeze.name),
      text: join(AJS.I18n.getText('tandem.reviewsettings.days.range', freeze.from, freeze.to), freeze.components.length === 0 ? '' : AJS.I18n.getText('tandem.reviewsettings.line.only', list(freeze.components))) })),
  ];
}

function seatText(seat: SeatDraft, members: Members): string {
  const holders = holdersOf(seat, members);
  const parts = [
    holders.length === 0 ? AJS.I18n.getText('tandem.reviewsettings.nobody') : list(holders.map((person) => person.displayName)),
    ...(seat.role === '' ? [] : [AJS.I18n.getText('tandem.reviewsettings.line.role', seat.role)]),
    ...(seat.teamRole === '' ? [] : [AJS.I18n.getText('tandem.reviewsettings.line.team-role', seat.teamRole)]),
    seat.required ? AJS.I18n.getText('tandem.reviewsettings.line.required') : AJS.I18n.getText('tandem.reviewsettings.line.optional'),
    ...(seat.veto ? [AJS.I18n.getText('tandem.reviewsettings.line.veto')] : []),
    ...seat.delegates.map((one) => AJS.I18n.getText('tandem.reviewsettings.line.delegate', one.user?.displayName ?? '?', one.delegate?.displayName ?? '?', one.from, one.to)),
  ];
  return row(parts);
}

function commentsText(kind: string): string {
  return kind === 'NONE' ? AJS.I18n.getText('tandem.reviewsettings.comments.NONE') : AJS.I18n.getText('tandem.reviewsettings.comments.DECISIONS');
}

function templateText(template: TemplateDraft, currency: string): string {
  const estimates = [template.schedule, template.effort].map((values) => values.filter((value) => value !== '').join(' / ')).filter((values) => values !== '');
  const parts = [template.title, template.rationale, ...estimates, template.rollback, list(template.components), ...limitTexts(template.limits, currency)].filter((part) => part !== '');
  return parts.length === 0 ? '' : row(parts);
}

/** What differs; `before` is missing for what is new, `after` for what is gone. */
export interface Difference { label: string; before?: string; after?: string }

export function differences(before: Line[], after: Line[]): Difference[] {
  const gone = before.filter((line) => !after.some((other) => other.key === line.key)).map((line): Difference => ({ label: line.label, before: line.text }));
  const rest = after.flatMap((line): Difference[] => {
    const old = before.find((other) => other.key === line.key);
    if (!old) return [{ label: line.label, after: line.text }];
    return old.text === line.text && old.label === line.label ? [] : [{ label: line.label, before: old.text, after: line.text }];
  });
  return [...gone, ...rest];
}
