package io.tandem.sandbox.jira.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.store.FilterStore;
import io.tandem.sandbox.jira.store.FilterStore.Filter;
import io.tandem.sandbox.jira.store.JiraStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The fields a query may use, each turned into SQL over {@code jira_issue i}. */
final class Fields {
    private static final String COMMENT = "exists (select 1 from jira_comment c where c.issue_id = i.id and lower(c.body) {})";
    private final Names names;
    private final JqlScope scope;
    private final Terms terms;
    private final Dates dates;
    private final FilterStore filters;
    private final Function<String, Sql> query;
    private final Set<Long> open = new HashSet<>();

    Fields(JiraStore store, JqlScope scope, Function<String, Sql> query) {
        this.filters = store.filters();
        this.query = query;
        this.names = new Names(store);
        this.scope = scope;
        this.terms = new Terms(scope);
        this.dates = new Dates(scope.now(), scope.zone());
    }

    Sql sql(TerminalClause clause) {
        return switch (clause.getName().toLowerCase(Locale.ROOT)) {
            case "project" -> reference(clause, "i.project_id", terms.resolve(clause, names::projects));
            case "status" -> reference(clause, "i.status_id", terms.resolve(clause, names::statuses));
            case "statuscategory" -> reference(clause, "i.status_id", terms.resolve(clause, names::statusesOfCategory));
            case "type", "issuetype" -> reference(clause, "i.type_id", terms.resolve(clause, text -> names.constants(Kind.TYPE, text)));
            case "priority" -> priority(clause);
            case "resolution" -> resolution(clause);
            case "level" -> reference(clause, "i.security_level", terms.resolve(clause, names::levels));
            case "assignee" -> user(clause, "i.assignee");
            case "reporter" -> user(clause, "i.reporter");
            case "creator" -> user(clause, "i.creator");
            case "component" -> side(clause, "jira_issue_component x where x.issue_id = i.id", "x.component_id", terms.resolve(clause, names::components));
            case "fixversion" -> side(clause, "jira_issue_version x where x.issue_id = i.id and x.fix = true", "x.version_id", versions(clause));
            case "affectedversion" -> side(clause, "jira_issue_version x where x.issue_id = i.id and x.fix = false", "x.version_id", versions(clause));
            case "labels" -> side(clause, "jira_issue_label x where x.issue_id = i.id", "x.label", terms.texts(clause));
            case "watcher" -> side(clause, "jira_vote x where x.issue_id = i.id and x.watching", "x.user_key", terms.resolve(clause, this::userKeys));
            default -> other(clause);
        };
    }

    private Sql other(TerminalClause clause) {
        return switch (clause.getName().toLowerCase(Locale.ROOT)) {
            case "text" -> text(clause, "lower(i.summary) {}", "lower(i.description) {}", COMMENT);
            case "summary" -> text(clause, "lower(i.summary) {}");
            case "description" -> text(clause, "lower(i.description) {}");
            case "comment" -> text(clause, COMMENT);
            case "created", "createddate" -> moment(clause, "i.created");
            case "updated", "updateddate" -> moment(clause, "i.updated");
            case "resolved", "resolutiondate" -> moment(clause, "i.resolved");
            case "due", "duedate" -> day(clause);
            case "key", "issue", "issuekey", "id" -> key(clause);
            case "filter", "savedfilter", "request", "searchrequest" -> filter(clause);
            case "parent" -> terms.column(clause, "i.parent_key", upper(clause));
            case "epic link", "cf[10008]" -> terms.column(clause, "i.epic_key", upper(clause));
            case "sprint", "cf[10006]" -> sprint(clause);
            case "flagged", "cf[10019]" -> Sql.of(Terms.negative(clause) == Terms.mentionsEmpty(clause.getOperand()) ? "i.flagged = true" : "coalesce(i.flagged, false) = false");
            case "story points", "cf[10016]" -> number(clause, "i.story_points", 1);
            case "originalestimate" -> number(clause, "i.original_estimate", 3600);
            case "remainingestimate" -> number(clause, "i.remaining_estimate", 3600);
            case "timespent" -> number(clause, "i.time_spent", 3600);
            default -> throw new JqlException("Field '" + clause.getName() + "' does not exist or you do not have permission to view it.");
        };
    }

    /** By number or by the searcher's own name for it. One whose query names itself would never end: it is one that cannot be used. */
    private Sql filter(TerminalClause clause) {
        Terms.only(clause, Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);
        List<Sql> parts = terms.texts(clause).stream().map(this::savedFilter).toList();
        Sql any = Sql.join("or", parts);
        return Terms.negative(clause) ? any.negated() : any;
    }

    private Sql savedFilter(String text) {
        String user = scope.userKey().orElse("");
        Filter filter = (text.matches("\\d{1,18}") ? filters.find(Long.parseLong(text)) : filters.findByName(user, text)).filter(found -> found.isVisibleTo(user))
            .orElseThrow(() -> new JqlException("A value with ID '" + text + "' does not exist for the field 'filter'."));
        if (!open.add(filter.id())) {
            throw new JqlException("Field 'filter' with value '" + text + "' matches filter '" + filter.name() + "' and causes a cyclical reference, this query can not be executed and should be edited.");
        }
        try {
            return query.apply(filter.jql());
        } finally {
            open.remove(filter.id());
        }
    }

    private Sql reference(TerminalClause clause, String column, List<?> ids) {
        Terms.only(clause, Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);
        return terms.column(clause, column, ids);
    }

    private Sql side(TerminalClause clause, String table, String column, List<?> ids) {
        Terms.only(clause, Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT);
        return terms.sideTable(clause, table, column, ids);
    }

    /** Higher priorities have lower ids, so comparisons turn around. */
    private Sql priority(TerminalClause clause) {
        List<?> ids = terms.resolve(clause, text -> names.constants(Kind.PRIORITY, text));
        return switch (clause.getOperator()) {
            case GREATER_THAN -> Sql.of("i.priority_id < ?", ids.get(0));
            case GREATER_THAN_EQUALS -> Sql.of("i.priority_id <= ?", ids.get(0));
            case LESS_THAN -> Sql.of("i.priority_id > ?", ids.get(0));
            case LESS_THAN_EQUALS -> Sql.of("i.priority_id >= ?", ids.get(0));
            default -> reference(clause, "i.priority_id", ids);
        };
    }

    private Sql resolution(TerminalClause clause) {
        boolean unresolved = terms.texts(clause).stream().anyMatch("Unresolved"::equalsIgnoreCase);
        if (unresolved) {
            return Sql.of(Terms.negative(clause) ? "i.resolution_id is not null" : "i.resolution_id is null");
        }
        return reference(clause, "i.resolution_id", terms.resolve(clause, text -> names.constants(Kind.RESOLUTION, text)));
    }

    private Sql user(TerminalClause clause, String column) {
        return reference(clause, column, terms.resolve(clause, this::userKeys));
    }

    private List<String> userKeys(String name) {
        return scope.userKey(name).map(List::of).orElse(List.of());
    }

    private List<?> versions(TerminalClause clause) {
        FunctionOperand function = Terms.function(clause).orElse(null);
        List<Long> ids = function == null ? null : names.versionFunction(function.getName(), function.getArgs());
        return ids != null ? ids : terms.resolve(clause, names::versions);
    }

    private Sql text(TerminalClause clause, String... columns) {
        Terms.only(clause, Operator.LIKE, Operator.NOT_LIKE);
        return terms.contains(clause, List.of(columns));
    }

    private Sql moment(TerminalClause clause, String column) {
        if (Terms.mentionsEmpty(clause.getOperand())) {
            return terms.column(clause, column, List.of());
        }
        return Sql.of(column + " " + Terms.sign(clause) + " ?", moment(clause).toEpochMilli());
    }

    private Sql day(TerminalClause clause) {
        if (Terms.mentionsEmpty(clause.getOperand())) {
            return terms.column(clause, "i.due", List.of());
        }
        return Sql.of("i.due " + Terms.sign(clause) + " ?", LocalDate.ofInstant(moment(clause), scope.zone()));
    }

    private Instant moment(TerminalClause clause) {
        FunctionOperand function = Terms.function(clause).orElse(null);
        if (function != null) {
            return dates.function(function.getName(), function.getArgs()).orElseThrow(() -> new JqlException("Unable to find JQL function '" + function.getDisplayString() + "'."));
        }
        String text = terms.texts(clause).get(0);
        return dates.value(text).orElseThrow(() -> new JqlException("Date value '" + text + "' for field '" + clause.getName()
            + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."));
    }

    private Sql key(TerminalClause clause) {
        return switch (clause.getOperator()) {
            case LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS -> {
                String[] parts = upper(clause).get(0).toString().split("-(?=\\d+$)");
                if (parts.length != 2) {
                    throw new JqlException("The issue key '" + parts[0] + "' for field '" + clause.getName() + "' is invalid.");
                }
                yield Sql.of("i.issue_number " + Terms.sign(clause) + " ?", Long.valueOf(parts[1])).and(Sql.in("i.project_id", names.projects(parts[0])));
            }
            default -> keys(clause);
        };
    }

    /** Keys and ids; those of a function are taken as they are, those written by a person must look like one. */
    private Sql keys(TerminalClause clause) {
        Terms.only(clause, Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);
        List<Object> ids = new ArrayList<>();
        List<Object> keys = new ArrayList<>();
        for (Object value : upper(clause)) {
            boolean number = value.toString().matches("\\d{1,18}");
            (number ? ids : keys).add(number ? (Object) Long.valueOf(value.toString()) : value);
        }
        ids.addAll(names.movedFrom(keys));
        Sql any = Sql.join("or", List.of(Sql.in("i.issue_key", keys), Sql.in("i.id", ids)));
        return Terms.negative(clause) ? any.negated() : any;
    }

    private List<Object> upper(TerminalClause clause) {
        return new ArrayList<>(terms.texts(clause).stream().map(text -> text.toUpperCase(Locale.ROOT)).toList());
    }

    private Sql sprint(TerminalClause clause) {
        if (Terms.mentionsEmpty(clause.getOperand())) {
            return terms.column(clause, "i.sprint", List.of());
        }
        return terms.contains(clause, List.of("lower(i.sprint) {}"));
    }

    private Sql number(TerminalClause clause, String column, long factor) {
        if (Terms.mentionsEmpty(clause.getOperand())) {
            return terms.column(clause, column, List.of());
        }
        String text = terms.texts(clause).get(0);
        try {
            return Sql.of(column + " " + Terms.sign(clause) + " ?", Double.parseDouble(text.replaceAll("h$", "")) * factor);
        } catch (NumberFormatException e) {
            throw new JqlException("Value '" + text + "' is invalid for the '" + clause.getName() + "' field. Value must be a number.");
        }
    }
}
