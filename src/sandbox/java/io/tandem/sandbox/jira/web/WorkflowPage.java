package io.tandem.sandbox.jira.web;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.tandem.sandbox.host.AddOn.WorkflowKind;
import io.tandem.sandbox.host.AddOn.WorkflowModule;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.PageContent;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.store.DeskStore.Workflow;
import io.tandem.sandbox.jira.workflow.Descriptors;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Workflows: their transitions with conditions, validators and functions, which may be added from the add-on's modules and removed. */
final class WorkflowPage extends JiraPage {
    private static final long serialVersionUID = 1;
    private static final String PATH = "/secure/admin/workflows";
    private static final List<String> OWN_FIELDS = List.of("name", "action", "module", "kind", "edit", "atl_token");

    WorkflowPage(Jira jira) {
        super(jira);
    }

    @Override
    void show(Visit visit) throws IOException {
        mustAdminister(visit);
        Markup html = new Markup();
        if (visit.text("name").isEmpty()) {
            list(html, visit);
        } else if (!visit.text("edit").isEmpty()) {
            edit(html, visit);
        } else if (visit.text("module").isEmpty()) {
            transitions(html, visit, visit.text("name"));
        } else {
            ask(html, visit);
        }
        String title = visit.text("name").isEmpty() ? Words.get("admin.workflows") : visit.text("name");
        send(new AdminMenu(jira).beside(PageContent.titled(title).body(html.toString()).context("atl.admin")));
    }

    @Override
    void change(Visit visit) throws IOException {
        mustAdminister(visit);
        Descriptors descriptors = new Descriptors(jira.store().desk());
        int action = (int) visit.number("action", 0);
        if (!visit.text("remove").isEmpty()) {
            descriptors.remove(visit.text("name"), action, kind(visit), (int) visit.number("remove", 0));
        } else if (!visit.text("edit").isEmpty()) {
            Descriptors.Rule rule = rule(visit);
            WorkflowModule module = module(rule).orElseThrow(() -> new MissingPage("missing.page"));
            descriptors.replace(visit.text("name"), action, rule.kind(), rule.index(), arguments(visit, module));
        } else {
            add(visit, descriptors, action);
        }
        visit.redirect(PATH + "?name=" + Html.url(visit.text("name")));
    }

    private void add(Visit visit, Descriptors descriptors, int action) {
        WorkflowModule module = module(visit.text("module")).orElseThrow(() -> new MissingPage("missing.page"));
        Map<String, String> arguments = arguments(visit, module);
        arguments.put(Descriptors.MODULE, module.key());
        descriptors.add(visit.text("name"), action, module.kind(), module.implementation(), arguments);
    }

    /** What the module makes of its form: Jira hands it every field as an array of texts. */
    private Map<String, String> arguments(Visit visit, WorkflowModule module) {
        Map<String, Object> form = new HashMap<>(visit.request().getParameterMap());
        OWN_FIELDS.forEach(form::remove);
        Map<String, String> arguments = new HashMap<>();
        Map<String, ?> made = jira.product().addOn().call(() -> ((WorkflowPluginFactory) module.factory()).getDescriptorParams(form));
        made.forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        return arguments;
    }

    private static WorkflowKind kind(Visit visit) {
        try {
            return WorkflowKind.valueOf(visit.text("kind"));
        } catch (IllegalArgumentException unknown) {
            throw new MissingPage("missing.page");
        }
    }

    private Descriptors.Rule rule(Visit visit) {
        try {
            return new Descriptors(jira.store().desk()).find(visit.text("name"), (int) visit.number("action", 0), kind(visit), (int) visit.number("edit", 0));
        } catch (IllegalArgumentException gone) {
            throw new MissingPage("missing.page");
        }
    }

    /** The module a rule came from: named in its arguments, else the one with its class. */
    private Optional<WorkflowModule> module(Descriptors.Rule rule) {
        return module(String.valueOf(rule.arguments().get(Descriptors.MODULE))).or(() -> modules().stream().filter(each -> each.implementation().equals(rule.className())).findFirst());
    }

    private List<WorkflowModule> modules() {
        return jira.product().findAddOn().map(addOn -> addOn.workflowModules()).orElse(List.of());
    }

    private Optional<WorkflowModule> module(String key) {
        return modules().stream().filter(module -> module.key().equals(key)).findFirst();
    }

    private void list(Markup html, Visit visit) {
        html.raw("<table class=\"aui\" id=\"workflows\"><tbody>");
        for (Workflow workflow : jira.store().desk().workflows()) {
            html.add("<tr><td><a href=\"{}\">{}</a></td></tr>", visit.url(PATH + "?name=" + Html.url(workflow.name())), workflow.name());
        }
        html.raw("</tbody></table>");
    }

    private void transitions(Markup html, Visit visit, String name) {
        WorkflowDescriptor descriptor = new Descriptors(jira.store().desk()).load(name);
        html.add("<table class=\"aui\" id=\"transitions\"><thead><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr></thead><tbody>", Words.get("workflow.transition"), Words.get("workflow.from"),
            Words.get("workflow.to"), Words.get("workflow.rules"));
        for (StepDescriptor step : Descriptors.steps(descriptor)) {
            for (ActionDescriptor action : Descriptors.actions(step)) {
                html.add("<tr data-action-id=\"{}\"><td class=\"jira-nowrap\">{}</td><td class=\"jira-nowrap\">{}</td><td class=\"jira-nowrap\">{}</td><td>", action.getId(), action.getName(), step.getName(),
                    descriptor.getStep(action.getUnconditionalResult().getStep()).getName());
                rules(html, visit, name, action);
                adder(html, visit, name, action);
                html.raw("</td></tr>");
            }
        }
        html.raw("</tbody></table>");
    }

    private void rules(Markup html, Visit visit, String name, ActionDescriptor action) {
        List<Descriptors.Rule> rules = Descriptors.rules(action);
        if (rules.isEmpty()) {
            html.add("<span class=\"jira-none\">{}</span>", Words.get("workflow.none"));
        }
        for (Descriptors.Rule rule : rules) {
            html.add("<form class=\"jira-rule\" method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"name\" value=\"{}\"><input type=\"hidden\" name=\"action\" value=\"{}\"><input type=\"hidden\" name=\"kind\" value=\"{}\">",
                visit.url(PATH), name, action.getId(), rule.kind()).raw(visit.tokenField());
            html.add("<span class=\"aui-lozenge\">{}</span> <div>", kind(rule.kind())).raw(description(rule)).raw("</div> ");
            operations(html, visit, name, action, rule);
            html.raw("</form>");
        }
    }

    private void operations(Markup html, Visit visit, String name, ActionDescriptor action, Descriptors.Rule rule) {
        Optional<WorkflowModule> module = module(rule);
        if (module.filter(WorkflowModule::isEditable).isPresent()) {
            html.add("<a class=\"aui-button aui-button-link\" href=\"{}\">{}</a> ", visit.url(PATH + "?name=" + Html.url(name) + "&action=" + action.getId() + "&kind=" + rule.kind() + "&edit=" + rule.index()),
                Words.get("workflow.edit"));
        }
        if (module.map(WorkflowModule::isDeletable).orElse(true)) {
            html.add("<button class=\"aui-button aui-button-link\" type=\"submit\" name=\"remove\" value=\"{}\">{}</button>", rule.index(), Words.get("workflow.remove"));
        }
    }

    private static String kind(WorkflowKind kind) {
        return Words.get("workflow." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String description(Descriptors.Rule rule) {
        Optional<WorkflowModule> module = module(rule);
        if (module.isEmpty() || !module.get().templates().containsKey("view")) {
            return Markup.of("{}", module.map(WorkflowModule::name).orElse(rule.className()));
        }
        return template(module.get(), "view", rule.descriptor());
    }

    private String template(WorkflowModule module, String resource, AbstractDescriptor descriptor) {
        Map<String, Object> context = new HashMap<>(jira.product().addOn().call(() -> ((WorkflowPluginFactory) module.factory()).getVelocityParams(resource, descriptor)));
        context.put("descriptor", descriptor);
        return jira.product().addOn().render(module.templates().get(resource), context);
    }

    private void adder(Markup html, Visit visit, String name, ActionDescriptor action) {
        List<String> there = Descriptors.rules(action).stream().map(rule -> module(rule).map(WorkflowModule::key).orElse("")).toList();
        List<WorkflowModule> addable = modules().stream().filter(module -> !module.isUnique() || !there.contains(module.key())).toList();
        if (addable.isEmpty()) {
            return;
        }
        html.add("<form method=\"get\" action=\"{}\" class=\"jira-rule\"><input type=\"hidden\" name=\"name\" value=\"{}\"><input type=\"hidden\" name=\"action\" value=\"{}\"><select class=\"select\" name=\"module\" aria-label=\"{}\">",
            visit.url(PATH), name, action.getId(), Words.get("workflow.rules"));
        addable.forEach(module -> html.add("<option value=\"{}\">{}: {}</option>", module.key(), kind(module.kind()), module.name()));
        html.add("</select><button class=\"aui-button\" type=\"submit\">{}</button></form>", Words.get("workflow.add"));
    }

    /** The module's own input fields, and the button that adds it. */
    private void ask(Markup html, Visit visit) {
        WorkflowModule module = module(visit.text("module")).orElseThrow(() -> new MissingPage("missing.page"));
        form(html, visit, module, module.templates().containsKey("input-parameters") ? template(module, "input-parameters", null) : "", List.of("name", "action", "module"), "workflow.add");
    }

    /** The module's own fields as they were chosen, and the button that keeps them. */
    private void edit(Markup html, Visit visit) {
        Descriptors.Rule rule = rule(visit);
        WorkflowModule module = module(rule).filter(WorkflowModule::isEditable).orElseThrow(() -> new MissingPage("missing.page"));
        form(html, visit, module, template(module, "edit-parameters", rule.descriptor()), List.of("name", "action", "kind", "edit"), "workflow.update");
    }

    /** Jira puts the module's markup into the body of a form's table. */
    private static void form(Markup html, Visit visit, WorkflowModule module, String fields, List<String> hidden, String button) {
        html.add("<h2>{}: {}</h2><p>{}</p><form class=\"aui\" id=\"workflow-rule-form\" method=\"post\" action=\"{}\">", kind(module.kind()), module.name(), module.description(), visit.url(PATH)).raw(visit.tokenField());
        hidden.forEach(field -> html.add("<input type=\"hidden\" name=\"{}\" value=\"{}\">", field, visit.text(field)));
        html.raw(fields.isEmpty() ? "" : "<table class=\"jira-input\">" + fields + "</table>");
        html.add("<div class=\"buttons-container\"><button class=\"aui-button aui-button-primary\" type=\"submit\">{}</button> <a class=\"aui-button aui-button-link\" href=\"{}\">{}</a></div></form>", Words.get(button),
            visit.url(PATH + "?name=" + Html.url(visit.text("name"))), Words.get("form.cancel"));
    }
}
