package io.tandem.testing.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** One issue of a {@link GeneratedSearch}: lives through statuses, and what people change meanwhile. */
final class GeneratedIssue {
    private static final Instant FIRST = Instant.parse("2024-11-01T09:00:00Z");
    private static final long DAY = 86_400_000;
    private static final long SPAN = 700 * DAY;
    private static final String[] STATUSES = {"Backlog", "Selected for Development", "In Progress", "In Review", "In Test", "Done"};
    private static final String[] CATEGORIES = {"new", "new", "indeterminate", "indeterminate", "indeterminate", "done"};
    private static final int DONE = 5;
    /** A status nobody has any more: histories name it still. */
    private static final String DELETED = "Waiting for Legal";
    private static final String AVATARS = "\"avatarUrls\":{\"48x48\":\"https://jira.example.com/secure/useravatar?avatarId=10122\",\"24x24\":\"https://jira.example.com/secure/useravatar?size=small&avatarId=10122\"}";
    private static final String LONG_TEXT = "ledger retry schema audit gateway report import cache token rollback ".repeat(12);
    private static final DateTimeFormatter[] TIMES = {
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC), DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.ofHours(5))};

    private final SplittableRandom random;
    private final int number;
    private final List<String> histories = new ArrayList<>();
    private long now;
    private String points = "";
    private String due = "";
    private String sprint = "";
    private String assignee = "";
    private boolean isFlagged;
    private long spent;
    private int status;
    private Long doneAt;

    GeneratedIssue(long seed, int number, int of) {
        this.random = new SplittableRandom(seed * 1_000_003 + number);
        this.number = number;
        this.now = FIRST.toEpochMilli() + SPAN * number / of + random.nextInt(3_600_000);
    }

    String json() {
        long created = now;
        live();
        if (number % 5 == 0) {
            Collections.shuffle(histories, new java.util.Random(number));
        }
        String key = "GEN-" + number;
        return "{\"expand\":\"changelog\",\"id\":\"" + (20_000 + number) + "\",\"self\":\"https://jira.example.com/rest/api/2/issue/" + number + "\",\"key\":\"" + key
                + "\",\"changelog\":{\"startAt\":0,\"maxResults\":" + histories.size() + ",\"total\":" + histories.size() + ",\"histories\":[" + String.join(",", histories) + "]},\"fields\":{"
                + "\"issuetype\":{\"id\":\"1\",\"name\":" + text(number % 4 == 0 ? "Bug" : "Story") + ",\"subtask\":false},\"project\":{\"id\":\"10000\",\"key\":\"GEN\"},"
                + "\"summary\":" + text("Issue “" + number + "” with \"quotes\" \\ and é") + ",\"description\":" + text(LONG_TEXT) + "," + statusJson() + ",\"created\":" + text(time(created))
                + ",\"resolutiondate\":" + (doneAt == null ? "null" : text(time(doneAt))) + ",\"updated\":" + text(time(now)) + (due.isEmpty() ? "" : ",\"duedate\":" + text(due))
                + ",\"components\":[{\"id\":\"1\",\"name\":\"Component " + number % 7 + "\"}],\"fixVersions\":[],\"timespent\":" + (spent == 0 ? "null" : String.valueOf(spent))
                + ",\"customfield_10006\":" + (sprint.isEmpty() ? "null" : "[" + text("com.atlassian.greenhopper.service.sprint.Sprint@1f[id=" + sprint + ",state=CLOSED,name=Sprint " + sprint + ",goal=]") + "]")
                + ",\"customfield_10016\":" + (points.isEmpty() ? "null" : points) + "}}";
    }

    /** Old versions of Jira say no category. */
    private String statusJson() {
        String category = number % 7 == 0 ? "" : ",\"statusCategory\":{\"id\":2,\"key\":\"" + CATEGORIES[status] + "\"}";
        return "\"status\":{\"id\":\"" + status + "\",\"name\":" + text(STATUSES[status]) + category + "}";
    }

    private void live() {
        int goal = random.nextInt(10) < 7 ? DONE : random.nextInt(DONE);
        int changes = 8 + random.nextInt(8);
        for (int left = changes; left > 0 || status < goal; left--) {
            now += random.nextLong(DAY * 2) + 1;
            if (status < goal && random.nextInt(Math.max(1, left)) < goal - status) {
                int next = status > 2 && random.nextInt(8) == 0 ? 2 : jump(goal);
                move(next);
            } else {
                change();
            }
        }
        if (status == DONE && random.nextInt(20) == 0) {
            now += DAY;
            move(2);
            now += DAY;
            move(DONE);
        }
    }

    /** Mostly one step; now and then straight to the end, past all work. */
    private int jump(int goal) {
        int luck = random.nextInt(24);
        return luck == 0 ? goal : Math.min(goal, status + (luck < 3 ? 2 : 1));
    }

    private void move(int next) {
        if (number % 11 == 0 && next == 3) {
            add(item("status", null, STATUSES[status], null, DELETED));
            now += DAY / 2;
            add(item("status", null, DELETED, null, STATUSES[next]));
        } else {
            add(item("status", String.valueOf(status), STATUSES[status], String.valueOf(next), STATUSES[next])
                    + (next == DONE ? "," + item("resolution", null, null, "10000", "Done") : ""));
        }
        status = next;
        doneAt = next == DONE ? Long.valueOf(now) : null;
    }

    private void change() {
        switch (random.nextInt(8)) {
            case 0 -> assign();
            case 1 -> plan();
            case 2 -> size();
            case 3 -> dueDay();
            case 4 -> flag();
            case 5 -> log();
            case 6 -> add(item("description", null, LONG_TEXT, null, LONG_TEXT + number));
            default -> add(item("labels", "", "", "", "audit ledger"));
        }
    }

    private void assign() {
        String next = "dev" + random.nextInt(40);
        add(item("assignee", assignee.isEmpty() ? null : assignee, assignee.isEmpty() ? null : "Name " + assignee, next, "Name " + next));
        assignee = next;
    }

    private void plan() {
        String next = String.valueOf(1 + random.nextInt(30));
        add(item("Sprint", sprint, sprint.isEmpty() ? "" : "Sprint " + sprint, sprint.isEmpty() ? next : sprint + ", " + next, sprint.isEmpty() ? "Sprint " + next : "Sprint " + sprint + ", Sprint " + next));
        sprint = next;
    }

    private void size() {
        String next = String.valueOf(1 + random.nextInt(13));
        add(item("Story Points", null, points, null, next));
        points = next;
    }

    private void dueDay() {
        String next = LocalDate.ofInstant(Instant.ofEpochMilli(now), ZoneOffset.UTC).plusDays(3 + random.nextInt(30)).toString();
        add(item("duedate", due.isEmpty() ? null : due, due.isEmpty() ? null : due + " 00:00:00.0", next, next + " 00:00:00.0"));
        due = next;
    }

    private void flag() {
        add(item("Flagged", isFlagged ? "[10019]" : "", isFlagged ? "Impediment" : "", isFlagged ? "" : "[10019]", isFlagged ? "" : "Impediment"));
        isFlagged = !isFlagged;
    }

    private void log() {
        long next = spent + 1800L * (1 + random.nextInt(8));
        add(item("timespent", spent == 0 ? null : String.valueOf(spent), spent == 0 ? null : String.valueOf(spent), String.valueOf(next), String.valueOf(next)));
        spent = next;
    }

    private void add(String items) {
        int author = random.nextInt(40);
        histories.add("{\"id\":\"" + (number * 100 + histories.size()) + "\",\"author\":{\"self\":\"https://jira.example.com/rest/api/2/user?username=dev" + author + "\",\"name\":\"dev" + author
                + "\",\"key\":\"dev" + author + "\"," + AVATARS + ",\"displayName\":\"Name dev" + author + "\",\"active\":true},\"created\":" + text(time(now)) + ",\"items\":[" + items + "]}");
    }

    private static String item(String field, String from, String fromText, String to, String toText) {
        return "{\"field\":" + text(field) + ",\"fieldtype\":\"jira\",\"from\":" + text(from) + ",\"fromString\":" + text(fromText) + ",\"to\":" + text(to) + ",\"toString\":" + text(toText) + "}";
    }

    private String time(long at) {
        return TIMES[number % 3 == 0 ? 1 : 0].format(Instant.ofEpochMilli(at));
    }

    private static String text(String text) {
        return text == null ? "null" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
