package io.tandem.sandbox.host.bundle;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.osgi.framework.Bundle;

/** atlassian-plugin.xml as one product sees it: modules of the other product are left out, module types the product does not know are refused. */
public final class Descriptor {
    private static final Set<String> COMMON = Set.of("ao", "rest", "rest-migration", "web-panel", "web-item", "web-section", "web-resource", "servlet", "velocity-allowlist", "resource");
    private static final Map<String, Set<String>> OWN = Map.of(
        "jira", Set.of("webwork1", "dashboard-item", "workflow-condition", "workflow-validator", "workflow-function", "jql-function"),
        "confluence", Set.of("xhtml-macro"));

    private final String key;
    private final String name;
    private final String version;
    private final Map<String, String> parameters;
    private final List<ModuleElement> modules;

    private Descriptor(ModuleElement root, String product) {
        key = root.attribute("key");
        name = root.attribute("name");
        ModuleElement info = root.child("plugin-info").orElseThrow(() -> new InstallException("atlassian-plugin.xml has no <plugin-info>"));
        version = info.child("version").map(ModuleElement::text).orElse("0");
        parameters = info.params();
        modules = root.children().stream().filter(each -> !each.type().equals("plugin-info")).filter(each -> isFor(each, product)).toList();
        check(product);
    }

    /** Reads the bundle's descriptor. @throws InstallException for a missing or wrong one */
    public static Descriptor of(Bundle bundle, String product) {
        URL file = bundle.getEntry("atlassian-plugin.xml");
        if (file == null) {
            throw new InstallException("The JAR has no atlassian-plugin.xml at its top");
        }
        String plugin = bundle.getHeaders("").get("Atlassian-Plugin-Key");
        Descriptor descriptor = new Descriptor(parse(file), product);
        if (!descriptor.key.equals(plugin)) {
            throw new InstallException("The manifest's Atlassian-Plugin-Key is " + plugin + ", the descriptor's key is " + descriptor.key);
        }
        return descriptor;
    }

    private static ModuleElement parse(URL file) {
        try (InputStream in = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new ModuleElement(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (Exception problem) {
            throw new InstallException("atlassian-plugin.xml can not be read: " + problem.getMessage(), problem);
        }
    }

    private static boolean isFor(ModuleElement module, String product) {
        return module.attribute("application").isEmpty() || module.attribute("application").toLowerCase(Locale.ROOT).equals(product);
    }

    private void check(String product) {
        Set<String> keys = new HashSet<>();
        for (ModuleElement module : modules) {
            checkType(module, product);
            if (!module.type().equals("resource") && (module.key().isEmpty() || !keys.add(module.key()))) {
                throw new InstallException("atlassian-plugin.xml: <" + module.type() + " key=\"" + module.key() + "\"> needs a key of its own");
            }
        }
    }

    private static void checkType(ModuleElement module, String product) {
        if (COMMON.contains(module.type()) || OWN.get(product).contains(module.type())) {
            return;
        }
        String place = "atlassian-plugin.xml: <" + module.type() + " key=\"" + module.key() + "\">";
        String other = product.equals("jira") ? "confluence" : "jira";
        throw new InstallException(OWN.get(other).contains(module.type())
            ? place + " exists in the other product only; it needs application=\"" + other + "\""
            : place + " is a module type this stand-in does not know");
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /** The parameters of plugin-info. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** The modules of one type, in the order of the file. */
    public List<ModuleElement> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }

    /** {@code plugin:module}, as pages and other modules name it. */
    public String completeKey(ModuleElement module) {
        return key + ":" + module.key();
    }

    /** The base names of the text bundles, e.g. {@code i18n.tandem}. */
    public List<String> textBundles() {
        List<String> names = new ArrayList<>();
        for (ModuleElement resource : modules("resource")) {
            if (resource.attribute("type").equals("i18n")) {
                names.add(resource.attribute("location"));
            }
        }
        return names;
    }
}
