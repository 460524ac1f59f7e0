package io.tandem.sandbox.confluence.storage;

import java.io.StringReader;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What Confluence keeps is not byte for byte what it was sent: characters get their HTML names, empty elements are closed at once, macros get a
 * schema version and an id. Whoever compares a page with what they published has to cope with that.
 */
public final class StoredForm {
    private static final Pattern BARE_TABLE = Pattern.compile("<table>(?=\\s*<tbody>\\s*<tr>(.*?)</tr>)", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][ >]");
    private static final Pattern TASK_WITHOUT_UUID = Pattern.compile("(</ac:task-id>)(?!\\s*<ac:task-uuid>)");
    private final StringBuilder text = new StringBuilder();
    private boolean tagOpen;
    private int depth;

    private StoredForm() {
    }

    /** @return the text as the product keeps it */
    public static String of(String text) throws MalformedStorageException {
        StorageFormat.parse(text);
        try {
            return new StoredForm().written(StorageFormat.enclosed(text));
        } catch (XMLStreamException problem) {
            throw new MalformedStorageException(problem.getMessage(), problem);
        }
    }

    /** What saving in the editor adds besides: a class and column groups to tables, ids to tasks. A text that is not well-formed stays as it is. */
    public static String edited(String text) {
        try {
            String stored = of(text);
            String tables = BARE_TABLE.matcher(stored).replaceAll(found -> Matcher.quoteReplacement("<table class=\"wrapped\"><colgroup>" + "<col />".repeat(cells(found.group(1))) + "</colgroup>"));
            return TASK_WITHOUT_UUID.matcher(tables).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "<ac:task-uuid>" + UUID.randomUUID() + "</ac:task-uuid>"));
        } catch (MalformedStorageException problem) {
            return text;
        }
    }

    private static int cells(String row) {
        return (int) CELL.matcher(row).results().count();
    }

    private String written(String document) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(document));
        while (reader.hasNext()) {
            event(reader.next(), reader);
        }
        return text.deleteCharAt(0).toString();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/report-cdata-event", true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void event(int type, XMLStreamReader reader) {
        switch (type) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> content(Entities.named(reader.getText()));
            case XMLStreamConstants.CDATA -> content("<![CDATA[" + reader.getText() + "]]>");
            default -> {
                // comments and processing instructions are not kept
            }
        }
    }

    private void start(XMLStreamReader reader) {
        if (depth++ == 0) {
            return;
        }
        closeTag();
        text.append('<').append(name(reader));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            attribute((prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (name(reader).equals("ac:structured-macro")) {
            identify(reader);
        }
        tagOpen = true;
    }

    private void identify(XMLStreamReader reader) {
        if (reader.getAttributeValue(StorageFormat.AC, "schema-version") == null) {
            attribute("ac:schema-version", "1");
        }
        if (reader.getAttributeValue(StorageFormat.AC, "macro-id") == null) {
            attribute("ac:macro-id", UUID.randomUUID().toString());
        }
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(Entities.named(value)).append('"');
    }

    private void end(XMLStreamReader reader) {
        if (--depth == 0) {
            return;
        }
        if (tagOpen) {
            text.append(" />");
            tagOpen = false;
        } else {
            text.append("</").append(name(reader)).append('>');
        }
    }

    private void content(String content) {
        if (!content.isEmpty()) {
            closeTag();
            text.append(content);
        }
    }

    private void closeTag() {
        if (tagOpen) {
            text.append('>');
            tagOpen = false;
        }
    }

    private static String name(XMLStreamReader reader) {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
    }
}
