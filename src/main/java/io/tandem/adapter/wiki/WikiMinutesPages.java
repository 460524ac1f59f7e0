package io.tandem.adapter.wiki;

import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.port.MinutesPages;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Texts;
import io.tandem.wiki.api.PageFormats;
import io.tandem.wiki.api.PageTarget;
import io.tandem.wiki.api.Publications;
import io.tandem.wiki.api.WikiPage;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;

/** Minutes as pages of the wiki: one managed section per subject, so that what people write around them stays. */
public final class WikiMinutesPages implements MinutesPages {
    private final PageFormats formats;
    private final Publications publications;
    private final Texts texts;
    private final Supplier<ZoneId> zone;
    private final Supplier<String> jiraAddress;

    /**
     * @param zone        in which times are written
     * @param jiraAddress Jira's own address, for links, without a slash at its end
     */
    public WikiMinutesPages(PageFormats formats, Publications publications, Texts texts, Supplier<ZoneId> zone, Supplier<String> jiraAddress) {
        this.formats = formats;
        this.publications = publications;
        this.texts = texts;
        this.zone = zone;
        this.jiraAddress = jiraAddress;
    }

    @Override
    public Preview preview(Meeting meeting) {
        WikiPage page = page(meeting, null);
        return new Preview(formats.storage(page), formats.html(page));
    }

    @Override
    public void order(Meeting meeting, Place place, Actor actor) {
        publications.publish(page(meeting, place.title()), new PageTarget(place.spaceKey(), place.parentId()), actor);
    }

    @Override
    public void orderAgain(String recordKey, Actor actor) {
        publications.retry(recordKey, actor);
    }

    @Override
    public void sendSoon(String recordKey) {
        publications.sendSoon(recordKey);
    }

    private WikiPage page(Meeting meeting, String title) {
        return new MinutesComposer(meeting, new MinutesWords(texts, Locale.forLanguageTag(meeting.language()), zone.get(), jiraAddress.get())).page(title);
    }
}
