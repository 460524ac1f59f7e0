package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.store.ContentProperty;
import io.tandem.sandbox.confluence.store.RestrictedOperation;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.PageContent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Page information, labels and restrictions. */
final class PageToolScreens {
    private final Desk desk;

    PageToolScreens(Desk desk) {
        this.desk = desk;
    }

    void register(Screens screens) {
        screens.on("GET", "/pages/viewinfo.action", this::information).on("POST", "/pages/addlabel.action", this::addLabel).on("POST", "/pages/removelabel.action", this::removeLabel)
                .on("GET", "/pages/pagerestrictions.action", this::restrictions).on("POST", "/pages/dopagerestrictions.action", this::restrict);
    }

    private void information(Visit visit) throws IOException {
        WikiPage page = desk.pages().get(visit.username(), visit.pageId());
        String above = links(visit, Optional.ofNullable(page.parentId()).flatMap(desk.store().pages()::find).stream().toList());
        String body = "<table class=\"aui cf-info\"><tbody>" + row("title", Html.escape(page.title())) + row("info.author", Html.escape(visit.personName(page.createdBy())))
                + row("info.created", Html.escape(visit.when(page.createdAt()))) + row("info.changed", Html.escape(visit.when(page.version().when()) + " · " + visit.personName(page.version().by())))
                + row("info.versions", Integer.toString(page.version().number())) + row("info.tiny", Html.escape(visit.product().baseUrl() + Addresses.tiny(page.id())))
                + row("info.above", above) + row("info.below", links(visit, desk.store().pages().listChildren(page.id())))
                + row("labels", join(desk.store().labels().list(page.id()).stream().map(label -> "<span class=\"aui-label\">" + Html.escape(label.name()) + "</span>").toList()))
                + row("info.files", join(desk.store().attachments().list(page.id()).stream().map(file -> "<a href=\"" + visit.link("/download/attachments/" + page.id() + "/" + Html.url(file.fileName()))
                + "\">" + Html.escape(file.fileName()) + "</a>").toList())) + "</tbody></table>" + properties(page);
        send(visit, page, Words.plain("info.title", page.title()), body);
    }

    private String properties(WikiPage page) {
        List<ContentProperty> all = desk.store().properties().list(page.id());
        String rows = all.stream().map(each -> "<tr><td>" + Html.escape(each.key()) + "</td><td>" + each.version() + "</td><td><code>" + Html.escape(each.json()) + "</code></td></tr>")
                .collect(Collectors.joining());
        return "<h2>" + Words.html("info.properties") + "</h2>" + (all.isEmpty() ? "<p>" + Words.html("none") + "</p>" : "<table class=\"aui\" id=\"content-properties\"><thead><tr><th>"
                + Words.html("info.properties.key") + "</th><th>" + Words.html("version") + "</th><th>" + Words.html("info.properties.value") + "</th></tr></thead><tbody>" + rows + "</tbody></table>");
    }

    private String links(Visit visit, List<WikiPage> pages) {
        return join(pages.stream().filter(page -> desk.access().mayView(visit.username(), page))
                .map(page -> "<a href=\"" + visit.link(Addresses.view(page)) + "\">" + Html.escape(page.title()) + "</a>").toList());
    }

    private static String join(List<String> parts) {
        return parts.isEmpty() ? Words.html("none") : String.join(", ", parts);
    }

    private static String row(String word, String html) {
        return "<tr><th scope=\"row\">" + Words.html(word) + "</th><td>" + html + "</td></tr>";
    }

    private void addLabel(Visit visit) throws IOException {
        WikiPage page = desk.pages().editable(visit.username(), visit.pageId());
        for (String name : visit.text("label").trim().split("[\\s,]+")) {
            desk.labels().add(visit.username(), page.id(), "global", name);
        }
        visit.redirect(Addresses.view(page));
    }

    private void removeLabel(Visit visit) throws IOException {
        desk.labels().remove(visit.username(), visit.pageId(), visit.text("label"));
        visit.redirect(Addresses.view(desk.pages().get(visit.username(), visit.pageId())));
    }

    private void restrictions(Visit visit) throws IOException {
        WikiPage page = desk.pages().editable(visit.username(), visit.pageId());
        send(visit, page, Words.plain("restrictions.title", page.title()), "<p>" + Words.html("restrictions.hint") + "</p>" + visit.form("/pages/dopagerestrictions.action", "aui top-label")
                + Visit.hidden("pageId", page.id()) + "<div class=\"cf-restrictions\">" + people(visit, page, RestrictedOperation.READ, "restrictions.view")
                + people(visit, page, RestrictedOperation.UPDATE, "restrictions.edit") + "</div><div class=\"buttons-container\"><button class=\"aui-button aui-button-primary\">" + Words.html("save")
                + "</button><a class=\"aui-button aui-button-link\" href=\"" + visit.link(Addresses.view(page)) + "\">" + Words.html("cancel") + "</a></div></form>");
    }

    private String people(Visit visit, WikiPage page, RestrictedOperation operation, String word) {
        List<String> chosen = desk.store().restrictions().list(page.id(), operation);
        StringBuilder html = new StringBuilder("<fieldset class=\"group\"><legend><span>" + Words.html(word) + "</span></legend>");
        for (HostUser person : visit.product().users().all()) {
            String id = operation.text() + "-" + Html.escape(person.name());
            html.append("<div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\" id=\"").append(id).append("\" name=\"").append(operation.text()).append("\" value=\"")
                    .append(Html.escape(person.name())).append('"').append(chosen.contains(person.name()) ? " checked" : "").append("><label for=\"").append(id).append("\">")
                    .append(Html.escape(person.displayName())).append("</label></div>");
        }
        return html.append("</fieldset>").toString();
    }

    private void restrict(Visit visit) throws IOException {
        WikiPage page = desk.pages().editable(visit.username(), visit.pageId());
        for (RestrictedOperation operation : RestrictedOperation.values()) {
            List<String> chosen = Optional.ofNullable(visit.request().getParameterValues(operation.text())).map(List::of).orElse(List.of());
            List<String> known = chosen.stream().filter(name -> visit.product().users().byName(name).isPresent()).toList();
            desk.store().restrictions().replace(page.id(), operation, known);
        }
        visit.redirect("/pages/viewpage.action?pageId=" + page.id());
    }

    private void send(Visit visit, WikiPage page, String title, String body) throws IOException {
        WikiSpace space = desk.pages().space(visit.username(), page.spaceKey());
        visit.send(PageContent.titled(title).header(desk.frame().header(visit, space, page, title, "")).sidebar(desk.frame().sidebar(visit, space, page)).body(body));
    }
}
