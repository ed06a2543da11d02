package se.tolv.platform.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;

/** The network address that a request comes from, as far as it can be believed. */
public final class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int NETWORK = 8;

    private ClientAddress() {}

    /**
     * Without a proxy: who is connected. Behind one that is trusted: the last address in {@code X-Forwarded-For}, which is the
     * one that the proxy itself has seen, while those before it are what the sender claims.
     *
     * @return an address of IPv4, or the network of 64 bits of one of IPv6, in which one customer has as many as they like
     */
    public static String of(RoutingContext request) {
        return network(of(request.request()));
    }

    private static String of(HttpServerRequest request) {
        String seen = request.remoteAddress().host();
        // The header is believed where the framework does, which has then put its first address in the place of the
        // proxy's.
        boolean believed = !seen.equals(request.connection().remoteAddress().host());
        return believed ? last(request.headers().getAll(FORWARDED), seen) : seen;
    }

    static String last(List<String> headers, String otherwise) {
        if (headers.isEmpty()) {
            return otherwise;
        }
        String header = headers.get(headers.size() - 1);
        return withoutPort(header.substring(header.lastIndexOf(',') + 1).strip());
    }

    private static String withoutPort(String address) {
        if (address.startsWith("[")) {
            return address.substring(1, address.contains("]") ? address.indexOf(']') : address.length());
        }
        boolean withPort = address.indexOf(':') >= 0 && address.indexOf(':') == address.lastIndexOf(':');
        return withPort ? address.substring(0, address.indexOf(':')) : address;
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // With a colon it is no name: nothing is looked up.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length < 2 * NETWORK
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, NETWORK) + "/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
