import '../shared/platform';
import { isDay } from '../joint/wish';
import { MOST_PROJECTS } from './preferences';
import type { Draft } from './draft';

export type Field = 'projects' | 'filter' | 'from' | 'to' | 'sections';
export type Wrong = Partial<Record<Field, string>>;

/** What has to be mended before the settings can be kept, by field. */
export function check(draft: Draft): Wrong {
  const wrong: Wrong = {};
  if (draft.by === 'PROJECTS' && draft.projects.length === 0) wrong.projects = AJS.I18n.getText('tandem.joint.edit.projects.none');
  if (draft.by === 'PROJECTS' && draft.projects.length > MOST_PROJECTS) wrong.projects = AJS.I18n.getText('tandem.joint.edit.projects.many');
  if (draft.by === 'FILTER' && !draft.filter) wrong.filter = AJS.I18n.getText('tandem.joint.edit.filter.none');
  if (draft.period === 'DAYS') {
    if (!isDay(draft.from)) wrong.from = AJS.I18n.getText('tandem.joint.edit.from.none');
    if (!isDay(draft.to)) wrong.to = AJS.I18n.getText('tandem.joint.edit.to.none');
    else if (isDay(draft.from) && draft.to < draft.from) wrong.to = AJS.I18n.getText('tandem.joint.edit.days.order');
  }
  if (draft.sections.length === 0) wrong.sections = AJS.I18n.getText('tandem.joint.edit.sections.none');
  return wrong;
}
