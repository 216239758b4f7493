package shop.edge.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** What somebody types to log in. */
record LogIn(
        @NotBlank @Size(max = 100) String username,
        @NotEmpty @Size(max = 256) String password) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "LogIn[username=" + username + "]";
    }
}
