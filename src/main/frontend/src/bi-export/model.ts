export interface Column { name: string; type: string; meaning: string; unit?: string | null; key: boolean; references?: string | null; nullable: boolean; personal: boolean }
export interface Table { name: string; meaning: string; renewal: 'WHOLE' | 'CHANGES'; columns: Column[] }
export interface Project { id: number; key: string; name: string }
export type Mode = 'OFF' | 'PSEUDONYMS' | 'NAMES';
export interface Persons { version: number; mode: Mode; mayChange: boolean }
export interface Star { tables: Table[]; projects: Project[]; persons: Persons }

/** The projects an address names: ?project=A,B. */
export function projectsIn(search: string): string[] {
  return (new URLSearchParams(search).get('project') ?? '').split(',').map((key) => key.trim()).filter((key) => key !== '');
}

/** Where a table is read; without projects it has all the reader may browse. */
export function addressOf(table: string, format: 'csv' | 'json', projects: string[], limit?: number): string {
  const query = [projects.length > 0 ? `project=${projects.map(encodeURIComponent).join(',')}` : '', limit ? `limit=${limit}` : ''].filter((part) => part !== '').join('&');
  return `${AJS.contextPath()}/rest/tandem/1.0/export/${table}.${format}${query === '' ? '' : `?${query}`}`;
}

export function absolute(address: string): string {
  return window.location.origin + address;
}
