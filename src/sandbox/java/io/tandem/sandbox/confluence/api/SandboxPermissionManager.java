package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.user.User;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.HostUsers;

/** Answers for pages, spaces and the application as a whole (any other target, or none). */
final class SandboxPermissionManager implements PermissionManager {
    private final Access access;
    private final HostUsers users;

    SandboxPermissionManager(Access access, HostUsers users) {
        this.access = access;
        this.users = users;
    }

    @Override
    public boolean hasPermission(User user, Permission permission, Object target) {
        String name = user == null ? null : user.getName();
        if (target instanceof SandboxPage page) {
            return permission == Permission.VIEW || permission == Permission.EXPORT ? access.mayView(name, page.wikiPage()) : access.mayEdit(name, page.wikiPage());
        }
        if (target instanceof SandboxSpace space) {
            return onSpace(name, permission, space);
        }
        return permission == Permission.VIEW ? name != null : isSystemAdministrator(user);
    }

    private boolean onSpace(String name, Permission permission, SandboxSpace space) {
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return access.mayView(name, space.wikiSpace());
        }
        return permission == Permission.EDIT ? access.mayCreate(name, space.wikiSpace()) : access.mayAdminister(name, space.wikiSpace());
    }

    @Override
    public boolean hasCreatePermission(User user, Object container, Class<?> typeToCreate) {
        return container instanceof SandboxSpace space && access.mayCreate(user == null ? null : user.getName(), space.wikiSpace());
    }

    @Override
    public boolean hasCreatePermission(User user, Object container, Object target) {
        return hasCreatePermission(user, container, target.getClass());
    }

    @Override
    public boolean isConfluenceAdministrator(User user) {
        return isSystemAdministrator(user);
    }

    @Override
    public boolean isSystemAdministrator(User user) {
        return user != null && users.byName(user.getName()).map(HostUser::systemAdministrator).orElse(false);
    }
}
