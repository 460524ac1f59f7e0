package io.tandem.it;

import static io.tandem.testing.bundle.SmallAddOn.addOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.testing.bundle.RunningProduct;
import io.tandem.testing.bundle.SmallAddOn;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What the stand-in refuses, as the products do. */
public class BundleIT {
    private static final String BEAN = "public class Bean { }";
    private static RunningProduct jira;

    @BeforeClass
    public static void start() throws Exception {
        jira = RunningProduct.jira();
    }

    @AfterClass
    public static void stop() throws Exception {
        jira.close();
    }

    private static void refused(SmallAddOn addOn, String... because) {
        assertThatThrownBy(() -> jira.install(addOn)).isInstanceOf(InstallException.class).hasMessageContainingAll(because);
    }

    @Test
    public void anImportThatNobodyExports() {
        refused(addOn().imports("com.atlassian.nowhere"), "com.atlassian.nowhere");
    }

    @Test
    public void anImportOfTheOtherProductsApi() {
        refused(addOn().imports("com.atlassian.confluence.macro"), "com.atlassian.confluence.macro");
    }

    @Test
    public void aJarWithoutScanIndexes() {
        refused(addOn().withoutScanIndexes(), "scan-indexes");
    }

    @Test
    public void aServiceThatTheProductDoesNotOffer() {
        refused(addOn().imports("com.atlassian.confluence.pages;resolution:=optional", "com.atlassian.jira.issue").index("imports", "com.atlassian.jira.issue.Issue"),
            "com.atlassian.jira.issue.Issue", "does not offer");
    }

    @Test
    public void anIndexLineWithoutItsClass() {
        refused(addOn().index("component", "small.Gone"), "small.Gone", "META-INF/plugin-components/component");
    }

    @Test
    public void aClassWhoseDependencyNobodyMakes() {
        assertThatThrownBy(() -> jira.install(addOn().source("Bean", "@jakarta.inject.Named public class Bean { public Bean(Runnable missing) { } }").index("component", "small.Bean")))
            .hasMessageContaining("java.lang.Runnable");
    }

    @Test
    public void anUnknownModuleType() {
        refused(addOn().module("<theme key=\"t\"/>"), "<theme key=\"t\">", "does not know");
    }

    @Test
    public void aModuleTypeOfTheOtherProductWithoutItsMark() {
        refused(addOn().module("<xhtml-macro key=\"m\"/>"), "application=\"confluence\"");
    }

    @Test
    public void aModuleMarkedForTheOtherProductIsLeftOut() throws Exception {
        assertThat(jira.install(addOn().module("<xhtml-macro key=\"m\" application=\"confluence\" class=\"small.Gone\"/>")).macros()).isEmpty();
    }

    @Test
    public void aTextBundleThatIsNotThere() {
        refused(addOn().module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.gone\"/>"), "i18n/gone.properties");
    }

    @Test
    public void activeObjectsWhileTheAddOnStarts() {
        SmallAddOn eager = addOn().imports("com.atlassian.activeobjects.external", "net.java.ao").module("<ao key=\"ao\" namespace=\"small\"><entity>small.Row</entity></ao>")
            .source("Row", "public interface Row extends net.java.ao.Entity { String getName(); void setName(String name); }")
            .source("Bean", "@jakarta.inject.Named public class Bean { @jakarta.inject.Inject public Bean(com.atlassian.activeobjects.external.ActiveObjects objects) { objects.count(Row.class); } }")
            .index("component", "small.Bean").index("imports", "com.atlassian.activeobjects.external.ActiveObjects");
        assertThatThrownBy(() -> jira.install(eager)).hasStackTraceContaining("still starting");
    }

    @Test
    public void aTemplateMethodThatIsNotOnTheAllowlist() throws Exception {
        String provider = "import java.util.*; public class Provider implements com.atlassian.plugin.web.ContextProvider { public void init(Map<String, String> p) { }"
            + " public Map<String, Object> getContextMap(Map<String, Object> c) { return Map.of(\"row\", new Row(), \"text\", \"<b>\"); } }";
        SmallAddOn addOn = addOn().imports("com.atlassian.plugin.web", "com.atlassian.plugin").source("Provider", provider)
            .source("Row", "public final class Row { public String getName() { return \"a & b\"; } public String getSecret() { return \"s3cret\"; } }")
            .file("panel.vm", "$row.name|$row.secret|$row.getSecret()|$text|$i18n.getText('k')")
            .module("<web-panel key=\"p\" location=\"here\"><context-provider class=\"small.Provider\"/><resource type=\"velocity\" name=\"view\" location=\"panel.vm\"/></web-panel>")
            .module("<velocity-allowlist key=\"v\"><method>small.Row#getName()</method></velocity-allowlist>");
        jira.install(addOn);
        assertThat(jira.panel("admin", "here", Map.of())).isEqualTo("a &amp; b|$row.secret|$row.getSecret()|&lt;b&gt;|k");
        assertThat(jira.product().addOn().blockedMethods()).containsExactly("small.Row#getSecret()");
    }

    @Test
    public void textsComeInTheViewersLanguage() throws Exception {
        SmallAddOn addOn = addOn().module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.small\"/>")
            .file("i18n/small.properties", "greeting=Hello {0}\nonly=English").file("i18n/small_zh_CN.properties", "greeting=\\u4f60\\u597d {0}")
            .file("panel.vm", "$i18n.getText('greeting', 'Wei') $i18n.getText('only')")
            .module("<web-panel key=\"p\" location=\"here\"><resource type=\"velocity\" name=\"view\" location=\"panel.vm\"/></web-panel>");
        jira.install(addOn);
        assertThat(jira.panel("admin", "here", Map.of())).isEqualTo("Hello Wei English");
        assertThat(jira.panel("wei", "here", Map.of())).isEqualTo("你好 Wei English");
    }

    @Test
    public void restMethodsAreForLicensedUsersUnlessTheySayOtherwise() throws Exception {
        jira.install(rest());
        assertThat(jira.get("", "/rest/small/1.0/things").statusCode()).isEqualTo(401);
        assertThat(jira.get("", "/rest/small/1.0/things").body()).contains("\"status-code\":401");
        assertThat(jira.get("dev", "/rest/small/1.0/things").body()).isEqualTo("{\"name\":\"thing\"}");
        assertThat(jira.get("dev", "/rest/small/latest/things").statusCode()).isEqualTo(200);
        assertThat(jira.get("", "/rest/small/1.0/things/open").statusCode()).isEqualTo(200);
        assertThat(jira.get("dev", "/rest/small/1.0/things/admin").statusCode()).isEqualTo(403);
        assertThat(jira.get("admin", "/rest/small/1.0/things/admin").statusCode()).isEqualTo(200);
        assertThat(jira.get("nobody", "/rest/small/1.0/things/open").statusCode()).isEqualTo(401);
    }

    @Test
    public void jsonWithAnUnknownPropertyIsTheCallersFault() throws Exception {
        jira.install(rest());
        assertThat(jira.post("dev", "/rest/small/1.0/things", "application/json", "{\"name\":\"x\"}").statusCode()).isEqualTo(200);
        assertThat(jira.post("dev", "/rest/small/1.0/things", "application/json", "{\"colour\":\"x\"}")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("colour");
        });
    }

    @Test
    public void whatAFormCanSendNeedsTheToken() throws Exception {
        jira.install(rest());
        assertThat(jira.postAsBrowser("dev", "/rest/small/1.0/things/form", "application/x-www-form-urlencoded", "name=x").statusCode()).isEqualTo(403);
        assertThat(jira.postAsBrowser("dev", "/rest/small/1.0/things/form", "application/x-www-form-urlencoded", "name=x&atl_token=abc").statusCode()).isEqualTo(200);
        assertThat(jira.postAsBrowser("dev", "/rest/small/1.0/things", "application/json", "{\"name\":\"x\"}").statusCode()).isEqualTo(200);
    }

    private static SmallAddOn rest() {
        return addOn().imports("jakarta.ws.rs", "jakarta.ws.rs.core", "com.atlassian.plugins.rest.api.security.annotation")
            .module("<rest key=\"r\" path=\"/small\" version=\"1.0\"/>")
            .source("Things", """
                import jakarta.ws.rs.*;
                import com.atlassian.plugins.rest.api.security.annotation.*;
                @Path("things") @Produces("application/json")
                public class Things {
                    public record Thing(String name) { }
                    @GET public Thing get() { return new Thing("thing"); }
                    @GET @Path("open") @UnrestrictedAccess public Thing open() { return get(); }
                    @GET @Path("admin") @SystemAdminOnly public Thing admin() { return get(); }
                    @POST @Consumes("application/json") public Thing post(Thing thing) { return thing; }
                    @POST @Path("form") @Consumes("application/x-www-form-urlencoded") public Thing form(@FormParam("name") String name) { return new Thing(name); }
                }
                """);
    }

    @Test
    public void scriptsAreServedWithTextsInsteadOfKeys() throws Exception {
        jira.install(addOn().module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.small\"/>").file("i18n/small.properties", "a=It''s \"here\"\nb={0} of {1}")
            .file("js/x.js", "f(AJS.I18n.getText(\"a\"), AJS.I18n.getText('b', 1, 2));")
            .module("<web-resource key=\"w\"><transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation><context>atl.general</context>"
                + "<resource type=\"download\" name=\"x.js\" location=\"js/x.js\"/></web-resource>"));
        assertThat(jira.get("dev", "/download/resources/small:w/x.js").body()).isEqualTo("f(\"It's \\\"here\\\"\", AJS.format(\"{0} of {1}\", 1, 2));");
        assertThat(jira.get("dev", "/login.jsp").body()).contains("/download/batch/small:w/small:w.js");
        assertThat(jira.get("dev", "/download/resources/small:w/../x.js").statusCode()).isNotEqualTo(200);
    }

    @Test
    public void anItemInASectionThatIsNotThere() {
        refused(addOn().module("<web-section key=\"mine\" location=\"admin_plugins_menu\"/>")
            .module("<web-item key=\"i\" section=\"admin_plugins_menu/yours\"><link>/x</link></web-item>"), "admin_plugins_menu/yours");
    }

    @Test
    public void aDependencyThatNobodyOffers() {
        refused(addOn().module("<web-resource key=\"w\"><dependency>small:gone</dependency></web-resource>"), "small:gone");
    }
}
