package io.tandem.plan.deviation;

import io.tandem.metric.api.IssueFactReader;
import io.tandem.metric.api.IssueFactRecord;
import io.tandem.metric.api.IssueFactRecord.Stretch;
import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.api.DeviationReader;
import io.tandem.plan.deviation.model.Deviation;
import io.tandem.plan.deviation.model.DeviationRule;
import io.tandem.plan.deviation.model.IssueDeviation;
import io.tandem.plan.deviation.model.WorkStory;
import io.tandem.plan.deviation.port.LostTime;
import io.tandem.plan.model.WorkCalendar;
import io.tandem.plan.port.Calendars;
import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes deviations apart, from stored facts and from whatever else knows of lost time. */
public final class DeviationService implements DeviationReader {
    private static final Set<String> SENT_BACK = Set.of("BACKWARD_MOVE", "REOPENED");

    private final IssueFactReader facts;
    private final List<LostTime> sources;
    private final Calendars calendars;

    public DeviationService(IssueFactReader facts, List<LostTime> sources, Calendars calendars) {
        this.facts = facts;
        this.sources = List.copyOf(sources);
        this.calendars = calendars;
    }

    @Override
    public Answer read(Question question) {
        Map<Long, IssueFactRecord> known = facts(question.issueIds());
        return answer(deviation(question, calendars.get(question.projectKey()), known, lost(question.projectKey(), known, question.asOf())));
    }

    Map<Long, IssueFactRecord> facts(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? Map.of() : facts.listByIds(issueIds).stream().collect(Collectors.toMap(IssueFactRecord::id, Function.identity(), (first, second) -> first));
    }

    /** What the other sources know of these issues of a project: one question to each. */
    Map<Long, Map<DeviationCause, Spans>> lost(String projectKey, Map<Long, IssueFactRecord> known, Instant asOf) {
        Map<Long, Map<DeviationCause, Spans>> lost = new HashMap<>();
        Instant from = known.values().stream().map(IssueFactRecord::started).filter(java.util.Objects::nonNull).min(Comparator.naturalOrder()).orElse(asOf);
        if (from.isBefore(asOf)) {
            sources.forEach(source -> source.list(projectKey, known.keySet(), from, asOf).forEach((id, spans) -> lost.computeIfAbsent(id, any -> new EnumMap<>(DeviationCause.class)).merge(source.cause(), spans, Spans::and)));
        }
        return lost;
    }

    /** @param known facts of at least the issues asked for */
    static Deviation deviation(Question question, WorkCalendar calendar, Map<Long, IssueFactRecord> known, Map<Long, Map<DeviationCause, Spans>> lost) {
        DeviationRule rule = new DeviationRule(calendar, question.asOf());
        List<IssueDeviation> issues = question.issueIds().stream().distinct().map(known::get).filter(java.util.Objects::nonNull)
            .flatMap(fact -> rule.deviation(story(fact, question, calendar, lost.getOrDefault(fact.id(), Map.of()))).stream()).toList();
        return new Deviation(issues, question.issueIds().stream().distinct().count());
    }

    private static WorkStory story(IssueFactRecord fact, Question question, WorkCalendar calendar, Map<DeviationCause, Spans> elsewhere) {
        Double now = fact.originalEstimateSeconds() == null ? null : Double.valueOf(calendar.personDays(Math.max(0, fact.originalEstimateSeconds())));
        Double planned = question.plan().get(fact.id()) == null ? now : question.plan().get(fact.id());
        boolean isAdded = !question.plan().containsKey(fact.id()) && question.since() != null && !fact.created().isBefore(question.since());
        double growth = planned == null || now == null ? 0 : Math.max(0, now - planned);
        Instant done = fact.isOpen() ? null : fact.done();
        Map<DeviationCause, Spans> lost = new EnumMap<>(DeviationCause.class);
        lost.putAll(elsewhere);
        lost.merge(DeviationCause.BLOCKED, spans(fact.blocked(), question.asOf()), Spans::and);
        lost.merge(DeviationCause.WAITING, spans(fact.waiting(), question.asOf()), Spans::and);
        return new WorkStory(fact.id(), isAdded, planned, isAdded ? 0 : growth, fact.plannedDue() == null ? fact.due() : fact.plannedDue(), fact.started(), done, sentBack(fact), effort(fact, question, calendar), lost);
    }

    private static Double effort(IssueFactRecord fact, Question question, WorkCalendar calendar) {
        long seconds = fact.work().stream().filter(entry -> !entry.at().isAfter(question.asOf())).mapToLong(IssueFactRecord.Logged::seconds).sum();
        return seconds <= 0 ? null : Double.valueOf(calendar.personDays(seconds));
    }

    private static Instant sentBack(IssueFactRecord fact) {
        return fact.happenings().stream().filter(happened -> SENT_BACK.contains(happened.kind()) && fact.started() != null && happened.at().isAfter(fact.started())).map(IssueFactRecord.Happened::at)
            .min(Comparator.naturalOrder()).orElse(null);
    }

    private static Spans spans(List<Stretch> stretches, Instant asOf) {
        return new Spans(stretches.stream().map(stretch -> new Span(stretch.from(), stretch.to() == null ? asOf : stretch.to())).toList());
    }

    static Answer answer(Deviation deviation) {
        List<IssueAnswer> issues = deviation.issues().stream().sorted(Comparator.comparingLong((IssueDeviation issue) -> -Math.abs(issue.total())).thenComparing(IssueDeviation::id)).map(DeviationService::answer).toList();
        return new Answer(IssueDeviation.days(deviation.planned()), IssueDeviation.days(deviation.actual()), IssueDeviation.days(deviation.total()), deviation.causes(), issues, deviation.all());
    }

    private static IssueAnswer answer(IssueDeviation issue) {
        Map<DeviationCause, Double> causes = issue.causes().entrySet().stream().filter(cause -> cause.getValue() != 0).collect(Collectors.toMap(Map.Entry::getKey, cause -> IssueDeviation.days(cause.getValue())));
        return new IssueAnswer(issue.id(), IssueDeviation.days(issue.planned()), IssueDeviation.days(issue.actual()), IssueDeviation.days(issue.total()), causes);
    }
}
