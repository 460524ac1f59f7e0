import { readJira as read, type JiraUser } from '../shared/people';
import { call } from '../shared/rest';
import type { Person } from './types';

export interface ProjectName { key: string; name: string }

/** Display names of these user keys; those nobody has any more are left out. */
export async function namesOf(keys: string[]): Promise<Record<string, string>> {
  const users = await Promise.all(keys.map((key) => read<JiraUser>(`user?${new URLSearchParams({ key })}`)));
  return Object.fromEntries(users.flatMap((user) => (user ? [[user.key, user.displayName]] : [])));
}

/** Who these log-in names or user keys stand for, by the name or key asked for; those nobody has are left out. */
export async function peopleNamed(names: string[]): Promise<Record<string, JiraUser>> {
  const found = await Promise.all(names.map(async (name) => (await read<JiraUser>(`user?${new URLSearchParams({ username: name })}`)) ?? (await read<JiraUser>(`user?${new URLSearchParams({ key: name })}`))));
  return Object.fromEntries(found.flatMap((user, index) => (user ? [[names[index]!, user]] : [])));
}

/** The project's roles: where each one's members are read, by its name. */
export const rolesOf = async (project: string): Promise<Record<string, string>> => (await read<Record<string, string>>(`project/${encodeURIComponent(project)}/role`)) ?? {};

interface RoleActor { type: string; name: string; displayName: string }

/** The people in a project role; groups are counted as nobody here, the server counts their members. Undefined when it cannot be read. */
export async function membersOf(project: string, address: string): Promise<Person[] | undefined> {
  const id = /\/role\/(\d+)$/.exec(address)?.[1];
  const role = id === undefined ? undefined : await read<{ actors: RoleActor[] }>(`project/${encodeURIComponent(project)}/role/${id}`);
  if (!role || role.actors.some((actor) => actor.type !== 'atlassian-user-role-actor')) return undefined;
  const users = await Promise.all(role.actors.map((actor) => read<JiraUser>(`user?${new URLSearchParams({ username: actor.name })}`)));
  return users.flatMap((user) => (user ? [{ key: user.key, displayName: user.displayName }] : []));
}

export const componentsOf = async (project: string): Promise<string[]> => ((await read<{ name: string }[]>(`project/${encodeURIComponent(project)}/components`)) ?? []).map((component) => component.name);

/** The other projects the viewer sees, by name. */
export async function otherProjects(project: string): Promise<ProjectName[]> {
  return ((await read<ProjectName[]>('project')) ?? []).filter((other) => other.key !== project).map(({ key, name }) => ({ key, name })).sort((one, other) => one.name.localeCompare(other.name));
}

/** Who has which role in the project's working group, by role. */
export async function teamOf(project: string): Promise<Record<string, Person[]>> {
  const byRole: Record<string, Person[]> = {};
  try {
    const team = await call<{ members?: { person: string; displayName?: string; role?: string }[] }>('GET', `/projects/${encodeURIComponent(project)}/team`);
    for (const { person, displayName, role } of team.members ?? []) {
      if (role) byRole[role] = [...(byRole[role] ?? []), { key: person, displayName: displayName ?? person }];
    }
  } catch {
    // Without the group its roles cannot be chosen, and nothing else is lost.
  }
  return byRole;
}

/** Who saved the settings last, and when; undefined for readers who may not see the trail. */
export async function lastSaver(project: string): Promise<{ name: string; at: string } | undefined> {
  const entries = (start: number) => call<{ total: number; values: { actorName: string; happenedAt: string }[] }>('GET', `/audit?${new URLSearchParams({ project, entity: 'board', id: project, start: String(start), limit: '1' })}`);
  try {
    const first = await entries(0);
    const last = first.total > 1 ? await entries(first.total - 1) : first;
    const entry = last.values[0];
    return entry && { name: entry.actorName, at: entry.happenedAt };
  } catch {
    return undefined;
  }
}
