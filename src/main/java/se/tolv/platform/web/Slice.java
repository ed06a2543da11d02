package se.tolv.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.tolv.platform.error.Problem;

/**
 * A part of a list, and where the next part begins.
 *
 * @param next the cursor of the next part, opaque to whoever passes it back; null at the end
 */
public record Slice<T>(List<T> items, String next) {

    /** Parts of this size unless another is asked for. */
    public static final int SIZE = 50;

    private static final String SEPARATOR = "\u0000";

    /**
     * Cuts a part from rows of which one more than {@code size} was read.
     *
     * @param sortKeys the values that the list is ordered by, of the row after which the next part begins
     */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, List<String>> sortKeys) {
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        List<T> items = rows.subList(0, size);
        String keys = String.join(SEPARATOR, sortKeys.apply(items.get(size - 1)));
        return new Slice<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getBytes(UTF_8)));
    }

    /**
     * The sort keys that a cursor holds; empty for the first part.
     *
     * @throws Problem 400 where the cursor is not one of ours
     */
    public static List<String> after(String cursor, int keys) {
        if (cursor == null || cursor.isEmpty()) {
            return List.of();
        }
        try {
            List<String> values =
                    List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1));
            if (values.size() == keys) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        throw Problem.of(Problem.Kind.MALFORMED);
    }

    /**
     * The key that a cursor holds.
     *
     * @throws Problem 400 where the cursor is not one of ours
     */
    public static UUID key(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAKey) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    /**
     * The address of the page that shows the next part; null at the end.
     *
     * @param query what else the list's form asked for; empty values are left out
     */
    public String nextPage(String path, Map<String, ?> query) {
        if (next == null) {
            return null;
        }
        StringBuilder address = new StringBuilder(path + "?after=" + next);
        query.forEach((name, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                address.append('&').append(name).append('=').append(URLEncoder.encode(value.toString(), UTF_8));
            }
        });
        return address.toString();
    }

    /** The items as JSON, with a {@code Link} header (RFC 8288) to the next part. */
    public Response response(UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(items);
        if (next != null) {
            response.link(
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build(), "next");
        }
        return response.build();
    }

    /** Where the page with the next part is, for a link; null at the end. */
    public String nextHref(UriInfo uri) {
        if (next == null) {
            return null;
        }
        URI address =
                uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
