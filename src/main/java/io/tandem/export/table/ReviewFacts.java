package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Line;
import io.tandem.export.model.Part;
import io.tandem.export.model.PersonKeys;
import io.tandem.export.model.Position;
import io.tandem.review.api.ReviewAccount;
import io.tandem.review.api.ReviewAccounts;
import io.tandem.shared.ThreePoint;
import io.tandem.shared.port.ProjectAccess;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** One row for each change review whose issue the reader may see. Days are days in UTC. */
public final class ReviewFacts implements ExportTable {
    public static final String NAME = "fact_change_review";
    private static final double SECONDS_PER_HOUR = Duration.ofHours(1).toSeconds();
    private static final List<Column<Told>> COLUMNS = columnList();

    private final ReviewAccounts reviews;
    private final ProjectAccess access;

    public ReviewFacts(ReviewAccounts reviews, ProjectAccess access) {
        this.reviews = reviews;
        this.access = access;
    }

    private record Told(ExportProject project, PersonKeys persons, ReviewAccount review) { }

    private static List<Column<Told>> columnList() {
        List<Column<Told>> columns = new ArrayList<>(List.of(
            Column.key("review_id", ColumnType.INTEGER, told -> told.review.id()),
            Column.<Told>of("project_id", ColumnType.INTEGER, told -> told.project.id()).to(ProjectDimension.NAME),
            Column.<Told>of("issue_id", ColumnType.INTEGER, told -> told.review.issueId()).to(IssueFacts.NAME),
            text("issue_key", ReviewAccount::issueKey), text("review_title", ReviewAccount::title), text("review_type", ReviewAccount::type), text("review_state", ReviewAccount::state),
            text("lane", ReviewAccount::lane), text("outcome", ReviewAccount::outcome),
            Column.<Told>of("person_id", ColumnType.TEXT, told -> told.persons.of(told.review.proposer())).to(PersonDimension.NAME).personal(),
            Column.<Told>of("rounds", ColumnType.INTEGER, told -> (long) told.review.rounds()).in(ColumnUnit.COUNT),
            Column.<Told>of("risk_score", ColumnType.INTEGER, told -> told.review.riskScore() == null ? null : told.review.riskScore().longValue()).nullable()));
        columns.addAll(List.of(
            days("expected_schedule_days", told -> mean(told.review.expected().schedule()), ColumnUnit.WORKING_DAYS), days("expected_effort_days", told -> mean(told.review.expected().effort()), ColumnUnit.PERSON_DAYS),
            days("actual_schedule_days", told -> told.review.actual().scheduleDays(), ColumnUnit.WORKING_DAYS), days("actual_effort_days", told -> told.review.actual().effortDays(), ColumnUnit.PERSON_DAYS),
            time("review_created_at", ReviewAccount.Times::created), time("submitted_at", ReviewAccount.Times::submitted).nullable(), time("decision_due_at", ReviewAccount.Times::due).nullable(),
            time("decided_at", ReviewAccount.Times::decided).nullable(), time("implemented_at", ReviewAccount.Times::implemented).nullable(), time("verified_at", ReviewAccount.Times::verified).nullable(),
            day("submitted_date", ReviewAccount.Times::submitted), day("decided_date", ReviewAccount.Times::decided),
            Column.<Told>of("decision_hours", ColumnType.DECIMAL, told -> decisionHours(told.review.times())).in(ColumnUnit.HOURS).nullable(),
            time("changed_at", ReviewAccount.Times::changed)));
        return List.copyOf(columns);
    }

    private static Column<Told> text(String name, Function<ReviewAccount, Object> value) {
        return Column.of(name, ColumnType.TEXT, told -> value.apply(told.review));
    }

    private static Column<Told> time(String name, Function<ReviewAccount.Times, Object> value) {
        return Column.of(name, ColumnType.TIME, told -> value.apply(told.review.times()));
    }

    private static Column<Told> day(String name, Function<ReviewAccount.Times, Instant> at) {
        return Column.<Told>of(name, ColumnType.DATE, told -> utcDay(at.apply(told.review.times()))).to(DateDimension.NAME).nullable();
    }

    private static Column<Told> days(String name, Function<Told, Object> value, ColumnUnit unit) {
        return Column.of(name, ColumnType.DECIMAL, value).in(unit).nullable();
    }

    private static Double mean(ThreePoint estimate) {
        return estimate == null ? null : Double.valueOf(estimate.mean());
    }

    private static LocalDate utcDay(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static Double decisionHours(ReviewAccount.Times times) {
        return times.submitted() == null || times.decided() == null ? null : Double.valueOf(Duration.between(times.submitted(), times.decided()).toSeconds() / SECONDS_PER_HOUR);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Column<Told>> columns() {
        return COLUMNS;
    }

    @Override
    public Span span() {
        return Span.PROJECTS;
    }

    @Override
    public Renewal renewal() {
        return Renewal.CHANGES;
    }

    @Override
    public Part read(Extent extent, String after, int count) {
        List<ReviewAccount> found = reviews.list(extent.project().key(), Position.number(after), count);
        List<ReviewAccount> changed = found.stream().filter(review -> extent.since() == null || !review.times().changed().isBefore(extent.since())).toList();
        Set<Long> visible = access.listVisibleIssueIds(extent.reader(), changed.stream().map(ReviewAccount::issueId).toList());
        List<Line> lines = changed.stream().filter(review -> visible.contains(review.issueId()))
            .map(review -> Line.of(Position.of(review.id()), new Told(extent.project(), extent.persons(), review), COLUMNS)).toList();
        return new Part(lines, found.size() < count ? null : Position.of(found.get(found.size() - 1).id()));
    }
}
