import './platform';

/** Somebody or something to choose, with a line that tells namesakes apart. */
export interface Option { key: string; displayName: string; hint?: string }

const MOST = 10;

/** Reads Jira's own REST API as the viewer; undefined for whatever is refused or missing, because all of this only makes choosing easier. */
export async function readJira<T>(path: string): Promise<T | undefined> {
  try {
    const response = await fetch(`${AJS.contextPath()}/rest/api/2/${path}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** A user as Jira answers it. */
export interface JiraUser { key: string; name: string; displayName: string }
const optionOf = (user: JiraUser): Option => ({ key: user.key, displayName: user.displayName, hint: user.name });

/** People whose name begins like this. Who may not browse all users finds at least those who can work in the project. */
export async function findPeople(project: string, query: string): Promise<Option[]> {
  if (query.trim() === '') return ((await readJira<JiraUser[]>(`user/assignable/search?${new URLSearchParams({ project, username: '', maxResults: String(MOST) })}`)) ?? []).map(optionOf);
  const picked = await readJira<{ users: JiraUser[] }>(`user/picker?${new URLSearchParams({ query, maxResults: String(MOST) })}`);
  if (picked && picked.users.length > 0) return picked.users.map(optionOf);
  return ((await readJira<JiraUser[]>(`user/assignable/search?${new URLSearchParams({ project, username: query, maxResults: String(MOST) })}`)) ?? []).map(optionOf);
}
