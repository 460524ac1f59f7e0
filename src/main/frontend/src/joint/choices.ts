import { type Option, readJira } from '../shared/people';

const MOST = 20;

interface Named { id: string; name: string }

/** The projects this person may browse, by name; undefined when Jira does not say. */
export async function listProjects(): Promise<Option[] | undefined> {
  const projects = await readJira<{ key: string; name: string }[]>('project');
  return projects?.map(({ key, name }) => ({ key, displayName: name, hint: key })).sort((one, other) => one.displayName.localeCompare(other.displayName));
}

/** Those whose name or key holds what was typed; the ones that begin with it first. */
export function matching(options: Option[], query: string): Option[] {
  const typed = query.trim().toLocaleLowerCase();
  const rank = (option: Option): number => ([option.displayName, option.key].some((text) => text.toLocaleLowerCase().startsWith(typed)) ? 0 : 1);
  return options.filter((option) => option.displayName.toLocaleLowerCase().includes(typed) || option.key.toLocaleLowerCase().includes(typed)).sort((one, other) => rank(one) - rank(other)).slice(0, MOST);
}

/** Saved filters: the viewer's favourites whose name holds what was typed, and the one with that number. */
export async function findFilters(query: string): Promise<Option[]> {
  const typed = query.trim().toLocaleLowerCase();
  const [favourites, numbered] = await Promise.all([readJira<Named[]>('filter/favourite'), /^\d{1,18}$/.test(typed) ? readJira<Named>(`filter/${typed}`) : undefined]);
  const found = (favourites ?? []).filter((filter) => filter.name.toLocaleLowerCase().includes(typed));
  if (numbered && !found.some((filter) => String(filter.id) === String(numbered.id))) found.unshift(numbered);
  return found.slice(0, MOST).map(({ id, name }) => ({ key: String(id), displayName: name, hint: String(id) }));
}

/** What a project can be narrowed down to, by name; nothing where Jira does not say. */
export async function listScopes(project: string): Promise<{ components: string[]; releases: string[] }> {
  const at = `project/${encodeURIComponent(project)}`;
  const [components, versions] = await Promise.all([readJira<Named[]>(`${at}/components`), readJira<(Named & { released?: boolean; archived?: boolean })[]>(`${at}/versions`)]);
  const releases = (versions ?? []).filter((version) => !version.archived).sort((one, other) => Number(one.released ?? false) - Number(other.released ?? false));
  return { components: (components ?? []).map((component) => component.name).sort((one, other) => one.localeCompare(other)), releases: releases.map((version) => version.name) };
}
