import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { bodyOf } from '../debt/model';
import type { BulkChange, Choices, Debt, DebtBody, DecisionBody, Page } from '../debt/model';
import { changeAll, choices as askChoices, FILTERS, list, MOST_AT_ONCE, remove as removeItem, save } from '../debt/requests';
import type { Query } from '../debt/requests';
import { isStale, sentence, tell } from '../debt/tell';
import { readAddress, writeAddress } from './address';

export type Selection = ReadonlyMap<number, { id: number; version: number }>;

const NOTHING: Selection = new Map();

/** What the register page holds and every question it asks. `stamp` counts what was changed here. */
export function useRegister(project: string) {
  const [query, setQuery] = useState<Query>(() => readAddress(project, window.location.search));
  const [choices, setChoices] = useState<Choices | null>(null);
  const [page, setPage] = useState<Page | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [selected, setSelected] = useState<Selection>(NOTHING);
  const [stamp, setStamp] = useState(0);
  const latest = useRef(0);

  const load = useCallback(async (wanted: Query) => {
    const turn = ++latest.current;
    try {
      const found = await list(wanted);
      if (turn !== latest.current) return;
      // The last page of a list that became shorter is the page before.
      if (found.values.length === 0 && found.total > 0 && wanted.start > 0) return ask(wanted, { start: Math.max(0, Math.floor((found.total - 1) / found.limit) * found.limit) });
      setPage(found);
      setError(null);
      setSelected((now) => new Map([...now].map(([id, one]) => [id, found.values.find((debt) => debt.id === id) ?? one])));
    } catch (problem) {
      if (turn === latest.current) setError(sentence(problem));
    }
  }, []);

  const readChoices = useCallback(() => askChoices(project).then(setChoices).catch((problem) => setError(sentence(problem))), [project]);
  const start = useCallback(() => {
    setError(null);
    void readChoices();
    void load(query);
  }, [project]);
  useEffect(start, [start]);

  function ask(now: Query, change: Partial<Query>): void {
    const wanted = { ...now, start: 0, ...change };
    setQuery(wanted);
    // What is selected stays over pages and sorts; what a filter hides must not be changed unseen.
    if (FILTERS.some((name) => wanted[name] !== now[name])) setSelected(NOTHING);
    window.history.replaceState(null, '', writeAddress(window.location.search, wanted));
    void load(wanted);
  }

  const put = (debts: Debt[]) => {
    setPage((now) => now && { ...now, values: now.values.map((other) => debts.find((debt) => debt.id === other.id) ?? other) });
    setSelected((now) => new Map([...now].map(([id, one]) => [id, debts.find((debt) => debt.id === id) ?? one])));
    setStamp((now) => now + 1);
  };
  const reload = () => {
    setStamp((now) => now + 1);
    return load(query);
  };

  const change = async (debt: Debt, wanted: Partial<DebtBody>) => {
    try {
      put([await save(debt.id, { ...bodyOf(debt), ...wanted }, '')]);
      tell('success', AJS.I18n.getText('tandem.debt.page.saved'));
    } catch (problem) {
      tell(isStale(problem) ? 'warning' : 'error', isStale(problem) ? AJS.I18n.getText('tandem.debt.page.stale') : sentence(problem));
      void load(query);
    }
  };
  /** Throws what the server refuses, so that a dialog can show it beside its fields. */
  const decide = async (debt: Debt, decision: DecisionBody) => {
    put([await save(debt.id, { ...bodyOf(debt), decision }, '')]);
    tell('success', AJS.I18n.getText('tandem.debt.page.saved'));
  };
  /** The same for everything selected; throws what the server refuses. */
  const changeSelected = async (decision: DecisionBody | null, wanted: BulkChange | null) => {
    const count = selected.size;
    await changeAll([...selected.values()].map(({ id, version }) => ({ id, version })), decision, wanted);
    tell('success', AJS.I18n.getText('tandem.debt.bulk.done', count));
    setSelected(NOTHING);
    void reload();
  };
  const remove = async (debt: Debt) => {
    try {
      await removeItem(debt.id);
      tell('success', AJS.I18n.getText('tandem.debt.page.deleted', debt.title));
    } catch (problem) {
      tell('error', sentence(problem));
    }
    void reload();
  };
  const select = (ids: number[], isOn: boolean) => setSelected((now) => {
    const next = new Map(now);
    for (const debt of page?.values ?? []) if (ids.includes(debt.id)) isOn ? next.set(debt.id, debt) : next.delete(debt.id);
    if (next.size <= MOST_AT_ONCE) return next;
    tell('warning', AJS.I18n.getText('tandem.debt.bulk.most', MOST_AT_ONCE));
    return now;
  });
  /** As many of what the filters leave as one change may hold, in the order of the table. */
  const selectMany = async () => {
    try {
      const found = await list({ ...query, start: 0 }, MOST_AT_ONCE);
      setSelected(new Map(found.values.map((debt) => [debt.id, debt])));
    } catch (problem) {
      tell('error', sentence(problem));
    }
  };

  return {
    query, choices, page, error, selected, stamp, start, put, reload, readChoices, change, decide, changeSelected, remove, select, selectMany,
    unselect: () => setSelected(NOTHING),
    ask: (wanted: Partial<Query>) => ask(query, wanted),
  };
}
