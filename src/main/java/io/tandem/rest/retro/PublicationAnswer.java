package io.tandem.rest.retro;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.shared.port.Texts;
import io.tandem.wiki.api.Publication;
import io.tandem.wiki.api.Publication.PublishedPage;
import io.tandem.wiki.api.SectionOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * How far a publication is.
 *
 * @param lastError   a sentence in the reader's language
 * @param authorizeAt where this person lets Jira act for them in Confluence, when that is what is missing
 * @param sections    what became of each section the last time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationAnswer(Publication.State state, String title, String spaceKey, String parentId, String pageUrl, String pageId, int attempts, String nextAttempt, String lastError,
                                String authorizeAt, List<SectionAnswer> sections, String changedAt) {
    /** One section; {@code message} only where a person should know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SectionAnswer(String id, String name, SectionOutcome.Fate fate, String message) { }

    static PublicationAnswer of(Publication publication, Texts texts) {
        return of(publication, texts, "tandem.retro.page.heading.");
    }

    /** @param headings what the sections' names in the texts begin with */
    public static PublicationAnswer of(Publication publication, Texts texts, String headings) {
        return new PublicationAnswer(publication.state(), publication.title(), publication.target().spaceKey(), publication.target().parentId(),
            publication.page().map(PublishedPage::address).orElse(null), publication.page().map(PublishedPage::id).orElse(null), publication.attempts(),
            publication.nextTry().map(Instant::toString).orElse(null),
            publication.problem().map(problem -> texts.get("tandem.error." + problem.code(), problem.arguments().toArray())).orElse(null), publication.askAt().orElse(null),
            publication.outcomes().stream().map(outcome -> section(outcome, texts, headings)).toList(), publication.changedAt().toString());
    }

    private static SectionAnswer section(SectionOutcome outcome, Texts texts, String headings) {
        String name = texts.get(headings + outcome.id());
        String message = outcome.isForPeople() ? texts.get("tandem.wiki.fate." + outcome.fate().name().toLowerCase(Locale.ROOT).replace('_', '.'), name) : null;
        return new SectionAnswer(outcome.id(), name, outcome.fate(), message);
    }
}
