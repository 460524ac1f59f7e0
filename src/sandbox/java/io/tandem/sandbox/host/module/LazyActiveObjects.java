package io.tandem.sandbox.host.module;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.activeobjects.external.NoDataSourceException;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ao.AoEngine;
import io.tandem.sandbox.host.ao.AoTransactions;
import io.tandem.sandbox.host.ao.EngineActiveObjects;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.ModuleElement;
import io.tandem.sandbox.host.platform.SettingsTable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.java.ao.RawEntity;

/** The {@code <ao>} module: refuses every use while the add-on starts; the first use afterwards makes the tables and runs the upgrade tasks. */
final class LazyActiveObjects implements InvocationHandler {
    private final Product product;
    private final ModuleElement module;
    private final ActiveObjects proxy;
    private AddOnContext context;
    private volatile ActiveObjects ready;

    LazyActiveObjects(Product product, ModuleElement module) {
        this.product = product;
        this.module = module;
        this.proxy = (ActiveObjects) Proxy.newProxyInstance(LazyActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, this);
    }

    ActiveObjects proxy() {
        return proxy;
    }

    /** From now on it may be used. */
    synchronized void started(AddOnContext addOn) {
        context = addOn;
        product.provide(AoTransactions.class, new Transactions(proxy));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals":
                return self == arguments[0];
            case "hashCode":
                return System.identityHashCode(self);
            case "toString":
                return "ActiveObjects of " + module.key();
            default:
                return use(method, arguments);
        }
    }

    private Object use(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(ready(), arguments);
        } catch (InvocationTargetException problem) {
            throw problem.getCause();
        }
    }

    private ActiveObjects ready() {
        ActiveObjects objects = ready;
        return objects == null ? prepare() : objects;
    }

    private synchronized ActiveObjects prepare() {
        if (ready == null) {
            if (context == null) {
                throw new NoDataSourceException();
            }
            ActiveObjects objects = EngineActiveObjects.over(AoEngine.over(product.database(), product.schema(), namespace()));
            // One node of a cluster makes the tables; the others find them.
            ClusterLock lock = product.service(ClusterLockService.class).getLockForName("ao-plugin.upgrade." + AoEngine.tablePrefix(namespace()));
            lock.lock();
            try {
                upgrade(objects);
                objects.migrate(entities());
            } finally {
                lock.unlock();
            }
            ready = objects;
        }
        return ready;
    }

    private String namespace() {
        return module.attribute("namespace", context.bundle().getSymbolicName());
    }

    @SuppressWarnings("unchecked")
    private Class<? extends RawEntity<?>>[] entities() {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (ModuleElement entity : module.children("entity")) {
            entities.add((Class<? extends RawEntity<?>>) context.load(entity.text(), "<ao key=\"" + module.key() + "\">").asSubclass(RawEntity.class));
        }
        return entities.toArray(new Class[0]);
    }

    private void upgrade(ActiveObjects objects) {
        SettingsTable settings = SettingsTable.of(product);
        String key = "ao.model." + AoEngine.tablePrefix(namespace());
        List<ActiveObjectsUpgradeTask> tasks = module.children("upgradeTask").stream()
            .map(task -> (ActiveObjectsUpgradeTask) context.create(context.load(task.text(), "<ao> upgrade task")))
            .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion)).toList();
        for (ActiveObjectsUpgradeTask task : tasks) {
            ModelVersion reached = ModelVersion.valueOf(settings.find(key).orElse("0"));
            if (reached.isOlderThan(task.getModelVersion())) {
                context.call(() -> {
                    task.upgrade(reached, objects);
                    return null;
                });
                settings.put(key, task.getModelVersion().toString());
            }
        }
    }

    private record Transactions(ActiveObjects objects) implements AoTransactions {
        @Override
        public <T> T run(com.atlassian.sal.api.transaction.TransactionCallback<T> work) {
            return objects.executeInTransaction(work);
        }
    }
}
