package io.tandem.ui.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import io.tandem.sandbox.host.velocity.Allowlist;
import io.tandem.sandbox.host.velocity.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders as the product does: everything escaped, and nothing called that the plug-in's descriptor does not allow. */
final class MacroTemplates implements VelocityHelperService {
    private final Templates templates = new Templates(path -> MacroTemplates.class.getResourceAsStream(path.startsWith("/") ? path : "/" + path), new Allowlist(allowed()));

    private static List<String> allowed() {
        try {
            Matcher methods = Pattern.compile("[\\w.$]+#\\w+\\([\\w.$ ,]*\\)").matcher(Files.readString(Path.of("atlassian-plugin.xml")));
            return methods.results().map(java.util.regex.MatchResult::group).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public String getRenderedTemplate(String name, Map<String, Object> values) {
        return templates.render(name, values);
    }

    @Override
    public String getRenderedTemplateWithoutSwallowingErrors(String name, Map<String, Object> values) {
        return templates.render(name, values);
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>();
    }
}
