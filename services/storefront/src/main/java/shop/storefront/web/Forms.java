package shop.storefront.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What forms send, and what they are answered. */
final class Forms {

    /** After how many seconds to ask again for what a neighbour could not give. */
    static final String SOON = "5";

    private Forms() {}

    /** To a page that may be loaded again without sending the form again. */
    static ResponseEntity.BodyBuilder seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }

    /** Minus one, which no basket takes, for whatever is not a number of at most two digits. */
    static int pieces(String quantity) {
        String digits = quantity.strip();
        return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : -1;
    }

    /** Minus one, which is no total, for whatever is not a number of cents. */
    static long cents(String amount) {
        return amount.matches("[0-9]{1,15}") ? Long.parseLong(amount) : -1;
    }
}
