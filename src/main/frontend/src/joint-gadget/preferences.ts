import { ANSWERS, type Answer } from '../joint/view';
import { isDay, isKey, type Period, SECTIONS, WEEKS, type Wish } from '../joint/wish';

/** How somebody set the gadget up. */
export interface Preferences extends Wish {
  answers: Answer[];
  /** Figures left out; what is new later is shown. */
  hidden: string[];
  /** Minutes between refreshes; 0 for none. */
  refresh: number;
}

export const REFRESHES = [0, 15, 30, 60];
export const MOST_PROJECTS = 10;

/** The one preference that is stored: dashboards keep texts only. */
const NAME = 'settings';

export function usual(): Preferences {
  return { projects: [], filter: null, component: '', release: '', period: { kind: 'WEEKS', weeks: 12 }, sections: [...SECTIONS], answers: [...ANSWERS], hidden: [], refresh: 0 };
}

/** As the dashboard keeps it. What was stored and is not ours to know, from a later version for instance, stays. */
export function encode(preferences: Preferences, stored: Record<string, unknown> = {}): Record<string, string> {
  const { period, ...rest } = preferences;
  const days = period.kind === 'DAYS' ? { from: period.from, to: period.to } : {};
  const settings = { ...parsed(stored), ...rest, period: period.kind, weeks: period.kind === 'WEEKS' ? period.weeks : 12, ...days };
  const others = Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string').map(([name, text]) => [name, unescapeHtml(text)]));
  return { ...others, [NAME]: JSON.stringify(settings), isConfigured: 'true' };
}

/** Reads what the dashboard gives back, which may be missing, damaged, from an older version, or with its quotes turned into HTML. */
export function decode(stored: Record<string, unknown> | undefined | null): Preferences {
  return sane(parsed(stored));
}

export function isConfigured(preferences: Preferences): boolean {
  return preferences.projects.length > 0 || preferences.filter !== null;
}

function parsed(stored: Record<string, unknown> | undefined | null): Record<string, unknown> {
  const text = stored?.[NAME];
  if (typeof text !== 'string') return {};
  return parse(text) ?? parse(unescapeHtml(text)) ?? parse(unescapeHtml(unescapeHtml(text))) ?? {};
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function sane(value: Record<string, unknown>): Preferences {
  const preferences = usual();
  preferences.filter = filterOf(value['filter']);
  if (!preferences.filter) preferences.projects = texts(value['projects']).filter(isKey).slice(0, MOST_PROJECTS);
  if (preferences.projects.length === 1) {
    preferences.component = text(value['component']);
    preferences.release = text(value['release']);
  }
  preferences.period = periodOf(value);
  if (REFRESHES.includes(value['refresh'] as number)) preferences.refresh = value['refresh'] as number;
  const sections = unique(texts(value['sections'])).filter((section): section is Wish['sections'][number] => SECTIONS.includes(section as never));
  if (sections.length > 0) preferences.sections = sections;
  if (Array.isArray(value['answers'])) preferences.answers = ANSWERS.filter((answer) => texts(value['answers']).includes(answer));
  preferences.hidden = unique(texts(value['hidden'])).filter(isKey);
  return preferences;
}

/** Until periods could be chosen otherwise, only the number of weeks was stored. */
function periodOf(value: Record<string, unknown>): Period {
  const { period, from, to, weeks } = value;
  if (period === 'QUARTER' || period === 'LAST_QUARTER') return { kind: period };
  if (period === 'DAYS' && isDay(from) && isDay(to) && from <= to) return { kind: 'DAYS', from, to };
  return { kind: 'WEEKS', weeks: WEEKS.includes(weeks as number) ? (weeks as number) : 12 };
}

function filterOf(value: unknown): Preferences['filter'] {
  const { id, name } = (value ?? {}) as { id?: unknown; name?: unknown };
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? { id, name: text(name) || String(id) } : null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []);
const unique = (values: string[]): string[] => [...new Set(values)];

const ENTITIES: Record<string, string> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function unescapeHtml(encoded: string): string {
  return encoded.replace(/&(?:quot|#34|#39|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
