package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.service.Person;
import java.io.IOException;
import java.util.Optional;

/** The administration's users: who is active, in which groups; demo users may be deactivated and deleted, anybody put into groups. */
final class UsersPage extends JiraPage {
    private static final long serialVersionUID = 1;

    UsersPage(Jira jira) {
        super(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        mustAdminister(visit);
        Markup html = new Markup().add("<table class=\"aui\" id=\"users\"><thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th><th></th></tr></thead><tbody>", Words.get("users.name"), Words.get("users.mail"), Words.get("users.zone"),
            Words.get("users.groups"));
        jira.people().list().forEach(person -> row(html, visit, person));
        send(new AdminMenu(jira).beside(PageContent.titled(Words.get("admin.users")).body(html.raw("</tbody></table>").toString()).context("atl.admin")));
    }

    private void row(Markup html, Visit visit, Person person) {
        html.add("<tr data-user=\"{}\"><td>{} ({})", person.name(), person.displayName(), person.name());
        if (!person.active()) {
            html.add(" <span class=\"aui-lozenge\">{}</span>", Words.get("users.inactive"));
        }
        html.add("</td><td>{}</td><td>{}</td><td>", person.email(), person.zone());
        for (String group : jira.store().groups().groupsOf(person.key())) {
            open(html, visit, person, "out").add("<span class=\"aui-label\">{}</span><input type=\"hidden\" name=\"group\" value=\"{}\"><button class=\"aui-button aui-button-link\">{}</button></form> ", group, group, Words.get("workflow.remove"));
        }
        open(html, visit, person, "in").add("<input class=\"text short-field\" name=\"group\" aria-label=\"{}\" required> <button class=\"aui-button\">{}</button></form></td><td>", Words.get("users.group"), Words.get("workflow.add"));
        if (jira.product().users().byKey(person.key()).isPresent() && !person.name().equals(visit.person().name())) {
            operation(html, visit, person, person.active() ? "deactivate" : "activate");
            operation(html, visit, person, "delete");
        }
        html.raw("</td></tr>");
    }

    private static void operation(Markup html, Visit visit, Person person, String what) {
        open(html, visit, person, what).add("<button class=\"aui-button\" name=\"operation\">{}</button></form> ", Words.get("users." + what));
    }

    private static Markup open(Markup html, Visit visit, Person person, String what) {
        return html.add("<form class=\"jira-inline\" method=\"post\" action=\"{}\">", visit.url("/secure/admin/users")).raw(visit.tokenField())
            .add("<input type=\"hidden\" name=\"user\" value=\"{}\"><input type=\"hidden\" name=\"do\" value=\"{}\">", person.name(), what);
    }

    @Override
    void change(Visit visit) throws IOException {
        mustAdminister(visit);
        Person person = jira.people().byName(visit.text("user")).orElseThrow(() -> new MissingPage("missing.page"));
        Optional<HostUser> user = jira.product().users().byKey(person.key()).filter(one -> !one.name().equals(visit.person().name()));
        switch (visit.text("do")) {
            case "in" -> jira.store().groups().add(visit.text("group"), person.key());
            case "out" -> jira.store().groups().remove(visit.text("group"), person.key());
            case "activate" -> user.ifPresent(one -> jira.product().users().setActive(one, true));
            case "deactivate" -> user.ifPresent(one -> jira.product().users().setActive(one, false));
            case "delete" -> user.ifPresent(one -> jira.product().users().delete(one));
            default -> throw new MissingPage("missing.page");
        }
        visit.redirect("/secure/admin/users");
    }
}
