package io.tandem.sandbox.confluence.storage;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads storage format with a real XML parser; nothing outside the text is ever loaded. */
public final class StorageFormat {
    /** Namespace of {@code ac:} elements and attributes. */
    public static final String AC = "http://atlassian.com/content";
    /** Namespace of {@code ri:} elements and attributes. */
    public static final String RI = "http://atlassian.com/resource/identifier";
    private static final String ROOT = "xml";
    private static final String BEFORE = "<!DOCTYPE " + ROOT + " [" + Entities.declarations() + "]>"
            + "<" + ROOT + " xmlns:ac=\"" + AC + "\" xmlns:ri=\"" + RI + "\" xmlns:at=\"http://atlassian.com/template\">\n";
    private static final String AFTER = "</" + ROOT + ">";
    private static final Pattern MISSING_END = Pattern.compile("The element type \"([^\"]+)\" must be terminated.*");
    private static final Pattern END_TAG = Pattern.compile("</\\s*([\\w:.-]+)");

    private StorageFormat() {
    }

    /**
     * @return the element around the whole text
     * @throws MalformedStorageException with the place in the given text: rows and columns count from 1
     */
    public static Element parse(String text) throws MalformedStorageException {
        try {
            return withoutFirstLineEnd(builder().parse(new InputSource(new StringReader(enclosed(text)))).getDocumentElement());
        } catch (SAXParseException problem) {
            throw new MalformedStorageException(message(problem, text), problem);
        } catch (SAXException | IOException problem) {
            throw new MalformedStorageException(problem.getMessage(), problem);
        }
    }

    /** @return a complete document around the text */
    static String enclosed(String text) {
        return BEFORE + text + AFTER;
    }

    /** The line end behind our own start tag, there so that rows count as in the text alone. */
    private static Element withoutFirstLineEnd(Element root) {
        ((Text) root.getFirstChild()).deleteData(0, 1);
        return root;
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String message(SAXParseException problem, String text) {
        int row = problem.getLineNumber() - 1;
        String where = "\n at [row,col {unknown-source}]: [" + row + "," + problem.getColumnNumber() + "]";
        Matcher missingEnd = MISSING_END.matcher(problem.getMessage());
        return (missingEnd.matches() ? "Unexpected close tag </" + closed(text, row, problem.getColumnNumber()) + ">; expected </" + missingEnd.group(1) + ">."
                : problem.getMessage()) + where;
    }

    /** The parser points behind the name in the end tag that came too early. */
    private static String closed(String text, int row, int column) {
        String[] lines = (text + AFTER).split("\r?\n", -1);
        String line = row >= 1 && row <= lines.length ? lines[row - 1] : AFTER;
        int start = line.lastIndexOf("</", Math.min(column, line.length()) - 1);
        Matcher tag = END_TAG.matcher(line);
        return start >= 0 && tag.find(start) ? tag.group(1) : ROOT;
    }

    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            // a warning does not make the text malformed
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
