package io.tandem.sandbox.confluence.render;

import io.tandem.sandbox.confluence.storage.MalformedStorageException;
import io.tandem.sandbox.confluence.storage.StorageFormat;
import io.tandem.sandbox.host.Html;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns storage format into HTML: text escaped, markup reduced to what is safe, links and macros carried out. */
public final class StorageRenderer {
    private final ContentElements content;
    private final Macros macros;

    StorageRenderer(ContentElements content, Macros macros) {
        this.content = content;
        this.macros = macros;
    }

    /** Never fails: a text that is not well-formed becomes an error box. */
    public String render(String storage, RenderContext context) {
        try {
            Element root = StorageFormat.parse(storage);
            context.collectHeadings(root);
            return inner(root, context);
        } catch (MalformedStorageException problem) {
            return Boxes.error("Error rendering page", "Error parsing xhtml: " + problem.getMessage());
        }
    }

    /** @return what is inside the element, rendered */
    String inner(Element element, RenderContext context) {
        StringBuilder html = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                html.append(Html.escape(text.getData()));
            } else if (child instanceof Element inner) {
                html.append(element(inner, context));
            }
        }
        return html.toString();
    }

    private String element(Element element, RenderContext context) {
        String namespace = element.getNamespaceURI();
        if (StorageFormat.AC.equals(namespace)) {
            return Dom.is(element, namespace, "structured-macro") || Dom.is(element, namespace, "macro") ? macros.html(element, context, this)
                    : content.html(element, context, this);
        }
        return namespace == null ? markup(element, context) : "";
    }

    private String markup(Element element, RenderContext context) {
        String name = element.getTagName();
        if (SafeMarkup.dropsContent(name)) {
            return "";
        }
        if (!SafeMarkup.allows(name)) {
            return inner(element, context);
        }
        String start = SafeMarkup.startTag(element, context.anchor(element));
        if (SafeMarkup.isVoid(name)) {
            return start;
        }
        String html = start + (name.equals("time") ? content.time(element) : inner(element, context)) + "</" + name + ">";
        return name.equals("table") ? "<div class=\"table-wrap\">" + html + "</div>" : html;
    }
}
