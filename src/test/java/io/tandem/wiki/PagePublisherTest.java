package io.tandem.wiki;

import static io.tandem.testing.wiki.Orders.RECORD;
import static io.tandem.testing.wiki.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.testing.wiki.MemoryWiki;
import io.tandem.testing.wiki.MemoryWiki.When;
import io.tandem.wiki.api.Publication.PublishedPage;
import io.tandem.wiki.port.PublishOrder;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import io.tandem.wiki.port.WikiPages.LivePage;
import io.tandem.wiki.port.WikiPages.PageMark;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PagePublisherTest {
    private final MemoryWiki wiki = new MemoryWiki();
    private final PagePublisher publisher = new PagePublisher(wiki);
    private Optional<PublishedPage> known = Optional.empty();

    @Test
    public void theFirstTimeMakesThePageWithItsLabelsAndOurNote() {
        publish(order("<p>1</p>", "<p>2</p>"));
        assertThat(wiki.only().body()).contains("<p>1</p>").contains("<p>2</p>");
        assertThat(wiki.labels).containsEntry(wiki.only().id(), List.of("retrospective"));
        assertThat(wiki.marks).containsEntry(wiki.only().id(), new PageMark(RECORD, 1, List.of("one", "two")));
    }

    @Test
    public void tenTimesWithPeopleEditingLosesAndDoublesNothing() {
        publish(order("<p>1.0</p>", "<p>2.0</p>"));
        String id = wiki.only().id();
        wiki.edit(id, "<p>2.0</p>", "<p>2.0 and what I think</p>");
        for (int i = 1; i <= 10; i++) {
            String note = "<p>by hand " + i + "</p>";
            LivePage page = wiki.only();
            wiki.pages.put(id, new LivePage(id, page.spaceKey(), page.title(), page.version() + 1, page.body() + note, page.address()));
            publish(order("<p>1." + i + "</p>", "<p>2." + i + "</p>"));
        }
        assertThat(wiki.only().body()).contains("<p>1.10</p>").contains("<p>2.0 and what I think</p>").contains("<p>2.10</p>").doesNotContain("<p>1.9</p>").doesNotContain("<p>2.9</p>");
        for (int i = 1; i <= 10; i++) {
            assertThat(wiki.only().body()).contains("<p>by hand " + i + "</p>");
        }
        assertThat(wiki.only().body().split("Newer content", -1)).hasSize(2);
    }

    @Test
    public void publishingTheSameTwiceWritesOnce() {
        publish(order("<p>1</p>", "<p>2</p>"));
        publish(order("<p>1</p>", "<p>2</p>"));
        assertThat(wiki.only().version()).isEqualTo(1);
        assertThat(wiki.calls).doesNotContain("update");
    }

    /** Every step of making and of updating a page, failing in every way, before or after it was done: the next try finishes, once. */
    @Test
    public void afterAFailureAtAnyStepTheNextTryFinishesWithOnePage() {
        for (Kind kind : new Kind[] {Kind.NO_ANSWER, Kind.DOWN, Kind.BUSY, Kind.FORBIDDEN}) {
            for (When when : When.values()) {
                for (int round = 0; round < 2; round++) {
                    for (int step = 0; step < 7; step++) {
                        survives(kind, when, step, round == 0);
                    }
                }
            }
        }
    }

    private static void survives(Kind kind, When when, int step, boolean making) {
        PagePublisherTest fresh = new PagePublisherTest();
        if (!making) {
            fresh.publish(order("<p>old 1</p>", "<p>2</p>"));
            fresh.wiki.edit("100", "<p>2</p>", "<p>2 by hand</p>");
        }
        fresh.wiki.failAt(step, kind, when);
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                fresh.publish(order("<p>1</p>", "<p>2</p>"));
            } catch (WikiFailureException expected) {
                assertThat(expected.kind()).isEqualTo(kind);
            }
        }
        String name = kind + " " + when + " step " + step + (making ? " making" : " updating");
        assertThat(fresh.wiki.pages).as(name).hasSize(1);
        assertThat(SectionFinder.find(fresh.wiki.only().body())).as(name).extracting(FoundSection::id).containsExactly("one", "two");
        assertThat(fresh.wiki.only().body()).as(name).contains("<p>1</p>").contains(making ? "<p>2</p>" : "<p>2 by hand</p>");
        assertThat(fresh.wiki.labels).as(name).isNotEmpty();
        assertThat(fresh.wiki.marks.get("100").recordKey()).as(name).isEqualTo(RECORD);
    }

    @Test
    public void anAnswerLostAfterCreatingAndARenameMeanwhileMakeNoSecondPageOnceWeWereTold() {
        wiki.failAt(3, Kind.DOWN, When.BEFORE_IT_IS_DONE);
        assertThatThrownBy(() -> publish(order("<p>1</p>", "<p>2</p>"))).isInstanceOf(WikiFailureException.class);
        LivePage page = wiki.only();
        wiki.pages.put(page.id(), new LivePage(page.id(), page.spaceKey(), "Renamed", page.version() + 1, page.body(), page.address()));
        publish(order("<p>1</p>", "<p>2</p>"));
        assertThat(wiki.only().title()).isEqualTo("Renamed");
    }

    @Test
    public void somebodySavingBetweenOurReadingAndWritingIsReadAgain() {
        publish(order("<p>1</p>", "<p>2</p>"));
        wiki.meanwhile(() -> wiki.edit("100", "<p>2</p>", "<p>2 in that very moment</p>"));
        publish(order("<p>1 new</p>", "<p>2</p>"));
        assertThat(wiki.only().body()).contains("<p>1 new</p>").contains("<p>2 in that very moment</p>");
    }

    @Test
    public void twoNodesMakingThePageAtOnceMakeOne() {
        PublishOrder order = order("<p>1</p>", "<p>2</p>");
        wiki.meanwhile(() -> new PagePublisher(wiki).publish(order, Optional.empty(), page -> { }));
        publish(order);
        assertThat(wiki.pages).hasSize(1);
    }

    @Test
    public void aForeignPageOfThisTitleInAnyCaseIsNotTouched() {
        wiki.pages.put("7", new LivePage("7", "TEAM", "RETROSPECTIVE 1.0", 4, "<p>theirs</p>", "https://wiki.example/7"));
        assertThatThrownBy(() -> publish(order("<p>1</p>", "<p>2</p>"))).isInstanceOfSatisfying(WikiFailureException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.TITLE_TAKEN);
            assertThat(failure.address()).contains("https://wiki.example/7");
        });
        assertThat(wiki.only().body()).isEqualTo("<p>theirs</p>");
    }

    @Test
    public void aPageSomebodyDeletedIsMadeAgain() {
        publish(order("<p>1</p>", "<p>2</p>"));
        wiki.pages.clear();
        publish(order("<p>1</p>", "<p>2</p>"));
        assertThat(wiki.only().body()).contains("<p>1</p>");
    }

    @Test
    public void aPageThatCannotBeReadSafelyIsLeftAlone() {
        publish(order("<p>1</p>", "<p>2</p>"));
        wiki.edit("100", "<p>1</p>", "<p>1</p><broken");
        assertThatThrownBy(() -> publish(order("<p>3</p>", "<p>2</p>"))).isInstanceOfSatisfying(WikiFailureException.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE));
    }

    @Test
    public void aLabelSomebodyTookOffStaysOff() {
        publish(order("<p>1</p>", "<p>2</p>"));
        wiki.labels.clear();
        publish(order("<p>3</p>", "<p>2</p>"));
        assertThat(wiki.labels).isEmpty();
    }

    private void publish(PublishOrder order) {
        known = Optional.of(publisher.publish(order, known, page -> known = Optional.of(page)).page());
    }
}
