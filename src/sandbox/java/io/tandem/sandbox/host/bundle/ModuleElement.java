package io.tandem.sandbox.host.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of the descriptor, read only. */
public record ModuleElement(Element element) {
    public String type() {
        return element.getTagName();
    }

    public String key() {
        return attribute("key");
    }

    /** Empty when the attribute is missing. */
    public String attribute(String name) {
        return element.getAttribute(name);
    }

    public String attribute(String name, String otherwise) {
        return element.hasAttribute(name) ? attribute(name) : otherwise;
    }

    public int weight() {
        String weight = attribute("weight", children("weight").stream().findFirst().map(ModuleElement::text).orElse("1000"));
        return Integer.parseInt(weight);
    }

    public String text() {
        return element.getTextContent().trim();
    }

    /** The direct children with this name, in order. */
    public List<ModuleElement> children(String name) {
        return children().stream().filter(child -> child.type().equals(name)).toList();
    }

    /** All direct children, in order. */
    public List<ModuleElement> children() {
        List<ModuleElement> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(new ModuleElement(child));
            }
        }
        return found;
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The {@code <param>} children: the value is the attribute or the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (ModuleElement param : children("param")) {
            params.put(param.attribute("name"), param.attribute("value", param.text()));
        }
        return params;
    }

    /** The velocity templates by name ({@code view}, {@code input-parameters} …). */
    public Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        for (ModuleElement resource : children("resource")) {
            if (resource.attribute("type").equals("velocity")) {
                templates.put(resource.attribute("name"), resource.attribute("location"));
            }
        }
        return templates;
    }
}
