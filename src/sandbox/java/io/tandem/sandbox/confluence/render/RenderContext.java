package io.tandem.sandbox.confluence.render;

import io.tandem.sandbox.confluence.store.WikiPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One rendering: which page, for what, and the headings found in it. */
public final class RenderContext {
    /** A heading with the anchor it gets. */
    record Heading(int level, String text, String anchor) {
    }

    private final WikiPage page;
    private final Output output;
    private final int depth;
    private final Map<Element, Heading> headings = new IdentityHashMap<>();
    private final List<Heading> headingsInOrder = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();

    private RenderContext(WikiPage page, Output output, int depth) {
        this.page = page;
        this.output = output;
        this.depth = depth;
    }

    public static RenderContext of(WikiPage page, Output output) {
        return new RenderContext(page, output, 0);
    }

    /** The context for another page shown inside this one. */
    RenderContext including(WikiPage other) {
        return new RenderContext(other, output, depth + 1);
    }

    public WikiPage page() {
        return page;
    }

    public Output output() {
        return output;
    }

    int depth() {
        return depth;
    }

    /** Finds the headings in the order of the text, also those inside macros. */
    void collectHeadings(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (element.getNamespaceURI() == null && element.getTagName().matches("h[1-6]")) {
                    addHeading(element);
                }
                collectHeadings(element);
            }
        }
    }

    private void addHeading(Element element) {
        String text = element.getTextContent().trim();
        String anchor = (page.title() + "-" + text).replaceAll("\\s+", "");
        int seen = anchors.merge(anchor, 1, Integer::sum);
        Heading heading = new Heading(element.getTagName().charAt(1) - '0', text, seen == 1 ? anchor : anchor + "." + (seen - 1));
        headings.put(element, heading);
        headingsInOrder.add(heading);
    }

    List<Heading> headings() {
        return headingsInOrder;
    }

    /** @return the anchor of a heading, or null for one in a text that was not collected */
    String anchor(Element element) {
        Heading heading = headings.get(element);
        return heading == null ? null : heading.anchor();
    }
}
