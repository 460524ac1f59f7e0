package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.Measure;
import io.tandem.review.outcome.ProposedActual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What the sources know of one measure: {@code value} in its unit, absent when not known; {@code source} says how it was got, or why it is not known. {@code issues} are those behind the number
 * that the reader may see.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposedBody(Measure measure, Double value, boolean known, String source, List<String> issues) {
    static ProposedBody of(ProposedActual proposed, ReviewTexts texts, Set<String> visible) {
        return new ProposedBody(proposed.measure(), proposed.findValue().map(BigDecimal::doubleValue).orElse(null), proposed.findValue().isPresent(), texts.say(proposed.source()),
                proposed.issues().stream().filter(visible::contains).toList());
    }
}
