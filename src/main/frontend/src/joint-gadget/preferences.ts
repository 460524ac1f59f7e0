import type { SectionKey } from '../joint/model';

/** How somebody set the gadget up. */
export interface Preferences {
  projects: string[];
  weeks: number;
  sections: SectionKey[];
  /** Minutes between refreshes; 0 for none. */
  refresh: number;
}

export const WEEKS = [4, 12, 26, 52, 104, 520];
export const REFRESHES = [0, 15, 30, 60];
export const SECTIONS: SectionKey[] = ['TECHNICAL', 'DELIVERY', 'BETWEEN'];

/** The one preference that is stored: dashboards keep texts only. */
const NAME = 'settings';

export function usual(): Preferences {
  return { projects: [], weeks: 12, sections: [...SECTIONS], refresh: 0 };
}

export function encode(preferences: Preferences): Record<string, string> {
  return { [NAME]: JSON.stringify(preferences), isConfigured: 'true' };
}

/** Reads what the dashboard gives back, which may be missing, damaged, from an older version, or with its quotes turned into HTML. */
export function decode(stored: Record<string, unknown> | undefined | null): Preferences {
  const text = stored?.[NAME];
  if (typeof text !== 'string') return usual();
  return sane(parse(text) ?? parse(unescapeHtml(text)) ?? parse(unescapeHtml(unescapeHtml(text))));
}

export function isConfigured(preferences: Preferences): boolean {
  return preferences.projects.length > 0;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function sane(value: Record<string, unknown> | undefined): Preferences {
  const preferences = usual();
  if (!value) return preferences;
  preferences.projects = texts(value['projects']).filter((key) => /^[A-Za-z][A-Za-z0-9_]*$/.test(key)).slice(0, 10);
  if (WEEKS.includes(value['weeks'] as number)) preferences.weeks = value['weeks'] as number;
  if (REFRESHES.includes(value['refresh'] as number)) preferences.refresh = value['refresh'] as number;
  const sections = SECTIONS.filter((section) => texts(value['sections']).includes(section));
  if (sections.length > 0) preferences.sections = sections;
  return preferences;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

const ENTITIES: Record<string, string> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function unescapeHtml(text: string): string {
  return text.replace(/&(?:quot|#34|#39|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
