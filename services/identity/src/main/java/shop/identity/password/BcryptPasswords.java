package shop.identity.password;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import shop.identity.domain.Passwords;

/** BCrypt: needs no other library, unlike Argon2. It sees 72 bytes only, so a longer password is none at all. */
public final class BcryptPasswords implements Passwords {

    private static final int MAX_BYTES = 72;

    private final BCryptPasswordEncoder bcrypt;

    /** @param strength logarithm of the rounds: 10 is some 50 ms on a core of 2025 */
    public BcryptPasswords(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    /** BCrypt repeats its key behind a NUL, so that a password with one inside could equal a shorter one. */
    @Override
    public boolean acceptable(String password) {
        return !password.isEmpty()
                && password.length() <= MAX_BYTES
                && password.indexOf('\0') < 0
                && password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    @Override
    public String hash(String password) {
        if (!acceptable(password)) {
            throw new IllegalArgumentException("a password has 1 to " + MAX_BYTES + " bytes and no NUL");
        }
        return String.valueOf(bcrypt.encode(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        return bcrypt.matches(password, hash);
    }
}
