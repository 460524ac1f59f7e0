package io.tandem.debt.sync.model;

import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.IssueRef;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding as it is kept here.
 *
 * @param id          0 until stored
 * @param fingerprint rule, path and line hash, hashed: finds it again when the server's key has changed
 * @param mode        the mode its severity was told in
 * @param firstSeen   when a synchronisation met it first
 * @param lastSeen    when it was last written as met; one that is still reported was met by the pair's last good synchronisation
 * @param debtId      the item it belongs to; 0 for none yet
 * @param issue       the Jira issue a person linked it to, or null
 */
public record Finding(long id, SourcePair pair, String issueKey, String fingerprint, String rule, String path, int line, String message, DebtSeverity severity, DebtKind kind, RatingMode mode,
                      int minutes, FindingState state, Instant firstSeen, Instant lastSeen, long debtId, IssueRef issue) {
    public Finding {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(state, "state");
    }

    public static Finding fresh(SourcePair pair, ReadFinding read, String fingerprint, RatingMode mode, Instant now) {
        return new Finding(0, pair, read.issueKey(), fingerprint, read.rule(), read.path(), read.line(), read.message(), read.severity(), read.kind(), mode, read.minutes(), read.state(), now, now, 0, null);
    }

    /** The same finding as the server tells it now. */
    public Finding seen(ReadFinding read, String nowFingerprint, RatingMode nowMode, Instant now) {
        return new Finding(id, pair, read.issueKey(), nowFingerprint, read.rule(), read.path(), read.line(), read.message(), read.severity(), read.kind(), nowMode, read.minutes(), read.state(),
            firstSeen, now, debtId, issue);
    }

    /** No longer reported; the synchronisation at that time still met it. */
    public Finding closed(Instant lastMet) {
        return new Finding(id, pair, issueKey, fingerprint, rule, path, line, message, severity, kind, mode, minutes, FindingState.CLOSED, firstSeen, lastMet, debtId, issue);
    }

    public Finding in(long newDebtId) {
        return new Finding(id, pair, issueKey, fingerprint, rule, path, line, message, severity, kind, mode, minutes, state, firstSeen, lastSeen, newDebtId, issue);
    }

    public Finding linkedTo(IssueRef newIssue) {
        return new Finding(id, pair, issueKey, fingerprint, rule, path, line, message, severity, kind, mode, minutes, state, firstSeen, lastSeen, debtId, newIssue);
    }

    public Optional<IssueRef> findIssue() {
        return Optional.ofNullable(issue);
    }

    /** Whether anything but the time it was seen differs. */
    public boolean saysTheSameAs(Finding other) {
        return equals(new Finding(other.id, other.pair, other.issueKey, other.fingerprint, other.rule, other.path, other.line, other.message, other.severity, other.kind, other.mode, other.minutes,
            other.state, other.firstSeen, lastSeen, other.debtId, other.issue));
    }
}
