package io.tandem.connection;

import static io.tandem.testing.connection.ConnectionWorld.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.shared.InvalidInputException;
import io.tandem.testing.connection.ConnectionWorld;
import java.util.List;
import org.junit.Test;

public class AllowedHostsServiceTest {
    private final AllowedHostsService hosts = new ConnectionWorld().hosts();

    @Test
    public void namesAddressesAndNetworksAreTaken() {
        List<String> good = List.of("sonar.example.com", "*.example.com", "sonar", "127.0.0.1", "10.0.0.0/8", "::1", "fd00::/8", "sonar_1.corp");
        assertThat(hosts.save(ADMIN, 0, good).entries()).isEqualTo(good);
    }

    @Test
    public void entriesAreTidied() {
        assertThat(hosts.save(ADMIN, 0, List.of("  Sonar.Example.COM ", "", "sonar.example.com")).entries()).containsExactly("sonar.example.com");
    }

    @Test
    public void everyOtherLineIsNamed() {
        List<String> wrong = List.of("https://sonar.example.com", "sonar.example.com/x", "*", "*.", "300.1.1.1", "10.0.0.0/33", "2130706433", "127.1", "0x7f000001", "a..b", "user@host", "host:9000");
        InvalidInputException problems = catchThrowableOfType(() -> hosts.save(ADMIN, 0, wrong), InvalidInputException.class);
        assertThat(problems.problems()).extracting(problem -> problem.arguments().get(0)).containsExactlyElementsOf(wrong);
    }
}
