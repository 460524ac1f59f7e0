package io.tandem.sandbox.confluence.render;

import java.util.Map;
import org.w3c.dom.Element;

/**
 * A macro where it stands in a page.
 *
 * @param parameters by name; the one without a name is under ""
 */
record MacroCall(String name, Map<String, String> parameters, Element element, RenderContext context, StorageRenderer renderer) {
    String parameter(String parameter, String otherwise) {
        return parameters.getOrDefault(parameter, otherwise);
    }

    /** @return the rich body as HTML, "" without one */
    String richBody() {
        return Dom.ac(element, "rich-text-body").map(body -> renderer.inner(body, context)).orElse("");
    }

    /** @return the plain body as it was written, "" without one */
    String plainBody() {
        return Dom.ac(element, "plain-text-body").map(Element::getTextContent).orElse("");
    }
}
