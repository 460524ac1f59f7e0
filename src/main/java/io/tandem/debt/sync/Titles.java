package io.tandem.debt.sync;

import io.tandem.debt.DebtLimits;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.Grouping;
import io.tandem.debt.sync.model.ReadFinding;
import io.tandem.debt.sync.model.SourcePair;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an item made of findings is called and says. All of it is the server's own words: they are the same for every reader. */
final class Titles {
    private static final int MOST_MESSAGES = 5;

    private Titles() { }

    static String of(Grouping grouping, ReadFinding read, SourcePair pair) {
        String text = switch (grouping) {
            case RULE_AND_COMPONENT, RULE -> read.ruleName().isBlank() ? read.rule() : read.ruleName();
            case FILE -> read.path().isEmpty() ? pair.remoteKey() : read.path();
            case EACH -> read.message().isBlank() ? read.rule() : read.message();
        };
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= DebtLimits.TITLE ? line : line.substring(0, Character.isHighSurrogate(line.charAt(DebtLimits.TITLE - 2)) ? DebtLimits.TITLE - 2 : DebtLimits.TITLE - 1) + "…";
    }

    /** The rules with their first messages. */
    static String description(List<Finding> findings) {
        String rules = findings.stream().map(Finding::rule).distinct().limit(MOST_MESSAGES).collect(Collectors.joining(", "));
        String messages = findings.stream().map(Finding::message).filter(message -> !message.isBlank()).distinct().limit(MOST_MESSAGES).collect(Collectors.joining("\n"));
        return rules + "\n" + messages;
    }

    static long componentId(Components components, ReadFinding read) {
        return components.find(read.path()).map(ComponentRef::id).orElse(0L);
    }

    /** The component all of them lie in. */
    static Optional<ComponentRef> common(Components components, List<ReadFinding> reads) {
        List<Optional<ComponentRef>> all = reads.stream().map(read -> components.find(read.path())).distinct().toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }
}
