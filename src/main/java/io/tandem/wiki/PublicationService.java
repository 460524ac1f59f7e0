package io.tandem.wiki;

import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.wiki.api.PageTarget;
import io.tandem.wiki.api.Publication;
import io.tandem.wiki.api.Publications;
import io.tandem.wiki.api.WikiPage;
import io.tandem.wiki.port.PublicationStore;
import io.tandem.wiki.port.PublicationStore.Waiting;
import io.tandem.wiki.port.PublishOrder;
import io.tandem.wiki.port.Soon;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@inheritDoc} */
public final class PublicationService implements Publications {
    private final PublicationStore store;
    private final PublicationSender sender;
    private final Transactions transactions;
    private final Texts texts;
    private final Soon soon;
    private final Clock clock;

    public PublicationService(PublicationStore store, PublicationSender sender, Transactions transactions, Texts texts, Soon soon, Clock clock) {
        this.store = store;
        this.sender = sender;
        this.transactions = transactions;
        this.texts = texts;
        this.soon = soon;
        this.clock = clock;
    }

    @Override
    public Publication publish(WikiPage page, PageTarget target, Actor actor) {
        check(page, target);
        return transactions.call(() -> queued(order(page, target), actor));
    }

    private static void check(WikiPage page, PageTarget target) {
        new Problems()
            .require(!page.title().isEmpty(), "title", "publication.title.missing")
            .require(page.title().length() <= WikiPage.LONGEST_TITLE, "title", "publication.title.long", WikiPage.LONGEST_TITLE)
            .require(target.spaceKey().matches("~?[A-Za-z0-9._@-]{1,255}"), "spaceKey", "publication.space.malformed")
            .require(target.parentId().matches("[0-9]{0,18}"), "parentId", "publication.parent.malformed")
            .throwIfAny();
    }

    private PublishOrder order(WikiPage page, PageTarget target) {
        return new PublishOrder(page.recordKey(), target, page.title(), PageFormatService.sections(page), page.labels(),
            texts.get(page.language(), "tandem.wiki.offer.title"), texts.get(page.language(), "tandem.wiki.offer.text"), texts.get(page.language(), "tandem.wiki.comment"));
    }

    private Publication queued(PublishOrder order, Actor actor) {
        Optional<Waiting> before = store.find(order.recordKey());
        Publication publication = new Publication(order.recordKey(), Publication.State.QUEUED, order.target(), order.title(),
            before.flatMap(waiting -> waiting.publication().page()), 0, Optional.of(clock.instant()), Optional.empty(), Optional.empty(), List.of(), clock.instant());
        Waiting waiting = new Waiting(publication, order, actor.key(), before.map(Waiting::version).orElse(0));
        return (before.isPresent() ? store.update(waiting) : store.add(waiting)).publication();
    }

    @Override
    public Publication retry(String recordKey, Actor actor) {
        return transactions.call(() -> {
            Waiting waiting = store.find(recordKey).orElseThrow(() -> new NotFoundException(Problem.of("publication.none")));
            return queued(waiting.order(), actor);
        });
    }

    @Override
    public void sendSoon(String recordKey) {
        soon.run(() -> sender.send(recordKey));
    }

    @Override
    public Optional<Publication> find(String recordKey) {
        return store.find(recordKey).map(Waiting::publication);
    }
}
