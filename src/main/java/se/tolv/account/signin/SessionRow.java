package se.tolv.account.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A browser in which somebody is signed in.
 *
 * @param device what the browser calls itself
 * @param current whether the request comes from it
 */
public record SessionRow(UUID id, String device, Instant createdAt, Instant expiresAt, boolean current) {

    /** As browsers name themselves; one that builds on another is named before it. */
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS =
            List.of("Windows", "Android", "iPhone", "iPad", "Macintosh", "CrOS", "Linux");

    /** The browser and the system, as people know them; what the browser calls itself where it is none of the usual. */
    public String deviceName() {
        String browser = named(BROWSERS).replace("Edg", "Edge").replace("OPR", "Opera");
        String system = named(SYSTEMS).replace("Macintosh", "Mac").replace("CrOS", "Chromebook");
        if (browser.isEmpty() || system.isEmpty()) {
            return device == null ? "" : device;
        }
        return browser + ", " + system;
    }

    private String named(List<String> names) {
        return names.stream()
                .filter(name -> device != null && device.contains(name))
                .findFirst()
                .orElse("");
    }
}
