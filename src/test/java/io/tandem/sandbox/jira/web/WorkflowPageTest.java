package io.tandem.sandbox.jira.web;

import static io.tandem.testing.bundle.SmallAddOn.addOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.ActionDescriptor;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.setup.Foundation;
import io.tandem.sandbox.jira.workflow.Descriptors;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The workflow editor with a module that has something to choose: its own fields are shown, what they say is kept as the module makes it, and shown again. */
public class WorkflowPageTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final int SELECT = 11;
    private static final String FACTORY = """
        import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
        import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
        import com.opensymphony.workflow.loader.AbstractDescriptor;
        import com.opensymphony.workflow.loader.ValidatorDescriptor;
        import java.util.Map;
        public class WordFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginValidatorFactory {
            protected void getVelocityParamsForInput(Map<String, Object> params) {
                params.put("word", "please");
            }
            protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
                getVelocityParamsForView(params, descriptor);
            }
            protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
                params.put("word", ((ValidatorDescriptor) descriptor).getArgs().get("word"));
            }
            public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
                return Map.of("word", extractSingleParam(form, "word").strip());
            }
        }
        """;
    private static final String VALIDATOR = """
        import com.opensymphony.module.propertyset.PropertySet;
        import com.opensymphony.workflow.InvalidInputException;
        import com.opensymphony.workflow.Validator;
        import java.util.Map;
        public class WordValidator implements Validator {
            public void validate(Map inputs, Map args, PropertySet properties) throws InvalidInputException {
                throw new InvalidInputException("say " + args.get("word"));
            }
        }
        """;
    private static Product product;
    private static JiraProduct jira;
    private final Descriptors descriptors = new Descriptors(jira.store().desk());

    @BeforeClass
    public static void start() throws Exception {
        Path home = FOLDER.newFolder().toPath();
        product = Product.open(ProductOptions.onFile("jira", "Jira", 0, home));
        jira = JiraProduct.start(product, product.clock());
        product.serve();
        String module = """
            <workflow-validator key="word" name="The word" class="small.WordFactory" application="jira"><validator-class>small.WordValidator</validator-class>%s
              <resource type="velocity" name="view" location="view.vm"/><resource type="velocity" name="input-parameters" location="form.vm"/><resource type="velocity" name="edit-parameters" location="form.vm"/>
            </workflow-validator>""";
        product.install(addOn().imports("com.atlassian.jira.plugin.workflow", "com.opensymphony.workflow", "com.opensymphony.workflow.loader", "com.opensymphony.module.propertyset")
            .source("WordFactory", FACTORY).source("WordValidator", VALIDATOR).module(module.formatted("")).module(module.formatted("<unique>true</unique><deletable>false</deletable>").replace("key=\"word\"", "key=\"once\""))
            .file("view.vm", "<p class=\"seen\">The word is <b>$word</b></p>").file("form.vm", "<tr><td><input name=\"word\" value=\"$word\"></td></tr>").in(home));
    }

    @AfterClass
    public static void stop() throws Exception {
        product.close();
    }

    @Before
    public void noRules() {
        while (!rules().isEmpty()) {
            descriptors.remove(Foundation.WORKFLOW, SELECT, rules().get(0).kind(), 0);
        }
    }

    private List<Descriptors.Rule> rules() {
        ActionDescriptor action = descriptors.load(Foundation.WORKFLOW).getAction(SELECT);
        return Descriptors.rules(action);
    }

    private static Document get(String query) throws Exception {
        return Jsoup.parse(send(HttpRequest.newBuilder(page(query)).GET()).body());
    }

    private static HttpResponse<String> post(String form) throws Exception {
        return send(HttpRequest.newBuilder(page("")).header("Content-Type", "application/x-www-form-urlencoded").header("X-Atlassian-Token", "no-check").POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static URI page(String query) {
        return URI.create(product.baseUrl() + "/secure/admin/workflows?" + query);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.header("Authorization", "Bearer demo-admin").build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String name() {
        return "name=" + io.tandem.sandbox.host.Html.url(Foundation.WORKFLOW) + "&action=" + SELECT;
    }

    @Test
    public void theModulesFieldsAreAskedForKeptShownAndChanged() throws Exception {
        assertThat(get(name() + "&module=small:word").select("#workflow-rule-form input[name=word]").attr("value")).isEqualTo("please");
        assertThat(post(name() + "&module=small:word&word=+thanks+%3Cb%3E+").statusCode()).isEqualTo(302);
        assertThat(rules()).singleElement().satisfies(rule -> assertThat(rule.arguments()).containsEntry("word", "thanks <b>").containsEntry("class.name", "small.WordValidator").containsEntry("full.module.key", "small:word"));
        Document list = get(name());
        assertThat(list.select("tr[data-action-id=11] .seen").text()).isEqualTo("The word is thanks <b>");

        String edit = list.select("tr[data-action-id=11] a[href*=edit=0]").attr("href");
        assertThat(get(edit.substring(edit.indexOf('?') + 1)).select("#workflow-rule-form input[name=word]").attr("value")).isEqualTo("thanks <b>");
        assertThat(post(name() + "&kind=VALIDATOR&edit=0&word=sorry").statusCode()).isEqualTo(302);
        assertThat(rules()).singleElement().satisfies(rule -> assertThat(rule.arguments()).containsEntry("word", "sorry").containsEntry("full.module.key", "small:word"));
    }

    @Test
    public void whatWasChosenIsAtWorkOnAnIssue() throws Exception {
        post(name() + "&module=small:word&word=thanks");
        String issue = jira.store().issues().list("where i.status_id = ? order by i.id limit 1", jira.store().constants().status("Backlog").orElseThrow().id()).get(0).key();
        HttpResponse<String> refused = send(HttpRequest.newBuilder(URI.create(product.baseUrl() + "/rest/api/2/issue/" + issue + "/transitions")).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"transition\":{\"id\":\"11\"}}")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("say thanks");
    }

    @Test
    public void aUniqueModuleIsOfferedOnceAndOneThatStaysCanNotBeRemoved() throws Exception {
        assertThat(get(name()).select("tr[data-action-id=11] option[value=small:once]")).hasSize(1);
        post(name() + "&module=small:once&word=x");
        Document list = get(name());
        assertThat(list.select("tr[data-action-id=11] option[value=small:once]")).isEmpty();
        assertThat(list.select("tr[data-action-id=11] option[value=small:word]")).hasSize(1);
        assertThat(list.select("tr[data-action-id=11] [name=remove]")).isEmpty();
    }

    @Test
    public void aRuleThatIsGoneIsAMissingPage() throws Exception {
        assertThat(send(HttpRequest.newBuilder(page(name() + "&kind=VALIDATOR&edit=3"))).statusCode()).isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(page(name() + "&kind=NOTHING&edit=0"))).statusCode()).isEqualTo(404);
        assertThat(post(name() + "&kind=VALIDATOR&edit=3&word=x").statusCode()).isEqualTo(404);
    }
}
