package shop.storage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import shop.platform.Caller;
import shop.platform.Refusal;
import shop.storage.domain.ReadReceipt;

/** Receipts for their customers and for staff. */
@RestController
final class ReceiptDownloads {

    /** Only in the customer's own browser, which asks each time whether it may still show it. */
    private static final String CACHING = "private, no-cache";

    /** {@link UUID#fromString} takes shorter forms too, which would give a receipt more than one address. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ReadReceipt readReceipt;

    ReceiptDownloads(ReadReceipt readReceipt) {
        this.readReceipt = readReceipt;
    }

    @RequestMapping(
            path = "/api/files/receipts/{orderId}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void receipt(Caller caller, @PathVariable String orderId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!ID.matcher(orderId).matches()) {
            throw Refusal.notFound("receipt");
        }
        new FileAnswer(request, response, CACHING).send(readReceipt.read(caller, UUID.fromString(orderId)));
    }
}
