package shop.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptPasswordsTest {

    private final BcryptPasswords passwords = new BcryptPasswords(4);

    @Test
    void matchesWhatItHashedAndNothingElse() {
        String hash = passwords.hash("correct horse");

        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("correct hors", hash)).isFalse();
        assertThat(hash).doesNotContain("horse").isNotEqualTo(passwords.hash("correct horse"));
    }

    @Test
    void acceptsAsManyBytesAsBcryptSees() {
        assertThat(passwords.acceptable("x".repeat(72))).isTrue();
        assertThat(passwords.acceptable("ä".repeat(36))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b", "äääääääääääääääääääääääääääääääääääää"})
    void refusesWhatBcryptWouldNotSeeWhole(String password) {
        assertThat(passwords.acceptable(password)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> passwords.hash(password));
    }

    @Test
    void refusesTheSeventyThirdByte() {
        assertThat(passwords.acceptable("x".repeat(73))).isFalse();
    }
}
