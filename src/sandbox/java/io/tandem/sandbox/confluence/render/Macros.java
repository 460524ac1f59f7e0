package io.tandem.sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.tandem.sandbox.confluence.storage.StorageFormat;
import io.tandem.sandbox.host.Html;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Carries out macros: the product's own, then the add-on's. A macro that fails shows a box and leaves the rest of the page alone. */
final class Macros {
    private static final Logger LOG = LoggerFactory.getLogger(Macros.class);
    private final Map<String, BuiltInMacro> builtIn;
    private final Function<String, Optional<Macro>> addOn;
    private final Function<RenderContext, ConversionContext> contexts;

    Macros(Map<String, BuiltInMacro> builtIn, Function<String, Optional<Macro>> addOn, Function<RenderContext, ConversionContext> contexts) {
        this.builtIn = builtIn;
        this.addOn = addOn;
        this.contexts = contexts;
    }

    String html(Element element, RenderContext context, StorageRenderer renderer) {
        String name = Dom.ac(element, "name", "");
        MacroCall call = new MacroCall(name, parameters(element), element, context, renderer);
        BuiltInMacro own = builtIn.get(name);
        if (own != null) {
            return own.html(call);
        }
        return addOn.apply(name).map(macro -> execute(macro, call)).orElseGet(() -> Boxes.unknownMacro(name));
    }

    private String execute(Macro macro, MacroCall call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(macro.getClass().getClassLoader());
        try {
            return wrapped(macro, call, macro.execute(call.parameters(), body(macro, call), contexts.apply(call.context())));
        } catch (MacroExecutionException problem) {
            return Boxes.error("Error rendering macro '" + call.name() + "'", String.valueOf(problem.getMessage()));
        } catch (RuntimeException | LinkageError problem) {
            LOG.error("Macro {} failed", call.name(), problem);
            return Boxes.error("Error rendering macro '" + call.name() + "'", problem.toString());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String body(Macro macro, MacroCall call) {
        return switch (macro.getBodyType()) {
            case RICH_TEXT -> call.richBody();
            case PLAIN_TEXT -> call.plainBody();
            case NONE -> "";
        };
    }

    private static String wrapped(Macro macro, MacroCall call, String html) {
        boolean inline = macro.getOutputType() == Macro.OutputType.INLINE;
        String tag = inline ? "span" : "div";
        return "<" + tag + " class=\"conf-macro output-" + (inline ? "inline" : "block") + "\" data-macro-name=\"" + Html.escape(call.name()) + "\">" + html + "</" + tag + ">";
    }

    private static Map<String, String> parameters(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Dom.children(element, StorageFormat.AC, "parameter").forEach(each -> parameters.put(Dom.ac(each, "name", ""), value(each)));
        return parameters;
    }

    /** A parameter may hold a reference instead of text. */
    private static String value(Element parameter) {
        Optional<Element> reference = Dom.children(parameter).stream().findFirst().map(first -> Dom.children(first).stream().findFirst().orElse(first));
        return reference.filter(element -> StorageFormat.RI.equals(element.getNamespaceURI())).map(Macros::named).orElse(parameter.getTextContent());
    }

    private static String named(Element resource) {
        for (String attribute : new String[] {"content-title", "space-key", "username", "userkey", "value", "filename"}) {
            String value = Dom.ri(resource, attribute, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
