package se.tolv.platform.web.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whoever sends slowly keeps no thread from others (ADR 41). What is small has come as a whole before a thread is taken; what is
 * large is read by a few threads at a time, the others of its kind wait in line. A sender slower than any network is cut off.
 */
@ApplicationScoped
public class SlowSenders {

    /** Bytes: every form without files, and every request of the API but imports. */
    private static final long SMALL = 256 * 1024;

    /** Of the two hundred threads, those that read what is large. */
    private static final int PLACES = 40;

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Bytes a second, on average since the first. */
    private static final long LEAST = 500;

    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final Set<Sending> sending = ConcurrentHashMap.newKeySet();
    private final Queue<Runnable> line = new ArrayDeque<>();
    private int taken;

    /** After it is known that the request is not too large and the database gives connections, before anybody is signed in. */
    void register(@Observes Filters filters, Vertx vertx) {
        filters.register(this::check, 280);
        vertx.setPeriodic(LOOK_EVERY_MILLIS, timer -> sending.forEach(Sending::hangUpOnTheSlow));
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        boolean bringsNothing =
                length == null ? !request.request().headers().contains("Transfer-Encoding") : length.equals("0");
        if (bringsNothing) {
            request.next();
        } else if (length != null && isSmall(length)) {
            readWhole(request);
        } else {
            waitInLine(request);
        }
    }

    private static boolean isSmall(String length) {
        // No number of six digits is larger, and what is none is refused by the server before it comes here.
        return length.length() <= 6 && Long.parseLong(length) <= SMALL;
    }

    private void readWhole(RoutingContext request) {
        Sending one = begin(request);
        request.request()
                .body()
                .onComplete(end -> sending.remove(one))
                .onSuccess(body -> {
                    ((RoutingContextInternal) request).setBody(body);
                    request.next();
                })
                .onFailure(gone -> request.response().close());
        request.request().resume();
        if (UploadLimit.waitsForLeave(request.request())) {
            request.response().writeContinue();
        }
    }

    private void waitInLine(RoutingContext request) {
        Context context = Vertx.currentContext();
        synchronized (this) {
            line.add(() -> context.runOnContext(turn -> take(request)));
        }
        callNext();
    }

    private void take(RoutingContext request) {
        if (request.response().closed()) {
            leave();
            return;
        }
        Sending one = begin(request);
        request.addEndHandler(end -> {
            sending.remove(one);
            leave();
        });
        request.next();
    }

    private void leave() {
        synchronized (this) {
            taken--;
        }
        callNext();
    }

    private void callNext() {
        Runnable next = null;
        synchronized (this) {
            if (taken < PLACES && !line.isEmpty()) {
                taken++;
                next = line.remove();
            }
        }
        if (next != null) {
            next.run();
        }
    }

    private Sending begin(RoutingContext request) {
        Sending one = new Sending(request.request(), System.nanoTime());
        sending.add(one);
        return one;
    }

    /** @param since {@link System#nanoTime()} */
    private record Sending(HttpServerRequest request, long since) {

        void hangUpOnTheSlow() {
            if (!request.isEnded() && isTooSlow(request.bytesRead(), Duration.ofNanos(System.nanoTime() - since))) {
                request.connection().close();
            }
        }
    }

    static boolean isTooSlow(long bytes, Duration time) {
        return time.compareTo(GRACE) > 0 && bytes < LEAST * time.toSeconds();
    }
}
