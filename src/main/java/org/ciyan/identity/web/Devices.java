package org.ciyan.identity.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Browser and operating system from the User-Agent header, such as "Edge, Windows"; {@code ?} for an unknown one.
 * Nothing else of the header is kept.
 */
final class Devices {

    /** In the order of search: many browsers also name one that comes later here (Edge names Chrome and Safari). */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(Map.entry("MicroMessenger", "WeChat"),
            Map.entry("DingTalk", "DingTalk"), Map.entry("Edg", "Edge"), Map.entry("OPR", "Opera"),
            Map.entry("HuaweiBrowser", "Huawei Browser"), Map.entry("QQBrowser", "QQ Browser"),
            Map.entry("Firefox", "Firefox"), Map.entry("Chrom(e|ium)", "Chrome"), Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS =
            List.of(Map.entry("HarmonyOS|OpenHarmony", "HarmonyOS"), Map.entry("Android", "Android"),
                    Map.entry("iPhone|iPod", "iPhone"), Map.entry("iPad", "iPad"), Map.entry("Windows", "Windows"),
                    Map.entry("Macintosh", "macOS"), Map.entry("Linux|X11", "Linux"));

    private Devices() { }

    /** @param agent the User-Agent header; null if there is none */
    static String of(String agent) {
        var userAgent = agent == null ? "" : agent;
        return named(BROWSERS, userAgent) + ", " + named(SYSTEMS, userAgent);
    }

    private static String named(List<Map.Entry<String, String>> known, String userAgent) {
        return known.stream().filter(k -> Pattern.compile(k.getKey()).matcher(userAgent).find())
                .map(Map.Entry::getValue)
                .findFirst().orElse("?");
    }
}
