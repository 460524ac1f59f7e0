package io.tandem.debt.sync;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.sync.ItemPolicy.Happened;
import io.tandem.debt.sync.model.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has to be written so that the register says what the server says: one step for each item, and one for what is in no item.
 *
 * @param steps    the items to be made or looked at again
 * @param loose    findings of no item that changed, were met for the first time or are gone
 * @param settled  items of which nothing changed
 * @param waiting  findings that are debt and in no item
 * @param minutes  effort of everything that is debt, in an item or not
 */
record SyncPlan(List<Step> steps, List<Finding> loose, int settled, int waiting, long minutes) {
    /**
     * One item. Not thread safe.
     *
     * @param debtId   0 for one to be made
     * @param groupKey what its findings have in common; empty for an item known only by its findings
     * @param title    what the server calls it now; empty when nobody knows any more
     * @param fresh    findings met for the first time
     * @param changed  findings that are kept and differ now
     * @param joining  findings that are kept and were in no item until now
     */
    record Step(long debtId, String groupKey, String title, ComponentRef component, List<Finding> fresh, List<Finding> changed, List<Finding> joining, Happened happened) {
        static Step of(long debtId, String groupKey) {
            return new Step(debtId, groupKey, "", null, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), Happened.NOTHING);
        }

        Step and(Happened more) {
            return new Step(debtId, groupKey, title, component, fresh, changed, joining, happened.plus(more));
        }

        Step called(String name, Optional<ComponentRef> in) {
            return new Step(debtId, groupKey, name, in.orElse(null), fresh, changed, joining, happened);
        }

        int size() {
            return fresh.size() + changed.size() + joining.size();
        }

        /** Everything of it that changes, as it will be. */
        List<Finding> findings() {
            List<Finding> all = new ArrayList<>(fresh);
            all.addAll(changed);
            all.addAll(joining);
            return all;
        }
    }

    /** Gathers steps by what they are about. */
    static final class Steps {
        private final Map<String, Step> byItem = new LinkedHashMap<>();

        Step get(long debtId, String groupKey) {
            return byItem.computeIfAbsent(name(debtId, groupKey), ignored -> Step.of(debtId, groupKey));
        }

        void put(Step step) {
            byItem.put(name(step.debtId(), step.groupKey()), step);
        }

        List<Step> list() {
            return List.copyOf(byItem.values());
        }

        private static String name(long debtId, String groupKey) {
            return debtId == 0 ? groupKey : String.valueOf(debtId);
        }
    }
}
