package io.tandem.sandbox.confluence.render;

import io.tandem.sandbox.confluence.storage.StorageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Short ways through parsed storage format. */
final class Dom {
    private Dom() {
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String namespace, String name) {
        return children(parent).stream().filter(child -> is(child, namespace, name)).toList();
    }

    static Optional<Element> child(Element parent, String namespace, String name) {
        return children(parent, namespace, name).stream().findFirst();
    }

    static Optional<Element> ac(Element parent, String name) {
        return child(parent, StorageFormat.AC, name);
    }

    static Optional<Element> ri(Element parent, String name) {
        return child(parent, StorageFormat.RI, name);
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
    }

    /** @return the attribute, "" when it is missing */
    static String ac(Element element, String attribute, String otherwise) {
        return element.hasAttributeNS(StorageFormat.AC, attribute) ? element.getAttributeNS(StorageFormat.AC, attribute) : otherwise;
    }

    static String ri(Element element, String attribute, String otherwise) {
        return element.hasAttributeNS(StorageFormat.RI, attribute) ? element.getAttributeNS(StorageFormat.RI, attribute) : otherwise;
    }
}
