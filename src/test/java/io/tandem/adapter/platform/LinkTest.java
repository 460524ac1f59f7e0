package io.tandem.adapter.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.SelfTestReport;
import io.tandem.shared.SelfTestReport.Difference;
import java.util.Optional;
import org.junit.Test;

/** The self-test sees every way in which a product can differ from what we were compiled against. */
public class LinkTest {
    @Test
    public void whatIsThereAsExpectedIsNoDifference() {
        assertThat(look("both|interface|java.util.List|java.util.List|")).isEmpty();
        assertThat(look("both|class|java.lang.String|java.lang.String|")).isEmpty();
        assertThat(look("both|method|java.util.List|size|()I")).isEmpty();
        assertThat(look("both|method|java.util.List|toString|()Ljava/lang/String;")).isEmpty();
        assertThat(look("both|method|java.util.ArrayList|containsAll|(Ljava/util/Collection;)Z")).isEmpty();
        assertThat(look("both|static|java.util.List|of|()Ljava/util/List;")).isEmpty();
        assertThat(look("both|method|java.lang.StringBuilder|<init>|(I)V")).isEmpty();
        assertThat(look("both|field|java.lang.Integer|MAX_VALUE|I")).isEmpty();
    }

    @Test
    public void aTypeThatIsNotThereIsToldByName() {
        assertThat(look("both|class|com.example.Gone|com.example.Gone|")).get().extracting(Difference::member, Difference::found).containsExactly("com.example.Gone", "no such type");
    }

    @Test
    public void aTypeOfTheOtherKindIsADifference() {
        assertThat(look("both|class|java.util.List|java.util.List|")).get().extracting(Difference::found).isEqualTo("an interface");
        assertThat(look("both|interface|java.lang.String|java.lang.String|")).get().extracting(Difference::found).isEqualTo("a class");
    }

    @Test
    public void aMethodWithAnotherReturnTypeShowsWhatIsThereInstead() {
        assertThat(look("both|method|java.util.List|size|()J")).get().extracting(Difference::found).asString().contains("int java.util.List.size()");
        assertThat(look("both|method|java.util.List|grow|()V")).get().extracting(Difference::found).isEqualTo("no such method");
        assertThat(look("both|static|java.util.List|size|()I")).isPresent();
    }

    @Test
    public void missingConstructorsAndFieldsAreDifferences() {
        assertThat(look("both|method|java.lang.Integer|<init>|(J)V")).get().extracting(Difference::found).isEqualTo("no such constructor");
        assertThat(look("both|field|java.lang.Integer|LARGEST|I")).get().extracting(Difference::found).isEqualTo("no such field");
        assertThat(look("both|field|java.lang.Integer|MAX_VALUE|J")).isPresent();
    }

    @Test
    public void aLineForTheOtherProductIsLeftAlone() {
        assertThat(Link.parse("confluence|class|a.B|a.B|").isFor("jira")).isFalse();
        assertThat(Link.parse("both|class|a.B|a.B|").isFor("jira")).isTrue();
    }

    @Test
    public void theAddOnLinksWhollyAgainstTheSlice() {
        SelfTestReport report = new LinkSelfTest("jira", getClass().getClassLoader()).run();
        assertThat(report.differences()).isEmpty();
        assertThat(report.checked()).isGreaterThan(40);
        assertThat(new LinkSelfTest("confluence", getClass().getClassLoader()).run().isWell()).isTrue();
    }

    private static Optional<Difference> look(String line) {
        return Link.parse(line).findDifference(LinkTest.class.getClassLoader());
    }
}
