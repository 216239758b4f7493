package shop.identity;

import java.util.Set;
import shop.identity.domain.Account;
import shop.identity.domain.IssueToken;
import shop.identity.domain.SignIn;
import shop.identity.domain.UserToken;
import shop.platform.Refusal;
import shop.platform.Role;

/** What identity does for the edge, which always runs in the same process. */
public final class Identity {

    private final SignIn signIn;
    private final IssueToken issueToken;

    Identity(SignIn signIn, IssueToken issueToken) {
        this.signIn = signIn;
        this.issueToken = issueToken;
    }

    /**
     * Checks a password. Costs some 50 ms of CPU, whether the name exists or not.
     *
     * @param address of the client, as far as it can be trusted: attempts are counted by name and address
     * @throws Refusal UNAUTHENTICATED {@code wrong-credentials}; TOO_MANY {@code too-many-attempts}; UNAVAILABLE when
     *     too many others log in at this moment
     */
    public Account signIn(String username, String password, String address) {
        return signIn.signIn(username, password, address);
    }

    /** A token for a person whom the edge knows by their session; it lives for at least another minute. */
    public UserToken token(String subject, Set<Role> roles) {
        return issueToken.issue(subject, roles);
    }
}
