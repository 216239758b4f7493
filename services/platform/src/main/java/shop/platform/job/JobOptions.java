package shop.platform.job;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;

/** What may stand on a job's command line: {@code --name=value} with a short name, or with the name of a setting. */
final class JobOptions {

    private final Map<String, String> settingByOption;

    JobOptions(Map<String, String> settingByOption) {
        this.settingByOption = settingByOption;
    }

    /** @throws IllegalArgumentException at the first argument that is neither */
    String[] settings(String... args) {
        return Arrays.stream(args).map(this::setting).toArray(String[]::new);
    }

    private String setting(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 3 || !argument.startsWith("--") ? "" : argument.substring(2, equals);
        if (!settingByOption.containsKey(name) && !name.matches("[a-z]+(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("Unknown option " + argument + "; known: " + known());
        }
        return "--" + settingByOption.getOrDefault(name, name) + argument.substring(equals);
    }

    private String known() {
        StringBuilder known = new StringBuilder();
        for (String option : new TreeSet<>(settingByOption.keySet())) {
            known.append("--").append(option).append("=…, ");
        }
        return known.append("--<setting>=…").toString();
    }
}
