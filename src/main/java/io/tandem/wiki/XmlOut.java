package io.tandem.wiki;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements and text so that what comes out is always well-formed: every start has its end, every character is escaped.
 * The prefixes {@code ac} and {@code ri} stay undeclared, as Confluence stores them.
 */
final class XmlOut {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    XmlOut() {
        try {
            // The JDK's own: the product may have put another one in front, with another idea of undeclared prefixes.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An element with its attributes (name, value, name, value, …) around what {@code content} writes. */
    XmlOut element(String name, Runnable content, String... attributes) {
        return guarded(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
            content.run();
            // Confluence reads <p></p> and <p/> alike, a browser does not.
            writer.writeCharacters("");
            writer.writeEndElement();
        });
    }

    XmlOut leaf(String name, String content, String... attributes) {
        return element(name, () -> text(content), attributes);
    }

    XmlOut empty(String name, String... attributes) {
        return guarded(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    XmlOut text(String content) {
        return guarded(() -> writer.writeCharacters(content));
    }

    /** Puts in a piece that is well-formed already, as it is. */
    XmlOut fragment(String wellFormed) {
        return guarded(() -> {
            writer.writeCharacters("");
            writer.flush();
            text.append(wellFormed);
        });
    }

    /** Everything written so far. */
    String written() {
        guarded(writer::flush);
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private XmlOut guarded(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A step of the writer, which writes to memory and so cannot really fail. */
    private interface Step {
        void run() throws XMLStreamException;
    }
}
