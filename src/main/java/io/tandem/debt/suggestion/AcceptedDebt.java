package io.tandem.debt.suggestion;

import io.tandem.debt.DebtInput;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.suggestion.SuggestionReader.Located;
import java.util.List;
import java.util.stream.Stream;

/** The register entry a suggestion stands for: the sentence as its title, the paragraph as its description, the issue's first component, the kind found, one person-day until somebody estimates. */
final class AcceptedDebt {
    private static final int LONGEST_TITLE = 200;
    private static final double UNESTIMATED_DAYS = 1;

    private AcceptedDebt() { }

    /** @param wishes what a person wants otherwise; null parts take what the suggestion says */
    static DebtInput input(Located located, DebtInput wishes) {
        List<String> issues = Stream.concat(Stream.of(located.issue().key()), wishes.issues().stream()).distinct().toList();
        return new DebtInput(SuggestionReader.projectOf(located.issue()), orElse(wishes.component(), component(located)), orElse(wishes.title(), title(located)),
            orElse(wishes.description(), located.suggestion().excerpt().paragraph().strip()), orElse(wishes.kind(), located.suggestion().kind().name()), DebtOrigin.ISSUE.name(), wishes.low(),
            orElse(wishes.likely(), UNESTIMATED_DAYS), wishes.high(), wishes.interest(), wishes.likelihood(), wishes.severity(), wishes.owner(), wishes.targetRelease(), issues, wishes.wsjf(),
            wishes.dependsOn(), wishes.decision());
    }

    private static String component(Located located) {
        return located.componentId() == null ? null : String.valueOf(located.componentId());
    }

    /** One line, cut at a character that is whole. */
    static String title(Located located) {
        String sentence = located.suggestion().excerpt().sentence().replaceAll("\\s+", " ").strip();
        if (sentence.length() <= LONGEST_TITLE) {
            return sentence;
        }
        int end = Character.isHighSurrogate(sentence.charAt(LONGEST_TITLE - 2)) ? LONGEST_TITLE - 2 : LONGEST_TITLE - 1;
        return sentence.substring(0, end) + "\u2026";
    }

    private static <T> T orElse(T wish, T otherwise) {
        return wish == null ? otherwise : wish;
    }
}
