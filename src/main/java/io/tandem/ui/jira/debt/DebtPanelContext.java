package io.tandem.ui.jira.debt;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtRegister;
import io.tandem.debt.IssueDebts;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtExplanation;
import io.tandem.debt.model.DecisionState;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the issue panel shows: the debts linked to the issue, the worst ones in its components, and whether this person may record one. */
public final class DebtPanelContext implements ContextProvider {
    private static final int NEARBY = 3;

    private final DebtRegister register;
    private final DebtAccess access;
    private final CurrentUser currentUser;
    private final Texts texts;
    private final PageBuilderService pages;

    @Inject
    public DebtPanelContext(DebtRegister register, DebtAccess access, CurrentUser currentUser, Texts texts, PageBuilderService pages) {
        this.register = register;
        this.access = access;
        this.currentUser = currentUser;
        this.texts = texts;
        this.pages = pages;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>(context);
        Optional<Actor> viewer = currentUser.find();
        shown.put("isLoggedIn", viewer.isPresent());
        if (viewer.isPresent() && context.get("issue") instanceof Issue issue) {
            pages.assembler().resources().requireWebResource("io.tandem:debt-panel");
            putIssue(shown, issue);
            putDebts(shown, viewer.get(), issue);
        }
        return shown;
    }

    private static void putIssue(Map<String, Object> shown, Issue issue) {
        shown.put("issueKey", issue.getKey());
        shown.put("issueSummary", issue.getSummary());
        shown.put("projectKey", issue.getProjectObject().getKey());
        Collection<ProjectComponent> components = issue.getComponents();
        shown.put("componentId", components.isEmpty() ? "" : String.valueOf(components.iterator().next().getId()));
    }

    private void putDebts(Map<String, Object> shown, Actor viewer, Issue issue) {
        String projectKey = issue.getProjectObject().getKey();
        List<Long> components = issue.getComponents().stream().map(ProjectComponent::getId).toList();
        IssueDebts debts = register.getIssueDebts(viewer, projectKey, issue.getId(), components, NEARBY);
        shown.put("groups", groups(debts));
        shown.put("hasMore", debts.hasMore());
        shown.put("mayRecord", access.mayWrite(viewer, projectKey));
    }

    private List<DebtPanelGroup> groups(IssueDebts debts) {
        return Stream.of(group("tandem.debt.panel.linked", debts.linked()), group("tandem.debt.panel.nearby", debts.nearby())).filter(group -> !group.rows().isEmpty()).toList();
    }

    private DebtPanelGroup group(String heading, List<DebtEntry> entries) {
        return new DebtPanelGroup(texts.get(heading), entries.stream().map(this::row).toList());
    }

    private DebtPanelRow row(DebtEntry entry) {
        DebtCost cost = entry.item().facts().cost();
        String days = texts.get("tandem.debt.panel.cost", DebtExplanation.number(cost.principal().mean()), DebtExplanation.number(cost.expectedInterest()));
        return new DebtPanelRow(entry.item().id(), entry.item().facts().title(), days, texts.get("tandem.debt.panel.priority", DebtExplanation.number(cost.priority())), text(DebtExplanation.ofPriority(cost)),
            texts.get("tandem.debt.decision." + entry.state().name()), lozenge(entry.state()), entry.findNotice().map(this::text).orElse(""));
    }

    private String text(Reason reason) {
        return texts.get("tandem." + reason.code(), reason.arguments().toArray());
    }

    private static String lozenge(DecisionState state) {
        return switch (state) {
            case OPEN -> "aui-lozenge-subtle";
            case PLANNED -> "aui-lozenge-subtle aui-lozenge-inprogress";
            case IN_REPAYMENT -> "aui-lozenge-subtle aui-lozenge-moved";
            case ACCEPTED -> "aui-lozenge-subtle aui-lozenge-new";
            case REPAID -> "aui-lozenge-subtle aui-lozenge-success";
        };
    }
}
