package shop.edge.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientsTest {

    private final Clients clients = new Clients(List.of("10.0.0.0/8", "192.168.4.0/22", "2001:db8:1::/48"));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    ClientsTest() {
        request.setRemoteAddr("10.1.2.3");
        request.addHeader("Host", "inside:8080");
    }

    @Test
    void believesNobodyByDefault() {
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "evil.example");

        Client client = new Clients(List.of()).of(request);

        assertThat(client).isEqualTo(new Client("10.1.2.3", "http", "inside:8080", false));
    }

    @Test
    void believesATrustedProxy() {
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "shop.example");

        Client client = clients.of(request);

        assertThat(client).isEqualTo(new Client("203.0.113.9", "https", "shop.example", true));
        assertThat(client.origin()).isEqualTo("https://shop.example");
        assertThat(client.port()).isEqualTo(443);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9                            | 203.0.113.9",
                "6.6.6.6, 203.0.113.9                   | 203.0.113.9",
                "6.6.6.6, 203.0.113.9, 10.9.9.9         | 203.0.113.9",
                "203.0.113.9:4711, 192.168.7.255        | 203.0.113.9",
                "203.0.113.9, 192.168.8.1               | 192.168.8.1",
                "2001:db8:2::7, 2001:db8:1::1           | 2001:db8:2::7",
                "[2001:db8:2::7]:4711                   | 2001:db8:2::7",
                "10.0.0.1, 10.0.0.2                     | 10.0.0.1",
                "unknown, 10.0.0.2                      | 10.0.0.2",
                "203.0.113.9, evil.example              | 10.1.2.3",
                "203.0.113.9, 999.1.1.1                 | 10.1.2.3",
                "','                                    | 10.1.2.3",
                "203.0.113.9,                           | 10.1.2.3"
            })
    void takesTheRightmostAddressThatIsNoTrustedProxy(String chain, String address) {
        request.addHeader("X-Forwarded-For", chain);

        assertThat(clients.of(request).address()).isEqualTo(address);
    }

    @Test
    void readsAChainThatComesAsSeveralHeaders() {
        request.addHeader("X-Forwarded-For", "6.6.6.6");
        request.addHeader("X-Forwarded-For", "203.0.113.9, 10.0.0.2");

        assertThat(clients.of(request).address()).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({
        "https, Shop.Example:443, https://shop.example",
        "https, shop.example:8443, https://shop.example:8443",
        "http, shop.example:80, http://shop.example",
        "http, shop.example:443, http://shop.example:443",
        "http, [::1]:80, http://[::1]",
        "http, [::80], http://[::80]"
    })
    void knowsTheOriginAsABrowserWritesIt(String scheme, String authority, String origin) {
        assertThat(new Client("192.0.2.1", scheme, authority, false).origin()).isEqualTo(origin);
    }

    @Test
    void countsAWholeIpv6NetworkAsOneClient() {
        Client one = new Client("2001:db8::1", "http", "shop", false);
        Client neighbour = new Client("2001:db8:0:0:ffff::2", "http", "shop", false);
        Client other = new Client("2001:db8:0:1::1", "http", "shop", false);

        assertThat(neighbour.network()).isEqualTo(one.network());
        assertThat(other.network()).isNotEqualTo(one.network());
        assertThat(new Client("192.0.2.1", "http", "shop", false).network()).isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0/8/8", ""})
    void refusesToTrustWhatIsNoRangeOfAddresses(String range) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Clients(List.of(range)));
    }
}
