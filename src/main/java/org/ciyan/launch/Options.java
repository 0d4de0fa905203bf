package org.ciyan.launch;

import java.nio.file.Path;

/**
 * The options given by the operator.
 *
 * @param demo whether demo data is wanted; null if not specified
 */
record Options(int port, Path data, Boolean demo, Path courses, Path seeds, boolean help) {

    static final int DEFAULT_PORT = 8080;

    /** @param lib where courses and seeds lie if no other place is named */
    static Options parse(String[] args, Path lib) {
        var options = new Options(DEFAULT_PORT, Path.of("data"), null, lib.resolve("courses"),
                lib.resolve("seeds"), false);
        for (int i = 0; i < args.length; i++) {
            var arg = args[i];
            int equals = arg.indexOf('=');
            var name = equals < 0 ? arg : arg.substring(0, equals);
            if (name.equals("--help") || name.equals("-h")) {
                options = options.withHelp();
            } else if (name.equals("--demo") && equals < 0) {
                options = options.with("--demo", "true");
            } else if (equals >= 0) {
                options = options.with(name, arg.substring(equals + 1));
            } else if (i + 1 < args.length) {
                options = options.with(name, args[++i]);
            } else {
                throw new Refusal("option.unknown", arg);
            }
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--port" -> new Options(port(value), data, demo, courses, seeds, help);
            case "--data" -> new Options(port, Path.of(value), demo, courses, seeds, help);
            case "--demo" -> new Options(port, data, demo(value), courses, seeds, help);
            case "--courses" -> new Options(port, data, demo, Path.of(value), seeds, help);
            case "--seeds" -> new Options(port, data, demo, courses, Path.of(value), help);
            default -> throw new Refusal("option.unknown", name);
        };
    }

    private Options withHelp() {
        return new Options(port, data, demo, courses, seeds, true);
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Refusal("option.port", value);
        }
        return Integer.parseInt(value);
    }

    private static boolean demo(String value) {
        if (!value.matches("true|false")) {
            throw new Refusal("option.demo", value);
        }
        return Boolean.parseBoolean(value);
    }
}
