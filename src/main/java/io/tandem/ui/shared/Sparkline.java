package io.tandem.ui.shared;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws a course as a small line of SVG, in the colour of the text around it. A step without a value breaks the line. The words say the same to whoever cannot see it. */
public final class Sparkline {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int EDGE = 3;

    private Sparkline() { }

    /**
     * @param title       what is drawn, in a few words
     * @param description the values, in words
     * @return an {@code svg} element, well-formed whatever the texts hold; empty when there is nothing to draw
     */
    public static String svg(Course course, String title, String description) {
        if (!course.isDrawable()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try {
            // The JDK's own, whatever else a product has put in front.
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            draw(writer, course, title, description);
            writer.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void draw(XMLStreamWriter writer, Course course, String title, String description) throws XMLStreamException {
        writer.writeStartElement("svg");
        attributes(writer, "class", "tandem-sparkline", "role", "img", "aria-label", title + ": " + description, "viewBox", "0 0 " + WIDTH + " " + HEIGHT,
                "width", String.valueOf(WIDTH), "height", String.valueOf(HEIGHT));
        leaf(writer, "title", title);
        leaf(writer, "desc", description);
        List<List<double[]>> lines = lines(course);
        for (List<double[]> line : lines) {
            polyline(writer, line);
        }
        List<double[]> last = lines.get(lines.size() - 1);
        writer.writeEmptyElement("circle");
        attributes(writer, "cx", decimal(last.get(last.size() - 1)[0]), "cy", decimal(last.get(last.size() - 1)[1]), "r", "2", "fill", "currentColor");
        writer.writeEndElement();
    }

    private static void polyline(XMLStreamWriter writer, List<double[]> line) throws XMLStreamException {
        writer.writeEmptyElement("polyline");
        attributes(writer, "points", String.join(" ", line.stream().map(point -> decimal(point[0]) + "," + decimal(point[1])).toList()),
                "fill", "none", "stroke", "currentColor", "stroke-width", "1.5");
    }

    private static List<List<double[]>> lines(Course course) {
        List<List<double[]>> lines = new ArrayList<>();
        boolean isOpen = false;
        int steps = Math.max(1, course.values().size() - 1);
        for (int at = 0; at < course.values().size(); at++) {
            Double value = course.values().get(at);
            if (value != null && !isOpen) {
                lines.add(new ArrayList<>());
            }
            isOpen = value != null;
            if (isOpen) {
                lines.get(lines.size() - 1).add(new double[] {EDGE + (double) at * (WIDTH - 2 * EDGE) / steps, HEIGHT - EDGE - course.height(value) * (HEIGHT - 2 * EDGE)});
            }
        }
        return lines;
    }

    private static void leaf(XMLStreamWriter writer, String name, String content) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(legal(content));
        writer.writeEndElement();
    }

    private static void attributes(XMLStreamWriter writer, String... pairs) throws XMLStreamException {
        for (int at = 0; at < pairs.length; at += 2) {
            writer.writeAttribute(pairs[at], legal(pairs[at + 1]));
        }
    }

    /** Characters that no XML may hold are left out. */
    private static String legal(String text) {
        return text.codePoints().filter(point -> point >= ' ' && point != 0xFFFE && point != 0xFFFF && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) || point == '\t' || point == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
