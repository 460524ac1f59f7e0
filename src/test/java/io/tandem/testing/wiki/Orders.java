package io.tandem.testing.wiki;

import io.tandem.wiki.api.PageTarget;
import io.tandem.wiki.port.PublishOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders to publish a page of two sections. */
public final class Orders {
    public static final String RECORD = "9e3c-record";

    private Orders() { }

    public static PublishOrder order(String one, String two) {
        return order("Retrospective 1.0", one, two);
    }

    public static PublishOrder order(String title, String one, String two) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("one", one);
        sections.put("two", two);
        return new PublishOrder(RECORD, new PageTarget("TEAM", ""), title, sections, List.of("retrospective"), "Newer content", "Take what you need.", "Updated by Tandem");
    }
}
