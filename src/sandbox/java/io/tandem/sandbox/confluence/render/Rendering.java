package io.tandem.sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.host.HostUsers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What rendering needs from outside.
 *
 * @param jiraUrl where the linked Jira is, if there is one
 * @param addOnMacros the add-on's macro of a name
 * @param contexts what a macro learns about the page it is on
 */
public record Rendering(ConfluenceStore store, Access access, HostUsers users, Supplier<String> contextPath, Supplier<Optional<String>> jiraUrl,
        Function<String, Optional<Macro>> addOnMacros, Function<RenderContext, ConversionContext> contexts) {
    public StorageRenderer renderer() {
        Map<String, BuiltInMacro> builtIn = new HashMap<>();
        PanelMacros.register(builtIn);
        new PageMacros(store, access, contextPath, jiraUrl).register(builtIn);
        return new StorageRenderer(new ContentElements(store, users, contextPath), new Macros(Map.copyOf(builtIn), addOnMacros, contexts));
    }
}
