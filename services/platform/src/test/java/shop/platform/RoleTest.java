package shop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void passesOverTheRolesOfANewerRelease() {
        assertThat(Role.known(List.of("AUDITOR", "STAFF"))).containsExactly(Role.STAFF);
        assertThat(Role.known(List.of())).isEmpty();
    }
}
