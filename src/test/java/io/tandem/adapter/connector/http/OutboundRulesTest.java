package io.tandem.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class OutboundRulesTest {
    private static final Map<String, String> DNS = Map.of(
            "sonar.example.com", "93.184.216.34",
            "inside.example.com", "10.1.2.3",
            "rebound.example.com", "127.0.0.1",
            "cloud.example.com", "169.254.169.254",
            "six.example.com", "fd00::1",
            "mixed.example.com", "93.184.216.34 192.168.0.7");

    @Test
    public void aListedHostWithAPublicAddressMayBeReached() {
        assertAllowed("https://sonar.example.com/x", "sonar.example.com");
        assertAllowed("https://SONAR.example.com./x", "sonar.example.com");
        assertAllowed("https://sonar.example.com", "*.example.com");
    }

    @Test
    public void anUnlistedHostMayNot() {
        assertRefused(Kind.HOST_NOT_ALLOWED, "https://sonar.example.com");
        assertRefused(Kind.HOST_NOT_ALLOWED, "https://sonar.example.com", "example.com");
        assertRefused(Kind.HOST_NOT_ALLOWED, "https://example.com", "*.example.com");
        assertRefused(Kind.HOST_NOT_ALLOWED, "https://evilexample.com", "*.example.com");
        assertRefused(Kind.HOST_NOT_ALLOWED, "https://sonar.example.com.evil.com", "sonar.example.com");
    }

    @Test
    public void aListedNameDoesNotOpenThisMachineOrItsNeighbours() {
        assertRefused(Kind.ADDRESS_NOT_ALLOWED, "https://inside.example.com", "*.example.com");
        assertRefused(Kind.ADDRESS_NOT_ALLOWED, "https://rebound.example.com", "*.example.com");
        assertRefused(Kind.ADDRESS_NOT_ALLOWED, "https://cloud.example.com", "*.example.com");
        assertRefused(Kind.ADDRESS_NOT_ALLOWED, "https://six.example.com", "*.example.com");
    }

    @Test
    public void everyAddressOfANameCounts() {
        assertRefused(Kind.ADDRESS_NOT_ALLOWED, "https://mixed.example.com", "mixed.example.com");
    }

    @Test
    public void aPrivateNetworkCanBeAllowedByItself() {
        assertAllowed("https://inside.example.com", "inside.example.com", "10.0.0.0/8");
        assertAllowed("https://six.example.com", "six.example.com", "fd00::/8");
        assertRefused(Kind.ADDRESS_NOT_ALLOWED, "https://inside.example.com", "inside.example.com", "10.2.0.0/16");
    }

    @Test
    public void allowingANetworkDoesNotAllowNamesThatLeadThere() {
        assertRefused(Kind.HOST_NOT_ALLOWED, "https://inside.example.com", "10.0.0.0/8");
    }

    @Test
    public void otherSpellingsOfAnAddressAreNoWayRound() throws UnknownHostException {
        for (String spelling : List.of("2130706433", "127.1", "0x7f000001", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[fe80::1]", "0.0.0.0", "localhost")) {
            assertThat(failure("http://" + spelling + "/", "sonar.example.com", "*.example.com")).as(spelling).isNotNull();
        }
        assertThat(Addresses.isPublic(InetAddress.getByName("64:ff9b::7f00:1"))).isFalse();
        assertThat(Addresses.isPublic(InetAddress.getByName("::ffff:10.0.0.1"))).isFalse();
        assertThat(Addresses.isPublic(InetAddress.getByName("100.64.1.1"))).isFalse();
        assertThat(Addresses.isPublic(InetAddress.getByName("2606:2800:220:1::1"))).isTrue();
    }

    @Test
    public void anAddressIsReachedOnlyWhenItIsOnTheList() {
        assertAllowed("http://127.0.0.1:9000", "127.0.0.1");
        assertAllowed("http://[::1]:9000", "::1");
        assertAllowed("http://93.184.216.34", "93.184.216.34");
        assertRefused(Kind.HOST_NOT_ALLOWED, "http://93.184.216.35", "93.184.216.34");
    }

    @Test
    public void aNameNobodyKnowsIsToldApart() {
        assertRefused(Kind.HOST_UNKNOWN, "https://nowhere.example.com", "*.example.com");
    }

    private static void assertAllowed(String url, String... entries) {
        assertThatCode(() -> rules(entries).require(URI.create(url))).doesNotThrowAnyException();
    }

    private static void assertRefused(Kind kind, String url, String... entries) {
        assertThat(failure(url, entries)).as(url).returns(kind, RemoteException::kind);
    }

    private static RemoteException failure(String url, String... entries) {
        return catchThrowableOfType(() -> rules(entries).require(URI.create(url)), RemoteException.class);
    }

    private static OutboundRules rules(String... entries) {
        return new OutboundRules(() -> List.of(entries), OutboundRulesTest::resolve);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        if (host.matches("[0-9a-f:.]+")) {
            return InetAddress.getAllByName(host);
        }
        String known = DNS.get(host);
        if (known == null) {
            throw new UnknownHostException(host);
        }
        String[] addresses = known.split(" ");
        InetAddress[] resolved = new InetAddress[addresses.length];
        for (int index = 0; index < addresses.length; index++) {
            resolved[index] = InetAddress.getByName(addresses[index]);
        }
        return resolved;
    }
}
