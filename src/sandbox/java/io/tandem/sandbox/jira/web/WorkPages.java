package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.IssueData;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Logging work on an issue and linking it. */
final class WorkPages {
    private WorkPages() {
    }

    /** Logs work. */
    static final class LogWork extends JiraPage {
        private static final long serialVersionUID = 1;

        LogWork(Jira jira) {
            super(jira);
        }

        @Override
        void show(Visit visit) throws IOException {
            ask(visit, "");
        }

        @Override
        void change(Visit visit) throws IOException {
            IssueData issue = issue(visit, visit.text("key"));
            mustWork(visit, issue.projectId);
            Long seconds = Show.seconds(visit.text("time"));
            if (seconds == null || !visit.text("started").matches("\\d{4}-\\d\\d-\\d\\d")) {
                ask(visit, Words.get(seconds == null ? "form.time.invalid" : "form.date.invalid"));
                return;
            }
            jira.changes().logWork(issue, visit.person().key(), LocalDate.parse(visit.text("started")).atTime(9, 0).atZone(visit.person().zone()).toInstant(), seconds, visit.text("comment"), null);
            visit.redirect("/browse/" + issue.key());
        }

        private void ask(Visit visit, String error) throws IOException {
            IssueData issue = issue(visit, visit.text("key"));
            mustWork(visit, issue.projectId);
            Markup html = new Markup().add("<form class=\"aui\" id=\"log-work-form\" method=\"post\" action=\"{}\">", visit.url("/secure/LogWork.jspa?key=" + issue.key())).raw(visit.tokenField())
                .add("<div class=\"field-group\"><label for=\"time\">{}</label><input class=\"text short-field\" id=\"time\" name=\"time\" value=\"{}\"><div class=\"description\">{}</div>", Words.get("form.time"),
                    visit.text("time"), Words.get("form.time.hint"))
                .raw(error.isEmpty() ? "" : Markup.of("<div class=\"error\">{}</div>", error))
                .add("</div><div class=\"field-group\"><label for=\"started\">{}</label><input class=\"text\" type=\"date\" id=\"started\" name=\"started\" value=\"{}\"></div>", Words.get("form.started"),
                    LocalDate.now(jira.clock().withZone(visit.person().zone())))
                .add("<div class=\"field-group\"><label for=\"comment\">{}</label><textarea class=\"textarea\" id=\"comment\" name=\"comment\"></textarea></div>", Words.get("form.comment"))
                .raw(buttons(visit, issue));
            send(PageContent.titled(Words.get("form.logwork.title", issue.key())).body(html.toString()));
        }
    }

    /** Links an issue to another. */
    static final class LinkIssue extends JiraPage {
        private static final long serialVersionUID = 1;

        LinkIssue(Jira jira) {
            super(jira);
        }

        @Override
        void show(Visit visit) throws IOException {
            ask(visit, "");
        }

        @Override
        void change(Visit visit) throws IOException {
            IssueData issue = issue(visit, visit.text("key"));
            mustWork(visit, issue.projectId);
            Optional<IssueData> other = jira.store().issues().find(visit.text("target")).filter(found -> jira.access().maySee(found, visit.person().key()) && found.id != issue.id);
            String[] type = visit.text("type").split("-");
            if (other.isEmpty() || type.length != 2) {
                ask(visit, Words.get("form.issue.missing"));
                return;
            }
            ConstantRow link = jira.store().constants().find(Kind.LINK, Long.parseLong(type[0])).orElseThrow(() -> new MissingPage("missing.page"));
            boolean outward = type[1].equals("out");
            jira.changes().link(link, outward ? issue : other.get(), outward ? other.get() : issue, visit.person().key());
            visit.redirect("/browse/" + issue.key());
        }

        private void ask(Visit visit, String error) throws IOException {
            IssueData issue = issue(visit, visit.text("key"));
            mustWork(visit, issue.projectId);
            Markup html = new Markup().add("<form class=\"aui\" id=\"link-issue-form\" method=\"post\" action=\"{}\">", visit.url("/secure/LinkIssue.jspa?key=" + issue.key())).raw(visit.tokenField())
                .add("<div class=\"field-group\"><label for=\"type\">{}</label><select class=\"select\" id=\"type\" name=\"type\">", Words.get("form.linktype"));
            for (ConstantRow type : jira.store().constants().list(Kind.LINK)) {
                html.add("<option value=\"{}-out\">{}</option>", type.id(), type.outward());
                if (!type.inward().equals(type.outward())) {
                    html.add("<option value=\"{}-in\">{}</option>", type.id(), type.inward());
                }
            }
            html.add("</select></div><div class=\"field-group\"><label for=\"target\">{}</label><input class=\"text\" id=\"target\" name=\"target\" value=\"{}\">", Words.get("form.target"), visit.text("target"))
                .raw(error.isEmpty() ? "" : Markup.of("<div class=\"error\">{}</div>", error)).raw("</div>").raw(buttons(visit, issue));
            send(PageContent.titled(Words.get("form.link.title", issue.key())).body(html.toString()));
        }
    }

    private static String buttons(Visit visit, IssueData issue) {
        return Markup.of("<div class=\"buttons-container\"><div class=\"buttons\"><button class=\"aui-button aui-button-primary\" type=\"submit\">{}</button> <a class=\"aui-button aui-button-link\" href=\"{}\">{}</a>"
            + "</div></div></form>", Words.get("form.save"), visit.url("/browse/" + issue.key()), Words.get("form.cancel"));
    }
}
