package shop.identity.domain;

import java.util.ArrayList;
import java.util.List;

/** Hashes by prefix and remembers what was compared, so that a test can see equal work. */
final class RecordingPasswords implements Passwords {

    final List<String> comparedWith = new ArrayList<>();

    @Override
    public boolean acceptable(String password) {
        return !password.isEmpty() && password.length() <= 72;
    }

    @Override
    public String hash(String password) {
        if (!acceptable(password)) {
            throw new IllegalArgumentException("unacceptable");
        }
        return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        comparedWith.add(hash);
        return hash.equals("hash of " + password);
    }
}
