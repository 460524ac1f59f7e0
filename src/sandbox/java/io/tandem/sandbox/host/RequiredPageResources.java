package io.tandem.sandbox.host;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What parts of the page asked to be loaded while they were rendered; kept with the request. */
public final class RequiredPageResources {
    private static final String ATTRIBUTE = "sandbox.required";

    private final Set<String> modules = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    private RequiredPageResources() {
    }

    /** Those of the running request; a throw-away one outside a request. */
    static RequiredPageResources current() {
        return HostSession.request().map(request -> {
            if (request.getAttribute(ATTRIBUTE) == null) {
                request.setAttribute(ATTRIBUTE, new RequiredPageResources());
            }
            return (RequiredPageResources) request.getAttribute(ATTRIBUTE);
        }).orElseGet(RequiredPageResources::new);
    }

    /** Loads a web-resource by its complete key. */
    public static void module(String completeKey) {
        current().modules.add(completeKey);
    }

    /** Loads a web-resource context. */
    public static void context(String name) {
        current().contexts.add(name);
    }

    /** Gives a JSON value to {@code WRM.data.claim(key)}. */
    public static void data(String key, String json) {
        current().data.put(key, json);
    }

    Collection<String> modules() {
        return modules;
    }

    Collection<String> contexts() {
        return contexts;
    }

    Map<String, String> data() {
        return data;
    }
}
