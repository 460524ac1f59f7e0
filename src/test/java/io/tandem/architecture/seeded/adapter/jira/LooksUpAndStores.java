package io.tandem.architecture.seeded.adapter.jira;

import com.atlassian.jira.component.ComponentAccessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import net.java.ao.Query;

/** Looks its host up statically, and knows tables, servlets and REST. */
public final class LooksUpAndStores {
    Query query = Query.select();
    HttpServletRequest request;
    Response response;

    Object issues() {
        return ComponentAccessor.getIssueManager();
    }
}
