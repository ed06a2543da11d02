package se.tolv.benchmark;

import java.util.List;

/**
 * Something that is asked for again and again.
 *
 * @param requests as {@code requests.lua} reads them
 * @param cookie of whoever is signed in; null for the public
 */
record Target(String name, String cookie, List<String> requests) {

    static Target page(String name, String cookie, List<String> paths) {
        return new Target(name, cookie, paths.stream().map(Target::get).toList());
    }

    private static String get(String path) {
        return "GET\t" + path;
    }

    boolean reads() {
        return requests.get(0).startsWith("GET");
    }

    String path(int request) {
        return requests.get(request).split("\t")[1];
    }
}
