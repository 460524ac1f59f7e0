package io.tandem.wiki.port;

import io.tandem.wiki.api.PageTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything needed to publish a page later, without asking the feature that made it again.
 *
 * @param sections    generated storage format by section id, in order
 * @param offerTitle  heading of the box around content offered beside a person's version
 * @param offerText   what that box says
 * @param comment     what the page's history says
 */
public record PublishOrder(String recordKey, PageTarget target, String title, Map<String, String> sections, List<String> labels, String offerTitle, String offerText, String comment) {
    public PublishOrder {
        sections = new LinkedHashMap<>(sections);
        labels = List.copyOf(labels);
    }
}
