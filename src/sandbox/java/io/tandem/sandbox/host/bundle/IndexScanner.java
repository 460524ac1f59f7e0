package io.tandem.sandbox.host.bundle;

import java.beans.Introspector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.w3c.dom.Element;

/** {@code <atlassian-scanner:scan-indexes/>}: registers the components and the imported services that the index files name. */
final class IndexScanner extends NamespaceHandlerSupport implements BeanDefinitionParser {
    static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private final ScannerIndex index;
    private final ClassLoader loader;
    private final Function<Class<?>, Optional<Object>> services;
    private boolean used;

    IndexScanner(ScannerIndex index, ClassLoader loader, Function<Class<?>, Optional<Object>> services) {
        this.index = index;
        this.loader = loader;
        this.services = services;
        registerBeanDefinitionParser("scan-indexes", this);
    }

    @Override
    public void init() {
        // Registered in the constructor.
    }

    boolean wasUsed() {
        return used;
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext context) {
        used = true;
        index.lines("component").forEach(line -> component(line, context.getRegistry()));
        imports(context.getRegistry());
        return null;
    }

    private void component(ScannerIndex.Line line, BeanDefinitionRegistry registry) {
        Class<?> type = load(line);
        AnnotatedGenericBeanDefinition definition = new AnnotatedGenericBeanDefinition(type);
        AnnotationConfigUtils.processCommonDefinitionAnnotations(definition);
        String name = line.rest().isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : line.rest();
        if (registry.containsBeanDefinition(name)) {
            throw new InstallException("META-INF/plugin-components/" + line.file() + ": the bean name " + name + " of " + line.className() + " is taken twice");
        }
        registry.registerBeanDefinition(name, definition);
    }

    private void imports(BeanDefinitionRegistry registry) {
        List<String> missing = new ArrayList<>();
        Map<String, Integer> simpleNames = new HashMap<>();
        List<ScannerIndex.Line> lines = index.lines("imports");
        lines.forEach(line -> simpleNames.merge(simpleName(line), 1, Integer::sum));
        for (ScannerIndex.Line line : lines) {
            Class<?> type = load(line);
            Optional<Object> service = services.apply(type);
            if (service.isEmpty()) {
                missing.add(line.className() + " (META-INF/plugin-components/" + line.file() + ")");
            } else {
                boolean clash = simpleNames.get(simpleName(line)) > 1;
                registry.registerBeanDefinition(beanName(line, type, clash), imported(type, ImportedService.of(type, service.get())));
            }
        }
        if (!missing.isEmpty()) {
            throw new InstallException("Waiting for services that this product does not offer: " + String.join(", ", missing));
        }
    }

    private static String simpleName(ScannerIndex.Line line) {
        return line.className().substring(line.className().lastIndexOf('.') + 1);
    }

    private static String beanName(ScannerIndex.Line line, Class<?> type, boolean clash) {
        if (!line.rest().isEmpty()) {
            return line.rest();
        }
        return clash ? type.getName() : Introspector.decapitalize(type.getSimpleName());
    }

    @SuppressWarnings("unchecked")
    private static <T> BeanDefinition imported(Class<T> type, Object service) {
        RootBeanDefinition definition = new RootBeanDefinition(type, () -> (T) service);
        definition.setDestroyMethodName("");
        return definition;
    }

    private Class<?> load(ScannerIndex.Line line) {
        try {
            return loader.loadClass(line.className());
        } catch (ClassNotFoundException | LinkageError problem) {
            throw new InstallException("META-INF/plugin-components/" + line.file() + " names " + line.className() + ", which can not be loaded here: " + problem, problem);
        }
    }
}
