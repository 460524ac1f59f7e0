import { readJira } from '../shared/people';
import { call, RestError } from '../shared/rest';
import type { Joint, SectionKey } from './model';
import { address, type Wish } from './wish';

/** What could be read: the view, the columns that failed with what was said, and projects left out because the reader may not see them or they are gone. */
export interface Reading {
  joint: Joint;
  failed: Partial<Record<SectionKey, string>>;
  leftOut: string[];
}

/** Reads the view by one call. Only where that fails is asked again: without the projects nobody shows to this reader, or column by column. */
export async function readJoint(wish: Wish, now: Date = new Date()): Promise<Reading> {
  try {
    return { joint: await call<Joint>('GET', address(wish, now)), failed: {}, leftOut: [] };
  } catch (problem) {
    if (!(problem instanceof RestError)) throw problem;
    if (problem.status === 404 && !wish.filter && wish.projects.length > 1) return withoutHidden(wish, now, problem);
    if (problem.status >= 500 && wish.sections.length > 1) return inPieces(wish, now);
    throw problem;
  }
}

async function withoutHidden(wish: Wish, now: Date, problem: RestError): Promise<Reading> {
  const known = new Set((await readJira<{ key: string }[]>('project'))?.map((project) => project.key));
  const visible = wish.projects.filter((key) => known.has(key));
  if (visible.length === 0 || visible.length === wish.projects.length) throw problem;
  return { joint: await call<Joint>('GET', address({ ...wish, projects: visible }, now)), failed: {}, leftOut: wish.projects.filter((key) => !known.has(key)) };
}

async function inPieces(wish: Wish, now: Date): Promise<Reading> {
  const answers = await Promise.allSettled(wish.sections.map((section) => call<Joint>('GET', address({ ...wish, sections: [section] }, now))));
  const joints = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const [first] = joints;
  if (!first) throw (answers[0] as PromiseRejectedResult).reason;
  const failed: Reading['failed'] = {};
  answers.forEach((answer, index) => { if (answer.status === 'rejected') failed[wish.sections[index]!] = (answer.reason as Error).message; });
  const sections = wish.sections.flatMap((key, index) => {
    const answer = answers[index]!;
    return answer.status === 'fulfilled' ? answer.value.sections.filter((section) => section.key === key) : [];
  });
  return { joint: { ...first, sections }, failed, leftOut: [] };
}
