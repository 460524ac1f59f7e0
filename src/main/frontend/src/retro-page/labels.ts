import type { Cause, PublicationState, RetroState } from './model';

const language = (): string => document.documentElement.lang || navigator.language;

export function number(value: number): string {
  return new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

export function signed(value: number): string {
  return (value > 0 ? '+' : '') + number(value);
}

export function moment(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

export function day(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));
}

export function stateLabel(state: RetroState): string {
  switch (state) {
    case 'DRAFT': return AJS.I18n.getText('tandem.retro.page.state.draft');
    case 'PREPARED': return AJS.I18n.getText('tandem.retro.page.state.prepared');
    case 'HELD': return AJS.I18n.getText('tandem.retro.page.state.held');
    case 'PUBLISHED': return AJS.I18n.getText('tandem.retro.page.state.published');
  }
}

export function stateLozenge(state: RetroState): string {
  return state === 'DRAFT' ? '' : state === 'PREPARED' ? 'aui-lozenge-inprogress' : 'aui-lozenge-success';
}

export function stepLabel(from: RetroState, to: RetroState): string {
  if (from === 'HELD' && to === 'PREPARED') return AJS.I18n.getText('tandem.retro.ui.state.reopen');
  switch (to) {
    case 'DRAFT': return AJS.I18n.getText('tandem.retro.ui.state.to.DRAFT');
    case 'HELD': return AJS.I18n.getText('tandem.retro.ui.state.to.HELD');
    default: return AJS.I18n.getText('tandem.retro.ui.state.to.PREPARED');
  }
}

export function causeLabel(cause: Cause | 'estimateError'): string {
  switch (cause) {
    case 'waiting': return AJS.I18n.getText('tandem.retro.ui.cause.waiting');
    case 'blocked': return AJS.I18n.getText('tandem.retro.ui.cause.blocked');
    case 'rework': return AJS.I18n.getText('tandem.retro.ui.cause.rework');
    case 'scopeAdded': return AJS.I18n.getText('tandem.retro.ui.cause.scopeAdded');
    case 'estimateError': return AJS.I18n.getText('tandem.retro.ui.cause.estimateError');
  }
}

export function publicationLabel(state: PublicationState): string {
  switch (state) {
    case 'QUEUED': return AJS.I18n.getText('tandem.retro.ui.publication.QUEUED');
    case 'SENDING': return AJS.I18n.getText('tandem.retro.ui.publication.SENDING');
    case 'WAITING': return AJS.I18n.getText('tandem.retro.ui.publication.WAITING');
    case 'NEEDS_PERSON': return AJS.I18n.getText('tandem.retro.ui.publication.NEEDS_PERSON');
    case 'PUBLISHED': return AJS.I18n.getText('tandem.retro.ui.publication.PUBLISHED');
  }
}

export function publicationLozenge(state: PublicationState): string {
  return { QUEUED: '', SENDING: 'aui-lozenge-inprogress', WAITING: 'aui-lozenge-moved', NEEDS_PERSON: 'aui-lozenge-removed', PUBLISHED: 'aui-lozenge-success' }[state];
}

export function outcomeLabel(outcome: string): string {
  switch (outcome) {
    case 'APPROVED': return AJS.I18n.getText('tandem.retro.page.outcome.approved');
    case 'REJECTED': return AJS.I18n.getText('tandem.retro.page.outcome.rejected');
    case 'CHANGES_REQUESTED': return AJS.I18n.getText('tandem.retro.page.outcome.changes.requested');
    default: return AJS.I18n.getText('tandem.retro.page.outcome.undecided');
  }
}

export function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function tell(type: 'success' | 'error' | 'warning', body: string): void {
  AJS.flag?.({ type, body: body.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`), close: 'auto' });
}
