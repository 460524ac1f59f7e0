package io.tandem.debt;

import io.tandem.debt.DebtWriter.Change;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.model.Wsjf;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ThreePoint;
import io.tandem.shared.port.AuditLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the audit log what became of an item: the fields that changed, before and after. */
public final class DebtTrail {
    static final String ENTITY = "debt";

    private final AuditLog audit;

    public DebtTrail(AuditLog audit) {
        this.audit = audit;
    }

    void written(Actor actor, List<Change> changes) {
        audit.recordAll(changes.stream().map(change -> change.before() == null ? created(actor, change.after()) : changed(actor, change.before(), change.after())).toList());
    }

    private static AuditEvent created(Actor actor, DebtItem item) {
        return event(actor, item, "created", "", TrailText.text(fields(item)), "");
    }

    private static AuditEvent changed(Actor actor, DebtItem before, DebtItem after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        List<String> same = old.keySet().stream().filter(name -> old.get(name).equals(now.get(name))).toList();
        same.forEach(old::remove);
        same.forEach(now::remove);
        boolean isDecision = !before.decision().equals(after.decision());
        return event(actor, after, isDecision ? "decided" : "changed", TrailText.text(old), TrailText.text(now), isDecision ? after.decision().reason() : "");
    }

    void deleted(Actor actor, DebtItem item) {
        audit.record(event(actor, item, "deleted", TrailText.text(fields(item)), "", ""));
    }

    private static AuditEvent event(Actor actor, DebtItem item, String action, String before, String after, String reason) {
        return new AuditEvent(actor, item.facts().projectKey(), ENTITY, String.valueOf(item.id()), action, before, after, reason);
    }

    private static Map<String, String> fields(DebtItem item) {
        DebtFacts facts = item.facts();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", facts.title());
        fields.put("description", facts.description());
        fields.put("component", facts.findComponent().map(ComponentRef::name).orElse(""));
        fields.put("kind", facts.kind().name());
        fields.put("origin", facts.origin().name());
        fields.put("severity", facts.severity().name());
        fields.put("principal", days(facts.cost().principal()));
        fields.put("interest", String.valueOf(facts.cost().interest()));
        fields.put("likelihood", String.valueOf(facts.cost().likelihood()));
        fields.put(TrailText.OWNER, facts.findOwner().map(Actor::key).orElse(""));
        fields.put("targetRelease", facts.findTargetRelease().map(ReleaseRef::name).orElse(""));
        fields.put(TrailText.ISSUES, facts.issues().stream().map(IssueRef::key).collect(Collectors.joining(", ")));
        fields.put("wsjf", facts.findWsjf().map(DebtTrail::points).orElse(""));
        fields.put("dependsOn", facts.dependsOn().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        addDecision(fields, item.decision());
        return fields;
    }

    private static void addDecision(Map<String, String> fields, Decision decision) {
        fields.put("decision", decision.state().name());
        fields.put("reason", decision.reason());
        fields.put("until", decision.until() == null ? "" : decision.until().toString());
    }

    private static String points(Wsjf wsjf) {
        return "(" + wsjf.value() + " + " + wsjf.urgency() + " + " + wsjf.riskReduction() + ") / " + wsjf.size();
    }

    private static String days(ThreePoint days) {
        return days.low() + " / " + days.likely() + " / " + days.high();
    }
}
