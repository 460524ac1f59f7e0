package io.tandem.sandbox.host.velocity;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Renders the templates of one add-on. */
public final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    /** @param open gives a template's bytes by its path, or null */
    public Templates(Function<String, InputStream> open, Allowlist allowlist) {
        Properties settings = new Properties();
        settings.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        settings.setProperty("resource.loader", "bundle");
        settings.setProperty("userdirective", EscapingDirective.Disable.class.getName() + "," + EscapingDirective.Enable.class.getName());
        settings.setProperty("runtime.introspector.uberspect", GuardedUberspect.class.getName());
        settings.setProperty("input.encoding", "UTF-8");
        settings.setProperty("output.encoding", "UTF-8");
        settings.setProperty("velocimacro.library", "");
        settings.setProperty("bundle.resource.loader.cache", "true");
        engine.setProperty("bundle.resource.loader.instance", new BundleLoader(open));
        engine.setProperty(GuardedUberspect.ALLOWLIST, allowlist);
        try {
            onOwnLoader(() -> {
                engine.init(settings);
                return null;
            });
        } catch (Exception problem) {
            throw new IllegalStateException("Velocity did not start: " + problem.getMessage(), problem);
        }
    }

    /** Renders the template at {@code path}. @throws TemplateFailedException naming template and problem */
    public String render(String path, Map<String, Object> values) {
        return render(path, context -> {
            StringWriter writer = new StringWriter();
            engine.getTemplate(path.startsWith("/") ? path.substring(1) : path, "UTF-8").merge(context, writer);
            return writer.toString();
        }, values);
    }

    /** Renders a template given as text. */
    public String renderText(String template, Map<String, Object> values) {
        return render("text", context -> {
            StringWriter writer = new StringWriter();
            engine.evaluate(context, writer, "text", template);
            return writer.toString();
        }, values);
    }

    private String render(String name, Rendering rendering, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(values instanceof StackMap ? values : new HashMap<>(values));
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> escaped(reference, value, context));
        handlers.attachToContext(context);
        try {
            return onOwnLoader(() -> rendering.of(context));
        } catch (Exception problem) {
            throw new TemplateFailedException(name, problem);
        }
    }

    private static Object escaped(String reference, Object value, VelocityContext context) {
        if (value == null || value instanceof SafeHtml || Boolean.TRUE.equals(context.get(EscapingDirective.OFF)) || isHtmlName(reference)) {
            return value;
        }
        return escape(value.toString());
    }

    /** The products leave alone what is called …Html. */
    private static boolean isHtmlName(String reference) {
        String name = reference.replaceAll("\\(.*\\)\\}?$", "").replaceAll("[!{}$]", "").toLowerCase(Locale.ROOT);
        return name.endsWith("html");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Velocity makes its own parts by name with the thread's loader. */
    private static <T> T onOwnLoader(java.util.concurrent.Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(outer);
        }
    }

    private interface Rendering {
        String of(VelocityContext context) throws Exception;
    }

    private static final class BundleLoader extends ResourceLoader {
        private final Function<String, InputStream> open;

        BundleLoader(Function<String, InputStream> open) {
            this.open = open;
        }

        @Override
        public void init(ExtendedProperties configuration) {
            // Nothing to read.
        }

        @Override
        public InputStream getResourceStream(String name) {
            InputStream found = open.apply(name.startsWith("/") ? name.substring(1) : name);
            if (found == null) {
                throw new ResourceNotFoundException("The add-on has no template " + name);
            }
            return found;
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
