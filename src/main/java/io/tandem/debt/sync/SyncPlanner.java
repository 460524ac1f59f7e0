package io.tandem.debt.sync;

import io.tandem.debt.sync.ItemPolicy.Happened;
import io.tandem.debt.sync.SyncPlan.Step;
import io.tandem.debt.sync.SyncPlan.Steps;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.ReadFinding;
import io.tandem.debt.sync.model.Reading;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncGroup;
import io.tandem.debt.sync.model.SyncSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what a server says with what is kept, and works out what has to be written. Reads and writes nothing. Used once. */
final class SyncPlanner {
    private final SourcePair pair;
    private final SyncSettings settings;
    private final Components components;
    private final Reading reading;
    private final Instant now;
    private final Instant lastMet;
    private final Map<String, SyncGroup> groups = new HashMap<>();
    private final Map<Long, SyncGroup> groupsByItem = new HashMap<>();
    private final Steps steps = new Steps();
    private final List<Finding> loose = new ArrayList<>();
    private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
    private final Map<Long, List<Finding>> standing = new HashMap<>();
    private final Map<Long, String> titles = new HashMap<>();
    private int waiting;
    private long minutes;

    /** A finding without an item: as it is now, whether it is kept already, and what happened to it. */
    private record Candidate(Finding finding, ReadFinding read, FindingState before, boolean isChanged) {
        boolean isFresh() {
            return finding.id() == 0;
        }
    }

    /** @param lastMet when the findings kept were last known to be there */
    SyncPlanner(SourcePair pair, SyncSettings settings, Components components, Reading reading, Instant now, Instant lastMet) {
        this.pair = pair;
        this.settings = settings;
        this.components = components;
        this.reading = reading;
        this.now = now;
        this.lastMet = lastMet;
    }

    /** @param known what the synchronisation made of this pair's findings so far */
    SyncPlan plan(List<Finding> kept, List<SyncGroup> known) {
        known.forEach(group -> {
            groups.put(group.key(), group);
            groupsByItem.put(group.debtId(), group);
        });
        Matching matching = Matching.of(kept, reading.findings());
        matching.pairs().forEach(this::meet);
        matching.fresh().forEach(read -> consider(Finding.fresh(pair, read, Identities.fingerprint(read), reading.mode(), now), read, null, true));
        matching.gone().forEach(this::close);
        candidates.forEach(this::place);
        known.stream().filter(group -> !group.isDismissed()).forEach(this::refresh);
        List<Step> all = steps.list().stream().map(step -> step.debtId() == 0 ? step : step.called(titles.getOrDefault(step.debtId(), ""), Optional.empty())).toList();
        Set<Long> touched = all.stream().map(Step::debtId).collect(Collectors.toSet());
        long settled = standing.keySet().stream().filter(debtId -> !touched.contains(debtId)).count();
        return new SyncPlan(all, List.copyOf(loose), (int) settled, waiting, minutes);
    }

    private void meet(Matching.Pair found) {
        Finding kept = found.kept();
        Finding now = kept.seen(found.read(), Identities.fingerprint(found.read()), reading.mode(), this.now);
        boolean isChanged = !now.saysTheSameAs(kept);
        if (kept.debtId() == 0) {
            consider(now, found.read(), kept.state(), isChanged);
            return;
        }
        count(now);
        standing.computeIfAbsent(kept.debtId(), ignored -> new ArrayList<>()).add(now);
        name(kept.debtId(), found.read());
        if (isChanged) {
            Step step = steps.get(kept.debtId(), "");
            step.changed().add(now);
            steps.put(step.and(Happened.of(kept.state(), now.state())));
        }
    }

    private void close(Finding kept) {
        Finding closed = kept.closed(lastMet);
        if (kept.debtId() == 0) {
            loose.add(closed);
            return;
        }
        Step step = steps.get(kept.debtId(), "");
        step.changed().add(closed);
        steps.put(step.and(Happened.of(kept.state(), FindingState.CLOSED)));
    }

    private void consider(Finding finding, ReadFinding read, FindingState before, boolean isChanged) {
        count(finding);
        boolean isAbove = finding.state().isDebt() && finding.severity().compareTo(settings.minimumSeverity()) >= 0;
        if (isAbove) {
            candidates.computeIfAbsent(key(read), ignored -> new ArrayList<>()).add(new Candidate(finding, read, before, isChanged));
        } else {
            leave(List.of(new Candidate(finding, read, before, isChanged && before != null)));
        }
    }

    private void count(Finding finding) {
        minutes += finding.state().isDebt() ? Effort.minutes(finding.minutes(), settings) : 0;
    }

    private String key(ReadFinding read) {
        return Identities.group(pair, settings.grouping(), read, Titles.componentId(components, read));
    }

    private void place(String key, List<Candidate> alike) {
        SyncGroup group = groups.get(key);
        boolean isEnough = alike.stream().anyMatch(one -> one.finding().state() == FindingState.OPEN)
            && Effort.minutes(alike.stream().map(Candidate::finding).toList(), settings) >= settings.minimumMinutes();
        if (group == null ? !isEnough : group.isDismissed()) {
            leave(alike);
            return;
        }
        long debtId = group == null ? 0 : group.debtId();
        alike.forEach(one -> join(debtId, key, one));
        ReadFinding first = alike.get(0).read();
        if (debtId == 0) {
            steps.put(steps.get(0, key).called(Titles.of(settings.grouping(), first, pair), Titles.common(components, alike.stream().map(Candidate::read).toList())));
        } else {
            standing.computeIfAbsent(debtId, ignored -> new ArrayList<>()).addAll(alike.stream().map(Candidate::finding).toList());
            name(debtId, first);
        }
    }

    private void join(long debtId, String key, Candidate one) {
        Step step = steps.get(debtId, debtId == 0 ? key : "");
        (one.isFresh() ? step.fresh() : step.joining()).add(one.finding());
        // One that waited was open all along; for the item it joins it is new.
        steps.put(step.and(Happened.of(null, one.finding().state())));
    }

    /** Into no item: kept where it is kept already or might be attached by a person, else only counted. */
    private void leave(List<Candidate> alike) {
        waiting += (int) alike.stream().filter(one -> one.finding().state().isDebt()).count();
        alike.stream().filter(Candidate::isChanged).map(Candidate::finding).forEach(loose::add);
    }

    private void name(long debtId, ReadFinding read) {
        SyncGroup group = groupsByItem.get(debtId);
        if (group != null && !titles.containsKey(debtId) && group.key().equals(Identities.group(pair, group.grouping(), read, Titles.componentId(components, read)))) {
            titles.put(debtId, Titles.of(group.grouping(), read, pair));
        }
    }

    /** Items of which no finding changed may still come to something else: another name of the rule, another setting for findings without effort. */
    private void refresh(SyncGroup group) {
        List<Finding> debt = standing.getOrDefault(group.debtId(), List.of()).stream().filter(finding -> finding.state().isDebt()).toList();
        if (debt.isEmpty()) {
            return;
        }
        boolean isSame = Effort.minutes(debt, settings) == group.minutes() && ItemPolicy.worst(debt) == group.severity() && reading.mode() == group.mode()
            && titles.getOrDefault(group.debtId(), group.title()).equals(group.title());
        if (!isSame) {
            steps.get(group.debtId(), "");
        }
    }
}
