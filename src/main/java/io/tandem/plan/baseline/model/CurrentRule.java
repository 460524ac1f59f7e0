package io.tandem.plan.baseline.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which baseline of a release is the current one: the one chosen last. When it is deleted, the one chosen before it is the current one again; where none was ever chosen, the first taken. */
public final class CurrentRule {
    private static final Comparator<ReleaseBaseline> CHOSEN = Comparator.comparing((ReleaseBaseline baseline) -> baseline.chosen(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
        .thenComparingLong(baseline -> baseline.chosen() == null ? -baseline.id() : baseline.id());

    private CurrentRule() { }

    /** Of the baselines of one release. */
    public static Optional<ReleaseBaseline> current(Collection<ReleaseBaseline> ofOneRelease) {
        return ofOneRelease.stream().max(CHOSEN);
    }

    /** The current one of each release among these, by release number. */
    public static Map<Long, ReleaseBaseline> byRelease(Collection<ReleaseBaseline> baselines) {
        return baselines.stream().collect(Collectors.toMap(ReleaseBaseline::releaseId, Function.identity(), BinaryOperator.maxBy(CHOSEN)));
    }
}
