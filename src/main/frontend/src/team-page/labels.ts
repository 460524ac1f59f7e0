import '../shared/platform';
import { RestError } from '../shared/rest';
import type { Kind, Level, Part, Side } from './model';

const language = (): string => document.documentElement.lang || 'en';

export function number(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(value);
}

export function day(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));
}

/** Two days as one range in the reader's way: "Dec 21 – 31, 2026". */
export function days(from: string, to: string): string {
  const format = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }) as Intl.DateTimeFormat & { formatRange(first: Date, last: Date): string };
  return from === to ? day(from) : format.formatRange(new Date(from), new Date(to));
}

// Each text is asked for by its literal key, because the product puts the text in its place when it serves this file.
export function sideLabel(side: Side): string {
  switch (side) {
    case 'TECHNICAL': return AJS.I18n.getText('tandem.team.side.TECHNICAL');
    case 'DELIVERY': return AJS.I18n.getText('tandem.team.side.DELIVERY');
  }
}

export function leadLabel(side: Side): string {
  switch (side) {
    case 'TECHNICAL': return AJS.I18n.getText('tandem.team.lead.TECHNICAL');
    case 'DELIVERY': return AJS.I18n.getText('tandem.team.lead.DELIVERY');
  }
}

export function levelLabel(level: Level): string {
  switch (level) {
    case 'LEARNING': return AJS.I18n.getText('tandem.team.level.LEARNING');
    case 'ABLE': return AJS.I18n.getText('tandem.team.level.ABLE');
    case 'EXPERT': return AJS.I18n.getText('tandem.team.level.EXPERT');
  }
}

export function kindLabel(kind: Kind): string {
  switch (kind) {
    case 'REVIEW': return AJS.I18n.getText('tandem.team.kind.REVIEW');
    case 'DEBT': return AJS.I18n.getText('tandem.team.kind.DEBT');
    case 'ACTION': return AJS.I18n.getText('tandem.team.kind.ACTION');
  }
}

export function kindsLabel(kind: Kind): string {
  switch (kind) {
    case 'REVIEW': return AJS.I18n.getText('tandem.team.kinds.REVIEW');
    case 'DEBT': return AJS.I18n.getText('tandem.team.kinds.DEBT');
    case 'ACTION': return AJS.I18n.getText('tandem.team.kinds.ACTION');
  }
}

export function partLabel(part: Part): string {
  switch (part) {
    case 'DECIDES': return AJS.I18n.getText('tandem.team.part.DECIDES');
    case 'DOES': return AJS.I18n.getText('tandem.team.part.DOES');
    case 'CONSULTED': return AJS.I18n.getText('tandem.team.part.CONSULTED');
    case 'TOLD': return AJS.I18n.getText('tandem.team.part.TOLD');
  }
}

export function nobodyLabel(part: Part): string {
  switch (part) {
    case 'DECIDES': return AJS.I18n.getText('tandem.team.nobody.DECIDES');
    case 'DOES': return AJS.I18n.getText('tandem.team.nobody.DOES');
    case 'CONSULTED': return AJS.I18n.getText('tandem.team.nobody.CONSULTED');
    case 'TOLD': return AJS.I18n.getText('tandem.team.nobody.TOLD');
  }
}

/** A matter's state as its own page calls it; an unknown one reads as it is. */
export function matterState(kind: Kind, state: string): string {
  switch (`${kind} ${state}`) {
    case 'REVIEW DRAFT': return AJS.I18n.getText('tandem.team.state.DRAFT');
    case 'REVIEW IN_REVIEW': return AJS.I18n.getText('tandem.team.state.IN_REVIEW');
    case 'REVIEW CHANGES_REQUESTED': return AJS.I18n.getText('tandem.team.state.CHANGES_REQUESTED');
    case 'REVIEW APPROVED': return AJS.I18n.getText('tandem.team.state.APPROVED');
    case 'REVIEW LAPSED': return AJS.I18n.getText('tandem.team.state.LAPSED');
    case 'REVIEW IMPLEMENTED': return AJS.I18n.getText('tandem.team.state.IMPLEMENTED');
    case 'DEBT OPEN': return AJS.I18n.getText('tandem.team.state.OPEN');
    case 'DEBT PLANNED': return AJS.I18n.getText('tandem.team.state.PLANNED');
    case 'DEBT IN_REPAYMENT': return AJS.I18n.getText('tandem.team.state.IN_REPAYMENT');
    default: return state;
  }
}

export function roleSuggestions(): string[] {
  return [
    AJS.I18n.getText('tandem.team.role.project-manager'), AJS.I18n.getText('tandem.team.role.engineering-manager'), AJS.I18n.getText('tandem.team.role.architect'),
    AJS.I18n.getText('tandem.team.role.product-owner'), AJS.I18n.getText('tandem.team.role.scrum-master'), AJS.I18n.getText('tandem.team.role.developer'), AJS.I18n.getText('tandem.team.role.tester'),
  ];
}

/** Every sentence an error holds. */
export function sentences(error: unknown): string[] {
  return error instanceof RestError ? [...new Set(error.problems.map((problem) => problem.message))] : [error instanceof Error ? error.message : String(error)];
}

let shown: { close?(): void } | undefined;

// One message at a time: several changes in a row would pile them up.
export function tell(type: 'success' | 'error' | 'warning', body: string): void {
  shown?.close?.();
  shown = AJS.flag?.({ type, body: body.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`), close: 'auto' }) as typeof shown;
}
