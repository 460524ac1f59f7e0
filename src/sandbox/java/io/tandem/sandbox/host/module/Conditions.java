package io.tandem.sandbox.host.module;

import com.atlassian.plugin.web.Condition;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.bundle.ModuleElement;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code <condition>} and {@code <conditions type="AND|OR">}, nested and inverted, as predicates over the page's context. */
final class Conditions {
    private final AddOnContext context;

    Conditions(AddOnContext context) {
        this.context = context;
    }

    /** All conditions of a module; true when it has none. */
    Predicate<Map<String, Object>> of(ModuleElement module) {
        return all(module, false);
    }

    private Predicate<Map<String, Object>> all(ModuleElement parent, boolean any) {
        List<Predicate<Map<String, Object>>> parts = Stream.concat(
            parent.children("condition").stream().map(this::single),
            parent.children("conditions").stream().map(group -> all(group, group.attribute("type").equalsIgnoreCase("OR")))).toList();
        if (parts.isEmpty()) {
            return page -> true;
        }
        return any ? page -> parts.stream().anyMatch(part -> part.test(page)) : page -> parts.stream().allMatch(part -> part.test(page));
    }

    private Predicate<Map<String, Object>> single(ModuleElement element) {
        Class<?> type = context.load(element.attribute("class"), "<condition>");
        if (!Condition.class.isAssignableFrom(type)) {
            throw new InstallException("<condition class=\"" + type.getName() + "\"> does not implement " + Condition.class.getName());
        }
        Condition condition = (Condition) context.create(type);
        context.call(() -> {
            condition.init(element.params());
            return null;
        });
        boolean inverted = Boolean.parseBoolean(element.attribute("invert"));
        return page -> context.call(() -> condition.shouldDisplay(page)) != inverted;
    }
}
