package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.HistoryItem;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import java.util.List;
import java.util.function.LongFunction;

/** The blocks of an issue's page. */
final class IssueParts {
    private final Jira jira;
    private final Visit visit;
    private final IssueData issue;
    private final Show show;

    IssueParts(Jira jira, Visit visit, IssueData issue) {
        this.jira = jira;
        this.visit = visit;
        this.issue = issue;
        this.show = new Show(jira, visit);
    }

    String details() {
        Markup html = open("details", "issue.details").raw("<dl class=\"jira-fields jira-fields-wide\">");
        field(html, "type", show.type(issue.typeId) + " " + Markup.of("{}", show.typeName(issue.typeId)));
        field(html, "status", show.status(issue.statusId));
        field(html, "priority", show.priority(issue.priorityId));
        field(html, "resolution", show.resolution(issue.resolutionId));
        field(html, "components", names(issue.components, id -> jira.store().projects().component(id).map(c -> c.name()).orElse("?")));
        field(html, "fixVersions", names(issue.fixVersions, this::version));
        field(html, "versions", names(issue.affectedVersions, this::version));
        field(html, "labels", issue.labels.isEmpty() ? Show.none() : labels());
        optional(html, "points", issue.storyPoints == null ? null : Markup.of("{}", Math.round(issue.storyPoints)));
        optional(html, "sprint", issue.sprint == null ? null : Markup.of("{}", issue.sprint));
        optional(html, "epic", issue.epicKey == null ? null : show.issueLink(issue.epicKey));
        optional(html, "parent", issue.parentKey == null ? null : show.issueLink(issue.parentKey));
        optional(html, "flagged", issue.flagged ? "<span class=\"aui-lozenge aui-lozenge-error\">Impediment</span>" : null);
        optional(html, "security", issue.securityLevel == null ? null : Markup.of("{}", jira.store().roles().levels().stream().filter(l -> l.id() == issue.securityLevel).findFirst().orElseThrow().name()));
        return html.raw("</dl></div></section>").toString();
    }

    /** Who watches, and the button to do so. */
    private void watchers(Markup html) {
        List<String> keys = jira.store().activity().watchers(issue.id);
        boolean watching = keys.contains(visit.person().key());
        html.add("<dt>{}</dt><dd id=\"watchers-val\"><span title=\"{}\">{}</span> <form class=\"jira-inline\" method=\"post\" action=\"{}\">", Words.get("field.watchers"), String.join(", ", keys.stream().map(jira.people()::displayName).toList()),
            keys.size(), visit.url("/secure/WatchIssue.jspa?key=" + issue.key())).raw(visit.tokenField())
            .add("<button class=\"aui-button aui-button-link\" id=\"watch-issue\" name=\"watch\" value=\"{}\">{}</button></form></dd>", !watching, Words.get(watching ? "issue.unwatch" : "issue.watch"));
    }

    String description() {
        Markup html = open("description", "issue.description").raw("<div class=\"user-content-block\" id=\"description-val\">");
        html.raw(issue.description == null || issue.description.isBlank() ? Markup.of("<p class=\"jira-none\">{}</p>", Words.get("issue.nodescription")) : Show.paragraphs(issue.description));
        return html.raw("</div></div></section>").toString();
    }

    String links() {
        Markup html = new Markup();
        List<IssueData> subTasks = jira.store().issues().list("where i.parent_key = ? order by i.issue_number", issue.key());
        if (!subTasks.isEmpty()) {
            html.raw(open("subtasks", "issue.subtasks").toString()).raw("<ul class=\"jira-links\">");
            subTasks.forEach(other -> end(html, "", other));
            html.raw("</ul></div></section>");
        }
        List<LinkRow> links = jira.store().activity().links(issue.key());
        if (!links.isEmpty()) {
            html.raw(open("linkingmodule", "issue.links").toString()).raw("<ul class=\"jira-links\">");
            links.forEach(link -> link(html, link));
            html.raw("</ul></div></section>");
        }
        return html.toString();
    }

    private void link(Markup html, LinkRow link) {
        boolean outward = link.source().equals(issue.key());
        ConstantRow type = jira.store().constants().find(Kind.LINK, link.typeId()).orElseThrow();
        jira.store().issues().find(outward ? link.target() : link.source()).filter(other -> jira.access().maySee(other, visit.person().key()))
            .ifPresent(other -> end(html, outward ? type.outward() : type.inward(), other));
    }

    private void end(Markup html, String words, IssueData other) {
        html.add("<li><span class=\"jira-link-type\">{}</span> ", words).raw(show.type(other.typeId)).raw(" ").raw(show.issueLink(other)).add(" <span class=\"jira-link-summary\">{}</span> ", other.summary)
            .raw(show.status(other.statusId)).raw("</li>");
    }

    String people() {
        Markup html = open("peoplemodule", "issue.people").raw("<dl class=\"jira-fields\">");
        field(html, "assignee", show.person(issue.assignee, Words.get("field.unassigned")));
        field(html, "reporter", show.person(issue.reporter, Words.get("field.none")));
        watchers(html);
        return html.raw("</dl></div></section>").toString();
    }

    String dates() {
        Markup html = open("datesmodule", "issue.dates").raw("<dl class=\"jira-fields\">");
        optional(html, "due", issue.due == null ? null : Show.day(issue.due));
        field(html, "created", show.moment(issue.created));
        field(html, "updated", show.moment(issue.updated));
        optional(html, "resolved", issue.resolved == null ? null : show.moment(issue.resolved));
        return html.raw("</dl></div></section>").toString();
    }

    String time() {
        if (issue.originalEstimate == null && issue.timeSpent == null) {
            return "";
        }
        Markup html = open("timetrackingmodule", "issue.time").raw("<dl class=\"jira-fields\">");
        field(html, "estimate", Markup.of("{}", Show.duration(issue.originalEstimate)));
        field(html, "remaining", Markup.of("{}", Show.duration(issue.remainingEstimate)));
        field(html, "spent", Markup.of("{}", Show.duration(issue.timeSpent)));
        return html.raw("</dl></div></section>").toString();
    }

    String activity() {
        Markup html = open("activitymodule", "issue.activity").raw("<div class=\"aui-tabs horizontal-tabs\"><ul class=\"tabs-menu\">");
        for (String tab : List.of("comments", "worklog", "history")) {
            html.add("<li class=\"menu-item{}\"><a href=\"#tab-{}\">{}</a></li>", tab.equals("comments") ? " active-tab" : "", tab, Words.get("issue." + tab));
        }
        html.raw("</ul>");
        comments(html);
        worklogs(html);
        history(html);
        return html.raw("</div></div></section>").toString();
    }

    private void comments(Markup html) {
        html.raw("<div class=\"tabs-pane active-pane\" id=\"tab-comments\">");
        List<CommentRow> comments = jira.store().activity().comments(issue.id);
        nothing(html, comments);
        for (CommentRow comment : comments) {
            html.add("<article class=\"jira-event\" id=\"comment-{}\"><header>", comment.id()).raw(show.person(comment.authorKey(), "?")).raw(" · ").raw(show.moment(comment.created())).raw("</header>")
                .raw(Show.paragraphs(comment.body() == null ? "" : comment.body())).raw("</article>");
        }
        if (jira.access().mayWork(issue.projectId, visit.person().key())) {
            html.add("<form class=\"aui top-label\" id=\"addcomment\" method=\"post\" action=\"{}\">", visit.url("/browse/" + issue.key())).raw(visit.tokenField())
                .add("<label class=\"assistive\" for=\"comment\">{}</label><textarea class=\"textarea full-width-field\" id=\"comment\" name=\"comment\" rows=\"3\"></textarea>"
                    + "<div class=\"buttons-container\"><button class=\"aui-button\" type=\"submit\" id=\"issue-comment-add-submit\">{}</button></div></form>", Words.get("form.comment"), Words.get("issue.addcomment"));
        }
        html.raw("</div>");
    }

    private void worklogs(Markup html) {
        html.raw("<div class=\"tabs-pane\" id=\"tab-worklog\">");
        List<WorklogRow> worklogs = jira.store().activity().worklogs(issue.id);
        nothing(html, worklogs);
        for (WorklogRow worklog : worklogs) {
            html.raw("<article class=\"jira-event\"><header>").add("{} · ", Words.get("issue.logged", jira.people().displayName(worklog.authorKey()), Show.duration(worklog.seconds())))
                .raw(show.moment(worklog.started())).raw("</header>").raw(Show.paragraphs(worklog.text() == null ? "" : worklog.text())).raw("</article>");
        }
        html.raw("</div>");
    }

    private void history(Markup html) {
        html.raw("<div class=\"tabs-pane\" id=\"tab-history\">");
        List<HistoryGroup> groups = jira.store().history().of(issue.id);
        nothing(html, groups);
        for (HistoryGroup group : groups) {
            html.raw("<article class=\"jira-event\"><header>").add("{} · ", Words.get("issue.changed", jira.people().displayName(group.authorKey()))).raw(show.moment(group.created()))
                .add("</header><table class=\"aui jira-history\"><thead><tr><th>{}</th><th>{}</th><th>{}</th></tr></thead><tbody>", Words.get("history.field"), Words.get("history.from"), Words.get("history.to"));
            group.items().forEach(item -> change(html, item));
            html.raw("</tbody></table></article>");
        }
        html.raw("</div>");
    }

    private static void change(Markup html, HistoryItem item) {
        boolean time = item.field().startsWith("time");
        html.add("<tr><td>{}</td><td>{}</td><td>{}</td></tr>", item.field(), value(item.fromText(), time), value(item.toText(), time));
    }

    private static String value(String text, boolean seconds) {
        return text == null ? "" : seconds && text.matches("\\d+") ? Show.duration(Long.valueOf(text)) : text;
    }

    private static void nothing(Markup html, List<?> entries) {
        if (entries.isEmpty()) {
            html.add("<p class=\"jira-none\">{}</p>", Words.get("issue.nothing"));
        }
    }

    private Markup open(String id, String titleKey) {
        return new Markup().add("<section class=\"module toggle-wrap jira-module\" id=\"{}\"><div class=\"mod-header\"><h2>{}</h2></div><div class=\"mod-content\">", id, Words.get(titleKey));
    }

    private static void field(Markup html, String key, String value) {
        html.add("<dt>{}</dt><dd id=\"{}-val\">", Words.get("field." + key), key).raw(value).raw("</dd>");
    }

    private static void optional(Markup html, String key, String value) {
        if (value != null) {
            field(html, key, value);
        }
    }

    private String version(long id) {
        return jira.store().projects().version(id).map(v -> v.name()).orElse("?");
    }

    private static String names(List<Long> ids, LongFunction<String> name) {
        return ids.isEmpty() ? Show.none() : Markup.of("{}", String.join(", ", ids.stream().map(name::apply).toList()));
    }

    private String labels() {
        Markup html = new Markup();
        issue.labels.forEach(label -> html.add("<span class=\"aui-label\">{}</span>", label));
        return html.toString();
    }
}
