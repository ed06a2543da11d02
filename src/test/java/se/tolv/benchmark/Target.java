package se.tolv.benchmark;

import java.util.List;

/**
 * Something that is asked for again and again.
 *
 * @param requests as {@code requests.lua} reads them
 * @param open whether nobody is signed in
 */
record Target(String name, boolean open, List<String> requests) {

    static Target page(String name, List<String> paths) {
        return new Target(name, false, paths.stream().map(Target::get).toList());
    }

    static Target publicPage(String name, List<String> paths) {
        return new Target(name, true, paths.stream().map(Target::get).toList());
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
