package shop.e2e.openapi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import shop.e2e.client.ShopClient;
import tools.jackson.databind.json.JsonMapper;

/** For each status that an operation describes a call that gets it, made of the good call. */
final class Provocations {

    private static final String JSON = "application/json";
    private static final int BEYOND_A_PICTURE = 5 * 1024 * 1024 + 1;
    private static final int BEYOND_A_BODY = 300_000;

    private final Credentials credentials;
    private final GoodCalls good;
    private final Driver driver;

    Provocations(Credentials credentials, GoodCalls good, Driver driver) {
        this.credentials = credentials;
        this.good = good;
        this.driver = driver;
    }

    /** The good call itself, where nothing has to be provoked. */
    Call of(Operation operation, int status) {
        Call call = good.of(operation);
        return switch (status) {
            case 200 -> again(call.without("Range"));
            case 206 -> call.without("If-Range");
            case 201 -> anew(call);
            case 304 -> call.with("If-None-Match", etag(call));
            case 400 -> malformed(call);
            case 401 ->
                operation.isForSomebody()
                        ? credentials.ofNobody(call)
                        : json(call, "{\"username\":\"x\",\"password\":\"x\"}");
            case 403 ->
                operation.isForSomebody()
                        ? credentials.ofTheWrongOne(call)
                        : call.header("Sec-Fetch-Site", "cross-site");
            case 404 -> elsewhere(call);
            case 406 -> call.header("Accept", "application/xml");
            case 409 -> conflicting(call);
            case 412 -> call.with("If-Match", "\"never\"");
            case 413 -> tooLarge(call);
            case 415 ->
                call.body(operation.id().equals("uploadPicture") ? "multipart/form-data" : "text/plain", text("x"));
            case 416 -> call.without("If-Range").with("Range", "bytes=99999999-");
            case 422 -> againstTheRules(call);
            case 428 -> call.without("If-Match");
            case 429 -> credentials.ofTheGreedyOne(call);
            default -> call;
        };
    }

    private String etag(Call call) {
        return driver.send(call.without("Range")).header("ETag");
    }

    /** Once there, a picture is not new any more. */
    private Call again(Call call) {
        if (call.operation().id().equals("uploadPicture")) {
            driver.send(call);
        }
        return call;
    }

    private static Call anew(Call call) {
        return switch (call.operation().id()) {
            case "putProduct" ->
                call.without("If-Match")
                        .with("If-None-Match", "*")
                        .with(
                                "sku",
                                "NEW-" + ShopClient.newKey().substring(0, 8).toUpperCase(Locale.ROOT));
            case "placeOrder" -> call.with("Idempotency-Key", ShopClient.newKey());
            default -> call;
        };
    }

    private static Call malformed(Call call) {
        return switch (call.operation().id()) {
            case "browseProducts" -> call.with("limit", "0");
            case "listOrders" -> call.with("after", "nowhere");
            case "showOrder", "cancelOrder" -> call.with("id", "nothing");
            case "placeOrder" -> call.without("Idempotency-Key");
            case "putProduct", "changeStock" -> json(call, "{\"unknown\":1}");
            case "openSession" -> json(call, "{");
            default -> call.detouredBy(";x=1");
        };
    }

    private static Call elsewhere(Call call) {
        Call elsewhere = call;
        for (String name : call.parameters().keySet()) {
            elsewhere = switch (name) {
                case "id", "orderId" -> elsewhere.with(name, "00000000-0000-4000-8000-000000000000");
                case "sku", "part" -> elsewhere.with(name, "NONE");
                case "sha256" -> elsewhere.with(name, "f".repeat(64));
                default -> elsewhere;
            };
        }
        return elsewhere;
    }

    private Call conflicting(Call call) {
        return call.operation().id().equals("cancelOrder")
                ? call.with("id", good.confirmed())
                : json(
                        anew(call),
                        JsonMapper.shared()
                                .readTree(call.body())
                                .asObjectOpt()
                                .orElseThrow()
                                .put("totalInCents", 1)
                                .toString());
    }

    private static Call tooLarge(Call call) {
        return call.operation().id().equals("uploadPicture")
                ? call.body("image/png", new byte[BEYOND_A_PICTURE])
                : call.body(call.headers().get("Content-Type"), text("x".repeat(BEYOND_A_BODY)));
    }

    private static Call againstTheRules(Call call) {
        return call.operation().id().equals("changeStock")
                ? json(call, "{\"change\":-1000000000}")
                : json(anew(call), "{\"lines\":[{\"sku\":\"NONE\",\"quantity\":1}],\"totalInCents\":1}");
    }

    private static Call json(Call call, String body) {
        return call.body(JSON, text(body));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
