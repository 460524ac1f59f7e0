package io.tandem.sandbox.host.bundle;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The add-on's beans: a Spring context on the bundle's class loader, from META-INF/spring/*.xml. */
public final class AddOnContext implements AutoCloseable {
    private final Bundle bundle;
    private final ClassLoader loader;
    private final GenericApplicationContext spring;
    private final ScannerIndex index;

    private AddOnContext(Bundle bundle, String product) {
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
        this.spring = new GenericApplicationContext();
        this.index = new ScannerIndex(bundle, product);
    }

    /** Reads the XML files and makes all beans. {@code services} finds a host service by its interface. */
    public static AddOnContext start(Bundle bundle, String product, Function<Class<?>, Optional<Object>> services) {
        AddOnContext context = new AddOnContext(bundle, product);
        try {
            context.refresh(services);
            return context;
        } catch (RuntimeException | Error problem) {
            context.close();
            throw refusal(problem).orElseThrow(() -> new InstallException("The add-on's Spring context did not start: " + root(problem), problem));
        }
    }

    private static Optional<InstallException> refusal(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause).filter(InstallException.class::isInstance).map(InstallException.class::cast).findFirst();
    }

    private static String root(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause).reduce((first, last) -> last).map(Throwable::getMessage).orElse("");
    }

    private void refresh(Function<Class<?>, Optional<Object>> services) {
        spring.setClassLoader(loader);
        spring.getDefaultListableBeanFactory().setAllowBeanDefinitionOverriding(false);
        IndexScanner scanner = new IndexScanner(index, loader, services);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(spring);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.setNamespaceHandlerResolver(handlers(scanner));
        call(() -> {
            springFiles().forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
            if (!scanner.wasUsed()) {
                throw new InstallException("No META-INF/spring/*.xml has <atlassian-scanner:scan-indexes/>, so the product would read no component index");
            }
            spring.refresh();
            return null;
        });
    }

    private static NamespaceHandlerResolver handlers(IndexScanner scanner) {
        NamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(AddOnContext.class.getClassLoader());
        return uri -> uri.equals(IndexScanner.NAMESPACE) ? scanner : others.resolve(uri);
    }

    private List<URL> springFiles() {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        return files == null ? List.of() : Collections.list(files);
    }

    /** The class loader of the bundle. */
    public ClassLoader loader() {
        return loader;
    }

    public Bundle bundle() {
        return bundle;
    }

    /** Loads a class of the add-on (or one it imports). @throws InstallException naming who needs it */
    public Class<?> load(String className, String neededBy) {
        try {
            return loader.loadClass(className);
        } catch (ClassNotFoundException | LinkageError problem) {
            throw new InstallException(neededBy + " names the class " + className + ", which can not be loaded here: " + problem, problem);
        }
    }

    /** Makes an object of a class, injected by its constructor. @throws InstallException saying what it lacks */
    public <T> T create(Class<T> type) {
        try {
            return call(() -> spring.getAutowireCapableBeanFactory().createBean(type));
        } catch (BeansException problem) {
            throw new InstallException(type.getName() + " can not be made: " + root(problem), problem);
        }
    }

    /** The beans of the {@code exports} index that are exported as the interface. */
    public <T> List<T> exported(Class<T> as) {
        List<T> found = new ArrayList<>();
        for (ScannerIndex.Line line : index.lines("exports")) {
            if (List.of(line.rest().split(",")).contains(as.getName())) {
                found.add(as.cast(spring.getBean(load(line.className(), "META-INF/plugin-components/" + line.file()))));
            }
        }
        return found;
    }

    /** Runs work with the bundle's class loader as the thread's, as the products do around every call into an add-on. */
    public <T> T call(Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new AddOnFailedException(problem);
        } finally {
            thread.setContextClassLoader(outer);
        }
    }

    @Override
    public void close() {
        call(() -> {
            spring.close();
            return null;
        });
    }
}
