package io.tandem.wiki;

import io.tandem.wiki.api.Publication.PublishedPage;
import io.tandem.wiki.api.SectionOutcome;
import io.tandem.wiki.api.SectionOutcome.Fate;
import io.tandem.wiki.port.PublishOrder;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import io.tandem.wiki.port.WikiFailureException.Remedy;
import io.tandem.wiki.port.WikiPages;
import io.tandem.wiki.port.WikiPages.LivePage;
import io.tandem.wiki.port.WikiPages.NewPage;
import io.tandem.wiki.port.WikiPages.PageMark;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings one page to what the order says. Safe to repeat after any failure at any step: it first looks for the page it may have made before, and a page that already
 * shows the content is not written again.
 */
public final class PagePublisher {
    /** So often a page that keeps changing under our hands is read again before we come back later. */
    static final int READS = 3;
    private static final Set<Fate> GONE = EnumSet.of(Fate.REMOVED);
    private final WikiPages pages;

    public PagePublisher(WikiPages pages) {
        this.pages = pages;
    }

    /**
     * @param known  the page of an earlier time, when one is known
     * @param noted  told the page as soon as there is one, so that it is known even when a later step fails
     * @throws WikiFailureException when it could not be finished
     */
    Published publish(PublishOrder order, Optional<PublishedPage> known, Consumer<PublishedPage> noted) {
        for (int read = 1; ; read++) {
            try {
                return attempt(order, known, noted);
            } catch (WikiFailureException failure) {
                if (failure.kind().remedy() != Remedy.READ_AGAIN || read == READS) {
                    throw failure;
                }
            }
        }
    }

    private Published attempt(PublishOrder order, Optional<PublishedPage> known, Consumer<PublishedPage> noted) {
        Optional<LivePage> live = locate(order, known);
        return live.isPresent() ? update(order, live.get(), noted) : create(order, noted);
    }

    private Optional<LivePage> locate(PublishOrder order, Optional<PublishedPage> known) {
        Optional<LivePage> page = known.flatMap(published -> pages.find(published.id()));
        return page.isPresent() ? page : pages.findByTitle(order.target().spaceKey(), order.title()).map(found -> checkedOurs(order, found));
    }

    /** A page of this title is ours when it carries our note, or, should the note have been lost on the way, our sections. */
    private LivePage checkedOurs(PublishOrder order, LivePage found) {
        boolean ours = pages.findMark(found.id()).map(mark -> mark.recordKey().equals(order.recordKey()))
            .orElseGet(() -> sectionsOf(found).stream().anyMatch(section -> section.isOf(order.recordKey())));
        if (!ours) {
            throw new WikiFailureException(Kind.TITLE_TAKEN, found.title(), null, found.address());
        }
        return found;
    }

    private Published create(PublishOrder order, Consumer<PublishedPage> noted) {
        MergeResult body = SectionMerge.fresh(order.recordKey(), order.sections(), offerText(order));
        LivePage page;
        try {
            page = pages.create(new NewPage(order.target().spaceKey(), order.target().parentId(), order.title(), body.body()));
        } catch (WikiFailureException failure) {
            return createdMeanwhile(order, failure, noted);
        }
        return finished(order, page, Optional.empty(), body.outcomes(), noted);
    }

    /** The title may be taken by ourselves: another node, or an earlier try whose answer was lost. */
    private Published createdMeanwhile(PublishOrder order, WikiFailureException failure, Consumer<PublishedPage> noted) {
        if (failure.kind() != Kind.TITLE_TAKEN) {
            throw failure;
        }
        return update(order, locate(order, Optional.empty()).orElseThrow(() -> failure), noted);
    }

    private Published update(PublishOrder order, LivePage live, Consumer<PublishedPage> noted) {
        Optional<PageMark> mark = pages.findMark(live.id()).filter(found -> found.recordKey().equals(order.recordKey()));
        Set<String> published = Set.copyOf(mark.map(PageMark::sections).orElse(List.of()));
        MergeResult merged = merge(order, live, published);
        LivePage page = merged.body().equals(live.body()) ? live : pages.update(live, merged.body(), order.comment());
        return finished(order, page, mark, merged.outcomes(), noted);
    }

    private static MergeResult merge(PublishOrder order, LivePage live, Set<String> published) {
        try {
            return SectionMerge.merge(order.recordKey(), live.body(), order.sections(), published, offerText(order));
        } catch (UnreadablePageException unreadable) {
            throw new WikiFailureException(Kind.UNREADABLE, unreadable.getMessage(), null, live.address());
        }
    }

    private Published finished(PublishOrder order, LivePage page, Optional<PageMark> before, List<SectionOutcome> outcomes, Consumer<PublishedPage> noted) {
        PublishedPage published = new PublishedPage(page.id(), page.address(), page.version());
        noted.accept(published);
        List<String> sections = outcomes.stream().filter(outcome -> !GONE.contains(outcome.fate())).map(SectionOutcome::id).toList();
        if (before.isEmpty()) {
            // Once only: a label that a person took off stays off. Before the note, so that a failure here is made good.
            pages.label(page.id(), order.labels());
        }
        pages.saveMark(page.id(), new PageMark(order.recordKey(), page.version(), sections));
        return new Published(published, outcomes);
    }

    private static OfferText offerText(PublishOrder order) {
        return new OfferText(order.offerTitle(), order.offerText());
    }

    private static List<FoundSection> sectionsOf(LivePage page) {
        try {
            return SectionFinder.find(page.body());
        } catch (UnreadablePageException unreadable) {
            return List.of();
        }
    }

    /** The page after publishing, and what became of its sections. */
    record Published(PublishedPage page, List<SectionOutcome> outcomes) { }
}
