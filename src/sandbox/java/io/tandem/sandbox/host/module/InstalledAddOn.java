package io.tandem.sandbox.host.module;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.Descriptor;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The add-on after its start: everything its JAR declares for this product. */
public final class InstalledAddOn implements AddOn, AutoCloseable {
    private final Product product;
    private final Descriptor descriptor;
    private final AddOnContext context;
    private final AddOnTexts texts;
    private final Renderer renderer;
    private final WebFragments fragments;
    private final WebResources resources;
    private final ProductModules modules;
    private final ActionServlet actions;
    private final ServletModules servlets;
    private final List<RestModule> rest;

    private InstalledAddOn(Product product, Descriptor descriptor, AddOnContext context, ServletContext servletContext) {
        this.product = product;
        this.descriptor = descriptor;
        this.context = context;
        this.texts = new AddOnTexts(context.bundle(), descriptor.textBundles());
        ViewerTexts viewer = new ViewerTexts(texts);
        this.renderer = new Renderer(context, descriptor, new TemplateValues(product, viewer));
        this.resources = new WebResources(product, context.bundle(), descriptor, texts);
        this.rest = descriptor.modules("rest").stream().map(module -> new RestModule(module, context, servletContext)).toList();
        this.fragments = new WebFragments(product, descriptor, context, renderer, viewer);
        this.modules = new ProductModules(descriptor, context, renderer, viewer);
        this.actions = new ActionServlet(product, new Actions(descriptor, context, renderer), context, renderer);
        this.servlets = new ServletModules(descriptor, context, servletContext);
    }

    /** Starts the bundle's context and modules, then opens Active Objects, runs upgrade tasks and {@code onStart}. */
    public static InstalledAddOn start(Product product, Bundle bundle, ServletContext servletContext) {
        Descriptor descriptor = Descriptor.of(bundle, product.name());
        Optional<LazyActiveObjects> objects = descriptor.modules("ao").stream().findFirst().map(module -> new LazyActiveObjects(product, module));
        product.announce(descriptor.key(), descriptor.name(), descriptor.version(), descriptor.parameters());
        return background(product, () -> {
            AddOnContext context = AddOnContext.start(bundle, product.name(), type -> service(product, objects, type));
            try {
                InstalledAddOn addOn = new InstalledAddOn(product, descriptor, context, servletContext);
                objects.ifPresent(each -> each.started(context));
                UpgradeTasks.run(product, context);
                return addOn;
            } catch (RuntimeException | Error problem) {
                context.close();
                throw problem;
            }
        });
    }

    /** Tells the beans exported as LifecycleAware that the add-on runs; the product knows the add-on by now. */
    public void onStart() {
        background(product, () -> {
            context.exported(LifecycleAware.class).forEach(bean -> context.call(() -> {
                bean.onStart();
                return null;
            }));
            return null;
        });
    }

    private static Optional<Object> service(Product product, Optional<LazyActiveObjects> objects, Class<?> type) {
        return type == ActiveObjects.class ? objects.map(LazyActiveObjects::proxy) : product.services().find(type).map(Object.class::cast);
    }

    private static <T> T background(Product product, java.util.concurrent.Callable<T> work) {
        try {
            return HostSession.as(product, null, work);
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public List<Panel> webPanels(String location, Map<String, Object> page) {
        return fragments.panels(location, page);
    }

    @Override
    public List<Link> webItems(String section, Map<String, Object> page) {
        return fragments.items(section, page);
    }

    @Override
    public List<Section> webSections(String location, Map<String, Object> page) {
        return fragments.sections(location, page);
    }

    @Override
    public List<DashboardItem> dashboardItems() {
        return modules.dashboardItems();
    }

    @Override
    public String dashboardItemHtml(String key, Map<String, Object> page) {
        return modules.dashboardItemHtml(key, page);
    }

    @Override
    public List<Macro> macros() {
        return modules.macros();
    }

    @Override
    public List<WorkflowModule> workflowModules() {
        return modules.workflowModules();
    }

    @Override
    public Object create(String className) {
        return context.create(context.load(className, "A workflow"));
    }

    @Override
    public <T> T call(java.util.concurrent.Callable<T> work) {
        return context.call(work);
    }

    @Override
    public List<JqlFunction> jqlFunctions() {
        return modules.jqlFunctions();
    }

    @Override
    public String render(String template, Map<String, Object> values) {
        return renderer.render(template, values);
    }

    @Override
    public String renderText(String template, Map<String, Object> values) {
        return renderer.renderText(template, values);
    }

    @Override
    public boolean hasTemplate(String template) {
        return renderer.has(template);
    }

    @Override
    public Optional<String> text(Locale locale, String key, Object... arguments) {
        return texts.find(locale, key, arguments);
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return texts.all(locale);
    }

    @Override
    public String resourceTags(Collection<String> contexts, Collection<String> wanted) {
        return resources.tags(contexts, wanted);
    }

    @Override
    public List<String> blockedMethods() {
        return renderer.blocked();
    }

    /** The files of the web-resource modules. */
    public WebResources resources() {
        return resources;
    }

    /** Answers a REST call; false when no module serves the address. */
    public boolean rest(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Optional<RestModule> module = rest.stream().filter(each -> each.serves(request.getPathInfo())).findFirst();
        if (module.isPresent()) {
            module.get().service(request, response);
        }
        return module.isPresent();
    }

    /** Answers an action's address; false when the add-on has no such action. */
    public boolean action(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return actions.service(request, response);
    }

    /** Answers a servlet's address; false when the add-on has none there. */
    public boolean servlet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        return servlets.service(request, response);
    }

    @Override
    public void close() {
        background(product, () -> {
            context.exported(LifecycleAware.class).forEach(bean -> context.call(() -> {
                bean.onStop();
                return null;
            }));
            servlets.close();
            rest.forEach(RestModule::close);
            context.close();
            return null;
        });
    }
}
