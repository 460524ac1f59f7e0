package io.tandem.retro;

import io.tandem.retro.model.Findings;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
import io.tandem.retro.port.JiraAddress;
import io.tandem.retro.port.ReleaseHistory;
import io.tandem.retro.port.RetroStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.wiki.api.PageFormats;
import io.tandem.wiki.api.PageTarget;
import io.tandem.wiki.api.Publication;
import io.tandem.wiki.api.Publications;
import io.tandem.wiki.api.WikiPage;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** From a retrospective to its page: a look before, the order to publish, and how far that is. */
public final class RetroPublishing {
    private final RetroService retrospectives;
    private final FindingsService findings;
    private final RetroStore store;
    private final ReleaseHistory releases;
    private final PageFormats formats;
    private final Publications publications;
    private final JiraAddress address;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    public RetroPublishing(RetroService retrospectives, FindingsService findings, RetroStore store, ReleaseHistory releases, PageFormats formats, Publications publications,
                           JiraAddress address, AuditLog audit, Transactions transactions, Texts texts, Clock clock) {
        this.retrospectives = retrospectives;
        this.findings = findings;
        this.store = store;
        this.releases = releases;
        this.formats = formats;
        this.publications = publications;
        this.address = address;
        this.audit = audit;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    /** The page as this person would publish it. */
    public record Preview(String storage, String html) { }

    public Preview preview(Actor actor, long id) {
        WikiPage page = page(retrospectives.read(actor, id), actor, null);
        return new Preview(formats.storage(page), formats.html(page));
    }

    /** What publishing asks first. @throws io.tandem.shared.NotFoundException when there is none for this person; @throws io.tandem.shared.ForbiddenException when they may only read */
    public void requireWriter(Actor actor, long id) {
        retrospectives.writable(actor, id);
    }

    /**
     * Orders the page to be published as this person. It shows what they may see.
     *
     * @param title null for the retrospective's own
     * @throws io.tandem.shared.ForbiddenException when this person may not write retrospectives here
     */
    public Publication publish(Actor actor, long id, PageTarget target, String title) {
        Retrospective before = retrospectives.writable(actor, id);
        return sent(retrospectives.readable(actor, () -> transactions.call(() -> {
            Retrospective current = before.state() == RetroState.HELD ? store.update(before.with(RetroState.PUBLISHED, before.frozen(), clock.instant())) : before;
            Publication publication = publications.publish(page(current, actor, title), target, actor);
            audit.record(new AuditEvent(actor, current.projectKey(), RetroService.ENTITY, Long.toString(id), "publish-ordered", "", target.spaceKey() + " / " + publication.title(), ""));
            return publication;
        })));
    }

    public Publication retry(Actor actor, long id) {
        Retrospective retrospective = retrospectives.writable(actor, id);
        return sent(transactions.call(() -> {
            audit.record(new AuditEvent(actor, retrospective.projectKey(), RetroService.ENTITY, Long.toString(id), "publish-retried", "", "", ""));
            return publications.retry(retrospective.recordKey(), actor);
        }));
    }

    private Publication sent(Publication ordered) {
        publications.sendSoon(ordered.recordKey());
        return ordered;
    }

    /** Empty while nobody has published it. */
    public Optional<Publication> findPublication(Actor actor, long id) {
        return publications.find(retrospectives.read(actor, id).recordKey());
    }

    private WikiPage page(Retrospective retrospective, Actor reader, String title) {
        Findings visible = findings.visible(retrospective, reader);
        PageWords words = new PageWords(texts, Locale.forLanguageTag(retrospective.language()), releases.calendar().zone(), address.base());
        return PageComposer.page(retrospective, visible, Optional.ofNullable(title).filter(wanted -> !wanted.isBlank()).orElse(retrospective.title()), words);
    }
}
