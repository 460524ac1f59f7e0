package io.tandem.plan.buffer;

import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.BufferSettings;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.buffer.port.BufferStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;

/** What every use of a buffer has in common: look it up, write a line with its audit row. */
public final class BufferDesk {
    private final BufferStore store;
    private final BufferReleases releases;
    private final AuditLog audit;

    public BufferDesk(BufferStore store, BufferReleases releases, AuditLog audit) {
        this.store = store;
        this.releases = releases;
        this.audit = audit;
    }

    /** The release as it is; one that was deleted is still known by its buffer. @throws NotFoundException when neither is there */
    ReleaseInfo getRelease(String projectKey, long releaseId) {
        return releases.find(projectKey, releaseId)
            .or(() -> store.find(releaseId).filter(buffer -> buffer.projectKey().equals(projectKey)).map(buffer -> ReleaseInfo.gone(releaseId, buffer.releaseName())))
            .orElseThrow(() -> new NotFoundException(Problem.of("buffer.release.unknown", releaseId)));
    }

    /** @throws ConflictException when nothing may be written about this release any more */
    ReleaseInfo getWritableRelease(String projectKey, long releaseId) {
        ReleaseInfo release = getRelease(projectKey, releaseId);
        if (!release.isWritable()) {
            throw new ConflictException(Problem.of(release.state() == ReleaseInfo.State.GONE ? "buffer.release.gone" : "buffer.release.archived", release.name()));
        }
        return release;
    }

    /** The release's buffer; one with usual settings and without a number where nobody set one up. */
    ReleaseBuffer getBuffer(String projectKey, ReleaseInfo release) {
        return store.find(release.id()).orElseGet(() -> ReleaseBuffer.none(projectKey, release));
    }

    /** A line somebody made; it can be there once by its token. */
    LedgerEntry post(ReleaseBuffer buffer, LedgerEntry entry, String token) {
        LedgerEntry stored = store.add(buffer.id(), buffer.getBaseline().number(), entry, token);
        String what = entry.cause() + " " + BufferTexts.number(entry.days()) + " " + entry.day() + entry.findSource().map(BufferDesk::named).orElse("");
        record(buffer, entry.by(), entry.reverses() == null ? "drawn" : "reversed", entry.reverses() == null ? "" : String.valueOf(entry.reverses()), what, entry.comment());
        return stored;
    }

    private static String named(DrawSource source) {
        return " " + source.kind() + (source.kind() == DrawSource.Kind.MEASURED ? "" : " " + source.id());
    }

    void record(ReleaseBuffer buffer, Actor actor, String action, String before, String after, String reason) {
        audit.record(new AuditEvent(actor, buffer.projectKey(), "buffer", String.valueOf(buffer.releaseId()), action, before, after, reason));
    }

    /** Settings in one line, for the trail. */
    static String inOneLine(BufferSettings settings) {
        return settings.rule() + ", share " + BufferTexts.number(settings.share() * 100) + " %, people " + BufferTexts.number(settings.people()) + (settings.size() == null ? "" : ", size " + BufferTexts.number(settings.size()))
            + ", days " + settings.start() + " to " + settings.due() + ", yellow " + BufferTexts.number(settings.lines().yellowStart()) + "–" + BufferTexts.number(settings.lines().yellowEnd())
            + ", red " + BufferTexts.number(settings.lines().redStart()) + "–" + BufferTexts.number(settings.lines().redEnd());
    }
}
