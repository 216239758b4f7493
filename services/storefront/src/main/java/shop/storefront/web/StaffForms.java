package shop.storefront.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What staff type. */
final class StaffForms {

    private StaffForms() {}

    /** Euro cents of an amount with a point or a comma; 0, which is no price, for whatever is no amount. */
    static long cents(String amount) {
        String plain = amount.strip().replace(',', '.');
        return plain.matches("[0-9]{1,9}([.][0-9]{1,2})?")
                ? new BigDecimal(plain).movePointRight(2).longValueExact()
                : 0;
    }

    /** Pieces to add or to take out; null for whatever is no such number, and for none. */
    static @Nullable Integer pieces(String number) {
        String plain = number.strip();
        return plain.matches("[+-]?[0-9]{1,9}") && Integer.parseInt(plain) != 0 ? Integer.valueOf(plain) : null;
    }

    /** Minus one, which nothing takes, for whatever is no number of at most six digits. */
    static int natural(String number) {
        return number.strip().matches("[0-9]{1,6}") ? Integer.parseInt(number.strip()) : -1;
    }

    /** 0, which no product has, for whatever is no revision. */
    static long revision(String number) {
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
    }
}
