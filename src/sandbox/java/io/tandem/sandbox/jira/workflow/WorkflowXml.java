package io.tandem.sandbox.jira.workflow;

import io.tandem.sandbox.jira.model.StatusRow;
import java.util.List;

/** Writes workflow descriptors as Jira stores them: OSWorkflow XML with the status id as a step's meta attribute. */
public final class WorkflowXml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.7//EN\" \"http://www.opensymphony.com/osworkflow/workflow_2_7.dtd\">\n";
    private static final List<String> FORWARD = List.of("", "Select for development", "Start progress", "Ready for review", "Ready for test", "Done");

    private final StringBuilder xml = new StringBuilder(HEAD);

    private WorkflowXml() {
    }

    /** Backlog → selected → in progress → in review → in test → done, with the ways back and "Start progress" also from the backlog. */
    public static String standard(List<StatusRow> path) {
        WorkflowXml out = new WorkflowXml();
        out.begin(path);
        for (int step = 1; step <= path.size(); step++) {
            out.openStep(step, path.get(step - 1));
            out.standardActions(step, path);
            out.close("actions", "step");
        }
        return out.close("steps", "workflow").xml.toString();
    }

    /** Any status to any other: what an imported project gets, because its workflow does not come along. */
    public static String open(List<StatusRow> statuses) {
        WorkflowXml out = new WorkflowXml();
        out.begin(statuses);
        for (int step = 1; step <= statuses.size(); step++) {
            out.openStep(step, statuses.get(step - 1));
            for (int to = 1; to <= statuses.size(); to++) {
                if (to != step) {
                    out.action(step * 1000 + to, statuses.get(to - 1).name(), to);
                }
            }
            out.close("actions", "step");
        }
        return out.close("steps", "workflow").xml.toString();
    }

    private void standardActions(int step, List<StatusRow> path) {
        if (step < path.size()) {
            action(step * 10 + 1, FORWARD.get(step), step + 1);
        }
        if (step == 1) {
            action(12, "Start progress", 3);
        }
        if (step == 4 || step == 5) {
            action(step * 10 + 2, "Back to progress", 3);
        }
        if (step == 2 || step == 3) {
            action(step * 10 + 3, "Back to backlog", 1);
        }
        if (step == path.size()) {
            action(61, "Reopen", 3);
        } else if (step >= 3 && step < 5) {
            action(step * 10 + 4, "Done", 6);
        }
    }

    private void begin(List<StatusRow> statuses) {
        xml.append("<workflow><initial-actions><action id=\"1\" name=\"Create\"><results>"
            + "<unconditional-result old-status=\"Finished\" status=\"open\" step=\"1\"/></results></action></initial-actions><steps>");
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("A workflow needs a status");
        }
    }

    private void openStep(int id, StatusRow status) {
        xml.append("\n<step id=\"").append(id).append("\" name=\"").append(escape(status.name())).append("\"><meta name=\"jira.status.id\">").append(status.id()).append("</meta><actions>");
    }

    private void action(int id, String name, int step) {
        xml.append("\n<action id=\"").append(id).append("\" name=\"").append(escape(name)).append("\"><results><unconditional-result old-status=\"Finished\" status=\"open\" step=\"")
            .append(step).append("\"/></results></action>");
    }

    private WorkflowXml close(String... elements) {
        for (String element : elements) {
            xml.append("</").append(element).append('>');
        }
        return this;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
