package io.tandem.sandbox.host.module;

import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.platform.SettingsTable;
import java.util.Comparator;
import java.util.List;

/** Runs the exported upgrade tasks that this database has not seen, in the order of their build numbers. */
final class UpgradeTasks {
    private static final int LONGEST_DESCRIPTION = 50;

    private UpgradeTasks() {
    }

    static void run(Product product, AddOnContext context) {
        SettingsTable settings = SettingsTable.of(product);
        List<PluginUpgradeTask> tasks = context.exported(PluginUpgradeTask.class).stream().sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber)).toList();
        for (PluginUpgradeTask task : tasks) {
            check(task);
            String key = "build." + task.getPluginKey();
            int reached = settings.find(key).map(Integer::parseInt).orElse(0);
            if (task.getBuildNumber() > reached) {
                context.call(task::doUpgrade);
                settings.put(key, String.valueOf(task.getBuildNumber()));
            }
        }
    }

    private static void check(PluginUpgradeTask task) {
        if (task.getBuildNumber() < 1 || task.getShortDescription().length() >= LONGEST_DESCRIPTION) {
            throw new InstallException("Upgrade task " + task.getClass().getName() + ": the build number must be at least 1 and the description shorter than " + LONGEST_DESCRIPTION);
        }
    }
}
