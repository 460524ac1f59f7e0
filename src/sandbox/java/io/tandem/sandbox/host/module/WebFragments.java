package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.Html;
import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.Descriptor;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.bundle.ModuleElement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Web panels, items and sections. */
final class WebFragments {
    private static final Logger LOG = LoggerFactory.getLogger("io.tandem.sandbox.fragments");
    private final Product product;
    private final Descriptor descriptor;
    private final Renderer renderer;
    private final ViewerTexts texts;
    private final List<Fragment> panels;
    private final List<Fragment> items;
    private final List<Fragment> sections;

    WebFragments(Product product, Descriptor descriptor, AddOnContext context, Renderer renderer, ViewerTexts texts) {
        this.product = product;
        this.descriptor = descriptor;
        this.renderer = renderer;
        this.texts = texts;
        this.panels = fragments("web-panel", context);
        this.items = fragments("web-item", context);
        this.sections = fragments("web-section", context);
        panels.forEach(WebFragments::checkPanel);
        items.forEach(this::checkItem);
    }

    /** Below the add-on's own sections a wrong name would hide the item without a word. */
    private void checkItem(Fragment item) {
        String place = item.module.attribute("section");
        int slash = place.lastIndexOf('/');
        String location = slash < 0 ? "" : place.substring(0, slash);
        List<ModuleElement> own = sections.stream().map(section -> section.module).filter(section -> section.attribute("location").equals(location)).toList();
        if (!own.isEmpty() && own.stream().noneMatch(section -> section.key().equals(place.substring(slash + 1)))) {
            throw new InstallException("<web-item key=\"" + item.module.key() + "\" section=\"" + place + "\">: no <web-section location=\"" + location + "\"> has the key " + place.substring(slash + 1));
        }
    }

    private List<Fragment> fragments(String type, AddOnContext context) {
        return descriptor.modules(type).stream().map(module -> new Fragment(module, context)).sorted(Comparator.comparingInt(each -> each.module.weight())).toList();
    }

    private static void checkPanel(Fragment panel) {
        if (panel.module.templates().get("view") == null) {
            throw new InstallException("<web-panel key=\"" + panel.module.key() + "\"> has no <resource type=\"velocity\" name=\"view\">");
        }
    }

    List<AddOn.Panel> panels(String location, Map<String, Object> page) {
        return panels.stream().filter(each -> each.module.attribute("location").equals(location)).filter(each -> shows(each, page)).map(each -> panel(each, page)).toList();
    }

    private AddOn.Panel panel(Fragment panel, Map<String, Object> page) {
        ModuleElement module = panel.module;
        return new AddOn.Panel(descriptor.completeKey(module), texts.child(module, "label"), module.weight(), html(panel, page));
    }

    /** A failing panel leaves the page alone, as in the products. */
    private String html(Fragment panel, Map<String, Object> page) {
        try {
            return renderer.render(panel.module.templates().get("view"), panel.values(page));
        } catch (RuntimeException problem) {
            LOG.error("web-panel {} failed", panel.module.key(), problem);
            return "<div class=\"aui-message aui-message-error\" data-failed-panel=\"" + Html.escape(panel.module.key()) + "\"><p>"
                + Html.escape(HostTexts.get("fragment.failed", String.valueOf(problem.getMessage()))) + "</p></div>";
        }
    }

    private static boolean shows(Fragment fragment, Map<String, Object> page) {
        try {
            return fragment.shows(page);
        } catch (RuntimeException problem) {
            LOG.error("condition of {} failed", fragment.module.key(), problem);
            return false;
        }
    }

    List<AddOn.Link> items(String section, Map<String, Object> page) {
        return items.stream().filter(each -> each.module.attribute("section").equals(section)).filter(each -> shows(each, page)).map(each -> link(each, page)).toList();
    }

    private AddOn.Link link(Fragment item, Map<String, Object> page) {
        ModuleElement module = item.module;
        ModuleElement link = module.child("link").orElseThrow(() -> new InstallException("<web-item key=\"" + module.key() + "\"> has no <link>"));
        String address = renderer.renderPlain(link.text(), item.values(page));
        String url = address.startsWith("/") ? product.contextPath() + address : address;
        return new AddOn.Link(descriptor.completeKey(module), link.attribute("linkId", module.key()), texts.child(module, "label"), url,
            module.child("styleClass").map(ModuleElement::text).orElse(""), module.weight(), module.params());
    }

    List<AddOn.Section> sections(String location, Map<String, Object> page) {
        return sections.stream().filter(each -> each.module.attribute("location").equals(location)).filter(each -> shows(each, page))
            .map(each -> new AddOn.Section(each.module.key(), texts.child(each.module, "label"), each.module.weight(), each.module.params())).toList();
    }
}
