package io.tandem.sandbox.jira.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** The rest of a desk: gadgets on the dashboard, properties of anything, sent mails, workflow descriptors. */
public final class DeskStore {
    private final Jdbc jdbc;
    private final Counters counters;

    DeskStore(Jdbc jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** A gadget on a dashboard: which module (its complete key), where. */
    public record Gadget(long id, long dashboardId, String module, int column, int position) {
    }

    /** A mail that was sent; headers are lines of {@code Name: value}. */
    public record Mail(long id, Instant sent, String to, String subject, String mimeType, String body, String headers) {
        public boolean isHtml() {
            return mimeType.startsWith("text/html");
        }

        /** What a reader without HTML sees. */
        public String text() {
            return isHtml() ? Jsoup.parse(body).wholeText() : body;
        }
    }

    /** A workflow's descriptor (OSWorkflow XML) and how often it was saved. */
    public record Workflow(String name, String descriptor, long version) {
    }

    public List<Gadget> gadgets(long dashboardId) {
        return jdbc.list("select * from jira_gadget where dashboard_id = ? order by board_column, position, id", DeskStore::gadget, dashboardId);
    }

    public Optional<Gadget> gadget(long id) {
        return jdbc.first("select * from jira_gadget where id = ?", DeskStore::gadget, id);
    }

    public Gadget addGadget(long dashboardId, String module, int column) {
        int position = (int) jdbc.number("select coalesce(max(position), 0) + 1 from jira_gadget where dashboard_id = ? and board_column = ?", dashboardId, column);
        Gadget gadget = new Gadget(counters.next("gadget"), dashboardId, module, column, position);
        jdbc.update("insert into jira_gadget (id, dashboard_id, module, board_column, position) values (?, ?, ?, ?, ?)", gadget.id(), dashboardId, module, column, position);
        return gadget;
    }

    public void removeGadget(long id) {
        jdbc.transaction(() -> {
            jdbc.update("delete from jira_property where owner = 'gadget' and owner_id = ?", id);
            jdbc.update("delete from jira_gadget where id = ?", id);
        });
    }

    /** Properties of one owner ("gadget", "issue", "setting", "project"), by key. */
    public Map<String, String> properties(String owner, long id) {
        Map<String, String> properties = new TreeMap<>();
        jdbc.list("select property_key, property_value from jira_property where owner = ? and owner_id = ?", row -> properties.put(row.getString(1), row.getString(2)), owner, id);
        return properties;
    }

    public Optional<String> property(String owner, long id, String key) {
        return jdbc.first("select property_value from jira_property where owner = ? and owner_id = ? and property_key = ?", row -> row.getString(1), owner, id, key);
    }

    /** Sets a property, or removes it ({@code null}). */
    public void setProperty(String owner, long id, String key, String value) {
        jdbc.transaction(() -> {
            jdbc.update("delete from jira_property where owner = ? and owner_id = ? and property_key = ?", owner, id, key);
            if (value != null) {
                jdbc.update("insert into jira_property (owner, owner_id, property_key, property_value) values (?, ?, ?, ?)", owner, id, key, value);
            }
        });
    }

    public Mail addMail(Instant sent, String to, String subject, String mimeType, String body, String headers) {
        Mail mail = new Mail(counters.next("mail"), sent, to, subject, mimeType, body, headers);
        jdbc.update("insert into jira_mail (id, sent, recipient, subject, mime, body, headers) values (?, ?, ?, ?, ?, ?, ?)", mail.id(), sent, to, subject, mimeType, body, headers);
        return mail;
    }

    /** Sent mails, latest first. */
    public List<Mail> mails(int limit) {
        return jdbc.list("select * from jira_mail order by id desc limit " + limit, DeskStore::mail);
    }

    /** Empties the mail box. */
    public void removeMails() {
        jdbc.update("delete from jira_mail");
    }

    public Optional<Mail> mail(long id) {
        return jdbc.first("select * from jira_mail where id = ?", DeskStore::mail, id);
    }

    public List<Workflow> workflows() {
        return jdbc.list("select * from jira_workflow order by name", DeskStore::workflow);
    }

    public Optional<Workflow> workflow(String name) {
        return jdbc.first("select * from jira_workflow where name = ?", DeskStore::workflow, name);
    }

    public void saveWorkflow(String name, String descriptor) {
        if (jdbc.update("update jira_workflow set descriptor = ?, version = version + 1 where name = ?", descriptor, name) == 0) {
            jdbc.update("insert into jira_workflow (name, descriptor, version) values (?, ?, 1)", name, descriptor);
        }
    }

    private static Gadget gadget(ResultSet row) throws SQLException {
        return new Gadget(row.getLong("id"), row.getLong("dashboard_id"), row.getString("module"), row.getInt("board_column"), row.getInt("position"));
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(row.getLong("id"), Jdbc.instant(row, "sent"), row.getString("recipient"), row.getString("subject"), row.getString("mime"), row.getString("body"),
            Objects.requireNonNullElse(row.getString("headers"), ""));
    }

    private static Workflow workflow(ResultSet row) throws SQLException {
        return new Workflow(row.getString("name"), row.getString("descriptor"), row.getLong("version"));
    }
}
