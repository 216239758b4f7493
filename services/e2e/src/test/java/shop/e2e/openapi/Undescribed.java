package shop.e2e.openapi;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import shop.e2e.client.Answer;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.JsonNode;

/** A path asked by a method that it is not described with. */
record Undescribed(Description description, String path) {

    Answer send(URI shop, Credentials credentials) {
        JsonNode item = description.document().path("paths").path(path);
        String method = Stream.of("DELETE", "PATCH", "PUT")
                .filter(name -> !item.has(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        return ShopClient.withToken(shop, credentials.staff()).send(method, path.replaceAll("\\{.*?}", "NONE"), "");
    }
}
