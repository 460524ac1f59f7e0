package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.store.Label;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.host.Html;
import java.util.List;

/** The labels below a page, with the means to add and remove them for those who may edit. */
final class LabelStrip {
    private LabelStrip() {
    }

    static String html(Visit visit, Desk desk, WikiPage page) {
        boolean editable = desk.access().mayEdit(visit.username(), page);
        List<Label> labels = desk.store().labels().list(page.id());
        StringBuilder html = new StringBuilder("<section id=\"labels-section\" class=\"cf-labels\" aria-label=\"" + Words.html("labels") + "\"><span class=\"aui-icon aui-icon-small aui-iconfont-tag\"></span>");
        if (labels.isEmpty()) {
            html.append("<span class=\"cf-meta\">").append(Words.html("labels.none")).append("</span>");
        }
        labels.forEach(label -> html.append(one(visit, page, label, editable)));
        if (editable) {
            html.append(visit.form("/pages/addlabel.action", "aui cf-add-label")).append(Visit.hidden("pageId", page.id()))
                    .append("<label class=\"assistive\" for=\"labelName\">").append(Words.html("labels.add")).append("</label><input class=\"text medium-field\" id=\"labelName\" name=\"label\" placeholder=\"")
                    .append(Words.html("labels.add")).append("\"> <button class=\"aui-button\">").append(Words.html("add")).append("</button></form>");
        }
        return html.append("</section>").toString();
    }

    private static String one(Visit visit, WikiPage page, Label label, boolean editable) {
        String name = Html.escape(label.name());
        String remove = editable ? visit.form("/pages/removelabel.action", "cf-remove-label") + Visit.hidden("pageId", page.id()) + Visit.hidden("label", label.name())
                + "<button class=\"cf-remove\" title=\"" + Words.html("labels.remove", label.name()) + "\" aria-label=\"" + Words.html("labels.remove", label.name()) + "\">×</button></form>" : "";
        return "<span class=\"aui-label cf-label\"><span>" + name + "</span>" + remove + "</span>";
    }
}
