package io.tandem.sandbox.confluence.render;

import io.tandem.sandbox.host.Html;
import java.util.Locale;
import java.util.Map;

/** Boxes, code, expanders and lozenges. */
final class PanelMacros {
    private static final Map<String, String> COLOURS = Map.of("green", "aui-lozenge-success", "yellow", "aui-lozenge-moved", "red", "aui-lozenge-removed",
            "blue", "aui-lozenge-inprogress", "purple", "aui-lozenge-new");

    private PanelMacros() {
    }

    static void register(Map<String, BuiltInMacro> macros) {
        macros.put("info", call -> information(call, "information", "info"));
        macros.put("note", call -> information(call, "note", "warning"));
        macros.put("tip", call -> information(call, "tip", "approve"));
        macros.put("warning", call -> information(call, "warning", "error"));
        macros.put("panel", PanelMacros::panel);
        macros.put("code", PanelMacros::code);
        macros.put("noformat", PanelMacros::code);
        macros.put("expand", PanelMacros::expand);
        macros.put("status", PanelMacros::status);
        macros.put("details", call -> "<div class=\"plugin-tabmeta-details\">" + call.richBody() + "</div>");
        macros.put("excerpt", call -> "true".equals(call.parameter("hidden", "")) ? "" : call.richBody());
        macros.put("section", call -> "<div class=\"columnLayout two-equal\">" + call.richBody() + "</div>");
        macros.put("column", call -> "<div class=\"cell\"><div class=\"innerCell\">" + call.richBody() + "</div></div>");
        macros.put("anchor", call -> "<span class=\"confluence-anchor-link\" id=\""
                + Html.escape((call.context().page().title() + "-" + call.parameter("", "")).replaceAll("\\s+", "")) + "\"></span>");
    }

    private static String information(MacroCall call, String kind, String icon) {
        String title = call.parameter("title", "");
        return "<div class=\"confluence-information-macro confluence-information-macro-" + kind + " conf-macro output-block\" data-macro-name=\"" + call.name() + "\">"
                + (title.isEmpty() ? "" : "<p class=\"title\">" + Html.escape(title) + "</p>")
                + "<span class=\"aui-icon aui-icon-small aui-iconfont-" + icon + " confluence-information-macro-icon\"></span>"
                + "<div class=\"confluence-information-macro-body\">" + call.richBody() + "</div></div>";
    }

    private static String panel(MacroCall call) {
        String title = call.parameter("title", "");
        return "<div class=\"panel conf-macro output-block\" data-macro-name=\"panel\">"
                + (title.isEmpty() ? "" : "<div class=\"panelHeader\"><b>" + Html.escape(title) + "</b></div>")
                + "<div class=\"panelContent\">" + call.richBody() + "</div></div>";
    }

    private static String code(MacroCall call) {
        String title = call.parameter("title", "");
        return "<div class=\"code panel pdl conf-macro output-block\" data-macro-name=\"" + call.name() + "\">"
                + (title.isEmpty() ? "" : "<div class=\"codeHeader panelHeader\"><b>" + Html.escape(title) + "</b></div>")
                + "<div class=\"codeContent panelContent\"><pre class=\"syntaxhighlighter-pre\" data-language=\"" + Html.escape(call.parameter("language", "")) + "\">"
                + Html.escape(call.plainBody()) + "</pre></div></div>";
    }

    /** Folded on the screen, open where nobody can click. */
    private static String expand(MacroCall call) {
        String open = call.context().output().isStatic() ? " open" : "";
        return "<details class=\"expand-container conf-macro output-block\" data-macro-name=\"expand\"" + open + "><summary class=\"expand-control\">"
                + Html.escape(call.parameter("title", "Click here to expand...")) + "</summary><div class=\"expand-content\">" + call.richBody() + "</div></details>";
    }

    private static String status(MacroCall call) {
        String colour = COLOURS.getOrDefault(call.parameter("colour", "").toLowerCase(Locale.ROOT), "");
        return "<span class=\"status-macro aui-lozenge " + colour + " conf-macro output-inline\" data-macro-name=\"status\">" + Html.escape(call.parameter("title", "")) + "</span>";
    }
}
