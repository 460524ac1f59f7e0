package io.tandem.sandbox.jira.api;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.tandem.sandbox.host.AddOn;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.jql.JqlException;
import io.tandem.sandbox.jira.jql.JqlScope;
import io.tandem.sandbox.jira.service.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Makes the scope of a search: who asks, in which zone, with the add-on's functions. */
public final class Scopes {
    private final Product product;
    private final Views views;
    private final Clock clock;

    public Scopes(Product product, Views views, Clock clock) {
        this.product = product;
        this.views = views;
        this.clock = clock;
    }

    /** The scope of a user, by key; {@code null} = anonymous. */
    public JqlScope of(String userKey) {
        return new Scope(views.user(userKey));
    }

    JqlScope of(ApplicationUser user) {
        return new Scope(user);
    }

    private final class Scope implements JqlScope {
        private final ApplicationUser user;

        private Scope(ApplicationUser user) {
            this.user = user;
        }

        @Override
        public Optional<String> userKey() {
            return Optional.ofNullable(user).map(ApplicationUser::getKey);
        }

        @Override
        public ZoneId zone() {
            return userKey().flatMap(views.people()::byKey).map(Person::zone).orElse(ZoneId.systemDefault());
        }

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public Optional<String> userKey(String nameOrKey) {
            return views.people().byName(nameOrKey).or(() -> views.people().byKey(nameOrKey)).map(Person::key);
        }

        @Override
        public Optional<List<QueryLiteral>> function(FunctionOperand function, TerminalClause clause) {
            List<AddOn.JqlFunction> offered = product.findAddOn().map(AddOn::jqlFunctions).orElse(List.of());
            return offered.stream().filter(each -> each.name().equalsIgnoreCase(function.getName())).findFirst().map(each -> values((JqlFunction) each.instance(), function, clause));
        }

        private List<QueryLiteral> values(JqlFunction function, FunctionOperand operand, TerminalClause clause) {
            MessageSet messages = function.validate(user, operand, clause);
            if (messages.hasAnyErrors()) {
                throw new JqlException(List.copyOf(messages.getErrorMessages()));
            }
            return function.getValues(Offer.as(QueryCreationContext.class, new Context(user)), operand, clause);
        }
    }

    /** QueryCreationContext. */
    public record Context(ApplicationUser user) {
        public ApplicationUser getApplicationUser() {
            return user;
        }

        public ApplicationUser getUser() {
            return user;
        }

        public boolean isSecurityOverriden() {
            return false;
        }
    }
}
