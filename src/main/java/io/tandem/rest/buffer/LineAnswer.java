package io.tandem.rest.buffer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.BufferView.Line;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.rest.buffer.BufferAnswer.PersonBody;

/**
 * A line of a ledger.
 *
 * @param days       working days drawn; negative when they are given back
 * @param kind       HAND, REVERSAL, MEASURED, DEBT, REVIEW or HOLD
 * @param source     the number of the debt, review or hold
 * @param title      its title; missing, like {@code issueKey} and {@code comment}, when it is about an issue the reader may not see ({@code hidden})
 * @param reverses   the line it takes back
 * @param reversed   whether another line takes it back
 * @param reversible whether the reader may take it back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineAnswer(long id, String cause, double days, String day, String kind, Long source, String title, String issueKey, String comment, Long reverses, boolean hidden, boolean reversed,
                         boolean reversible, PersonBody by, String at) {
    static LineAnswer of(Line line) {
        LedgerEntry entry = line.entry();
        DrawSource source = entry.source();
        boolean isHidden = !line.isVisible();
        String issueKey = source == null ? entry.issueKey() : source.issueKey();
        return new LineAnswer(entry.id(), entry.cause().name(), BufferAnswer.rounded(entry.days()), entry.day().toString(), kind(entry), numbered(source) && !isHidden ? source.id() : null,
            source == null || isHidden || source.title().isEmpty() ? null : source.title(), isHidden ? null : issueKey, isHidden || entry.comment().isEmpty() ? null : entry.comment(), entry.reverses(),
            isHidden, line.isReversed(), line.isReversible(), PersonBody.of(entry.by()), entry.at().toString());
    }

    private static boolean numbered(DrawSource source) {
        return source != null && source.kind() != DrawSource.Kind.MEASURED;
    }

    private static String kind(LedgerEntry entry) {
        return entry.source() != null ? entry.source().kind().name() : entry.reverses() == null ? "HAND" : "REVERSAL";
    }
}
