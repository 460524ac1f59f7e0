package io.tandem.adapter.store.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.shared.Problem;
import io.tandem.wiki.api.PageTarget;
import io.tandem.wiki.api.Publication;
import io.tandem.wiki.api.Publication.PublishedPage;
import io.tandem.wiki.api.SectionOutcome;
import io.tandem.wiki.port.PublishOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored form of orders and of their progress: add fields, never rename one. */
final class OutboxJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OutboxJson() { }

    record SectionJson(String id, String storage) { }

    record OrderJson(String spaceKey, String parentId, String title, List<SectionJson> sections, List<String> labels, String offerTitle, String offerText, String comment) { }

    record ProgressJson(String pageId, String pageAddress, int pageVersion, String problem, List<String> problemArguments, String askAt, List<OutcomeJson> outcomes) { }

    record OutcomeJson(String id, String fate) { }

    static String order(PublishOrder order) {
        List<SectionJson> sections = order.sections().entrySet().stream().map(section -> new SectionJson(section.getKey(), section.getValue())).toList();
        return write(new OrderJson(order.target().spaceKey(), order.target().parentId(), order.title(), sections, order.labels(), order.offerTitle(), order.offerText(), order.comment()));
    }

    static PublishOrder readOrder(String recordKey, String json) {
        OrderJson stored = read(json, OrderJson.class);
        Map<String, String> sections = new LinkedHashMap<>();
        stored.sections().forEach(section -> sections.put(section.id(), section.storage()));
        return new PublishOrder(recordKey, new PageTarget(stored.spaceKey(), stored.parentId()), stored.title(), sections, stored.labels(), stored.offerTitle(), stored.offerText(),
            stored.comment());
    }

    static String progress(Publication publication) {
        Optional<PublishedPage> page = publication.page();
        return write(new ProgressJson(page.map(PublishedPage::id).orElse(null), page.map(PublishedPage::address).orElse(null), page.map(PublishedPage::version).orElse(0),
            publication.problem().map(Problem::code).orElse(null), publication.problem().map(Problem::arguments).orElse(List.of()), publication.askAt().orElse(null),
            publication.outcomes().stream().map(outcome -> new OutcomeJson(outcome.id(), outcome.fate().name())).toList()));
    }

    static ProgressJson readProgress(String json) {
        return read(json, ProgressJson.class);
    }

    static Optional<PublishedPage> page(ProgressJson progress) {
        return Optional.ofNullable(progress.pageId()).map(id -> new PublishedPage(id, progress.pageAddress(), progress.pageVersion()));
    }

    static Optional<Problem> problem(ProgressJson progress) {
        return Optional.ofNullable(progress.problem()).map(code -> Problem.of(code, progress.problemArguments().toArray()));
    }

    static List<SectionOutcome> outcomes(ProgressJson progress) {
        return progress.outcomes().stream().map(outcome -> new SectionOutcome(outcome.id(), SectionOutcome.Fate.valueOf(outcome.fate()))).toList();
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored publication cannot be read", broken);
        }
    }
}
