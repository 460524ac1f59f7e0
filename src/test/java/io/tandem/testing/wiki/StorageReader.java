package io.tandem.testing.wiki;

import io.tandem.wiki.api.Block;
import io.tandem.wiki.api.Block.Cell;
import io.tandem.wiki.api.Block.Row;
import io.tandem.wiki.api.Inline;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Reads what we write back into the model, by an XML parser: what is not well-formed does not come back. */
public final class StorageReader {
    private StorageReader() { }

    public static List<Block> read(String storage) {
        try {
            String document = "<page xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">" + storage + "</page>";
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(document))).getDocumentElement();
            return elements(root).map(StorageReader::block).toList();
        } catch (Exception malformed) {
            throw new AssertionError("not well-formed: " + storage, malformed);
        }
    }

    private static Block block(Element element) {
        return switch (element.getTagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> new Block.Heading(element.getTagName().charAt(1) - '0', inlines(element));
            case "p" -> new Block.Paragraph(inlines(element));
            case "table" -> table(elements(element).findFirst().orElseThrow());
            case "ul" -> new Block.Items(Block.ListKind.BULLETS, elements(element).map(StorageReader::cell).toList());
            case "ol" -> new Block.Items(Block.ListKind.NUMBERS, elements(element).map(StorageReader::cell).toList());
            case "ac:task-list" -> new Block.Tasks(elements(element).map(StorageReader::task).toList());
            case "ac:image" -> new Block.Image(elements(element).findFirst().orElseThrow().getAttribute("ri:value"), element.getAttribute("ac:alt"));
            case "ac:structured-macro" -> macro(element);
            default -> throw new AssertionError("unexpected " + element.getTagName());
        };
    }

    private static Block table(Element body) {
        List<Row> rows = elements(body).map(row -> new Row(elements(row).map(StorageReader::cell).toList())).toList();
        return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
    }

    private static Block.Task task(Element task) {
        List<Element> parts = elements(task).toList();
        return new Block.Task(parts.get(0).getTextContent().equals("complete") ? Block.TaskState.DONE : Block.TaskState.OPEN, cell(parts.get(1)));
    }

    private static Block macro(Element macro) {
        String name = macro.getAttribute("ac:name");
        Map<String, String> parameters = parameters(macro);
        return switch (name) {
            case "info", "note", "tip", "warning" -> new Block.Panel(Block.PanelKind.valueOf(name.toUpperCase(Locale.ROOT)), parameters.get("title"), body(macro));
            case "expand" -> new Block.Expand(parameters.get("title"), body(macro));
            case "toc" -> new Block.Contents(Integer.parseInt(parameters.get("maxLevel")));
            case "jira" -> new Block.IssueTable(parameters.get("jqlQuery"), Integer.parseInt(parameters.get("maximumIssues")));
            default -> new Block.OwnMacro(name, parameters);
        };
    }

    private static Map<String, String> parameters(Element macro) {
        Map<String, String> parameters = new HashMap<>();
        elements(macro).filter(part -> part.getTagName().equals("ac:parameter")).forEach(part -> parameters.put(part.getAttribute("ac:name"), part.getTextContent()));
        return parameters;
    }

    private static List<Block> body(Element macro) {
        return elements(macro).filter(part -> part.getTagName().equals("ac:rich-text-body")).flatMap(StorageReader::elements).map(StorageReader::block).toList();
    }

    private static Cell cell(Element element) {
        return new Cell(inlines(element));
    }

    private static List<Inline> inlines(Element element) {
        List<Inline> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            found.add(child instanceof Element part ? inline(part) : Inline.text(child.getNodeValue()));
        }
        return found;
    }

    private static Inline inline(Element element) {
        return switch (element.getTagName()) {
            case "strong" -> new Inline.Text(element.getTextContent(), Inline.Style.STRONG);
            case "em" -> new Inline.Text(element.getTextContent(), Inline.Style.EMPHASIS);
            case "code" -> new Inline.Text(element.getTextContent(), Inline.Style.CODE);
            case "a" -> new Inline.Link(element.getTextContent(), element.getAttribute("href"));
            case "br" -> new Inline.LineBreak();
            default -> inlineMacro(element);
        };
    }

    private static Inline inlineMacro(Element macro) {
        Map<String, String> parameters = parameters(macro);
        return macro.getAttribute("ac:name").equals("jira") ? new Inline.Issue(parameters.get("key"))
            : new Inline.Status(parameters.get("title"), Inline.Colour.valueOf(parameters.get("colour").toUpperCase(Locale.ROOT)));
    }

    private static Stream<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.stream();
    }
}
