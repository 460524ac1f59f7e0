package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.Descriptor;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.bundle.ModuleElement;
import io.tandem.sandbox.host.velocity.Allowlist;
import io.tandem.sandbox.host.velocity.StackMap;
import io.tandem.sandbox.host.velocity.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;

/** The add-on's templates with the values every page has. */
final class Renderer {
    private final Templates templates;
    private final Allowlist allowlist;
    private final TemplateValues values;
    private final AddOnContext context;

    Renderer(AddOnContext context, Descriptor descriptor, TemplateValues values) {
        this.context = context;
        this.values = values;
        this.allowlist = allowlist(descriptor);
        this.templates = new Templates(path -> open(context.bundle(), path), allowlist);
    }

    private static Allowlist allowlist(Descriptor descriptor) {
        List<String> entries = new ArrayList<>();
        for (ModuleElement module : descriptor.modules("velocity-allowlist")) {
            module.children("method").forEach(method -> entries.add(method.text()));
        }
        try {
            return new Allowlist(entries);
        } catch (IllegalArgumentException problem) {
            throw new InstallException("atlassian-plugin.xml: " + problem.getMessage(), problem);
        }
    }

    private static InputStream open(Bundle bundle, String path) {
        try {
            URL entry = bundle.getEntry(path);
            return entry == null ? null : entry.openStream();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    String render(String template, Map<String, Object> own) {
        return context.call(() -> templates.render(template, values.with(own)));
    }

    /** With an action on the value stack: {@code $name} finds {@code getName()}. */
    String renderAction(String template, Object action, Map<String, Object> own) {
        return context.call(() -> templates.render(template, new StackMap(values.with(own), action)));
    }

    String renderText(String template, Map<String, Object> own) {
        return context.call(() -> templates.renderText(template, values.with(own)));
    }

    /** For addresses: no escaping of what is filled in. */
    String renderPlain(String template, Map<String, Object> own) {
        return template.contains("$") ? renderText("#disable_html_escaping()" + template, own) : template;
    }

    boolean has(String template) {
        return context.bundle().getEntry(template.startsWith("/") ? template.substring(1) : template) != null;
    }

    List<String> blocked() {
        return allowlist.blocked();
    }
}
