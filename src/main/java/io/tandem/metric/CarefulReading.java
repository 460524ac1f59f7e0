package io.tandem.metric;

import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.port.Histories;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads some issues, and where one of them cannot be read, the others all the same. Not to be used twice. */
final class CarefulReading {
    private final SortedMap<Long, RuntimeException> unreadable = new TreeMap<>();

    /** @throws RuntimeException when none of several issues can be read: then it is not they that are damaged */
    List<IssueHistory> read(Histories histories, Collection<Long> issueIds) {
        try {
            return histories.list(issueIds);
        } catch (RuntimeException problem) {
            List<IssueHistory> read = new ArrayList<>();
            issueIds.forEach(id -> tryOne(id, () -> read.addAll(histories.list(List.of(id)))));
            if (issueIds.size() > 1 && unreadable.size() == issueIds.size()) {
                throw problem;
            }
            return read;
        }
    }

    List<IssueFact> derive(List<IssueHistory> read, Function<IssueHistory, IssueFact> derivation) {
        List<IssueFact> derived = new ArrayList<>();
        read.forEach(history -> tryOne(history.identity().id(), () -> derived.add(derivation.apply(history))));
        return derived;
    }

    /** The issues that could not be read, with why. */
    SortedMap<Long, RuntimeException> unreadable() {
        return unreadable;
    }

    private void tryOne(long issueId, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException damaged) {
            unreadable.put(issueId, damaged);
        }
    }
}
