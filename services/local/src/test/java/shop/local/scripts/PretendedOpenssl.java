package shop.local.scripts;

/** Says something else each time, and makes the files that it is asked for instead. */
final class PretendedOpenssl {

    static final String SHELL = """
            while [ $# -gt 1 ]; do case $1 in -out | -keyout) echo made >"$2"; quiet=1 ;; esac; shift; done
            [ -n "${quiet:-}" ] || echo "secret-$RANDOM$RANDOM$RANDOM"
            """;

    private PretendedOpenssl() {}
}
