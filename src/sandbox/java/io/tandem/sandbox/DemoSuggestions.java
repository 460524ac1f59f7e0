package io.tandem.sandbox;

import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.model.IssueData;
import java.util.List;

/** What the demo project's people admitted in comments, so that the register has something to suggest. */
final class DemoSuggestions {
    private record Said(String user, String text) { }

    private static final List<Said> SAID = List.of(
        new Said("dev", "Works on staging now. I hard-coded the currency list for now, it should come from the rate service later."),
        new Said("wei", "退款流程先这样处理，金额上限写死在代码里了，下个版本再改成配置。"),
        new Said("olga", "The nightly run is green again. RefundIT is still flaky, it fails about once a day, so I disabled it."),
        new Said("ada", "Checkout and Payout are tightly coupled through the same tables.\n\nWe should refactor this before the next provider is added, otherwise every change needs two teams."),
        new Said("emil", "客户下周三验收，请大家按时更新状态。"),
        new Said("dev", "As a workaround the importer is restarted every night; the leak in the connection pool is not found yet."));

    private final JiraProduct jira;

    DemoSuggestions(JiraProduct jira) {
        this.jira = jira;
    }

    /** One comment on each of the project's latest issues. */
    void comment(String projectKey) {
        List<IssueData> latest = jira.store().issues().list("where i.project_id = ? order by i.id desc", jira.store().projects().find(projectKey).orElseThrow().id());
        for (int i = 0; i < Math.min(SAID.size(), latest.size()); i++) {
            jira.jira().changes().comment(latest.get(i), SAID.get(i).user(), SAID.get(i).text(), true);
        }
    }
}
