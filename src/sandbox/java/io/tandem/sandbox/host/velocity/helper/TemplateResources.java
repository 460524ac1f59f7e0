package io.tandem.sandbox.host.velocity.helper;

import java.util.function.Consumer;

/** {@code $webResourceManager}: asks for resources the page shall load. */
public final class TemplateResources {
    private final Consumer<String> modules;
    private final Consumer<String> contexts;

    public TemplateResources(Consumer<String> modules, Consumer<String> contexts) {
        this.modules = modules;
        this.contexts = contexts;
    }

    public void requireResource(String completeKey) {
        modules.accept(completeKey);
    }

    public void requireResourcesForContext(String context) {
        contexts.accept(context);
    }
}
