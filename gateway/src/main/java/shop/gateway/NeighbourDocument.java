package shop.gateway;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import shop.platform.openapi.ApiPart;
import tools.jackson.databind.node.ObjectNode;

/** The description of a neighbour's part of the API, as the neighbour itself gives it. */
final class NeighbourDocument implements ApiPart {

    private final String name;
    private final SingletonSupplier<RestClient> neighbour;

    /** @param clients asked when the first document is, so that the gateway does not start later for it */
    NeighbourDocument(String name, URI address, ObjectProvider<RestClient.Builder> clients) {
        this.name = name;
        this.neighbour =
                SingletonSupplier.of(() -> clients.getObject().baseUrl(address).build());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<ObjectNode> document() {
        try {
            return Optional.ofNullable(neighbour
                    .obtain()
                    .get()
                    .uri("/api/openapi/{name}", name)
                    .retrieve()
                    .body(ObjectNode.class));
        } catch (HttpClientErrorException.NotFound withoutOne) {
            return Optional.empty();
        }
    }
}
