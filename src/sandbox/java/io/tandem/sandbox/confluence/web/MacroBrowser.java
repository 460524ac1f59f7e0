package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.Product;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The macros a person can insert, each with a form for its parameters. */
final class MacroBrowser {
    private static final List<AddOn.Macro> BUILT_IN = List.of(
            builtIn("info", "Info", true, "title"), builtIn("note", "Note", true, "title"), builtIn("tip", "Tip", true, "title"), builtIn("warning", "Warning", true, "title"),
            builtIn("panel", "Panel", true, "title"), builtIn("expand", "Expand", true, "title"), builtIn("status", "Status", false, "title", "colour"),
            builtIn("toc", "Table of Contents", false, "minLevel", "maxLevel"), builtIn("children", "Children Display", false), builtIn("jira", "Jira", false, "key"));
    private final Product product;

    MacroBrowser(Product product) {
        this.product = product;
    }

    private static AddOn.Macro builtIn(String name, String title, boolean body, String... parameters) {
        List<AddOn.MacroParameter> all = Stream.of(parameters).map(parameter -> new AddOn.MacroParameter(parameter, "string", false, "", List.of())).toList();
        return new AddOn.Macro(name, name, title, "", all, body ? Boolean.TRUE : Boolean.FALSE);
    }

    String html() {
        Stream<AddOn.Macro> all = Stream.concat(product.findAddOn().stream().flatMap(addOn -> addOn.macros().stream()), BUILT_IN.stream());
        return "<section class=\"cf-macros\" id=\"macro-browser\"><h2>" + Words.html("macros") + "</h2><p class=\"cf-meta\">" + Words.html("macros.hint") + "</p>"
                + all.map(MacroBrowser::one).collect(Collectors.joining()) + "</section>";
    }

    private static String one(AddOn.Macro macro) {
        String fields = macro.parameters().stream().map(parameter -> field(macro, parameter)).collect(Collectors.joining());
        return "<details class=\"cf-macro\" data-macro=\"" + Html.escape(macro.name()) + "\" data-body=\"" + body(macro.instance()) + "\"><summary>" + Html.escape(macro.title())
                + "<span class=\"cf-meta\">" + Html.escape(macro.description()) + "</span></summary><form class=\"aui top-label\">"
                + (fields.isEmpty() ? "<p class=\"cf-meta\">" + Words.html("macros.none") + "</p>" : fields)
                + "<button type=\"button\" class=\"aui-button cf-insert\">" + Words.html("macros.insert") + "</button></form></details>";
    }

    private static String body(Object instance) {
        if (instance instanceof com.atlassian.confluence.macro.Macro macro) {
            return macro.getBodyType().name();
        }
        return Boolean.TRUE.equals(instance) ? "RICH_TEXT" : "NONE";
    }

    private static String field(AddOn.Macro macro, AddOn.MacroParameter parameter) {
        String id = Html.escape("macro-" + macro.name() + "-" + parameter.name());
        String name = Html.escape(parameter.name());
        String value = Html.escape(parameter.defaultValue() == null ? "" : parameter.defaultValue());
        String control = switch (parameter.type()) {
            case "boolean" -> "<input type=\"checkbox\" class=\"checkbox\" id=\"" + id + "\" name=\"" + name + "\"" + ("true".equals(value) ? " checked" : "") + ">";
            case "enum" -> parameter.options().stream().map(option -> "<option" + (option.equals(parameter.defaultValue()) ? " selected" : "") + ">" + Html.escape(option) + "</option>")
                    .collect(Collectors.joining("", "<select class=\"select\" id=\"" + id + "\" name=\"" + name + "\">", "</select>"));
            default -> "<input class=\"text\" id=\"" + id + "\" name=\"" + name + "\" value=\"" + value + "\"" + (parameter.required() ? " required" : "") + ">";
        };
        return "<div class=\"field-group\"><label for=\"" + id + "\">" + name + (parameter.required() ? " (" + Words.html("required") + ")" : "") + "</label>" + control + "</div>";
    }
}
