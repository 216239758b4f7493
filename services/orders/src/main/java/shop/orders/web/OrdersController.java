package shop.orders.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.orders.api.OrderPage;
import shop.orders.api.OrderState;
import shop.orders.api.OrderView;
import shop.orders.api.OrdersApi;
import shop.orders.domain.CancelOrder;
import shop.orders.domain.Order;
import shop.orders.domain.PlaceOrder;
import shop.orders.domain.Placement;
import shop.orders.domain.Position;
import shop.orders.domain.ReadOrders;
import shop.orders.domain.State;
import shop.platform.Caller;
import shop.platform.Refusal;

/**
 * The public API of orders. Nothing here may be cached: an order changes on its own, and it is somebody's. Who cannot
 * read JSON is told so before anything is done.
 */
@RestController
@RequestMapping(path = "/api/orders", produces = MediaType.APPLICATION_JSON_VALUE)
class OrdersController {

    private final PlaceOrder place;
    private final ReadOrders read;
    private final CancelOrder cancel;

    OrdersController(PlaceOrder place, ReadOrders read, CancelOrder cancel) {
        this.place = place;
        this.read = read;
        this.cancel = cancel;
    }

    @PostMapping
    ResponseEntity<OrderView> place(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody OrderBody body) {
        return switch (place.place(caller, checked(key), body.basket())) {
            case Placement.Placed placed -> created(placed);
            case Placement.Invalid invalid -> throw PlacementRefusals.of(invalid);
            case Placement.KeyReused reused -> throw PlacementRefusals.of(reused);
            case Placement.UnknownProducts unknown -> throw PlacementRefusals.of(unknown);
            case Placement.PriceChanged changed -> throw PlacementRefusals.of(changed);
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<OrderView> order(Caller caller, @PathVariable UUID id) {
        return ok(Views.of(read.order(caller, id).orElseThrow(() -> Refusal.notFound("order"))));
    }

    @GetMapping
    ResponseEntity<OrderPage> orders(
            Caller caller,
            @RequestParam(required = false) @Nullable OrderState state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(OrdersApi.MAX_PAGE) int limit) {
        Position position = after == null
                ? null
                : Places.read(after)
                        .orElseThrow(() -> PlacementRefusals.invalidRequest(
                                Map.of("after", "must be the 'next' of the page before")));
        return ok(Views.of(read.orders(caller, Views.state(state), position, limit)));
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<OrderView> cancel(Caller caller, @PathVariable UUID id) {
        Order order = cancel.cancel(caller, id).orElseThrow(() -> Refusal.notFound("order"));
        if (order.state() != State.CANCELLED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "too-late-to-cancel", "It is too late to cancel this order.")
                    .with("state", order.state().name());
        }
        return ok(Views.of(order));
    }

    private static String checked(@Nullable String key) {
        if (key == null) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "idempotency-key-required", "An order needs an Idempotency-Key header.");
        }
        return key;
    }

    private static ResponseEntity<OrderView> created(Placement.Placed placed) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.created(
                        URI.create("/api/orders/" + placed.order().id()))
                .cacheControl(CacheControl.noStore());
        if (placed.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(Views.of(placed.order()));
    }

    private static <T> ResponseEntity<T> ok(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
