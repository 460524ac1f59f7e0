package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.AddOn.WorkflowKind;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.Descriptor;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.bundle.ModuleElement;
import java.util.List;
import java.util.Map;

/** The modules one product has alone: dashboard items, workflow parts, JQL functions, macros. Instances are made once, when the add-on starts. */
final class ProductModules {
    private final Descriptor descriptor;
    private final AddOnContext context;
    private final Renderer renderer;
    private final ViewerTexts texts;
    private final Map<String, Fragment> dashboardItems = new java.util.LinkedHashMap<>();
    private final List<Instance> workflow;
    private final List<Instance> functions;
    private final List<Instance> macros;

    private record Instance(ModuleElement module, Object object) {
    }

    ProductModules(Descriptor descriptor, AddOnContext context, Renderer renderer, ViewerTexts texts) {
        this.descriptor = descriptor;
        this.context = context;
        this.renderer = renderer;
        this.texts = texts;
        descriptor.modules("dashboard-item").forEach(module -> dashboardItems.put(descriptor.completeKey(module), new Fragment(module, context)));
        this.workflow = instances("workflow-condition", "workflow-validator", "workflow-function");
        this.functions = instances("jql-function");
        this.macros = instances("xhtml-macro");
        workflow.forEach(each -> context.load(implementation(each.module()), place(each.module())));
        macros.forEach(each -> checkIcon(each.module()));
    }

    private List<Instance> instances(String... types) {
        return java.util.Arrays.stream(types).flatMap(type -> descriptor.modules(type).stream())
            .map(module -> new Instance(module, context.create(context.load(module.attribute("class"), place(module))))).toList();
    }

    private static String place(ModuleElement module) {
        return "<" + module.type() + " key=\"" + module.key() + "\">";
    }

    /** A plugin-relative icon makes the editor's placeholder fail in Confluence 10.2. */
    private static void checkIcon(ModuleElement macro) {
        String icon = macro.attribute("icon");
        if (!icon.isEmpty() && !icon.startsWith("/download/resources/")) {
            throw new InstallException(place(macro) + ": the icon must start with /download/resources/");
        }
    }

    private static String implementation(ModuleElement module) {
        String name = module.type().substring("workflow-".length()) + "-class";
        return module.child(name).map(ModuleElement::text).orElseThrow(() -> new InstallException(place(module) + " has no <" + name + ">"));
    }

    List<AddOn.DashboardItem> dashboardItems() {
        return dashboardItems.values().stream().map(each -> each.module).map(this::dashboardItem).toList();
    }

    private AddOn.DashboardItem dashboardItem(ModuleElement module) {
        ModuleElement definition = module.child("definition").orElseThrow(() -> new InstallException(place(module) + " has no <definition>"));
        String author = definition.child("author").flatMap(each -> each.child("name")).map(ModuleElement::text).orElse("");
        String title = texts.child(definition, "title").isEmpty() ? texts.name(module) : texts.child(definition, "title");
        return new AddOn.DashboardItem(descriptor.completeKey(module), title, texts.child(module, "description"), author,
            Boolean.parseBoolean(module.attribute("configurable")), module.child("amd-module").map(ModuleElement::text).orElse(""), module.templates().containsKey("view"));
    }

    String dashboardItemHtml(String key, Map<String, Object> page) {
        Fragment item = dashboardItems.get(key);
        if (item == null || !item.module.templates().containsKey("view")) {
            return "";
        }
        return renderer.render(item.module.templates().get("view"), item.values(page));
    }

    List<AddOn.WorkflowModule> workflowModules() {
        return workflow.stream().map(each -> new AddOn.WorkflowModule(kind(each.module()), descriptor.completeKey(each.module()), texts.name(each.module()),
            texts.child(each.module(), "description"), each.object(), implementation(each.module()), each.module().templates(), flags(each.module()))).toList();
    }

    private static Map<String, String> flags(ModuleElement module) {
        Map<String, String> flags = new java.util.HashMap<>();
        for (String name : List.of("unique", "editable", "deletable")) {
            module.child(name).ifPresent(flag -> flags.put(name, flag.text().trim()));
        }
        return flags;
    }

    private static WorkflowKind kind(ModuleElement module) {
        return WorkflowKind.valueOf(module.type().substring("workflow-".length()).toUpperCase(java.util.Locale.ROOT));
    }

    List<AddOn.JqlFunction> jqlFunctions() {
        return functions.stream().map(each -> new AddOn.JqlFunction(
            each.module().child("fname").map(ModuleElement::text).orElseThrow(() -> new InstallException(place(each.module()) + " has no <fname>")),
            descriptor.completeKey(each.module()), each.module().child("list").map(ModuleElement::text).map(Boolean::parseBoolean).orElse(false), each.object())).toList();
    }

    List<AddOn.Macro> macros() {
        return macros.stream().map(each -> new AddOn.Macro(each.module().attribute("name"), descriptor.completeKey(each.module()), title(each.module()),
            texts.child(each.module(), "description"), parameters(each.module()), each.object())).toList();
    }

    /** Confluence looks a macro's title up by convention. */
    private String title(ModuleElement macro) {
        String key = descriptor.completeKey(macro).replace(":", ".");
        String found = texts.get(descriptor.key() + "." + macro.attribute("name") + ".label");
        return found.endsWith(".label") ? texts.get(key).equals(key) ? macro.attribute("name") : texts.get(key) : found;
    }

    private static List<AddOn.MacroParameter> parameters(ModuleElement macro) {
        return macro.child("parameters").map(all -> all.children("parameter").stream().map(ProductModules::parameter).toList()).orElse(List.of());
    }

    private static AddOn.MacroParameter parameter(ModuleElement element) {
        return new AddOn.MacroParameter(element.attribute("name"), element.attribute("type"), Boolean.parseBoolean(element.attribute("required")), element.attribute("default"),
            element.children("value").stream().map(value -> value.attribute("name")).toList());
    }
}
