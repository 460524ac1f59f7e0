package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.Descriptor;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.bundle.ModuleElement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The {@code <webwork1>} actions by alias. */
final class Actions {
    /** An action with its views: those of a command come first. */
    record Action(String alias, Class<?> type, String roles, Map<String, String> views, Map<String, Map<String, String>> commandViews) {
        Optional<String> view(String command, String result) {
            String own = commandViews.getOrDefault(command, Map.of()).get(result);
            return Optional.ofNullable(own == null ? views.get(result) : own);
        }
    }

    private final Map<String, Action> byAlias = new HashMap<>();

    Actions(Descriptor descriptor, AddOnContext context, Renderer renderer) {
        for (ModuleElement module : descriptor.modules("webwork1")) {
            module.child("actions").ifPresent(actions -> actions.children("action").forEach(action -> add(module, action, context)));
        }
        byAlias.values().forEach(action -> action.views().values().forEach(view -> check(action, view, renderer)));
    }

    private void add(ModuleElement module, ModuleElement element, AddOnContext context) {
        Class<?> type = context.load(element.attribute("name"), "<webwork1 key=\"" + module.key() + "\">");
        String alias = element.attribute("alias", type.getSimpleName());
        Map<String, Map<String, String>> commands = new HashMap<>();
        for (ModuleElement command : element.children("command")) {
            commands.put(command.attribute("name"), views(command));
        }
        byAlias.put(alias, new Action(alias, type, element.attribute("roles-required", module.attribute("roles-required")), views(element), commands));
    }

    private static Map<String, String> views(ModuleElement element) {
        Map<String, String> views = new LinkedHashMap<>();
        element.children("view").forEach(view -> views.put(view.attribute("name"), view.text()));
        return views;
    }

    private static void check(Action action, String view, Renderer renderer) {
        if (view.endsWith(".vm") && !renderer.has(view)) {
            throw new InstallException("The action " + action.alias() + " names the view " + view + ", which is not in the JAR");
        }
    }

    Optional<Action> find(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }
}
