package io.tandem.sandbox.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * The products' interface over the engine's entity manager: every method has the same name and parameters there but for the transaction. A
 * transaction inside a transaction joins it; any exception rolls back.
 */
public final class EngineActiveObjects implements InvocationHandler {
    private final EntityManager manager;
    private final ThreadLocal<Boolean> inTransaction = new ThreadLocal<>();

    private EngineActiveObjects(EntityManager manager) {
        this.manager = manager;
    }

    public static ActiveObjects over(EntityManager manager) {
        ClassLoader loader = EngineActiveObjects.class.getClassLoader();
        return (ActiveObjects) Proxy.newProxyInstance(loader, new Class<?>[] {ActiveObjects.class}, new EngineActiveObjects(manager));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "executeInTransaction" -> transaction((TransactionCallback<?>) arguments[0]);
            case "moduleMetaData" -> new ReadyMetaData();
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "ActiveObjects over " + manager.getProvider().getClass().getSimpleName();
            default -> delegate(method, arguments);
        };
    }

    private Object delegate(Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("migrate")) {
            EntityRules.check((Class<?>[]) arguments[0], manager);
        }
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes()).invoke(manager, arguments);
        } catch (InvocationTargetException problem) {
            throw translated(problem.getCause());
        }
    }

    private <T> T transaction(TransactionCallback<T> work) throws Throwable {
        if (inTransaction.get() != null) {
            return work.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return work.doInTransaction();
                }
            }.execute();
        } catch (SQLException problem) {
            throw translated(problem);
        } finally {
            inTransaction.remove();
        }
    }

    private static Throwable translated(Throwable problem) {
        return problem instanceof SQLException sql ? new ActiveObjectsException("There was a SQL exception thrown by the Active Objects library", sql) : problem;
    }
}
