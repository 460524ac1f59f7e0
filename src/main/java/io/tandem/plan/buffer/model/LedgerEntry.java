package io.tandem.plan.buffer.model;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.DrawSource;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the ledger; it never changes. What was wrong is put right by another line.
 *
 * @param id       0 until it is stored
 * @param days     working days drawn; negative when they are given back
 * @param day      when they went
 * @param comment  what somebody said about it; empty for what a source told
 * @param source   what it stands for, or null when somebody made it by hand
 * @param issueId  the issue somebody linked it to, or null
 * @param reverses the line it takes back, or null
 */
public record LedgerEntry(long id, BufferCause cause, double days, LocalDate day, String comment, DrawSource source, Long issueId, String issueKey, Long reverses, Actor by, Instant at) {
    public LedgerEntry {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(by, "by");
        comment = comment == null ? "" : comment;
    }

    public Optional<DrawSource> findSource() {
        return Optional.ofNullable(source);
    }

    /** The line that takes this one back. */
    public LedgerEntry reversal(String why, LocalDate today, Actor actor, Instant now) {
        return new LedgerEntry(0, cause, -days, today, why, null, issueId, issueKey, id, actor, now);
    }

    public LedgerEntry stored(long newId) {
        return new LedgerEntry(newId, cause, days, day, comment, source, issueId, issueKey, reverses, by, at);
    }

    /** The issue it is about, its own or its source's; null for none. */
    public Long aboutIssue() {
        return source != null && source.issueId() != null ? source.issueId() : issueId;
    }
}
