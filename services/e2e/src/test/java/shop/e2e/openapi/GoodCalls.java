package shop.e2e.openapi;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import shop.e2e.client.Drawing;

/**
 * Calls as the examples of the description make them. Only what no description can know is put in: who asks, which
 * orders there are, and the bytes of a picture.
 *
 * @param confirmed id of an order
 * @param cancelled id of an order
 */
record GoodCalls(Credentials credentials, String confirmed, String cancelled) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    /** The whole call, with the first kind of body that there is. */
    Call of(Operation operation) {
        Call call = known(Call.whole(operation));
        return credentials.of(
                operation.mediaTypes().isEmpty()
                        ? call
                        : withBody(call, operation.mediaTypes().getFirst()));
    }

    /** With as little as possible, and with everything in every media type. */
    List<Call> all(Operation operation) {
        Call whole = known(Call.whole(operation));
        Stream<Call> calls = operation.mediaTypes().isEmpty()
                ? Stream.of(whole)
                : operation.mediaTypes().stream().map(mediaType -> withBody(whole, mediaType));
        return Stream.concat(Stream.of(known(Call.least(operation))), calls)
                .map(credentials::of)
                .toList();
    }

    private Call known(Call call) {
        String order = call.operation().id().equals("cancelOrder") ? cancelled : confirmed;
        Call known = call;
        for (String name : List.of("id", "orderId")) {
            known = known.parameters().containsKey(name) ? known.with(name, order) : known;
        }
        return known;
    }

    private static Call withBody(Call call, String mediaType) {
        if (mediaType.startsWith("image/")) {
            return call.body(mediaType, picture(mediaType.substring("image/".length())));
        }
        Call withBody = call.example(mediaType);
        // What only pages of the shop send
        return mediaType.equals(FORM) ? withBody.header("Sec-Fetch-Site", "same-origin") : withBody;
    }

    /** Another one each time, as far as the format is drawn here. */
    static byte[] picture(String format) {
        if (format.equals("webp")) {
            return Base64.getDecoder().decode(WEBP);
        }
        return Drawing.as(format);
    }
}
