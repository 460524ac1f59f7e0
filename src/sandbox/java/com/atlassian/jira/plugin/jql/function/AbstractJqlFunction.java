package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/** What JQL functions have in common. */
public abstract class AbstractJqlFunction implements JqlFunction {
    private volatile JqlFunctionModuleDescriptor descriptor;

    public AbstractJqlFunction() {
    }

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        descriptor = moduleDescriptor;
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    protected I18nHelper getI18n() {
        return descriptor.getI18nBean();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage("Function '" + operand.getName() + "' expected '" + expected + "' arguments but received '" + given + "'.");
        }
        return messages;
    }
}
