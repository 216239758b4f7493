package shop.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shop.local.Options;

/**
 * A release of the chart, in a namespace of its own, as somebody makes it who has the program of Helm.
 *
 * @param settings as behind {@code --set}, with which every release here differs from a plain one
 */
record Release(String namespace, List<String> settings) {

    private static final String NAME = "shop";
    private static final String CHART = "helm/shop";
    private static final int MINUTES = 15;
    private static final Pattern KEPT = Pattern.compile("test-(\\w+)\\n.*\\n.*\\nPhase: +Succeeded");

    Release(String namespace, String... settings) {
        // What a machine can run, and no more: everything else is the chart's own
        this(
                namespace,
                Stream.concat(
                                Optional.ofNullable(System.getenv("SHOP_TEST_MONGO_IMAGE")).stream()
                                        .map("mongodb.image="::concat),
                                Stream.of(settings))
                        .toList());
    }

    /** @return what Helm said */
    String install() {
        return succeed("install", NAME, CHART, "--create-namespace", "--wait");
    }

    /** Fails when a promise is not kept, and answers which are. */
    List<String> test() {
        return KEPT.matcher(succeed("test", NAME))
                .results()
                .map(promise -> promise.group(1))
                .toList();
    }

    /** With further settings, and without those of earlier upgrades. */
    String upgrade(String... further) {
        return succeed(upgrading(further));
    }

    /** An upgrade that does not come to its end. */
    String failToUpgrade(String patience, String... further) {
        List<String> arguments = new ArrayList<>(List.of(upgrading(further)));
        arguments.addAll(List.of("--rollback-on-failure", "--timeout", patience));
        Ended ended = helm(arguments);
        assertThat(ended.code()).as(ended.output()).isNotZero();
        return ended.output();
    }

    private static String[] upgrading(String... further) {
        return Stream.concat(
                        Stream.of("upgrade", NAME, CHART, "--wait"),
                        Stream.of(further).flatMap(setting -> Stream.of("--set", setting)))
                .toArray(String[]::new);
    }

    String rollback() {
        return succeed("rollback", NAME, "--wait");
    }

    String uninstall() {
        return succeed("uninstall", NAME, "--wait");
    }

    /** All that has happened to it, the oldest first, as {@code STATUS DESCRIPTION}. */
    String history() {
        return succeed("history", NAME);
    }

    private String succeed(String... arguments) {
        Ended ended = helm(List.of(arguments));
        assertThat(ended.code())
                .as(() -> "helm " + String.join(" ", arguments) + ": " + ended.output())
                .isZero();
        return ended.output();
    }

    private record Ended(int code, String output) {}

    private Ended helm(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("shop.helm", "helm")));
        command.addAll(arguments);
        command.addAll(List.of("--namespace", namespace, "--kube-context", Cluster.CONTEXT));
        if (arguments.contains(CHART)) {
            settings.forEach(setting -> command.addAll(List.of("--set", setting)));
        }
        if (arguments.contains("--wait") && !arguments.contains("--timeout")) {
            command.addAll(List.of("--timeout", MINUTES + "m"));
        }
        return run(command);
    }

    /** @throws IllegalStateException when there is no such program */
    static String version() {
        return run(List.of(System.getProperty("shop.helm", "helm"), "version", "--short"))
                .output();
    }

    private static Ended run(List<String> command) {
        try {
            Path log = Files.createTempFile("helm", ".log");
            Process helm = new ProcessBuilder(command)
                    .directory(Options.defaults().home().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                assertThat(helm.waitFor(MINUTES + 5, TimeUnit.MINUTES))
                        .as("in time: " + command)
                        .isTrue();
            } finally {
                helm.destroy();
            }
            String output = Files.readString(log);
            Files.delete(log);
            return new Ended(helm.exitValue(), output);
        } catch (IOException e) {
            throw new IllegalStateException("no Helm: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
