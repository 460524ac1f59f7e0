package io.tandem.review.outcome;

import io.tandem.review.model.Measure;
import io.tandem.shared.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One measure as the sources know it.
 *
 * @param value  null when they do not know
 * @param source how it was got; or why it is not known
 * @param issues keys of the issues behind the number, to be shown to whoever may see them
 */
public record ProposedActual(Measure measure, BigDecimal value, Reason source, List<String> issues) {
    public ProposedActual {
        issues = List.copyOf(issues);
    }

    static ProposedActual known(Measure measure, BigDecimal value, Reason source) {
        return new ProposedActual(measure, value, source, List.of());
    }

    static ProposedActual unknown(Measure measure, Reason why) {
        return new ProposedActual(measure, null, why, List.of());
    }

    public Optional<BigDecimal> findValue() {
        return Optional.ofNullable(value);
    }
}
