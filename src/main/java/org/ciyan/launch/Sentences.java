package org.ciyan.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** What the launcher says, Chinese first and English second, and the console it says it on. */
final class Sentences {

    private static final Properties CHINESE = read("zh_CN");
    private static final Properties ENGLISH = read("en");
    private static final PrintStream OUT = console(FileDescriptor.out);
    private static final PrintStream ERR = console(FileDescriptor.err);

    private Sentences() { }

    static String say(String key, Object... args) {
        return MessageFormat.format(CHINESE.getProperty(key), args) + System.lineSeparator()
                + MessageFormat.format(ENGLISH.getProperty(key), args);
    }

    static void print(String line) {
        OUT.println(line);
    }

    static void tell(String key, Object... args) {
        OUT.println(say(key, args));
    }

    static void complain(String key, Object... args) {
        ERR.println(say(key, args));
    }

    /**
     * The process's own console, even after the server has redirected System.out to its log. In UTF-8 if the default
     * charset cannot encode Chinese, as on a machine without LANG.
     */
    private static PrintStream console(FileDescriptor descriptor) {
        var charset = Charset.defaultCharset();
        var readable = charset.newEncoder().canEncode(CHINESE.getProperty("server.starting"))
                ? charset : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, readable);
    }

    private static Properties read(String language) {
        var words = new Properties();
        try (var in = Sentences.class.getResourceAsStream("/launch_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
