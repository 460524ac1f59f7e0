package io.tandem.debt.sync;

import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.ReadFinding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which finding read is which finding kept. First by the server's own key, because it survives moved lines and edited messages; what is left by the fingerprint, because the key
 * does not survive a project that is set up anew. Of several with the same fingerprint those still open come first, in the order they were kept.
 *
 * @param pairs  found again
 * @param fresh  never met before
 * @param gone   kept as something else than closed, and no longer reported
 */
record Matching(List<Pair> pairs, List<ReadFinding> fresh, List<Finding> gone) {
    /** The same finding then and now. */
    record Pair(Finding kept, ReadFinding read) { }

    static Matching of(List<Finding> kept, List<ReadFinding> read) {
        Map<String, Finding> byKey = new HashMap<>();
        kept.forEach(finding -> byKey.put(finding.issueKey(), finding));
        List<Pair> pairs = new ArrayList<>();
        List<ReadFinding> unknown = new ArrayList<>();
        Set<Long> met = new HashSet<>();
        for (ReadFinding finding : read) {
            Finding known = byKey.get(finding.issueKey());
            if (known == null) {
                unknown.add(finding);
            } else if (met.add(known.id())) {
                pairs.add(new Pair(known, finding));
            }
        }
        List<ReadFinding> fresh = byFingerprint(kept, unknown, pairs, met);
        List<Finding> gone = kept.stream().filter(finding -> !met.contains(finding.id()) && finding.state() != FindingState.CLOSED).toList();
        return new Matching(List.copyOf(pairs), fresh, gone);
    }

    private static List<ReadFinding> byFingerprint(List<Finding> kept, List<ReadFinding> unknown, List<Pair> pairs, Set<Long> met) {
        Map<String, Deque<Finding>> left = new HashMap<>();
        kept.stream().filter(finding -> !met.contains(finding.id())).sorted(Comparator.comparing((Finding finding) -> finding.state() == FindingState.CLOSED).thenComparing(Finding::id))
            .forEach(finding -> left.computeIfAbsent(finding.fingerprint(), ignored -> new ArrayDeque<>()).add(finding));
        List<ReadFinding> fresh = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (ReadFinding finding : unknown) {
            Deque<Finding> same = left.get(Identities.fingerprint(finding));
            if (!keys.add(finding.issueKey())) {
                continue;
            }
            if (same == null || same.isEmpty()) {
                fresh.add(finding);
            } else {
                Finding known = same.poll();
                met.add(known.id());
                pairs.add(new Pair(known, finding));
            }
        }
        return fresh;
    }
}
