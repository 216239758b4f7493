package shop.e2e.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Resolves every name under {@code localhost} to this machine, as browsers and curl do (RFC 6761, section 6.3). Java asks
 * the operating system, and not each of them knows.
 */
public final class LocalhostNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver system = configuration.builtinResolver();
        return new InetAddressResolver() {

            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (!host.endsWith(".localhost")) {
                    return system.lookupByName(host, policy);
                }
                List<InetAddress> named = new ArrayList<>();
                for (InetAddress address :
                        system.lookupByName("localhost", policy).toList()) {
                    // An address keeps the name under which it was found; TLS asks for a certificate by it
                    named.add(InetAddress.getByAddress(host, address.getAddress()));
                }
                return named.stream();
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return system.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "names under localhost";
    }
}
