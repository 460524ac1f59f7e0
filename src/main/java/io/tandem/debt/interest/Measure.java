package io.tandem.debt.interest;

import io.tandem.metric.api.CompletedIssue;
import io.tandem.shared.Randomness;
import java.util.OptionalDouble;

/** What of an issue is compared, and how its middle is taken. */
public enum Measure {
    /** Calendar days from the first status in progress to the last entry into done. Medians: a few issues that lay around for months do not decide. */
    CYCLE_TIME(LeftOut.NEVER_STARTED) {
        @Override
        OptionalDouble of(CompletedIssue issue) {
            return issue.cycleDays() == null ? OptionalDouble.empty() : OptionalDouble.of(issue.cycleDays());
        }

        @Override
        double centre(double[] values) {
            return Centre.median(values);
        }

        @Override
        double centre(Peers peers) {
            return peers.median();
        }

        @Override
        double draw(Peers peers, Randomness random) {
            return peers.drawMedian(random);
        }
    },
    /** Person-days logged. Means: days add up, and a mean times the number of issues is their sum, which a median is not. */
    EFFORT(LeftOut.NOTHING_LOGGED) {
        @Override
        OptionalDouble of(CompletedIssue issue) {
            return issue.personDays() > 0 ? OptionalDouble.of(issue.personDays()) : OptionalDouble.empty();
        }

        @Override
        double centre(double[] values) {
            return Centre.mean(values);
        }

        @Override
        double centre(Peers peers) {
            return peers.mean();
        }

        @Override
        double draw(Peers peers, Randomness random) {
            return peers.drawMean(random);
        }
    };

    private final LeftOut without;

    Measure(LeftOut without) {
        this.without = without;
    }

    /** Why an issue that cannot be measured is left out. */
    LeftOut without() {
        return without;
    }

    /** Empty when nobody knows. */
    abstract OptionalDouble of(CompletedIssue issue);

    /** May move the values around. */
    abstract double centre(double[] values);

    abstract double centre(Peers peers);

    /** What {@link #centre(Peers)} would be had chance picked as many of them anew. */
    abstract double draw(Peers peers, Randomness random);
}
