package io.tandem.sandbox.host;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The installed add-on, as a product's pages see it. Contexts are what the product's page knows: Jira puts {@code user}, {@code helper}, and on an
 * issue page {@code issue} and {@code project}.
 */
public interface AddOn {
    /** A rendered web panel; {@code label} may be empty. */
    record Panel(String key, String label, int weight, String html) {
    }

    /** A web item with its link resolved (context path included where it starts with a slash) and its label in the viewer's language. */
    record Link(String key, String id, String label, String url, String styleClass, int weight, Map<String, String> params) {
    }

    /** A web section. */
    record Section(String key, String label, int weight, Map<String, String> params) {
    }

    /** A gadget people can add to a dashboard. {@code amdModule} and {@code configurable} tell the page how to start it. */
    record DashboardItem(String key, String title, String description, String author, boolean configurable, String amdModule, boolean hasView) {
    }

    /** A macro: {@code instance} implements Confluence's Macro. */
    record Macro(String name, String key, String title, String description, List<MacroParameter> parameters, Object instance) {
    }

    /** A parameter of a macro; {@code options} is empty unless the type is {@code enum}. */
    record MacroParameter(String name, String type, boolean required, String defaultValue, List<String> options) {
    }

    /**
     * A workflow condition, validator or function: {@code factory} is the descriptor's class, {@code implementation} the name stored in workflows, {@code flags} are
     * its elements unique, editable, deletable, addable.
     */
    record WorkflowModule(WorkflowKind kind, String key, String name, String description, Object factory, String implementation, Map<String, String> templates, Map<String, String> flags) {
        /** At most once on a transition. */
        public boolean isUnique() {
            return Boolean.parseBoolean(flags.getOrDefault("unique", "false"));
        }

        /** Has something to choose, and may be changed afterwards. */
        public boolean isEditable() {
            return templates.containsKey("edit-parameters") && Boolean.parseBoolean(flags.getOrDefault("editable", "true"));
        }

        public boolean isDeletable() {
            return Boolean.parseBoolean(flags.getOrDefault("deletable", "true"));
        }
    }

    /** Which of the three. */
    enum WorkflowKind { CONDITION, VALIDATOR, FUNCTION }

    /** A JQL function: {@code instance} implements Jira's JqlFunction. */
    record JqlFunction(String name, String key, boolean list, Object instance) {
    }

    String key();

    String version();

    /** The panels at a location whose conditions hold, by weight. A panel that fails shows an error message instead of breaking the page. */
    List<Panel> webPanels(String location, Map<String, Object> context);

    /** The items of a section whose conditions hold, by weight. */
    List<Link> webItems(String section, Map<String, Object> context);

    /** The sections at a location whose conditions hold, by weight. */
    List<Section> webSections(String location, Map<String, Object> context);

    List<DashboardItem> dashboardItems();

    /** The server-side part of a dashboard item; empty when it has none. */
    String dashboardItemHtml(String key, Map<String, Object> context);

    List<Macro> macros();

    List<WorkflowModule> workflowModules();

    /** Makes a class of the add-on by name, injected by its constructor: how workflows get their conditions, validators and functions. */
    Object create(String className);

    /** Runs work with the add-on's class loader as the thread's: around every call of an object that the add-on made. */
    <T> T call(java.util.concurrent.Callable<T> work);

    List<JqlFunction> jqlFunctions();

    /** Renders a template of the add-on's JAR with Velocity, escaping and allowlist on. */
    String render(String template, Map<String, Object> context);

    /** Renders a template given as text. */
    String renderText(String template, Map<String, Object> context);

    boolean hasTemplate(String template);

    /** A text of the add-on, with {0}-style arguments filled in; falls back to English; empty for an unknown key. */
    Optional<String> text(Locale locale, String key, Object... arguments);

    /** All texts of a locale, fall-backs included, as they stand in the files. */
    Map<String, String> texts(Locale locale);

    /** The HTML tags that load the resources of these contexts and modules with what they depend on. */
    String resourceTags(Collection<String> contexts, Collection<String> modules);

    /** Methods that templates called and the allowlist did not name, as {@code Class#method(parameters)}. */
    List<String> blockedMethods();
}
