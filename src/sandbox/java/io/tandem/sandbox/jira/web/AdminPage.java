package io.tandem.sandbox.jira.web;

import com.atlassian.mail.queue.MailQueue;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.store.DeskStore.Mail;
import java.io.IOException;
import java.util.List;

/** The administration's simple pages: general, mail box. */
final class AdminPage extends JiraPage {
    private static final long serialVersionUID = 1;
    private static final int MAILS = 200;

    private final String page;

    AdminPage(Jira jira, String page) {
        super(jira);
        this.page = page;
    }

    @Override
    void show(Visit visit) throws IOException {
        mustAdminister(visit);
        switch (page) {
            case "general" -> general();
            case "mail" -> mail(visit);
            default -> throw new MissingPage("missing.page");
        }
    }

    private void send(String titleKey, Markup html) throws IOException {
        send(new AdminMenu(jira).beside(PageContent.titled(Words.get(titleKey)).body(html.toString()).context("atl.admin")));
    }

    private void general() throws IOException {
        Markup html = new Markup().raw("<dl class=\"jira-fields\">");
        html.add("<dt>Base URL</dt><dd>{}</dd>", jira.product().baseUrl());
        html.add("<dt>{}</dt><dd>{}</dd>", Words.get("nav.projects"), jira.store().projects().list().size());
        html.add("<dt>{}</dt><dd>{}</dd>", Words.get("nav.issues"), jira.store().issues().count(""));
        jira.product().findAddOn().ifPresent(addOn -> html.add("<dt>{}</dt><dd>{} {}</dd>", Words.get("admin.addons"), addOn.key(), addOn.version()));
        send("admin.general", html.raw("</dl>"));
    }

    private void mail(Visit visit) throws IOException {
        if (!visit.text("id").isEmpty()) {
            one(jira.store().desk().mail(visit.number("id", 0)).orElseThrow(() -> new MissingPage("missing.page")));
            return;
        }
        List<Mail> mails = jira.store().desk().mails(MAILS);
        Markup html = new Markup();
        int waiting = jira.product().service(MailQueue.class).size();
        if (waiting > 0) {
            html.add("<div class=\"aui-message aui-message-warning\" id=\"mail-waiting\"><p>{}</p></div>", Words.get("mail.waiting", waiting));
        }
        if (mails.isEmpty()) {
            html.add("<p class=\"jira-empty\">{}</p>", Words.get("mail.none"));
        } else {
            html.add("<table class=\"aui\" id=\"mail-box\"><thead><tr><th>{}</th><th>{}</th><th>{}</th></tr></thead><tbody>", Words.get("mail.sent"), Words.get("mail.to"), Words.get("mail.subject"));
            Show show = new Show(jira, visit);
            mails.forEach(mail -> html.raw("<tr><td class=\"jira-nowrap\">").raw(show.moment(mail.sent()))
                .add("</td><td>{}</td><td><a href=\"{}\">{}</a></td></tr>", mail.to(), visit.url("/secure/admin/mail?id=" + mail.id()), mail.subject()));
            html.raw("</tbody></table>");
        }
        send("mail.title", html);
    }

    /** HTML mails are shown in a frame that runs nothing. */
    private void one(Mail mail) throws IOException {
        Markup html = new Markup().add("<dl class=\"jira-fields\"><dt>{}</dt><dd id=\"mail-to\">{}</dd><dt>{}</dt><dd id=\"mail-subject\">{}</dd>", Words.get("mail.to"), mail.to(), Words.get("mail.subject"), mail.subject());
        mail.headers().lines().map(line -> line.split(": ", 2)).forEach(header -> html.add("<dt>{}</dt><dd>{}</dd>", header[0], header[1]));
        html.raw("</dl><br>").add(mail.isHtml() ? "<iframe class=\"jira-mail-frame\" sandbox=\"\" title=\"\" srcdoc=\"{}\"></iframe>" : "<div class=\"jira-mail-body\">{}</div>", mail.body());
        if (mail.isHtml()) {
            html.add("<details><summary>{}</summary><div class=\"jira-mail-body\" id=\"mail-text\">{}</div></details>", Words.get("mail.text"), mail.text());
        }
        send("mail.title", html);
    }
}
