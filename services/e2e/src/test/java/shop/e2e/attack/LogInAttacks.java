package shop.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.e2e.client.Answer;
import shop.e2e.client.RawHttp.RawAnswer;
import shop.e2e.client.ShopClient;

/** Guessing who there is, and their passwords. */
interface LogInAttacks extends Attack {

    /** More than all replicas of a shop let through, and fewer than one address may make for all names. */
    int MOST_GUESSES = 60;

    @Test
    default void nobodyLearnsWhichNamesExist() {
        Answer unknown = guess(Attack.word(), "guess");
        Answer known = guess("staff", "guess");

        assertThat(known.status()).isEqualTo(401).isEqualTo(unknown.status());
        assertThat(withoutIds(known)).isEqualTo(withoutIds(unknown));
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
        ShopClient.staff(shop().url(), shop().staffPassword())
                .get("/api/session")
                .expect(200);
    }

    /** An address that the guesser invents for each guess is not believed; the others' names are not locked. */
    @Test
    default void guessingIsSlowedDownAndLocksNobodyElseOut() {
        String victim = Attack.word();
        RawAnswer answer = guessFrom("203.0.113.0", victim);
        int guesses = 1;
        while (answer.status() == 401 && guesses < MOST_GUESSES) {
            answer = guessFrom("203.0.113." + guesses++, victim);
        }

        assertThat(answer.status()).as(answer.body()).isEqualTo(429);
        assertThat(answer.body()).contains("urn:shop:problem:too-many-attempts");
        assertThat(answer.head()).containsPattern("Retry-After: [1-9][0-9]*");
        assertThat(guessFrom("198.51.100.1", victim).status()).isEqualTo(429);
        assertThat(guess(Attack.word(), "guess").status()).isEqualTo(401);
        ShopClient.staff(shop().url(), shop().staffPassword())
                .get("/api/session")
                .expect(200);
    }

    private Answer guess(String name, String password) {
        return anybody()
                .send("POST", "/api/session", "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    private RawAnswer guessFrom(String address, String name) {
        return raw(
                "POST /api/session HTTP/1.1\nContent-Type: application/json\nX-Real-IP: " + address
                        + "\nX-Forwarded-For: " + address + "\nForwarded: for=" + address,
                "{\"username\":\"" + name + "\",\"password\":\"guess\"}");
    }

    private static String withoutIds(Answer answer) {
        return answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
