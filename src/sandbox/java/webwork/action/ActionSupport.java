package webwork.action;

/** Validates, then executes: what the action's own methods do not override. */
public class ActionSupport implements Action {
    @Override
    public String execute() throws Exception {
        doValidation();
        return getHasErrors() ? INPUT : doExecute();
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {
        // Nothing to check unless the action says so.
    }

    public boolean getHasErrors() {
        return false;
    }
}
