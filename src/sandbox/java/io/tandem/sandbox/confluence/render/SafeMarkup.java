package io.tandem.sandbox.confluence.render;

import io.tandem.sandbox.host.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Which HTML a page may contain. Everything that could run, load or submit is left out. */
final class SafeMarkup {
    private static final Set<String> ELEMENTS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "u", "s", "del", "ins", "sub", "sup",
            "small", "big", "code", "pre", "blockquote", "cite", "q", "ul", "ol", "li", "dl", "dt", "dd", "table", "tbody", "thead", "tfoot", "tr", "th", "td",
            "col", "colgroup", "caption", "hr", "br", "a", "img", "span", "div", "time", "tt", "kbd", "samp", "var", "abbr");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    /** Elements whose text is code or fallback, never something to read. */
    private static final Set<String> DROPPED_WITH_CONTENT = Set.of("script", "style", "iframe", "object", "embed", "noscript", "template", "svg", "math", "title");
    private static final Set<String> ATTRIBUTES = Set.of("class", "title", "alt", "colspan", "rowspan", "scope", "align", "valign", "width", "height", "start",
            "datetime", "lang", "dir", "href", "src", "style");
    private static final Map<String, String> CLASSES = Map.of("table", "confluenceTable", "th", "confluenceTh", "td", "confluenceTd");
    private static final Pattern SAFE_STYLE = Pattern.compile("(color|background-color|text-align|text-decoration|width|min-width|height|margin-left|padding-left|vertical-align"
            + "|white-space|font-weight|font-style)\\s*:\\s*[#\\w .,%()-]+");
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?:|mailto:|[/#?]|[^:]*$).*", Pattern.DOTALL);

    private SafeMarkup() {
    }

    static boolean allows(String element) {
        return ELEMENTS.contains(element);
    }

    static boolean dropsContent(String element) {
        return DROPPED_WITH_CONTENT.contains(element.toLowerCase(Locale.ROOT));
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    /** @return the start tag with the attributes that are safe */
    static String startTag(Element element, String anchor) {
        String name = element.getTagName();
        StringBuilder tag = new StringBuilder("<").append(name);
        if (anchor != null) {
            tag.append(" id=\"").append(Html.escape(anchor)).append('"');
        }
        List<String> classes = new ArrayList<>(Optional.ofNullable(CLASSES.get(name)).map(List::of).orElse(List.of()));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(tag, (Attr) element.getAttributes().item(i), classes);
        }
        if (!classes.isEmpty()) {
            tag.append(" class=\"").append(Html.escape(String.join(" ", classes))).append('"');
        }
        return tag.append('>').toString();
    }

    private static void attribute(StringBuilder tag, Attr attribute, List<String> classes) {
        String name = attribute.getName();
        if (name.equals("class")) {
            classes.add(attribute.getValue());
        } else if (ATTRIBUTES.contains(name)) {
            String value = clean(name, attribute.getValue());
            if (!value.isEmpty()) {
                tag.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
            }
        }
    }

    private static String clean(String name, String value) {
        return switch (name) {
            case "href", "src" -> safeAddress(value);
            case "style" -> safeStyle(value);
            default -> value;
        };
    }

    /** @return the address, "" when following it could run something */
    static String safeAddress(String value) {
        String compact = value.replaceAll("[\\s\\p{Cntrl}]+", "");
        return SAFE_LINK.matcher(compact).matches() ? value.trim() : "";
    }

    private static String safeStyle(String value) {
        List<String> safe = new ArrayList<>();
        for (String declaration : value.split(";")) {
            if (SAFE_STYLE.matcher(declaration.trim()).matches() && !declaration.contains("url(")) {
                safe.add(declaration.trim());
            }
        }
        return String.join("; ", safe);
    }
}
