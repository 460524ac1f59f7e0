import type { Problem } from '../shared/rest';

/** Whether a problem is about this field or something inside it. */
export function isAt(problem: Problem, path: string): boolean {
  return problem.field === path || (problem.field?.startsWith(`${path}.`) ?? false) || (problem.field?.startsWith(`${path}[`) ?? false);
}

/** What is wrong with a field, for those who see it and for those who hear it. */
export function Said({ id, problems, at }: { id: string; problems: Problem[]; at: string }) {
  const own = [...new Set(problems.filter((problem) => isAt(problem, at)).map((problem) => problem.message))];
  return <div id={id} class={own.length > 0 ? 'error' : undefined}>{own.join(' ')}</div>;
}
