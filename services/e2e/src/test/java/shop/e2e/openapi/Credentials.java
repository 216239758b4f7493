package shop.e2e.openapi;

/**
 * Tokens of everybody who asks.
 *
 * @param customer has placed the orders
 * @param process may not act for a person
 * @param greedy has asked more than is allowed
 */
record Credentials(String customer, String staff, String process, String greedy) {

    private static final String AUTHORIZATION = "Authorization";

    /** The call by somebody who may. */
    Call of(Call call) {
        Operation operation = call.operation();
        if (!operation.isForSomebody()) {
            return call;
        }
        return by(call, operation.isForStaff() ? staff : customer);
    }

    /** The call by somebody who may not. */
    Call ofTheWrongOne(Call call) {
        return by(call, call.operation().isForStaff() ? customer : process);
    }

    Call ofTheGreedyOne(Call call) {
        return by(call, greedy);
    }

    Call ofNobody(Call call) {
        return call.header(AUTHORIZATION, "None");
    }

    private static Call by(Call call, String token) {
        return call.header(AUTHORIZATION, "Bearer " + token);
    }
}
