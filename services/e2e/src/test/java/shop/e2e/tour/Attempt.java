package shop.e2e.tour;

/**
 * A command of the ledger, as it was run here.
 *
 * @param command with the names of this cluster
 * @param output both of its outputs
 * @param ending how it ended
 */
record Attempt(String command, String output, String ending) {

    private static final int MUCH = 12_000;

    /** Nobody reads more of it. */
    Attempt {
        output = output.length() <= MUCH ? output : output.substring(0, MUCH) + "\n…";
    }
}
