package io.tandem.debt.sync;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.sync.model.ComponentRule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which component of Jira's a file belongs to: the one of the longest path that people set for it; else the one whose name a folder on its way bears, the deepest first.
 * Names are compared by their letters and digits alone. A component that is gone has no files.
 */
final class Components {
    private final List<ComponentRule> rules;
    private final Map<Long, ComponentRef> byId = new HashMap<>();
    private final Map<String, ComponentRef> byName = new HashMap<>();
    private final Map<String, Optional<ComponentRef>> found = new HashMap<>();

    Components(List<ComponentRule> rules, List<ComponentRef> components) {
        components.forEach(component -> {
            byId.put(component.id(), component);
            byName.putIfAbsent(plain(component.name()), component);
        });
        byName.remove("");
        this.rules = rules.stream().filter(rule -> byId.containsKey(rule.componentId())).sorted(Comparator.comparing((ComponentRule rule) -> rule.path().length()).reversed()).toList();
    }

    Optional<ComponentRef> find(String path) {
        return found.computeIfAbsent(path, this::look);
    }

    private Optional<ComponentRef> look(String path) {
        Optional<ComponentRef> set = rules.stream().filter(rule -> rule.covers(path)).findFirst().map(rule -> byId.get(rule.componentId()));
        return set.isPresent() ? set : byFolder(path);
    }

    private Optional<ComponentRef> byFolder(String path) {
        List<String> steps = Arrays.asList(path.split("/"));
        for (int at = steps.size() - 1; at >= 0; at--) {
            ComponentRef named = byName.get(plain(steps.get(at)));
            if (named != null) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
